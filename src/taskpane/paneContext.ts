import type { Language } from '../domain/texts/language';
import { createContext, useContext } from 'react';
import type { OpenBook } from './actions/planDesk';
import type { FolderOf } from './actions/folderHead';
import type { OpenFolder } from './actions/keptFolders';
import type { CheckOutcome } from './actions/checkOpen';
import type { RequestedRollUp, RollUpRequest } from './actions/rollUpSources';
import type { Submission } from '../domain/submission';
import type { Plans } from '../usecases/programmeSource';
import type { EntryProgress } from '../core/forms/entryProgress';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { Choice, PageId, PaneServices, PickedFile } from './paneServices';
import type { Strings } from './strings/vi';

/** What the pages have worked out so far; lives as long as the pane. */
export interface PaneWork {
  readonly checked?: CheckOutcome | undefined;
  /** Reports of the year before that the person picked to compare with. */
  readonly lastYear?: readonly Submission[] | undefined;
  readonly picked: readonly PickedFile[];
  readonly result?: RequestedRollUp | undefined;
  /** What the result was made of, so that a decision can be tried at once. */
  readonly rolled?: RollUpRequest | undefined;
  /** Counts the workbooks the host has opened in place of the last one. */
  readonly workbook: number;
  /** Whether the open workbook came from a file. */
  readonly isFile?: boolean;
  /** The plan book in the open workbook, as it was checked last. */
  readonly book?: OpenBook | undefined;
  /** Code of a unit that a plan is to be made for. */
  readonly newPlanFor?: string | undefined;
  /** How far the form in front is filled in. */
  readonly entered?: EntryProgress | undefined;
  /** Files as they were read and checked last, so that another year needs no reading. */
  readonly read?: ReadFiles | undefined;
  /** The folder of work that is open. */
  readonly folder?: OpenFolder | undefined;
  /** The folder of work that was asked for from outside, until its page opens it. */
  readonly wanted?: FolderOf | undefined;
  /** Files that were dropped on the page Theo dõi, until it takes them in. */
  readonly arrived?: readonly PickedFile[] | undefined;
}

/** Picked files and what reading them gave. */
export interface ReadFiles {
  readonly picked: readonly PickedFile[];
  readonly inputs: readonly RollUpInput[];
}

export type ThemeChoice = 'auto' | 'light' | 'dark';
export type LanguageChoice = 'auto' | Language;

export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** Offers to take the last change back. */
  readonly undo?: boolean;
}

export interface PaneContext {
  readonly services: PaneServices;
  readonly language: Language;
  readonly strings: Strings;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  readonly work: PaneWork;
  readonly keep: (change: Partial<PaneWork> | ((old: PaneWork) => Partial<PaneWork>)) => void;
  /** The page in front, or behind the settings and the manual. */
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
  readonly notice: Notice | undefined;
  readonly tell: (notice: Notice | undefined) => void;
  /** Keeps the library's own words of a fault for the diagnostics text. */
  readonly noteFault: (detail: string) => void;
  readonly faults: readonly string[];
  /** The introduction is shown until it is closed once. */
  readonly firstRun: boolean;
  readonly openFirstRun: () => void;
  readonly closeFirstRun: () => void;
  readonly languageChoice: LanguageChoice;
  readonly chooseLanguage: (choice: LanguageChoice) => void;
  readonly themeChoice: ThemeChoice;
  readonly chooseTheme: (choice: ThemeChoice) => void;
}

export const PaneReact = createContext<PaneContext | undefined>(undefined);

/** The plans of the pane; there for every page, as none is shown before they are loaded. */
export const PlansReact = createContext<Plans | undefined>(undefined);

/** The plans and their catalogue. Throws outside `WithPlans`. */
export function usePlans(): Plans {
  const plans = useContext(PlansReact);
  if (!plans) throw new Error('usePlans needs WithPlans around it');
  return plans;
}

/** The pane around a component. Throws outside `mountPane`. */
export function usePane(): PaneContext {
  const pane = useContext(PaneReact);
  if (!pane) throw new Error('usePane needs the pane around it');
  return pane;
}
