import { serviceAreas } from './services';

/** Know: be familiar with it. All: every row of the heading is needed. At least one: one row is enough. */
export type ReadinessRule = 'Know' | 'All' | 'At least one';

/** One row of Appendix E, to be met before services of its area start. */
export interface ReadinessItem {
  readonly id: string;
  readonly step: 4;
  readonly kind: 'Criterion';
  readonly area: string;
  readonly heading: string;
  readonly consideration: string;
  readonly rule: ReadinessRule;
  readonly source: string;
  /** The heading has running text and no list. */
  readonly inProse?: true;
}

interface Heading {
  readonly heading: string;
  readonly rule?: ReadinessRule;
  readonly inProse?: true;
  readonly rows: readonly string[];
}

const headingsOfArea: Readonly<Record<string, readonly Heading[]>> = {
  ISEM: [
    {
      heading: 'Constituency Operations',
      rows: [
        'The frameworks and standards by which incident teams share',
        'What members can monitor, and which threats they have in common',
        'How to tell an unusual event, and the categories for incidents',
        'The systems for sharing, and the rules for reporting',
      ],
    },
    {
      heading: 'Incident Management Technical Components',
      rows: [
        'Standards for sharing: terms for events, data for sorting them, ways to pass them on in the sector and beyond',
        'Feeds of the community that tell what teams outside the sector see',
        'A system that takes reports from members, keeps the data of each event and gives figures',
      ],
    },
    {
      heading: 'Incident Management Community',
      rows: [
        'Global bodies of incident teams, with their labels, protocols and technical demands',
        'How to set goals for sharing among members',
        'How to set technical demands for sharing among members',
      ],
    },
  ],
  ISIM: [
    {
      heading: 'Constituent Operations',
      rows: [
        'What members log on systems and networks',
        'The ways by which incident data can reach the team: portal, e-mail, automated intake, telephone and others',
      ],
    },
    {
      heading: 'Technical Components',
      inProse: true,
      rows: ['Basic facts on how well members are protected, and the details of an incident that they report'],
    },
    {
      heading: 'Incident Triage',
      rows: [
        'The mission of each member, well enough to put incidents in order',
        'The assets of each member, and which of them matter most',
      ],
    },
    {
      heading: 'Incident Analysis',
      inProse: true,
      rows: ['Analysis whose results let members limit an incident or remove its cause'],
    },
    {
      heading: 'Incident Mitigation and Remediation',
      rule: 'At least one',
      rows: [
        'Limit incidents for members',
        'Give members what they need to limit incidents themselves',
        'Remove the cause for members',
        'Give members what they need to remove the cause themselves',
      ],
    },
  ],
  VM: [
    {
      heading: 'Constituency Operations',
      rows: [
        'The operating systems that many members run',
        'The network devices and architectures that many members have',
        'The rights and tools of administrators that many members use',
      ],
    },
    {
      heading: 'Vulnerability Technical Components',
      rows: [
        'Common Vulnerability and Exposure (CVE): common names for known weaknesses',
        'Common Vulnerability Scoring System (CVSS): a measure of how severe one is',
      ],
    },
    {
      heading: 'Mitigation Creation and/or Application',
      rule: 'All',
      rows: [
        'Mitigation creation: work out a technical or procedural protection that suits the systems of a member',
        'Mitigation packaging: bring an existing protection into a form that members can use',
        'Mitigation distribution: get it to the members',
      ],
    },
    {
      heading: 'Patch Management',
      rule: 'All',
      rows: [
        'Patch packaging: bring patch and instructions into a form that members can use',
        'Patch distribution: get patches to members together with instructions',
      ],
    },
  ],
  SA: [
    {
      heading: 'Constituency Operations',
      rows: [
        'What is normal for members, and what they can monitor',
        'Threats and known weaknesses among members',
        'How to notice what is not normal',
        'Threats elsewhere in the world that could reach members',
      ],
    },
    {
      heading: 'Situational Awareness Technical Components',
      rows: [
        'Monitoring and metrics: tools in use, the normal range, and figures that show a change',
        'Event correlation: see common causes across members',
        'Data and knowledge management: keep data and lessons where they help with the next case',
        'Developing security intelligence: turn reports into what members can use, and share it',
      ],
    },
  ],
  KT: [
    {
      heading: 'Constituent Operations',
      inProse: true,
      rows: ['Channels that members know and that stay open, with regular word on what is offered'],
    },
    {
      heading: 'Technical Components',
      rows: [
        'Transmission medium: ways such as e-mail, telephone or a portal, known to members and used by set criteria',
        'Content: courses, awareness material, exercises and advice, sent to members',
      ],
    },
    {
      heading: 'Technical Components',
      rule: 'All',
      rows: [
        'A record of what is offered, in a form that members may see',
        'A record of who may take part, in a form that members may see',
      ],
    },
  ],
};

/** The 43 rows of Appendix E under its 16 headings: 40 listed and 3 that stand in running text. */
export const readinessItems: readonly ReadinessItem[] = serviceAreas
  .flatMap(({ name: area, abbreviation }) =>
    (headingsOfArea[abbreviation] ?? []).flatMap(({ heading, rule = 'Know', inProse, rows }) =>
      rows.map((consideration) => ({
        step: 4 as const,
        kind: 'Criterion' as const,
        area,
        heading,
        consideration,
        rule,
        source: `framework App. E, ${area}`,
        ...(inProse && { inProse }),
      })),
    ),
  )
  .map((row, index) => ({ id: `RD-${String(index + 1).padStart(2, '0')}`, ...row }));
