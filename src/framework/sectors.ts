/** A published list of sectors. */
export interface SectorList {
  readonly source: string;
  readonly names: readonly string[];
}

/** Sector names in public use, as suggestions; a sector need not be on any list (framework, Executive Summary). */
export const sectorLists: readonly SectorList[] = [
  {
    source: 'Directive (EU) 2022/2555 (NIS2), Annex I',
    names: [
      'Energy',
      'Transport',
      'Banking',
      'Financial market infrastructures',
      'Health',
      'Drinking water',
      'Waste water',
      'Digital infrastructure',
      'ICT service management (business-to-business)',
      'Public administration',
      'Space',
    ],
  },
  {
    source: 'Directive (EU) 2022/2555 (NIS2), Annex II',
    names: [
      'Postal and courier services',
      'Waste management',
      'Manufacture, production and distribution of chemicals',
      'Production, processing and distribution of food',
      'Manufacturing',
      'Digital providers',
      'Research',
    ],
  },
  {
    source: 'United States, 16 critical infrastructure sectors',
    names: [
      'Chemical',
      'Commercial Facilities',
      'Communications',
      'Critical Manufacturing',
      'Dams',
      'Defense Industrial Base',
      'Emergency Services',
      'Energy',
      'Financial Services',
      'Food and Agriculture',
      'Government Services and Facilities',
      'Healthcare and Public Health',
      'Information Technology',
      'Nuclear Reactors, Materials, and Waste',
      'Transportation Systems',
      'Water and Wastewater Systems',
    ],
  },
];

/** The last suggestion: a sector of the user's own naming. */
export const otherSector = 'Other';

/** All suggested names, each once, in the order of the lists, ending with `otherSector`. */
export const sectors: readonly string[] = [...new Set(sectorLists.flatMap((list) => list.names)), otherSector];
