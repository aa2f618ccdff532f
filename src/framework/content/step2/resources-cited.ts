import { appendixResources } from './resources-of-appendix-a';
import type { Resource } from './resources';

type Citation = Omit<Resource, 'source' | 'id' | 'use'> & { readonly key: string; readonly use?: string };

const sameAs = (key: string, number: number): Citation => {
  const { title, publisher, form, address, id } = appendixResources[number - 1];
  return { key, title, publisher, form, address, sameAs: id };
};

const citations: readonly Citation[] = [
  {
    key: 'CISA 2020',
    title: 'Critical Infrastructure Sectors',
    publisher: 'CISA',
    form: 'Web page',
    address: 'https://www.cisa.gov/critical-infrastructure-sectors',
    use: 'The sectors of the United States.',
  },
  {
    key: 'Collier 1996',
    title: 'A Defined Process for Project Postmortem Review',
    publisher: 'IEEE Software',
    form: 'Article',
    address: 'https://dl.acm.org/doi/10.1109/52.526833',
    use: 'How to hold a post-mortem review.',
  },
  sameAs('Dorofee 2005', 11),
  sameAs('Dorofee 2018', 3),
  sameAs('ENISA 2016', 15),
  {
    ...sameAs('ENISA 2019', 16),
    address:
      'https://www.enisa.europa.eu/publications/support-the-fight-against-cybercrime-roadmap-on-csirt-le-cooperation',
    note: 'Appendix A prints another address for the same roadmap.',
  },
  sameAs('ENISA 2020a', 17),
  sameAs('ENISA 2020b', 12),
  sameAs('ENISA 2020c', 13),
  {
    ...sameAs('ENISA 2020d', 14),
    note: 'The reference prints the address of ENISA 2020c; the one shown is that of Appendix A.',
  },
  sameAs('FIRST 2019', 9),
  {
    key: 'FIRST 2020a',
    title: 'FIRST: Improving Security Together Website',
    publisher: 'FIRST',
    form: 'Web page',
    address: 'https://www.first.org/members/teams/',
    use: 'Member teams by country, to find a mentor (5.1).',
  },
  sameAs('FIRST 2020b', 10),
  sameAs('Haller 2010', 5),
  {
    key: 'IDA 1999',
    title: 'Foundations of the After Action Review Process',
    publisher: 'Institute for Defense Analyses',
    form: 'Report',
    address: 'https://apps.dtic.mil/docs/citations/ADA368651',
    use: 'Where the after-action review comes from.',
  },
  {
    key: 'InfraGard 2020',
    title: 'InfraGard: Partnership for Protection',
    publisher: 'InfraGard',
    form: 'Web page',
    address: 'https://www.infragard.org/',
    use: 'An example of a sharing partnership.',
  },
  sameAs('Killcrece 2003', 7),
  {
    key: 'OJEU 2016',
    title: 'NIS Directive (Annex II)',
    publisher: 'Official Journal of the European Union',
    form: 'Law',
    address:
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=uriserv:OJ.L_.2016.194.01.0001.01.ENG&toc=OJ:L:2016:194:TOC',
    use: 'The sectors of the first NIS Directive.',
  },
  {
    key: 'Parry 2001',
    title: 'Emergent Learning in Action: The After Action Review',
    publisher: 'The Systems Thinker',
    form: 'Article',
    address: 'https://thesystemsthinker.com/emergent-learning-in-action-the-after-action-review/',
    use: 'The comparison in Table 3 goes back to it.',
  },
  sameAs('SEI 2020a', 4),
  sameAs('SEI 2020b', 1),
  sameAs('SEI 2020c', 2),
  {
    key: 'Stikvoort 2019',
    title: 'SIM3 Security Incident Management Maturity Model',
    publisher: 'Open CSIRT Foundation',
    form: 'Model',
    address: 'https://opencsirt.org/csirt-maturity/sim3-and-references/',
    use: 'A maturity model to bring in as a list of your own.',
  },
  sameAs('van der Heide 2017', 8),
  sameAs('West-Brown 2003', 6),
  {
    key: 'Zeltser 2008',
    title: 'SWOT matrix for describing security posture',
    publisher: 'SANS ISC InfoSec Forums',
    form: 'Article',
    address: 'https://isc.sans.edu/forums/diary/SWOT+matrix+for+describing+security+posture/4939/',
    use: 'An example of a SWOT table.',
  },
];

/** The framework's references; 17 of them are resources of Appendix A. */
export const citedResources: readonly Resource[] = citations.map(({ key, ...row }) => ({
  id: `RES-R-${key.replace(/ /g, '-')}`,
  ...row,
  use: row.use ?? appendixResources.find(({ id }) => id === row.sameAs)?.use ?? '',
  source: `framework References, [${key}]`,
}));
