import { unzipSync } from 'fflate';
import { FileProblem } from '../file-problem';
import { parseXml, type XmlElement } from './xml';

/** Bytes that a file may unpack to: more than Excel's own largest sheets need, less than a browser's memory. */
const largest = 512 * 1024 * 1024;
const mostParts = 10_000;

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** A part's path, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

const chooseAnother = 'Choose an Excel workbook (.xlsx).';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Why bytes that are no zip are no workbook either. */
function notZipped(bytes: Uint8Array): string {
  if (bytes.length === 0) return `The file is empty. ${chooseAnother}`;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    const odd = new TextDecoder('utf-16le').decode(bytes.subarray(1, bytes.length - ((bytes.length + 1) & 1)));
    return /EncryptedPackage/.test(text + odd)
      ? 'The workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it again.'
      : 'This is a workbook of Excel 97 to 2003 (.xls). Open it in Excel and save it as .xlsx.';
  }
  return `This is not an Excel workbook. ${chooseAnother}`;
}

/** The path that a relationship's target means, seen from the part that it belongs to. */
function resolved(target: string, part: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(decodeURIComponent(step));
  }
  return steps.join('/');
}

/** A workbook's parts; it knows which of them were read, so that the others can be told. */
export class Package {
  private readonly read = new Set<string>();
  private readonly paths: ReadonlyMap<string, string>;

  private constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {
    // Part names are equal whatever their case. Source: ECMA-376-2, 6.2.2.3.
    this.paths = new Map(Object.keys(parts).map((path) => [path.replace(/^\//, '').toLowerCase(), path]));
  }

  /**
   * Unpacks a workbook.
   *
   * @throws FileProblem that says what the bytes are instead, and what to do
   */
  static open(bytes: Uint8Array): Package {
    if (!startsWith(bytes, 0x50, 0x4b)) throw new FileProblem(notZipped(bytes));
    const parts = unzipped(bytes);
    const found = new Package(parts);
    if (found.has('xl/workbook.bin'))
      throw new FileProblem('This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.');
    const kind = parts.mimetype && new TextDecoder().decode(parts.mimetype);
    if (kind?.includes('opendocument'))
      throw new FileProblem(
        'This is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.',
      );
    if (!found.has('[Content_Types].xml') || !found.has('_rels/.rels'))
      throw new FileProblem(`This is a zip file without a workbook in it. ${chooseAnother}`);
    return found;
  }

  has(path: string): boolean {
    return this.paths.has(path.toLowerCase());
  }

  /** Bytes of a part, which counts as read; undefined where there is none. */
  bytes(path: string): Uint8Array | undefined {
    const key = path.toLowerCase();
    this.read.add(key);
    const name = this.paths.get(key);
    return name === undefined ? undefined : this.parts[name];
  }

  /**
   * A part's tree; undefined where the file has no such part.
   *
   * @throws FileProblem naming the part where it is not well formed
   */
  xml(path: string): XmlElement | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    try {
      return parseXml(bytes);
    } catch (error) {
      const where = error instanceof Error ? error.message : String(error);
      throw new FileProblem(
        `The workbook is damaged in its part ${path} (${where}). Open it in Excel, which may repair it, and save it again.`,
      );
    }
  }

  /** Where a part (or with '' the package) leads to. */
  relationships(part: string): Relationship[] {
    const at = part.lastIndexOf('/') + 1;
    const tree = this.xml(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
    return (tree?.children ?? []).map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      return {
        id: attributes.Id,
        type: attributes.Type.slice(attributes.Type.lastIndexOf('/') + 1),
        target: external ? attributes.Target : resolved(attributes.Target, part),
        external,
      };
    });
  }

  isRead(path: string): boolean {
    return this.read.has(path.toLowerCase());
  }

  /** Notes that a part is known, though nothing of it is needed. */
  know(path: string): void {
    this.read.add(path.toLowerCase());
  }

  /** Parts that nobody asked for. */
  unread(): string[] {
    return [...this.paths].filter(([key]) => !this.read.has(key) && !key.endsWith('/')).map(([, path]) => path);
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > largest || count > mostParts) {
          throw new FileProblem(
            `The file unpacks to more than ${largest / 1024 / 1024} MB or ${mostParts} parts, which no plan needs. It is not opened.`,
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(
      'The file is damaged or only part of it is there. Copy or download it again, or take an earlier version.',
    );
  }
}
