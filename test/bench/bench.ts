import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildingRun, measureBuilding } from './building-bench';
import { measureBundles } from './bundle-sizes';
import { measureCheck } from './check-bench';
import { measureDrawing } from './drawing-bench';
import { makePlan, measureFiles } from './files-bench';
import { measureFunctions } from './functions-bench';
import { levellingTargets, measureLevelling } from './levelling-bench';
import { measurePage } from './page-bench';
import { measureRoadmap } from './roadmap-bench';
import { measureSeeding, measureWhole, type SeedingRun, type WholeRun } from './seeding-bench';

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it must stay below; some rows only tell. */
  readonly below?: number;
}

const runs = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const targets: Readonly<Record<string, number>> = {
  'SCHEDULE, 10,000 tasks, 2 links each': 150,
  'PRIORITY, 100,000 rows': 150,
  'RANKING, 5,000 gaps': 100,
  'GANTT, 150 rows × 120 weeks': 10,
  ...levellingTargets,
  '1,000 tasks scheduled, levelled and drawn by week': 1500,
  'SVG of 1,000 tasks, one long page': 200,
  'SVG of 1,000 tasks, pages of A4': 200,
};

async function seedingRows(): Promise<Row[]> {
  const measured: SeedingRun[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measureSeeding());
  const of = (key: keyof SeedingRun) => median(measured.map((run) => run[key]));
  return [
    { what: 'seeding, first call to last settled result', value: of('seedingMilliseconds'), unit: 'ms', below: 2000 },
    { what: 'requests a sheet while seeding', value: of('syncsASheet'), unit: 'syncs', below: 3.001 },
    { what: 'largest request while seeding', value: of('largestRequestBytes') / 1024, unit: 'KB', below: 1024 },
    { what: 'saving a copy', value: of('savingMilliseconds'), unit: 'ms' },
    { what: 'one importance changed, all settled', value: of('editMilliseconds'), unit: 'ms', below: 500 },
    { what: 'custom-function calls for it', value: of('editCalls'), unit: 'calls' },
    { what: 'cells in and out of them', value: of('editCells'), unit: 'cells' },
    { what: 'bytes of its request', value: of('editBytes'), unit: 'bytes' },
  ];
}

/** Every sheet of the six steps. */
async function wholeRows(): Promise<Row[]> {
  const measured: WholeRun[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measureWhole());
  const of = (key: keyof WholeRun) => median(measured.map((run) => run[key]));
  return [
    { what: 'all sheets: seeding to last settled result', value: of('seedingMilliseconds'), unit: 'ms', below: 5000 },
    { what: 'all sheets: requests a sheet', value: of('syncsASheet'), unit: 'syncs', below: 3.001 },
    { what: 'all sheets: largest request', value: of('largestRequestBytes') / 1024, unit: 'KB', below: 1024 },
    { what: 'all sheets: saving a copy', value: of('savingMilliseconds'), unit: 'ms' },
    { what: 'all sheets: size of the file', value: of('fileBytes') / 1000, unit: 'kB', below: 600 },
  ];
}

/** A plan of 300 gaps and 300 tasks: opened, checked, saved, and edited in the page. */
async function planRows(): Promise<Row[]> {
  const plan = await makePlan(300, 300);
  const files = [];
  const checks = [];
  for (let run = 0; run < 3; run += 1) files.push(await measureFiles(plan));
  for (let run = 0; run < 3; run += 1) checks.push(await measureCheck(plan));
  const page = await measurePage(plan);
  const opening = median(files.map(({ openingMilliseconds }) => openingMilliseconds));
  const saving = median(files.map(({ savingMilliseconds }) => savingMilliseconds));
  const savingLive = median(files.map(({ savingLiveMilliseconds }) => savingLiveMilliseconds));
  const checking = median(checks.map(({ checkingMilliseconds }) => checkingMilliseconds));
  return [
    { what: '300 gaps, 300 tasks: size of the file', value: plan.length / 1024, unit: 'KB' },
    { what: '300 gaps, 300 tasks: opening', value: opening, unit: 'ms', below: 2000 },
    { what: '300 gaps, 300 tasks: check', value: checking, unit: 'ms', below: 1000 },
    { what: '300 gaps, 300 tasks: saving a copy', value: saving, unit: 'ms', below: 1000 },
    { what: '300 gaps, 300 tasks: saving a copy while live', value: savingLive, unit: 'ms' },
    { what: '300 gaps, 300 tasks: opening in the page', value: page.openingMilliseconds, unit: 'ms' },
    { what: 'an importance changed there, until drawn', value: page.importanceMilliseconds, unit: 'ms', below: 1500 },
    { what: 'a duration changed there, until drawn', value: page.durationMilliseconds, unit: 'ms', below: 1500 },
  ];
}

/** The roadmap built from 300 gaps. */
async function buildingRows(): Promise<Row[]> {
  const measured: BuildingRun[] = [];
  for (let run = 0; run < 3; run += 1) measured.push(await measureBuilding(300));
  const of = (key: keyof (typeof measured)[number]) => median(measured.map((run) => run[key]));
  return [
    { what: 'building from 300 gaps: preview', value: of('previewMilliseconds'), unit: 'ms', below: 1000 },
    { what: 'building from 300 gaps: written', value: of('writingMilliseconds'), unit: 'ms', below: 1000 },
    { what: 'building from 300 gaps: all calculated anew', value: of('buildingMilliseconds'), unit: 'ms' },
  ];
}

/** `npm run bench`: a table for people, dist/bench.json for programs; exit code 1 where a target is missed. */
async function bench(): Promise<void> {
  const bundles = measureBundles();
  const rows: Row[] = [
    ...(await seedingRows()),
    ...(await wholeRows()),
    ...(await planRows()),
    ...(await buildingRows()),
    ...[...measureFunctions(), ...measureLevelling(), ...measureRoadmap(), ...measureDrawing()].map(
      ({ name, milliseconds }) => ({
        what: name,
        value: milliseconds,
        unit: 'ms',
        below: targets[name],
      }),
    ),
    { what: 'JavaScript of the pane until drawn, gzip', value: bundles.pane, unit: 'KB', below: 300 },
    { what: 'with all its parts opened, gzip', value: bundles.all, unit: 'KB' },
    { what: 'JavaScript of the functions, gzip', value: bundles.functions, unit: 'KB', below: 40 },
  ];
  for (const { what, value, unit, below } of rows) {
    const shown = value.toFixed(value < 10 ? 1 : 0).padStart(8);
    const target = below === undefined ? '' : `below ${Math.floor(below)} ${value < below ? '✓' : 'MISSED'}`;
    console.log(`${what.padEnd(46)} ${shown} ${unit.padEnd(6)} ${target}`);
  }
  const dist = path.join(__dirname, '../../dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const missed = rows.filter(({ value, below }) => below !== undefined && value >= below);
  process.exit(missed.length > 0 ? 1 : 0);
}

void bench();
