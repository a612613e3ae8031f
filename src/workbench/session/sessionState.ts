import type { FileLoss } from '../../xlsx/open/fileLoss';
import type { Loss } from '../grid/convert/losses';
import type { Words } from '../strings/words';
import type { DoubtfulFigure, MarkMeaning } from '../grid/entry/doubtfulFigures';

/** What the page around grid and pane shows. */
export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'failed';
  /** The start page lies over the grid until there is something to work on. */
  readonly start: boolean;
  readonly fileName: string | undefined;
  /** There is work that no file holds. */
  readonly changed: boolean;
  /** What is being done, in one sentence; nothing else can be started meanwhile. */
  readonly working: Said | undefined;
  readonly notice: SessionNotice | undefined;
  readonly question: SessionQuestion | undefined;
}

/** A sentence in whatever language the page is in when it is shown. */
export type Said = (words: Words) => string;

export interface SessionNotice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: Said;
  /** What the person may do about it at once. */
  readonly action?: { readonly label: Said; readonly run: () => void };
}

/** Something only the person can decide; `answer` goes back to whoever asked. */
export type SessionQuestion =
  /** Unsaved work of an earlier visit, perhaps of another person; `kept` is the moment of its last change. */
  | {
      readonly kind: 'draft';
      readonly fileName: string | undefined;
      readonly kept: Date;
      readonly answer: (choice: 'open' | 'delete') => void;
    }
  | { readonly kind: 'leave'; readonly answer: (choice: 'save' | 'drop' | 'stay') => void }
  /** Pasted figures have two readings; `undefined` pastes nothing. */
  | {
      readonly kind: 'marks';
      readonly count: number;
      readonly example: DoubtfulFigure;
      readonly answer: (choice: MarkMeaning | undefined) => void;
    }
  | {
      readonly kind: 'losses';
      readonly losses: readonly (FileLoss | Loss)[];
      readonly answer: (choice: 'go' | 'stay') => void;
    };

export const FIRST: SessionState = {
  phase: 'starting',
  start: true,
  fileName: undefined,
  changed: false,
  working: undefined,
  notice: undefined,
  question: undefined,
};
