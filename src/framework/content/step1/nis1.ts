import type { SectorList } from '../../sectors';

/** The seven sectors of the first NIS Directive (framework, footnote 4), by their full names. */
export const nis1Sectors: SectorList = {
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
};
