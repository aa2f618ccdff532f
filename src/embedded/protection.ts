import { accessDenied, invalidArgument } from './errors';

/** A lock with an optional password. */
interface Lock {
  readonly password: string;
}

/** What of the workbook may not be changed: all of it, its sheets' order and names, or the cells of a sheet. */
export class Protection {
  /** Opened for reading only: nothing may be changed. */
  readOnly = false;
  private structure: Lock | null = null;
  private readonly sheets = new Map<string, Lock>();

  isProtected(sheetId: string | null): boolean {
    return sheetId === null ? this.structure !== null : this.sheets.has(sheetId);
  }

  /** Locks a sheet's cells, or the structure of the workbook where no sheet is given. */
  protect(sheetId: string | null, password: unknown): void {
    if (this.isProtected(sheetId)) throw accessDenied('It is protected already.');
    const lock = { password: typeof password === 'string' ? password : '' };
    if (sheetId === null) this.structure = lock;
    else this.sheets.set(sheetId, lock);
  }

  unprotect(sheetId: string | null, password: unknown): void {
    const lock = sheetId === null ? this.structure : this.sheets.get(sheetId);
    if (!lock) return;
    if (lock.password !== (typeof password === 'string' ? password : ''))
      throw invalidArgument('The password is not right.');
    if (sheetId === null) this.structure = null;
    else this.sheets.delete(sheetId);
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /**
   * Refuses a change.
   * @param member class and member, such as `Worksheet.delete`
   * @param sheetId sheet whose cells it touches, if any
   */
  check(member: string, sheetId: string | null): void {
    if (this.readOnly) throw accessDenied(`The workbook is opened for reading only: ${member}.`);
    if (this.structure && structural.test(member))
      throw accessDenied(`The structure of the workbook is protected: ${member}.`);
    if (sheetId !== null && this.sheets.has(sheetId) && !sheetsOwn.test(member))
      throw accessDenied(`The sheet is protected: ${member}.`);
  }
}

/** What a protected structure forbids (documentation of WorkbookProtection.protect). */
const structural = /^WorksheetCollection\.add$|^Worksheet\.(delete|copy|name|position|visibility)$/;

/** What belongs to the workbook's structure and not to the sheet's cells. */
const sheetsOwn = /^Worksheet\.|^WorksheetProtection\./;

const reading = /^(_|get|load|activate$|select$|calculate$|suspend|track$|untrack$)/;

/** Whether a method changes the workbook, by its name. */
export const changes = (method: string): boolean => !reading.test(method);

/** The sheet that an object of ours lies on, if it lies on one. */
export function sheetOf(self: unknown): string | null {
  const place = self as { sheetId?: unknown; table?: { sheetId?: unknown }; getSheetId?(): string } | null;
  if (typeof place !== 'object' || place === null) return null;
  const id = place.sheetId ?? place.table?.sheetId ?? place.getSheetId?.();
  return typeof id === 'string' ? id : null;
}
