import { planReport, type EarlierReports } from '../../../src/workbook/progress/report';
import { blockRows, reportRows } from '../../../src/workbook/progress/report-rows';
import { reportInText } from '../../../src/workbook/progress/report-text';
import { day } from '../../roadmap/rows';
import { inputs, issue, line } from './lines';

const none: EarlierReports = { names: [], rows: [] };
const done = { actualStart: day('2027-01-04'), actualFinish: day('2027-01-15'), percentComplete: 1 };

const lines = [
  line('R-001', '2027-01-04', '2027-01-15', { ...done, duration: 10, track: 'Governance' }),
  line('R-002', '2027-01-18', '2027-03-12', {
    track: 'Governance',
    duration: 40,
    actualStart: day('2027-01-18'),
    percentComplete: 0.25,
    baselineStart: day('2027-01-18'),
    baselineFinish: day('2027-02-26'),
    closes: ['G-003'],
    priority: 'Medium',
  }),
  line('R-003', '2027-02-15', '2027-02-26', { priority: 'High', waiting: 'R-002' }),
  line('R-004', '2027-06-01', '2027-06-11', { priority: 'High' }),
  line('R-005', '2027-03-12', '2027-03-12', {
    kind: 'Milestone',
    duration: 0,
    track: 'Governance',
    indicator: 'Order signed',
    metric: 'M-01',
    baselineStart: day('2027-02-26'),
    baselineFinish: day('2027-02-26'),
  }),
  line('R-006', '2027-04-05', '2027-04-05', { kind: 'Checkpoint', duration: 0, track: 'Communication' }),
];
const issues = [
  issue('I-001', { about: ['g-003'], weight: 'High', due: day('2027-03-01') }),
  issue('I-002', { about: ['Services'], due: day('2027-05-01') }),
  issue('I-003', { kind: 'Decision needed', about: ['R-003'] }),
  issue('I-004', { about: [] }),
  issue('I-005', { about: ['R-003'], open: false }),
];
const all = inputs({
  lines,
  issues,
  metrics: new Map([['m-01', { baseline: 0, target: '12 members', reading: 4 }]]),
});
const report = planReport(all, none);
const area = (track: string) => report.areas.find((one) => one.track === track);

describe('a progress report', () => {
  it('tells of each track how far it is and should be, by the duration of its tasks', () => {
    expect(area('Governance')).toMatchObject({ percent: (10 + 0.25 * 40) / 50, planned: (10 + 40 * 0.5) / 50 });
    expect(area('Communication')).toMatchObject({ percent: null, planned: null, health: 'On track' });
    expect(report.overall.percent).toBe(20 / 70);
  });

  it('takes the worst health of its rows and says of how many and why', () => {
    expect(area('Governance')).toMatchObject({ health: 'Late' });
    expect(area('Governance')?.why).toBe(
      '1 done, 2 late\nR-002: Finishes 10 d after its baseline (tolerance 5 d)\nR-005: Finishes 10 d after its baseline (tolerance 5 d)',
    );
    expect(area('Services')).toMatchObject({
      health: 'At risk',
      why: '1 at risk, 1 on track\nR-003: Waits for R-002 (1 late)',
    });
  });

  it('finds the next checkpoint, or goes by the rhythm of Settings', () => {
    expect(report.checkpoint).toEqual({ name: 'R-006 Initiative R-006', date: day('2027-04-05') });
    expect(planReport(inputs({ lines: lines.slice(0, 2), checkpointWeeks: 4 }), none).checkpoint).toEqual({
      name: 'In 4 weeks',
      date: day('2027-03-08'),
    });
  });

  it('names open issues of a track that are due before then or have no day, and decisions apart', () => {
    expect(area('Governance')?.issues).toEqual(['I-001 (Risk, High, by 2027-03-01): What I-001 is']);
    expect(area('Services')).toMatchObject({ issues: [], decisions: ['I-003 (Decision needed): What I-003 is'] });
    expect(report.overall.issues.map((text) => text.slice(0, 5))).toEqual(['I-001', 'I-004']);
  });

  it('puts first what is open and starts before the next checkpoint, by priority', () => {
    expect(report.overall.priorities).toEqual([
      'R-003 Initiative R-003 (High)',
      'R-002 Initiative R-002 (Medium)',
      '◆ R-005 Initiative R-005',
    ]);
  });

  it('tells of each milestone its shift, its indicator and what its metric reads', () => {
    expect(report.milestones).toEqual([
      {
        id: 'R-005',
        milestone: 'R-005 Initiative R-005',
        track: 'Governance',
        baseline: day('2027-02-26'),
        now: day('2027-03-12'),
        slip: 10,
        indicator: 'Order signed',
        reached: 'Not yet',
        metric: 'M-01',
        values: { baseline: 0, target: '12 members', reading: 4 },
      },
    ]);
  });

  it('draws each track as one line, a sign a month', () => {
    expect(report.legend).toContain('one sign a month, from 1 Jan 2027 to 30 Jun 2027');
    expect(area('Governance')?.timeline).toBe('░│◆···');
    expect(area('Services')?.timeline).toBe('·│░░░░');
    expect(area('Communication')?.timeline).toBe('·│·▲··');
  });

  it('draws ten years in at most 24 signs', () => {
    const long = planReport(inputs({ lines: [line('R-1', '2027-01-04', '2036-12-31')] }), none);
    expect(long.areas[0].timeline).toHaveLength(20);
    expect(long.legend).toContain('half-year');
  });

  it('calls done what no report of an earlier day has called done', () => {
    expect(report.overall.done).toEqual(['✓ R-001 Initiative R-001, 15 Jan 2027']);
    const rows = [{ report: 'Report 1', asOf: day('2027-01-31'), done: report.overall.done[0] }];
    const next = planReport(all, { names: ['Report 1'], rows });
    expect(next.overall.done).toEqual([]);
    expect(next.since).toEqual({ name: 'Report 1', asOf: day('2027-01-31') });
    const sameDay = planReport(all, { names: ['Report 1'], rows: [{ ...rows[0], asOf: all.statusDate }] });
    expect(sameDay.overall.done).toHaveLength(1);
  });

  it('has a name of its own, even on the same day', () => {
    expect(report.name).toBe('Report 1 (2027-02-08)');
    expect(planReport(all, { names: ['Report 1 (2027-02-08)', 'For the minister'], rows: [] }).name).toBe(
      'Report 3 (2027-02-08)',
    );
    expect(() => planReport(all, { names: ['For the minister'], rows: [] }, 'for the Minister ')).toThrow(
      "There is a report named 'for the Minister' already",
    );
  });

  it('says where there is no baseline, no date, or a cost that falls in no year', () => {
    const bare = planReport(inputs({ lines: [line('R-1', '', '', { costOnce: 5 })] }), none);
    expect(bare.notes.join(' ')).toMatch(/No baseline is set.*1 rows have no dates.*R-1.*in no year's costs: R-1/);
    expect(bare.areas[0]).toMatchObject({ health: '', timeline: '' });
  });

  it('fills every column of its tables, and every line of the block above them', () => {
    const rows = reportRows(
      planReport(
        inputs({ lines: [...lines, line('R-7', '2027-03-01', '2027-03-05', { costOnce: 70, funding: 'Asked' })] }),
        none,
      ),
    );
    expect(rows.ProgressAreas.map(({ Track }) => Track)).toEqual([
      'Governance',
      'Services',
      'Communication',
      'All tracks',
    ]);
    expect(rows.ProgressCosts).toEqual(
      ['Services', 'All tracks'].map((Track) => ({
        Report: 'Report 1 (2027-02-08)',
        'As of': day('2027-02-08'),
        Track,
        Year: 2027,
        Once: 70,
        'Per year': 0,
        Total: 70,
        Secured: 0,
        Asked: 70,
        'Not needed': 0,
        'No funding': 0,
      })),
    );
    const many = Array.from({ length: 60 }, (_, index) => issue(`I-${index}`, { what: 'long words '.repeat(8) }));
    const block = blockRows(planReport(inputs({ lines, issues: many }), none));
    expect(block).toHaveLength(11);
    expect(block.map(([, text]) => text).join('\n')).toContain('… (all in the table)');
    expect(block.map(([label]) => label)).toContain('Timeline');
  });

  it('can be had as text', () => {
    const text = reportInText(report);
    expect(text).toContain('# Report 1 (2027-02-08)');
    expect(text).toContain('## Governance: Late');
    expect(text).toContain(
      'R-005 Initiative R-005: 12 Mar 2027, baseline 26 Feb 2027, 10 d later, reached: not yet (Order signed)',
    );
  });
});
