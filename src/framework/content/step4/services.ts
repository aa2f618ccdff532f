import { serviceFunctionNames } from './service-functions';

/** One of the 21 services of FIRST's CSIRT Services Framework 2.1; names and IDs are FIRST's, the descriptions ours. */
export interface Service {
  readonly id: string;
  readonly area: string;
  readonly service: string;
  readonly source: string;
}

/** A function of a service; only its name is carried. */
export interface ServiceFunction {
  readonly id: string;
  readonly serviceId: string;
  readonly name: string;
}

/** A service area, by its section in FIRST's document. */
export interface ServiceArea {
  readonly section: number;
  readonly name: string;
  readonly abbreviation: string;
  /** What it is about, in our own words. */
  readonly purpose: string;
}

/** How the names are credited wherever they are shown. */
export const serviceFrameworkNotice =
  'Names and numbers of service areas, services and functions: FIRST, CSIRT Services Framework, version 2.1. The numbers of services and functions follow the order of that document. No team is expected to offer all of them.';

/** The five areas (framework App. D). */
export const serviceAreas: readonly ServiceArea[] = [
  {
    section: 5,
    name: 'Information Security Event Management',
    abbreviation: 'ISEM',
    purpose: 'Find incidents in the stream of events. A SOC may do this instead; then the two have to work closely.',
  },
  {
    section: 6,
    name: 'Information Security Incident Management',
    abbreviation: 'ISIM',
    purpose: 'Take reports, analyse, advise, help to recover and align the work of all; the heart of most teams.',
  },
  {
    section: 7,
    name: 'Vulnerability Management',
    abbreviation: 'VM',
    purpose: 'Find, take in, analyse and pass on weaknesses. A team may stop at warning its members.',
  },
  {
    section: 8,
    name: 'Situational Awareness',
    abbreviation: 'SA',
    purpose: 'Know what is normal, see what changes, and tell those who have to decide.',
  },
  {
    section: 9,
    name: 'Knowledge Transfer',
    abbreviation: 'KT',
    purpose: 'Pass on what the team has learned, by awareness, training, exercises and advice.',
  },
];

const serviceNames: Readonly<Record<string, string>> = {
  '5.1': 'Monitoring and detection',
  '5.2': 'Event analysis',
  '6.1': 'Information security incident report acceptance',
  '6.2': 'Information security incident analysis',
  '6.3': 'Artifact and forensic evidence analysis',
  '6.4': 'Mitigation and recovery',
  '6.5': 'Information security incident coordination',
  '6.6': 'Crisis management support',
  '7.1': 'Vulnerability discovery / research',
  '7.2': 'Vulnerability report intake',
  '7.3': 'Vulnerability analysis',
  '7.4': 'Vulnerability coordination',
  '7.5': 'Vulnerability disclosure',
  '7.6': 'Vulnerability response',
  '8.1': 'Data acquisition',
  '8.2': 'Analysis and synthesis',
  '8.3': 'Communication',
  '9.1': 'Awareness building',
  '9.2': 'Training and education',
  '9.3': 'Exercises',
  '9.4': 'Technical and policy advisory',
};

const entries = Object.entries(serviceNames).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));

/** The 21 services in order. */
export const services: readonly Service[] = entries.map(([number, service]) => ({
  id: `SV-${number}`,
  area: serviceAreas.find(({ section }) => number.startsWith(`${section}.`))?.name ?? '',
  service,
  source: `FIRST CSIRT Services Framework 2.1, ${number}; framework App. D`,
}));

/** The 76 functions in order. */
export const serviceFunctions: readonly ServiceFunction[] = entries.flatMap(([number]) =>
  (serviceFunctionNames[number] ?? []).map((name, index) => ({
    id: `SF-${number}.${index + 1}`,
    serviceId: `SV-${number}`,
    name,
  })),
);
