import { dayWords } from '../../roadmap/bar-words';
import { isoFromSerial } from '../../roadmap/serial';
import type { AreaReport, ReportPlan } from './report';
import { percentWords, reportWords } from './report-rows';

const list = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`${heading}:`, ...texts.map((text) => `- ${text}`)];

function areaText({ track, percent, planned, health, why, timeline, issues, done, priorities, decisions }: AreaReport) {
  return [
    `## ${track}: ${health || 'no dates'}`,
    '',
    `${percentWords(percent)} complete, ${percentWords(planned)} planned. ${why.replaceAll('\n', '; ')}`,
    ...(timeline ? ['', timeline] : []),
    '',
    ...list('Done since last report', done),
    ...list('Issues before the next checkpoint', issues),
    ...list('Priorities to next', priorities),
    ...list('Decisions asked', decisions),
    '',
  ];
}

/** The report as plain text, to be copied into a mail or a document (Markdown). */
export function reportInText(plan: ReportPlan): string {
  return [
    `# ${plan.name}`,
    '',
    `As of ${isoFromSerial(plan.asOf)}`,
    '',
    ...reportWords(plan).map(({ label, text }) => `${label}: ${text}`),
    '',
    ...plan.areas.flatMap(areaText),
    '## Milestones',
    '',
    ...plan.milestones.map(({ milestone, baseline, now, slip, reached, indicator }) => {
      const dates = [now === null ? '' : dayWords(now), baseline === null ? '' : `baseline ${dayWords(baseline)}`];
      const shift = slip === null || slip === 0 ? '' : `${Math.abs(slip)} d ${slip > 0 ? 'later' : 'earlier'}`;
      return `- ${milestone}: ${[...dates, shift, `reached: ${reached.toLowerCase()}`].filter(Boolean).join(', ')}${indicator && ` (${indicator})`}`;
    }),
    '',
  ].join('\n');
}
