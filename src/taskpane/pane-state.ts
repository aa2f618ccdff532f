import type { ImportPlan, ProjectDetails, SeedingProgress, SeedingReport, TableReport } from '../workbook';

/** Where the workbook stands, as far as the pane knows. */
export type Stage = 'reading' | 'unreadable' | 'blank' | 'seeding' | 'ready';

export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** What the workbook is asked for and has not yet answered. */
export type Busy = 'live' | 'save' | 'read' | 'import' | 'export';

/** An action on the workbook that runs now; share 0 to 1 where it is known. */
export interface RunningAction {
  readonly text: string;
  readonly share?: number;
}

/** A copy that was written; the address lives as long as the page. */
export interface SavedFile {
  readonly name: string;
  readonly address: string;
}

/** A table that was exported; its text is there to be copied where a pane blocks downloads. */
export interface SavedTable extends SavedFile {
  readonly text: string;
}

/** What the section for import and export shows. */
export interface Exchange {
  /** What an import would do, waiting for a yes or no. */
  readonly plan: ImportPlan | null;
  readonly report: TableReport | null;
  readonly exported: SavedTable | null;
}

export interface PaneState {
  readonly stage: Stage;
  readonly details: ProjectDetails;
  readonly seededBefore: boolean;
  readonly progress: SeedingProgress | null;
  readonly stopping: boolean;
  readonly report: SeedingReport | null;
  /** null: not known in this session. */
  readonly live: boolean | null;
  readonly busy: Busy | null;
  readonly running: RunningAction | null;
  readonly file: SavedFile | null;
  readonly exchange: Exchange;
  readonly notice: Notice | null;
}

export type PaneEvent =
  | { type: 'reading' }
  | { type: 'read'; details: ProjectDetails; seeded: boolean }
  | { type: 'unreadable'; text: string }
  | { type: 'seeding'; details: ProjectDetails }
  | { type: 'progress'; progress: SeedingProgress }
  | { type: 'stopping' }
  | { type: 'stopped'; text: string }
  | { type: 'seeded'; report: SeedingReport }
  | { type: 'busy'; with: Busy }
  | { type: 'live'; live: boolean; message: string }
  | { type: 'saved'; file: SavedFile; message: string }
  | { type: 'planned'; plan: ImportPlan }
  | { type: 'not imported' }
  | { type: 'imported'; report: TableReport; message: string }
  | { type: 'exported'; file: SavedTable; message: string }
  | { type: 'running'; text: string; share?: number }
  | { type: 'ran'; notice: Notice | null }
  | { type: 'failed'; text: string }
  | { type: 'dismissed' };

export const initialState: PaneState = {
  stage: 'reading',
  details: { economy: '', sector: '', team: '', start: 0 },
  seededBefore: false,
  progress: null,
  stopping: false,
  report: null,
  live: null,
  busy: null,
  running: null,
  file: null,
  exchange: { plan: null, report: null, exported: null },
  notice: null,
};

/** The pane after an event. A seeding that stops or fails leads back to where it began. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const back: Stage = state.seededBefore ? 'ready' : 'blank';
  switch (event.type) {
    case 'reading':
      return { ...state, stage: 'reading', notice: null };
    case 'read': {
      const stage = event.seeded ? 'ready' : 'blank';
      return { ...state, stage, details: event.details, seededBefore: event.seeded };
    }
    case 'unreadable':
      return { ...state, stage: 'unreadable', notice: { tone: 'error', text: event.text } };
    case 'seeding':
      return { ...state, stage: 'seeding', details: event.details, progress: null, stopping: false, notice: null };
    case 'progress':
      return { ...state, progress: event.progress };
    case 'stopping':
      return { ...state, stopping: true };
    case 'stopped':
      return { ...state, stage: back, notice: { tone: 'warning', text: event.text } };
    case 'seeded': {
      const { report } = event;
      const notice: Notice = { tone: report.live ? 'success' : 'warning', text: report.message };
      return { ...state, stage: 'ready', seededBefore: true, report, live: report.live, notice };
    }
    case 'busy':
      return { ...state, busy: event.with, notice: null };
    case 'live': {
      const tone = event.live ? 'success' : 'warning';
      return { ...state, busy: null, live: event.live, notice: { tone, text: event.message } };
    }
    case 'saved':
      return { ...state, busy: null, file: event.file, notice: { tone: 'success', text: event.message } };
    case 'planned':
      return { ...state, busy: null, exchange: { ...state.exchange, plan: event.plan, report: null } };
    case 'not imported':
      return { ...state, exchange: { ...state.exchange, plan: null } };
    case 'imported': {
      const tone = event.report.problems.length > 0 ? 'warning' : 'success';
      const exchange = { ...state.exchange, plan: null, report: event.report };
      return { ...state, busy: null, exchange, notice: { tone, text: event.message } };
    }
    case 'exported': {
      const exchange = { ...state.exchange, exported: event.file };
      return { ...state, busy: null, exchange, notice: { tone: 'success', text: event.message } };
    }
    case 'running':
      return { ...state, running: { text: event.text, share: event.share }, notice: null };
    case 'ran':
      return { ...state, running: null, notice: event.notice };
    case 'failed':
      return {
        ...state,
        stage: state.stage === 'seeding' ? back : state.stage,
        busy: null,
        notice: { tone: 'error', text: event.text },
      };
    case 'dismissed':
      return { ...state, notice: null };
  }
}
