import { isDropping, nameWithoutDisk } from '../reportFile';

/** The file of a folder of work that keeps its decisions. */
export const WORK_FILE = 'ho-so-tong-hop.json';

/** Whether a file is called as the decisions of a folder of work are, wherever it lies. */
export function isWorkFile(name: string): boolean {
  return lastPart(slashed(name)) === WORK_FILE;
}

/** Where the reports lie that were received, below the folder. */
export const RECEIVED_FOLDER = 'da-nhan/';

/** Where copies that go back to their units lie, below the folder: they are no reports. */
export const RETURNED_FOLDER = 'tra-lai/';

/** What of an archive makes a folder of work. */
export interface FolderLayout {
  /** The entry with its decisions. */
  readonly work: string;
  /** Entries of the reports, and what each is called in the folder. */
  readonly reports: readonly { readonly entry: string; readonly name: string }[];
}

/**
 * What of the entries of an archive is a folder of work, also where it was packed with the folder it lay in; undefined
 * where no entry has decisions. Without a place for what was received everything beside the decisions is a report, but for
 * what went back.
 */
export function folderLayout(entries: readonly string[]): FolderLayout | undefined {
  const files = entries.filter((entry) => !isDropping(entry)).map((entry) => ({ entry, path: slashed(entry) }));
  const [work] = files.filter(({ path }) => isWorkFile(path)).sort((a, b) => depth(a.path) - depth(b.path));
  if (!work) return undefined;
  const root = work.path.slice(0, work.path.length - WORK_FILE.length);
  const beside = files.filter(
    (file) => file !== work && file.path.startsWith(root) && !file.path.startsWith(root + RETURNED_FOLDER),
  );
  const received = beside.filter(({ path }) => path.startsWith(root + RECEIVED_FOLDER));
  const from = root.length + (received.length > 0 ? RECEIVED_FOLDER.length : 0);
  const reports = (received.length > 0 ? received : beside).map(({ entry, path }) => ({
    entry,
    name: nameWithoutDisk(path.slice(from)),
  }));
  return { work: work.entry, reports };
}

const slashed = (entry: string): string => entry.replace(/\\/g, '/');
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const depth = (path: string): number => path.split('/').length;
