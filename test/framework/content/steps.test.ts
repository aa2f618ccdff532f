import { baseline, roadmapItems } from '../../../src/framework';
import {
  analysisItems,
  finalReportItems,
  implementationItems,
  interviewGroups,
  interviewQuestions,
  interviewTopics,
  metricExamples,
  metricItems,
  nationalCsirtCases,
  notWithoutNationalCsirt,
  objectives,
  prerequisites,
  publicPrivateItems,
  readinessItems,
  reportAudiences,
  researchItems,
  resources,
  reviewComparisons,
  reviewItems,
  revisitedQuestions,
  roadmapConsiderations,
  serviceAreas,
  serviceFunctions,
  services,
  slidesItems,
  stepConsiderations,
  terms,
  trainingNeeds,
  workingDocuments,
  type ContentItem,
} from '../../../src/framework/content';

const items: readonly ContentItem[] = [
  ...prerequisites,
  ...slidesItems,
  ...researchItems,
  ...interviewQuestions,
  ...analysisItems,
  ...roadmapConsiderations,
  ...implementationItems,
  ...publicPrivateItems,
  ...stepConsiderations,
  ...reviewItems,
  ...metricItems,
  ...finalReportItems,
];

const countBy = <Row>(rows: readonly Row[], key: (row: Row) => string) =>
  rows.reduce<Record<string, number>>((counts, row) => ({ ...counts, [key(row)]: (counts[key(row)] ?? 0) + 1 }), {});

describe('every item can be cited, filtered and found again', () => {
  test('no ID occurs twice, in any set', () => {
    const ids = [
      ...items,
      ...readinessItems,
      ...services,
      ...serviceFunctions,
      ...workingDocuments,
      ...trainingNeeds,
      ...resources,
      ...terms,
      ...objectives,
      ...metricExamples,
      ...revisitedQuestions,
      ...reviewComparisons,
    ].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each([
    ['P-1.1-10', 'Who defines the CSIRT'],
    ['P-1.2.1-03', 'Its part in the sector'],
    ['P-1.5-12', 'Law in practice'],
    ['P-C-09', 'Further abroad'],
    ['RS-2.2.2-10', 'Who works with whom'],
    ['AN-3.2-06', 'Actions prioritised'],
    ['RM-4.3.5-04', 'Key technologies'],
    ['IM-5.2-21', 'Why it matters'],
    ['EC-S6-03', 'What is new'],
    ['RV-6.1-04', 'Lessons learned'],
    ['FR-6.3-11', 'Concerns of stakeholders'],
  ])('%s stays what it is: %s', (id, label) => {
    expect(items.find((item) => item.id === id)?.label).toBe(label);
  });

  test('an ID names the section that its source names', () => {
    const sections = items.filter(({ source }) => /^framework \d/.test(source));
    expect(
      sections.filter(({ id, source }) => id.slice(id.indexOf('-') + 1, id.lastIndexOf('-')) !== source.slice(10)),
    ).toEqual([]);
    expect(sections.length).toBeGreaterThan(200);
  });

  test('texts are short sentences and labels fit a narrow column', () => {
    expect(items.filter(({ text }) => text.length > 140 || !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
    expect(items.filter(({ label = 'none' }) => label.length < 3 || label.length > 40)).toEqual([]);
  });

  test('a question ends in a question mark', () => {
    const questions = items.filter(({ kind }) => kind === 'Question');
    expect(questions.filter(({ text }) => !text.endsWith('?')).map(({ id }) => id)).toEqual([]);
    expect(questions.length).toBeGreaterThan(80);
  });

  test('two items of one list never say the same', () => {
    const keys = items.map(({ source, heading, text }) => `${source} ${heading} ${text}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('step 1', () => {
  const stepOne = prerequisites.filter(({ source }) => /^framework 1(\.|$)/.test(source));

  test('57 listed questions and factors, section by section', () => {
    const listed = stepOne.filter(({ inProse }) => !inProse);
    expect(listed).toHaveLength(57);
    expect(countBy(listed, ({ source }) => source.slice(10))).toEqual({
      '1': 2,
      '1.1': 13,
      '1.2.1': 6,
      '1.2.2': 3,
      '1.3': 2,
      '1.3.2': 5,
      '1.4.4': 3,
      '1.4.5': 5,
      '1.5': 12,
      '1.6': 6,
    });
  });

  test('the decisions in running text are there too: purpose, host, standing alone, trust', () => {
    const prose = countBy(
      stepOne.filter(({ inProse }) => inProse),
      ({ source }) => source.slice(10),
    );
    expect(prose).toMatchObject({
      '1.1': 3,
      '1.2.2': 8,
      '1.3.1': 5,
      '1.4.2': 4,
      '1.4.3': 2,
      '1.4.4': 3,
      '1.5': 5,
      '1.6': 1,
    });
  });

  test("Appendix C's opening has three open questions and six points, and a business case has six parts", () => {
    const opening = prerequisites.filter(({ source }) => source === 'framework App. C');
    expect(Object.values(countBy(opening, ({ heading }) => heading))).toEqual([3, 3, 3]);
    expect(prerequisites.filter(({ source }) => source === 'Action List 2b')).toHaveLength(6);
  });
});

describe('step 2', () => {
  test('54 questions: 26 on topics under 11 headings, 14 in 7 on questions, 14 in 5 on sessions', () => {
    const parts = ['Interview Topics', 'Question Design', 'Interview and Information Gathering Design'].map((part) =>
      interviewQuestions.filter(({ source }) => source.endsWith(`, ${part}`)),
    );
    expect(parts.map((part) => part.length)).toEqual([26, 14, 14]);
    expect(parts.map((part) => Object.values(countBy(part, ({ heading }) => heading)))).toEqual([
      [2, 1, 2, 6, 1, 3, 2, 4, 2, 2, 1],
      [1, 2, 1, 2, 1, 4, 3],
      [7, 4, 1, 1, 1],
    ]);
    expect(interviewQuestions.map(({ id }) => id).at(-1)).toBe('Q-54');
  });

  test('what is put to people names groups, and what shapes questions or sessions names none', () => {
    const known = interviewGroups.map(({ name }) => name);
    expect(countBy(interviewQuestions, ({ use }) => use)).toEqual({ Ask: 33, Design: 7, Session: 14 });
    for (const { id, use, groups } of interviewQuestions) {
      expect([id, groups.length > 0]).toEqual([id, use === 'Ask']);
      expect(groups.filter((group) => !known.includes(group))).toEqual([]);
    }
    expect(known.filter((group) => !interviewQuestions.some(({ groups }) => groups.includes(group)))).toEqual([]);
  });

  test('the topics of 2.2.4.1 and of Appendix B make twelve together', () => {
    expect(interviewTopics).toHaveLength(12);
    const known = interviewTopics.map(({ name }) => name);
    expect(interviewQuestions.filter(({ topic }) => topic && !known.includes(topic))).toEqual([]);
  });

  test('56 resources: 18 of Appendix A, 26 references, 7 of the Action List, 5 of the slides', () => {
    expect(countBy(resources, ({ id }) => id.split('-').slice(0, 2).join('-'))).toEqual({
      'RES-A': 18,
      'RES-R': 26,
      'RES-AL': 7,
      'RES-SL': 5,
    });
  });

  test('a resource that is named twice leads to the entry that it repeats', () => {
    const ids = new Set(resources.map(({ id }) => id));
    const repeats = resources.filter(({ sameAs }) => sameAs !== undefined);
    expect(repeats.filter(({ sameAs = '' }) => !ids.has(sameAs))).toEqual([]);
    expect(repeats.filter(({ id }) => id.startsWith('RES-R'))).toHaveLength(17);
  });

  test('every address is an address, and every resource says what it is good for', () => {
    expect(resources.filter(({ address }) => address !== '' && !/^https?:\/\/[\w.-]+\/?/.test(address))).toEqual([]);
    expect(resources.filter(({ use }) => use.length < 10)).toEqual([]);
  });
});

describe('step 4', () => {
  test("FIRST's 5 areas hold 2, 6, 6, 3 and 4 services and 5, 24, 15, 14 and 18 functions", () => {
    const areas = serviceAreas.map(({ section }) => [
      services.filter(({ id }) => id.startsWith(`SV-${section}.`)).length,
      serviceFunctions.filter(({ serviceId }) => serviceId.startsWith(`SV-${section}.`)).length,
    ]);
    expect(areas).toEqual([
      [2, 5],
      [6, 24],
      [6, 15],
      [3, 14],
      [4, 18],
    ]);
    expect([services.length, serviceFunctions.length]).toEqual([21, 76]);
    expect(serviceFunctions.find(({ id }) => id === 'SF-7.3.1')?.name).toBe(
      'Vulnerability triage (validation and categorization)',
    );
  });

  test('43 considerations under 16 headings, three of them from running text', () => {
    const headings = countBy(readinessItems, ({ area, heading }) => `${area}, ${heading}`);
    expect(Object.keys(headings)).toHaveLength(16);
    expect(Object.values(headings)).toEqual([4, 3, 3, 2, 1, 2, 1, 4, 3, 2, 3, 2, 4, 4, 1, 4]);
    expect(readinessItems.filter(({ inProse }) => inProse)).toHaveLength(3);
    expect(readinessItems).toHaveLength(43);
  });

  test('one way to limit incidents is enough; protections, patches and records are needed all', () => {
    expect(countBy(readinessItems, ({ rule }) => rule)).toEqual({ Know: 32, 'At least one': 4, All: 7 });
  });

  test('documents and roles name rows of Appendix C and of the roadmap that exist', () => {
    const paths = new Set(baseline.map(({ path }) => path));
    const rows = new Set(roadmapItems.map(({ id }) => id));
    expect(workingDocuments).toHaveLength(25);
    expect(workingDocuments.flatMap((one) => one.paths).filter((path) => !paths.has(path))).toEqual([]);
    expect(workingDocuments.filter(({ initiative }) => !rows.has(initiative))).toEqual([]);
    expect(workingDocuments.filter(({ kind, withWhom }) => kind === 'Agreement' && !withWhom)).toEqual([]);
  });

  test('the initiative of a document closes at least one of the rows that ask for it', () => {
    const wrong = workingDocuments.filter(({ paths, initiative }) => {
      const closes = roadmapItems.find(({ id }) => id === initiative)?.closes ?? [];
      return paths.length > 0 && !paths.some((path) => closes.includes(path));
    });
    expect(wrong.map(({ title }) => title)).toEqual(['Service catalogue with criteria for delivery']);
  });
});

describe('steps 5 and 6', () => {
  test('5.2 has 16 topics with 5 points below them', () => {
    const counts = countBy(
      implementationItems.filter(({ source }) => source === 'framework 5.2'),
      ({ heading }) => heading,
    );
    expect(Object.values(counts)).toEqual([5, 3, 5, 2, 1, 4, 1]);
  });

  test('Table 2 asks one, one, one and three things again, each of a question of 1.2.1', () => {
    expect(revisitedQuestions.map(({ revisited }) => revisited.length)).toEqual([1, 1, 1, 3]);
    expect(
      revisitedQuestions.map(({ originalId }) => prerequisites.find(({ id }) => id === originalId)?.heading),
    ).toEqual(Array(4).fill('Questions on the national CSIRT'));
  });

  test('the slides give 2, 2, 2, 3, 3 and 3 considerations to the six steps', () => {
    expect(Object.values(countBy(stepConsiderations, ({ step }) => String(step)))).toEqual([2, 2, 2, 3, 3, 3]);
  });

  test('metrics of the process and of performance are kept apart, three of each', () => {
    expect(countBy(metricExamples, ({ kind }) => kind)).toEqual({ Process: 3, Performance: 3 });
  });

  test('each of the nine topics of the final report says whom it suits', () => {
    const topics = finalReportItems.filter(({ heading }) => heading === 'Report topics').map(({ label }) => label);
    expect(topics).toHaveLength(9);
    expect(Object.keys(reportAudiences)).toEqual(topics);
  });
});

describe('where there is no national CSIRT', () => {
  const exists = new Set([
    ...items.map(({ id }) => id),
    ...revisitedQuestions.map(({ id }) => id),
    ...workingDocuments.map(({ id }) => id),
    ...baseline.map(({ path }) => path),
  ]);

  test('the rows of 1.2.1, B3 and Table 2 do not apply, all of them', () => {
    const expected = [
      ...prerequisites.filter(({ source }) => source === 'framework 1.2.1').map(({ id }) => id),
      ...baseline.filter(({ path }) => path.startsWith('B3')).map(({ path }) => path),
      ...revisitedQuestions.map(({ id }) => id),
    ];
    expect([...notWithoutNationalCsirt].sort()).toEqual([...expected].sort());
    expect(expected).toHaveLength(6 + 6 + 4);
  });

  test('every row that speaks of it exists, and says when it applies', () => {
    expect(Object.keys(nationalCsirtCases).filter((id) => !exists.has(id))).toEqual([]);
    expect(nationalCsirtCases['P-1.2.1-05']).toBe('If there is none');
    expect(nationalCsirtCases['Q-08']).toBe('If there is none');
    expect(interviewQuestions.find(({ id }) => id === 'Q-33')?.text).toContain('national CSIRT');
  });
});

test('terms stand in the order of the alphabet, each once, with a definition and a source', () => {
  const names = terms.map(({ term }) => term);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(terms.filter(({ definition }) => !/^[A-Z].{20,}\.$/.test(definition))).toEqual([]);
  expect(names.length).toBeGreaterThan(60);
});
