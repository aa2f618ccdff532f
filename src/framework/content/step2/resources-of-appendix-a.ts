import type { Resource } from './resources';

const SEI = 'Software Engineering Institute';
const FIRST = 'FIRST';
const ENISA = 'ENISA';
const library = (asset: number) => `https://resources.sei.cmu.edu/library/asset-view.cfm?assetid=${asset}`;

type Row = readonly [publisher: string, form: string, title: string, address: string, use: string];

const appendixRows: readonly Row[] = [
  [
    SEI,
    'Web page',
    'Cybersecurity Center Development',
    'https://www.sei.cmu.edu/our-work/cybersecurity-center-development/index.cfm',
    'The work of the SEI for centres and CSIRTs, with contacts.',
  ],
  [
    SEI,
    'Collection',
    'Resource Collection for Creating CSIRTs',
    library(485643),
    'A first reading list on kinds, services, size, place and cost of a team.',
  ],
  [
    SEI,
    'Report',
    'Incident Management Capability Assessment',
    library(538848),
    'A list of practices to compare your own with.',
  ],
  [
    SEI,
    'Course',
    'Creating a CSIRT',
    'https://www.sei.cmu.edu/education-outreach/courses/course.cfm?courseCode=P25',
    'One day for those who lead the project; ends with a plan of action.',
  ],
  [
    SEI,
    'Report',
    'Best Practices for National Cyber Security: Building a National Computer Security Incident Management Capacity',
    library(9221),
    'For the national side of the work.',
  ],
  [
    SEI,
    'Handbook',
    'Handbook for Computer Security Incident Response Teams (CSIRTs)',
    library(6305),
    'The basics of running a team; old, and still of use.',
  ],
  [
    SEI,
    'Report',
    'Organizational Models for Computer Security Incident Response Teams (CSIRTs)',
    library(6295),
    'Where a team can sit, with what speaks for and against each model.',
  ],
  [
    FIRST,
    'Handbook',
    'Establishing a CSIRT',
    'https://www.first.org/resources/guides/#Establishing-a-CSIRT',
    'From the first idea to improvement in later years.',
  ],
  [
    FIRST,
    'Report',
    'CSIRT Services Framework (Version 2.1.0)',
    'https://www.first.org/standards/frameworks/csirts/csirt_services_framework_v2.1',
    'The catalogue from which the sheet Services is built.',
  ],
  [
    FIRST,
    'Web page',
    'Traffic Light Protocol (TLP): FIRST Standards Definitions and Usage Guidance',
    'https://www.first.org/tlp/',
    'The labels that this workbook uses for sharing.',
  ],
  [
    FIRST,
    'Tutorial',
    'Creating and Managing Computer Security Incident Response Teams (CSIRTs)',
    'https://www.first.org/resources/papers/conference2005/robin-ruefle-slides-1.pdf',
    'Slides on purpose, steps, services and handling.',
  ],
  [
    ENISA,
    'Collection',
    'CSIRT Services Webpage',
    'https://www.enisa.europa.eu/topics/csirt-cert-services',
    'Help with the choice of services for the means at hand.',
  ],
  [
    ENISA,
    'Report',
    'Proactive Detection: Good Practices Gap Analysis and Recommendations',
    'https://www.enisa.europa.eu/publications/proactive-detection-good-practices-gap-analysis-recommendations',
    'Where detection falls short in Europe, and what to do.',
  ],
  [
    ENISA,
    'Report',
    'Proactive Detection: Measures and Information Sources',
    'https://www.enisa.europa.eu/publications/proactive-detection-measures-and-information-sources',
    'Methods, tools and feeds for detection.',
  ],
  [
    ENISA,
    'Report',
    'Information Sharing and Common Taxonomies between CSIRTs',
    'https://www.enisa.europa.eu/publications/information-sharing-and-common-taxonomies-between-csirts-and-law-enforcement',
    'What teams and law enforcement can share, and in which terms.',
  ],
  [
    ENISA,
    'Roadmap',
    'Roadmap on the Cooperation Between CSIRTS and Law Enforcement',
    'https://www.enisa.europa.eu/publications/support-the-fight-against-cybercrime-roadmap-on-csirt-cooperation',
    'How to work with police and courts.',
  ],
  [
    ENISA,
    'Web page',
    'CSIRT Maturity Assessment',
    'https://www.enisa.europa.eu/topics/csirts-in-europe/csirt-capabilities/csirt-maturity',
    'A way to judge how mature a team is.',
  ],
  [
    ENISA,
    'Web page',
    'EU Agency for Cybersecurity launches ISAC in a BOX Toolkit',
    'https://www.enisa.europa.eu/news/enisa-news/isac-in-a-box',
    'Building blocks for a sharing community.',
  ],
];

/** Appendix A in printed order. */
export const appendixResources: readonly Resource[] = appendixRows.map(
  ([publisher, form, title, address, use], index) => ({
    id: `RES-A-${String(index + 1).padStart(2, '0')}`,
    title,
    publisher,
    form,
    address,
    use,
    source: `framework App. A, ${publisher}`,
    ...(index === 15 && { note: 'The list of references prints another address for the same roadmap.' }),
  }),
);
