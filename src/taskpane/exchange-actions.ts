import type { ExportOptions, ImportPlan } from '../workbook';
import { download } from './download';
import { inUsersWords } from './errors';
import type { PaneEvent } from './pane-state';
import { strings } from './strings';
import type { WorkbookActions } from './workbook-actions';

/** What the section for import and export can ask for. */
export interface ExchangeActions {
  /** Shows what importing a file would do; table '' finds it by the file's headings. */
  preview(file: File, table: string): Promise<void>;
  carryOut(plan: ImportPlan): Promise<void>;
  drop(): void;
  save(table: string, options: ExportOptions): Promise<void>;
}

/** Binds import and export to the workbook; each leaves an event behind, whatever happens. */
export function exchangeActions(workbook: WorkbookActions, dispatch: (event: PaneEvent) => void): ExchangeActions {
  const attempt = async (busy: 'read' | 'import' | 'export', work: () => Promise<PaneEvent>) => {
    dispatch({ type: 'busy', with: busy });
    try {
      dispatch(await work());
    } catch (error) {
      dispatch({ type: 'failed', text: inUsersWords(error) });
    }
  };
  return {
    preview: (file, table) =>
      attempt('read', async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { type: 'planned', plan: await workbook.previewImport({ table, name: file.name, bytes }) };
      }),
    carryOut: (plan) =>
      attempt('import', async () => {
        const report = await workbook.carryOutImport(plan);
        const { tableInWords } = await import('../workbook');
        return { type: 'imported', report, message: tableInWords(report) };
      }),
    drop: () => dispatch({ type: 'not imported' }),
    save: (table, options) =>
      attempt('export', async () => {
        const { bytes, text, fileName, rows } = await workbook.exportTable(table, options);
        const file = { ...download(bytes, fileName, 'csv'), text };
        return { type: 'exported', file, message: strings.exchange.exported(fileName, rows) };
      }),
  };
}
