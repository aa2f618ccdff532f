import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cells, partsOf, sharedStrings, worksheets } from './package';

/** A user profile that recalculates every formula of an .xlsx on loading, and asks nothing at its first start. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`;

let profile: string | undefined;

function ownProfile(): string {
  if (profile === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), `libreoffice-${process.pid}-`));
    mkdirSync(path.join(folder, 'user'));
    writeFileSync(path.join(folder, 'user', 'registrymodifications.xcu'), settings);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    profile = folder;
  }
  return profile;
}

/**
 * Opens a file in LibreOffice without a screen, recalculates it, and saves it in another format.
 * A .csv holds the first sheet. One call takes three to six seconds.
 */
export function convert(file: Uint8Array, to: 'pdf' | 'xlsx' | 'csv'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'convert-'));
  try {
    const source = path.join(folder, 'workbook.xlsx');
    writeFileSync(source, file);
    const out = path.join(folder, 'out');
    const { stdout, stderr, error } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(ownProfile()).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        source,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (error)
      throw new Error(`LibreOffice could not be run: ${error.message}. It is in the package libreoffice-calc.`);
    const [made] = readdirSync(folder).includes('out') ? readdirSync(out) : [];
    if (!made) throw new Error(`LibreOffice made no .${to}: ${stdout}${stderr}`);
    return readFileSync(path.join(out, made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Value = string | number | boolean | null | { readonly error: string };

/** Every sheet's values after LibreOffice has recalculated the whole file: rows from A1, blank as null, dates as serials. */
export function recalculated(file: Uint8Array): Map<string, Value[][]> {
  return valuesOf(convert(file, 'xlsx'));
}

/** Every sheet's values as a file holds them: rows from A1, blank as null, dates as serials. */
export function valuesOf(file: Uint8Array): Map<string, Value[][]> {
  const parts = partsOf(file);
  const strings = sharedStrings(parts);
  return new Map(
    worksheets(parts).map(({ name, xml }) => {
      const rows: Value[][] = [];
      for (const { row, column, type, cached, inline } of cells(xml)) {
        const value = inline ?? (cached === undefined ? null : valueOf(cached, type, strings));
        while (rows.length < row) rows.push([]);
        const line = rows[row - 1];
        while (line.length < column) line.push(null);
        line[column - 1] = value;
      }
      return [name, rows];
    }),
  );
}

function valueOf(text: string, type: string | undefined, strings: readonly string[]): Value {
  if (type === 's') return strings[Number(text)];
  if (type === 'str') return text;
  if (type === 'b') return text === '1';
  if (type === 'e') return { error: text };
  return text === '' ? null : Number(text);
}

/** Every error among the values, as `Sheet!B3 #N/A`. */
export function errorsIn(values: ReadonlyMap<string, readonly Value[][]>): string[] {
  const letters = (column: number): string =>
    (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
  return [...values].flatMap(([sheet, rows]) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === 'object' && value !== null ? [`${sheet}!${letters(c)}${r + 1} ${value.error}`] : [],
      ),
    ),
  );
}

/** Prints a file to PDF and each page to a PNG in a folder; gives the paths in the order of the pages. */
export function pdfPages(file: Uint8Array, outDir: string, dotsPerInch = 70): string[] {
  mkdirSync(outDir, { recursive: true });
  const pdf = path.join(outDir, 'workbook.pdf');
  writeFileSync(pdf, convert(file, 'pdf'));
  const { status, stderr } = spawnSync(
    'pdftoppm',
    ['-png', '-r', String(dotsPerInch), pdf, path.join(outDir, 'page')],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`pdftoppm failed: ${stderr}. It is in the package poppler-utils.`);
  return readdirSync(outDir)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => path.join(outDir, name));
}
