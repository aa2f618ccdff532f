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
    source: 'Directive (EU) 2016/1148 (NIS1), Annex II',
    names: [
      'Energy',
      'Transport',
      'Banking',
      'Financial market infrastructures',
      'Health',
      'Drinking water supply and distribution',
      'Digital infrastructure',
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

/** What stands before the word 'sector' in running text, where it is not the name in small letters. */
const inText: Readonly<Record<string, string>> = {
  'Financial market infrastructures': 'financial market',
  'ICT service management (business-to-business)': 'ICT service management',
  'Postal and courier services': 'postal',
  'Manufacture, production and distribution of chemicals': 'chemical',
  'Production, processing and distribution of food': 'food',
  'Digital providers': 'digital services',
  'Drinking water supply and distribution': 'drinking water',
  Dams: 'dam',
  'Nuclear Reactors, Materials, and Waste': 'nuclear',
  'Government Services and Facilities': 'government services',
  'Transportation Systems': 'transportation',
  'Water and Wastewater Systems': 'water and wastewater',
};

/** Parts that NIS2 names within a sector (Annexes I and II). */
const parts: Readonly<Record<string, readonly string[]>> = {
  Energy: ['Electricity', 'District heating and cooling', 'Oil', 'Gas', 'Hydrogen'],
  Transport: ['Air', 'Rail', 'Water', 'Road'],
  Manufacturing: [
    'Medical devices and in vitro diagnostic medical devices',
    'Computer, electronic and optical products',
    'Electrical equipment',
    'Machinery and equipment n.e.c.',
    'Motor vehicles, trailers and semi-trailers',
    'Other transport equipment',
  ],
};

/** The parts of a sector that a published list names; none for others. */
export const partsOfSector = (sector: string): readonly string[] => parts[sector.trim()] ?? [];

/** Words in capitals stay as they are: ICT. */
const lowerWord = (word: string) => (/^[A-Z][A-Z]/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));

/**
 * A sector as running text names it before the word 'sector': 'energy', 'drinking water', 'nuclear'.
 * @param sector as a person chose or typed it; '' and `otherSector` give ''
 */
export function sectorInText(sector: string): string {
  const name = sector.trim().replace(/\s+sector$/i, '');
  if (name === '' || name === otherSector) return '';
  return inText[name] ?? name.split(' ').map(lowerWord).join(' ');
}

/**
 * A seeded text with the sector in the place of 'the sector': 'the limits of the energy sector'. Other senses, such as
 * 'the sector's list' of another sector or 'a sector CSIRT', are worded otherwise in the content.
 */
export function withSector(text: string, sector: string): string {
  const words = sectorInText(sector);
  return words === '' ? text : text.replace(/\b(the|The) sector\b(?! (?:CSIRT|team))/g, `$1 ${words} sector`);
}
