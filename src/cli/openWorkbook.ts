import type { FateReason } from '../domain/aggregate';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { reasonText } from '../usecases/reasonText';
import { inflateNode } from '../xlsx/read/inflateNode';
import { readWorkbook } from '../xlsx/read/readWorkbook';
import { WorkbookError } from '../xlsx/read/workbookError';
import { WorkbookArchive } from '../xlsx/archive';
import { fileBytes, LARGEST_FILE, type FileBytes } from './fileBytes';
import type { InputFile } from './inputFiles';
import type { Sentence } from '../domain/texts/sentence';

/** A file as far as it could be opened: a workbook, or why not. */
export interface OpenedFile {
  readonly workbook?: WorkbookSnapshot;
  readonly rejected?: FateReason;
  /** Last change on the disk, ISO date-time. */
  readonly modified?: string;
}

/** Opens one file; whatever is wrong with it becomes a reason, never an exception. */
export async function openWorkbook(input: InputFile): Promise<OpenedFile> {
  try {
    const { bytes, modified } = await inputBytes(input);
    return { workbook: readWorkbook(bytes, input.name, { inflate: inflateNode }), modified };
  } catch (error) {
    return { rejected: reasonOf(error) };
  }
}

/** The archive read last: its entries come one after another, and it is read from the disk only once. */
let lastArchive: { readonly path: string; readonly modified: string; readonly archive: WorkbookArchive } | undefined;

async function inputBytes(input: InputFile): Promise<FileBytes> {
  if (input.entry === undefined) return fileBytes(input.path);
  const archive = await openArchive(input.path);
  const bytes = archive.bytes(input.entry);
  if (!bytes) throw new WorkbookError('missingPart', { part: input.entry });
  return { bytes, modified: lastArchive?.modified ?? '' };
}

/** Opens a .zip of workbooks; throws what `reasonOf` understands. */
export async function openArchive(path: string): Promise<WorkbookArchive> {
  if (lastArchive?.path !== path) {
    const { bytes, modified } = fileBytes(path);
    lastArchive = { path, modified, archive: new WorkbookArchive(bytes, inflateNode) };
  }
  return lastArchive.archive;
}

/** Reasons by the system's error code. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOENT: 'fileGone',
  ENOTDIR: 'fileGone',
  EBUSY: 'fileLocked',
  EAGAIN: 'fileLocked',
  EISDIR: 'notAFile',
  EIO: 'diskError',
  ENXIO: 'diskError',
  ESTALE: 'diskError',
  ETIMEDOUT: 'diskError',
};

/** Why a file could not be read, as a code of the message catalogue. */
export function reasonOf(error: unknown): FateReason {
  if (error instanceof WorkbookError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  const system = error instanceof Error && 'code' in error ? SYSTEM_REASONS[String(error.code)] : undefined;
  if (system !== undefined) return { code: system, params: {} };
  if (detail === 'tooLarge') return { code: 'tooLarge', params: { limit: LARGEST_FILE / 1024 / 1024 } };
  return { code: detail === 'notAFile' ? 'notAFile' : 'unreadable', params: { detail } };
}

/** The sentence of a reason in both languages. */
export function fileSentence(reason: FateReason): Sentence {
  return { vi: reasonText(reason, 'vi'), en: reasonText(reason, 'en') };
}
