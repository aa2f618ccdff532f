import { groupings, importanceScale } from '../../src/framework';

describe('Table 4 gives the groups that an analyst sorts gaps into', () => {
  test('its 20 items come five to a part and in order, followed by one group of ours', () => {
    expect(groupings.map((row) => row.section)).toEqual([
      ...Array(5).fill('National'),
      ...Array(5).fill('Internal'),
      ...Array(5).fill('External'),
      ...Array(5).fill('Communications'),
      'Waymark',
    ]);
  });

  test('labels fit a list and none occurs twice, not even the look-alikes', () => {
    const labels = groupings.map((row): string => row.group);
    expect(labels.filter((label) => label.length > 60)).toEqual([]);
    expect(new Set(labels).size).toBe(21);
    expect(labels.filter((label) => label.startsWith('Public awareness'))).toEqual([
      'Public awareness process',
      'Public awareness',
    ]);
    expect(labels.filter((label) => label.includes('information sharing'))).toEqual([
      'Incident taxonomy and information sharing mechanism',
      'Documented information sharing agreement',
      'Technical controls for information sharing',
      'MOUs for information sharing',
      'Agreed-to information sharing guidelines',
    ]);
  });

  test('each group starts with an importance that the scale knows, and all three occur', () => {
    const known = importanceScale.map((step) => step.name);
    expect(groupings.filter((row) => !known.includes(row.importance))).toEqual([]);
    expect(new Set(groupings.map((row) => row.importance)).size).toBe(3);
  });

  test('only the group of ours is not attributed to Table 4', () => {
    expect(groupings.filter((row) => row.source !== 'App. C, Table 4').map((row) => row.group)).toEqual([
      'Plan and resources',
    ]);
  });
});
