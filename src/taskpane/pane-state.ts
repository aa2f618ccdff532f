import type { ProjectDetails, SeedingProgress, SeedingReport } from '../workbook';

/** Where the workbook stands, as far as the pane knows. */
export type Stage = 'reading' | 'unreadable' | 'blank' | 'seeding' | 'ready';

export interface Notice {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** A copy that was written; the address lives as long as the page. */
export interface SavedFile {
  readonly name: string;
  readonly address: string;
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
  readonly busy: 'live' | 'save' | null;
  readonly file: SavedFile | null;
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
  | { type: 'busy'; with: 'live' | 'save' }
  | { type: 'live'; live: boolean; message: string }
  | { type: 'saved'; file: SavedFile; message: string }
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
  file: null,
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
