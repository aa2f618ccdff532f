import {
  defaultThresholds,
  documents,
  effortScale,
  evidenceStatuses,
  fiveStepThresholds,
  gapStatuses,
  importanceScale,
  itemLevels,
  otherSector,
  priorityNames,
  partsOfSector,
  sectorInText,
  sectorLists,
  sectors,
  withSector,
  tlpLabels,
} from '../../src/framework';

describe('scales that an analyst rates on', () => {
  test('an item rises from Absent at 0 to Reviewed at 5', () => {
    expect(itemLevels.map((level) => `${level.value} ${level.name}`)).toEqual([
      '0 Absent',
      '1 Informal',
      '2 Written',
      '3 Agreed',
      '4 In use',
      '5 Reviewed',
    ]);
  });

  test('importance is High, Medium or Low of 3, or 5 to 1 of 5', () => {
    expect(importanceScale.map((step) => `${step.name}: ${step.value} of ${step.of}`)).toEqual([
      'High: 3 of 3',
      'Medium: 2 of 3',
      'Low: 1 of 3',
      '5: 5 of 5',
      '4: 4 of 5',
      '3: 3 of 5',
      '2: 2 of 5',
      '1: 1 of 5',
    ]);
  });

  test('effort 1 to 5 suggests 10 to 90 working days', () => {
    expect(effortScale.map((step) => [step.value, step.defaultDuration])).toEqual([
      [1, 10],
      [2, 20],
      [3, 40],
      [4, 60],
      [5, 90],
    ]);
  });

  test('every step says in words when it applies', () => {
    const steps = [
      ...itemLevels,
      ...importanceScale,
      ...effortScale,
      ...evidenceStatuses,
      ...gapStatuses,
      ...tlpLabels,
    ];
    expect(steps.filter((step) => step.anchor.length < 10)).toEqual([]);
  });
});

describe('thresholds leave no room for a rounding dispute', () => {
  const scores = importanceScale.flatMap((step) =>
    [1, 2, 3, 4, 5].map((levelsShort) => (100 * step.value * levelsShort) / (step.of * 5)),
  );

  test.each(Object.entries(defaultThresholds))('no score that can occur lies on %s, from %d', (_, from) => {
    expect(scores.filter((score) => Math.abs(score - from) < 0.05)).toEqual([]);
  });

  test('from level 0 to 3 the priority is the importance', () => {
    const band = (score: number) =>
      score >= defaultThresholds.high ? 'High' : score >= defaultThresholds.medium ? 'Medium' : 'Low';
    for (const step of importanceScale.filter((row) => row.of === 3)) {
      expect(band((100 * step.value * 3) / (step.of * 5))).toBe(step.name);
    }
  });

  test('the finer scale refines the three bands and does not move them', () => {
    expect(Object.values(fiveStepThresholds)).toEqual([12.5, 25, 50, 75]);
    expect(fiveStepThresholds[3]).toBe(defaultThresholds.medium);
    expect(fiveStepThresholds[4]).toBe(defaultThresholds.high);
    expect(priorityNames).toEqual(['High', 'Medium', 'Low', 'Met']);
  });
});

describe('lists that cells choose from', () => {
  test('a gap that is not applicable or merged is not counted; every other status is', () => {
    expect(gapStatuses.map((status) => `${status.name} ${status.counts}`)).toEqual([
      'Open true',
      'Planned true',
      'In progress true',
      'Closed true',
      'Accepted as is true',
      'Not applicable false',
      'Merged false',
    ]);
  });

  test('evidence was seen, said or not found', () => {
    expect(evidenceStatuses.map((status) => status.name)).toEqual(['Seen', 'Said', 'None']);
  });

  test('TLP 2.0 labels are in capitals, without blanks, and without the WHITE of version 1', () => {
    expect(tlpLabels.map((label) => label.name)).toEqual([
      'TLP:RED',
      'TLP:AMBER+STRICT',
      'TLP:AMBER',
      'TLP:GREEN',
      'TLP:CLEAR',
    ]);
  });
});

describe('sectors that a user may pick', () => {
  test('NIS2 offers 11 and 7, NIS1 7, the United States 16', () => {
    expect(sectorLists.map((list) => list.names.length)).toEqual([11, 7, 7, 16]);
  });

  test('Energy stands on three lists and is suggested once; a sector of one’s own is always possible', () => {
    expect(sectorLists.filter((list) => list.names.includes('Energy'))).toHaveLength(3);
    expect(sectors.filter((name) => name === 'Energy')).toHaveLength(1);
    expect(sectors).toHaveLength(35);
    expect(sectors.at(-1)).toBe(otherSector);
  });

  test('stand in running text before the word sector, whatever their names are', () => {
    expect(
      ['Energy', 'Drinking water', 'ICT service management (business-to-business)', 'Dams', 'Our own Sector', ''].map(
        sectorInText,
      ),
    ).toEqual(['energy', 'drinking water', 'ICT service management', 'dam', 'our own', '']);
    for (const name of sectors) expect(sectorInText(name)).not.toMatch(/sectors?$|[,;]$/i);
  });

  test('name the sector in seeded texts, but neither the sector CSIRT nor another team', () => {
    expect(withSector('The sector’s limits, and who owns systems of the sector.', 'Health')).toBe(
      'The health sector’s limits, and who owns systems of the health sector.',
    );
    expect(withSector('What the sector CSIRT and the sector teams ask of a sector.', 'Health')).toBe(
      'What the sector CSIRT and the sector teams ask of a sector.',
    );
    expect(withSector('Needs of the sector', '')).toBe('Needs of the sector');
  });

  test('give their parts where a list names them', () => {
    expect(partsOfSector('Energy')).toHaveLength(5);
    expect(partsOfSector('Manufacturing')).toHaveLength(6);
    expect(partsOfSector('Space')).toEqual([]);
  });
});

test('the three source documents are cited in full, with publisher and year', () => {
  expect(documents.map((document) => document.shortName)).toEqual(['framework', 'Action List', 'Slides']);
  for (const { citation } of documents)
    expect(citation).toMatch(/Carnegie Mellon University.*, (2006|June 2021|2022)\.$/);
});
