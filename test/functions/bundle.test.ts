import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { CustomFunctionError, runtime, withBlanks } from './support';
import { version } from '../../src/functions/version';
import packageJson from '../../package.json';
import { areFunctionsFresh, buildFunctions } from '../../src/cli/build-functions';

interface Parameter {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  allowCustomDataForDataTypeAny: boolean;
  functions: { id: string; name: string; description: string; parameters: Parameter[]; options?: object }[];
}

const dist = path.join(__dirname, '..', '..', 'dist');
let metadata: Metadata;
let bundle: string;

beforeAll(async () => {
  await buildFunctions();
  metadata = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as Metadata;
  bundle = readFileSync(path.join(dist, 'functions.js'), 'utf8');
}, 30_000);

/** Each function's parameters, in order: `?` marks an optional one, `[]` a range. */
const signatures = {
  PRIORITY: 'importance[] asIsLevel[] toBeLevel[] maxLevel? importanceScale[]?',
  PRIORITYBAND: 'score[] thresholds[]?',
  RANKING:
    'ids[] items[] importance[] asIsLevels[] toBeLevels[] efforts[]? waiting[]? agreed[]? statuses[]? importanceScale[]? thresholds[]? maxLevel?',
  SCHEDULE:
    'ids[] kinds[] durations[] dependsOn[] projectStart earliestStart[]? finishBy[]? actualStart[]? actualFinish[]? percentComplete[]? statusDate? workingWeek? holidays[]? doneBy[]? tracks[]? doerNames[]? doerLimits[]? limitEachDoer? trackNames[]? trackLimits[]? limitInAll?',
  TIMELINE: 'start finish unit',
  GANTT:
    'starts[] finishes[] timeline[] progress[]? kinds[]? critical[]? statusDate? baselineStarts[]? baselineFinishes[]? show?',
  GANTTBAR:
    'starts[] finishes[] timeline[] progress[]? kinds[]? critical[]? statusDate? baselineStarts[]? baselineFinishes[]?',
  HEALTH:
    'ids[] kinds[] starts[] finishes[] statusDate percentComplete[]? actualStart[]? actualFinish[]? finishBy[]? baselineStart[]? baselineFinish[]? slack[]? waiting[]? highIssues[]? workingWeek? holidays[]? tolerances[]?',
  ORDER: 'ids[] dependsOn[] priorities[] closesGaps[]? gapIds[]? gapPriorities[]? actualStart[]? actualFinish[]?',
  PROGRESS: 'durations[] percentComplete[] kinds[]? actualFinish[]?',
  VERSION: '',
};

describe('functions.json', () => {
  it('lets error cells reach the functions and keeps entity objects away', () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
  });

  it('lists every function under its own name, none of them volatile', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(signatures).sort());
    for (const { id, name, options } of metadata.functions) {
      expect(name).toBe(id);
      expect(options).toBeUndefined();
    }
  });

  it.each(Object.entries(signatures))('gives %s the arguments that saved workbooks rely on', (id, signature) => {
    const { parameters } = metadata.functions.find((one) => one.id === id) as Metadata['functions'][number];
    const found = parameters.map(
      ({ name, dimensionality, optional }) => name + (dimensionality === 'matrix' ? '[]' : '') + (optional ? '?' : ''),
    );
    expect(found.join(' ')).toBe(signature);
  });

  it('describes every function and argument in one line, and takes every argument as it is', () => {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[^\n]{10,}\.$/);
      }
      expect(parameters.every(({ type }) => type === 'any')).toBe(true);
    }
  });
});

withBlanks('functions.js', (blank) => {
  it('associates every function and touches nothing but CustomFunctions while it loads', () => {
    const associated = new Map<string, (...given: unknown[]) => unknown>();
    const associate = (id: string, body: (...given: unknown[]) => unknown) => associated.set(id, body);
    runInNewContext(bundle, { CustomFunctions: { ...runtime, associate } });
    expect([...associated.keys()].sort()).toEqual(Object.keys(signatures).sort());
    expect(associated.get('VERSION')?.()).toBe(packageJson.version);
    expect(JSON.stringify(associated.get('PRIORITY')?.([['High']], [[0]], [[3]], blank))).toBe('[[60]]');
    expect(() => associated.get('TIMELINE')?.(blank, blank, 'Week')).toThrow(CustomFunctionError);
  });
});

describe('the file functions.js', () => {
  it('stays below 40 KB as it is sent', () => {
    expect(gzipSync(bundle).length).toBeLessThan(40_000);
  });

  it('is fresh once it is built', () => {
    expect(areFunctionsFresh()).toBe(true);
  });
});

it('the version is that of the package', () => {
  expect(version).toBe(packageJson.version);
});
