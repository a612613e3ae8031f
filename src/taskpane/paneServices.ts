import type { Language } from '../domain/texts/language';
import { group, maybe, text, wholeNumber, yesNo, type Valid } from '../domain/schema/blocks';
import type { Submission } from '../domain/submission';
import type { EntryProgress } from '../core/forms/entryProgress';
import type { Cell } from '../core/sheet/address';
import type { WorkbookPort } from '../core/sheet/port';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { FateReason } from '../domain/aggregate';
import type { FolderOf } from './actions/folderHead';
import type { KeptPlans } from './actions/keptPlans';
import type { AssetSource } from '../usecases/assets';
import type { ProgrammeSource } from '../usecases/programmeSource';
import type { Returning } from '../usecases/returning';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { WorkbookModel } from '../core/sheet/model';
import type { FolderPlace } from './folderPlace';
import type { Packing } from './packing';
import type { ReportFiles } from './reportFiles';
import type { HandOut } from './handOut';

/** Pages in the list of tabs; the others open from them. */
export type TabId = 'forms' | 'check' | 'rollUp' | 'results';
export type PageId = TabId | 'plans' | 'series' | 'board';
export const PAGES: readonly TabId[] = ['forms', 'check', 'rollUp', 'results'];

/** What the person chose; shared by all pages, kept with this person. */
export const choiceSchema = group({
  /** Id of the plan; "" before one is chosen. */
  programme: text,
  year: wholeNumber,
  /** Code of the reporting unit of the forms page; "" before one is chosen. */
  unit: text,
  /** Code of the unit that is rolled up; "" is the programme's own. */
  root: text,
  /** Which shape forms get; absent before one is chosen: the one the plan hands out. */
  light: maybe(yesNo),
});
export type Choice = Valid<typeof choiceSchema>;

/** A file the person picked; `name` is its path below the picked folder. */
export interface PickedFile {
  readonly name: string;
  readonly content: Blob;
  /** Last change, ISO date-time, where `content` does not know it. */
  readonly modified?: string;
  /** Made up by this program to try it on: never kept among received files. */
  readonly madeUp?: boolean;
}

export interface CheckProgress {
  readonly done: number;
  /** Grows while archives are opened. */
  readonly total: number;
  /** The file in hand. */
  readonly file: string;
}

export interface FileChecking {
  readonly lastYear?: readonly Submission[];
  readonly onProgress: (progress: CheckProgress) => void;
  /** Aborting ends the promise with an `AbortError`; nothing already read is used. */
  readonly signal: AbortSignal;
}

/** Reads and checks picked files and archives. A bad file becomes a rejected entry and never stops the others. */
export type FileChecker = (files: readonly PickedFile[], checking: FileChecking) => Promise<readonly RollUpInput[]>;

/** Small settings of this person on this machine. A place that refuses to keep them just forgets. */
export interface Preferences {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
}

/** Key of the preferences under which this machine keeps what was decided in the pane. */
export const WORK_KEY = 'work';

/**
 * What may stay in this browser after the page is closed: unsaved work, plans of one's own and what a person received
 * and decided (both for good), preferences, the program's own files.
 */
export type KeptKind = 'drafts' | 'plans' | 'decisions' | 'preferences' | 'offline';

/** What this page keeps, and how to be rid of it. */
export interface KeptHere {
  /** In the order in which they are named. */
  readonly kinds: readonly KeptKind[];
  /** Removes these kinds; resolves to those of which something stayed. */
  wipe(kinds: readonly KeptKind[]): Promise<readonly KeptKind[]>;
  /** Asks the browser not to clear by itself what is kept for good; called where such a thing was just kept. */
  askToLast(): Promise<void>;
}

/** What came of a file from another machine: nothing and why, or what was joined to what is here. */
export type MovedHere =
  | 'notOurs'
  | 'later'
  | {
      readonly plans: number;
      readonly folders: number;
      readonly decisions: number;
      /** Unsaved work waits now; there was some here already; the file had none. */
      readonly draft: 'taken' | 'here' | 'none';
      /** Plans that both places published differently. */
      readonly clashing: readonly string[];
      /** Something was left out. */
      readonly isPart: boolean;
    };

/** What this page keeps, on its way to another machine or another copy of the program. */
export interface Moving {
  /** All of it as one file. */
  bytes(): Promise<Uint8Array>;
  /** Joins what such a file's text holds to what is here. */
  take(text: string): Promise<MovedHere>;
}

/**
 * Which copy of office.js runs: Microsoft's own, the one beside the page (of 2022), or that one because Microsoft's did
 * not come.
 */
export type OfficeCopy = 'microsoft' | 'own' | 'ownInstead';

/** Where the pane runs; everything a page may not find out by itself. */
export interface PaneEnvironment {
  readonly host: 'excel' | 'grid';
  /** The host's display language. */
  readonly language: Language;
  readonly dark: boolean;
  /** Page the ribbon asked for. */
  readonly page?: PageId;
  readonly currentYear: number;
  /** The copy of office.js and the address it was loaded from; absent without Excel. */
  readonly officeSource?: { readonly copy: OfficeCopy; readonly address: string };
  /** SHA-256 of what is packed in the one file the page is, hexadecimal; absent for pages in folders. */
  readonly packed?: string;
  /** Lines of the diagnostics text: versions and requirement sets, never figures. */
  readonly diagnostics: readonly (readonly [name: string, value: string])[];
}

/** What the place around the pane asks of it while it is open. */
export type HostRequest =
  | { readonly kind: 'page'; readonly page: PageId }
  | { readonly kind: 'choice'; readonly choice: Choice }
  /** Brings the page Theo dõi up with a folder of work. */
  | { readonly kind: 'folder'; readonly of: FolderOf }
  /** Brings the roll-up page up with these files, beside those picked before or instead of them. */
  | { readonly kind: 'files'; readonly files: readonly PickedFile[]; readonly instead: boolean }
  /** Another workbook is open now: what was found in the last one no longer holds. A file may have forms to go by. */
  | { readonly kind: 'workbook'; readonly isFile: boolean }
  /** Another sheet came to the front. */
  | { readonly kind: 'sheet' }
  /** To the next blank cell of the form, after the one the person is at. */
  | { readonly kind: 'nextBlank'; readonly after: Cell | undefined };

export interface HostRequests {
  /** Calls back for every request, also for those made while nobody listened; returns how to stop. */
  subscribe(listener: (request: HostRequest) => void): () => void;
}

/** A form of the open workbook as a file of its own. */
export interface FormFile {
  readonly sheet: string;
  readonly name: string;
  /** Settings that travel with it, in place of the workbook's. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Makes what goes back to units; loaded when it is first needed. */
export interface ReturnFiles {
  /** A unit's file with its faults marked; undefined for one that takes no marks. */
  markedFile(bytes: Uint8Array, name: string, returning: Returning): Promise<Uint8Array | undefined>;
  /** SHA-256, hexadecimal; undefined where the browser offers none. */
  digestOf(bytes: Uint8Array): Promise<string | undefined>;
  archiveOf: Packing['archiveOf'];
}

/** Everything the pane stands on; `mountPane` gets it from a composition root. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly assets: AssetSource;
  /** With the plans of this person. */
  readonly programmes: ProgrammeSource;
  /** Where those are kept. */
  readonly plans: KeptPlans;
  readonly checkFiles: FileChecker;
  readonly preferences: Preferences;
  readonly environment: PaneEnvironment;
  /** Files and texts on their way out of the page. */
  readonly handOut: HandOut;
  /** The .xlsx file of a model. */
  readonly workbookBytes: (model: WorkbookModel) => Promise<Uint8Array>;
  /**
   * An empty workbook in place of the open one, once unsaved work is settled, or at once where it is kept elsewhere;
   * whether it stands. Absent where sheets join the open one.
   */
  readonly freshWorkbook?: (isKept: boolean) => Promise<boolean>;
  /** Opens a file in place of the open workbook; absent where the host opens its files itself. */
  readonly openFile?: (file: PickedFile) => Promise<void>;
  /** Reads a picked file as it is, or says why it cannot be read. */
  readonly readFile?: (file: PickedFile) => Promise<WorkbookSnapshot | FateReason>;
  /** Saves the open workbook under this name; absent where the host saves its files itself. */
  readonly saveAs?: (name: string) => Promise<void>;
  /**
   * Saves forms of the open workbook, each with nothing but its sheet and the plan it carries; several in an archive of
   * the given name. Absent where the host has no such files.
   */
  readonly saveEach?: (files: readonly FormFile[], archive: string) => Promise<void>;
  /** For forms of the open workbook as files of their own where there is no `saveEach`: they are made anew. */
  readonly packing?: () => Promise<Packing>;
  /** Absent where no files can be made. */
  readonly returnFiles?: () => Promise<ReturnFiles>;
  readonly reports?: () => Promise<ReportFiles>;
  /** Where folders of work are kept; loaded when it is first needed, absent where there is no such place. */
  readonly folders?: () => Promise<FolderPlace>;
  /** Absent where nothing is kept. */
  readonly kept?: KeptHere;
  /** Absent where what is kept belongs to the host's place. */
  readonly moving?: Moving;
  /** Absent where nothing around the pane has anything to ask. */
  readonly requests?: HostRequests;
  /** Tells the place around the pane how far the form in front is filled in; undefined where none is. */
  readonly onEntered?: (entered: EntryProgress | undefined) => void;
  /** Whether the system is dark, where that can change while the pane is open; without it `environment.dark` stays. */
  readonly system?: { readonly subscribe: (listener: () => void) => () => void; readonly isDark: () => boolean };
  /** The pane has a warning or an error to show: whoever folded it away opens it. */
  readonly onWord?: () => void;
}
