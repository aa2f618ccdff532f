import { rules } from './strictness-rules';
import type { Rule, Source } from './strictness/rule';
import { openSession, type Session } from './support';

/** Where a rule is written down, in a few words. */
function cited(source: Source): string {
  switch (source.kind) {
    case 'types':
      return `@types/office-js: ${source.member}`;
    case 'client':
      return `the client library: ${source.member}`;
    case 'reasoned':
      return `reasoned: ${source.why}`;
    default:
      return source.title;
  }
}

let session: Session | null = null;
afterAll(() => session?.close());

/** Runs a rule's batch in a new workbook, or in the last one where that was left as it was. */
async function apply<T>({ leavesNothing }: Rule, work: (session: Session) => Promise<T>): Promise<T> {
  const opened = (session ??= await openSession());
  const result = await work(opened);
  if (!leavesNothing) {
    opened.close();
    session = null;
  }
  return result;
}

const refusedRules = rules.flatMap((rule) =>
  rule.refused ? [{ ...rule, refused: rule.refused, by: cited(rule.source) }] : [],
);
const answeredRules = rules.filter((rule) => !rule.refused).map((rule) => ({ ...rule, by: cited(rule.source) }));

test.each(refusedRules)('$rule ($by)', async (rule) => {
  const {
    batch,
    refused: [code, words],
  } = rule;
  const error = await apply(rule, ({ run }) =>
    run(async (sheet, context) => void (await batch(sheet, context))).then(
      () => null,
      (problem: OfficeExtension.Error) => problem,
    ),
  );
  expect(error?.code).toBe(code);
  expect(error?.message).toMatch(words);
});

test.each(answeredRules)('$rule ($by)', async (rule) => {
  expect(await apply(rule, ({ run }) => run(rule.batch))).toEqual(rule.answers);
});

test('what belongs to an earlier batch is gone unless it is tracked (the client library: InvalidObjectPath)', async () => {
  const { run, close } = await openSession();
  const kept = await run((sheet) => sheet.getRange('A1').load('address'));
  expect(() => {
    kept.values = [[1]];
  }).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  close();
});

test('a member of the common API that is not there is named, and no set above the floor is claimed', async () => {
  const { client, close } = await openSession();
  expect(() => (client.Office as unknown as { ribbon: unknown }).ribbon).toThrow('Office.ribbon');
  const { requirements } = client.Office.context;
  expect(['1.14', '1.15'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
  close();
});

describe('the table of rules', () => {
  test('names each rule once, and expects a refusal or an answer of it', () => {
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    expect(rules.filter(({ refused, answers }) => (refused === undefined) === (answers === undefined))).toEqual([]);
  });

  test('cites Microsoft, a specification or a thread, by an address, wherever there is one', () => {
    for (const { source } of rules) {
      if ('address' in source)
        expect(source.address).toMatch(/^https:\/\/(support|learn)\.microsoft\.com\/|^https:\/\/github\.com\//);
    }
    const reasoned = rules.filter(({ source }) => source.kind === 'reasoned');
    expect(reasoned.length).toBeLessThan(rules.length / 5);
  });
});
