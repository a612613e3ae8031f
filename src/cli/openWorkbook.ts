import { existsSync } from 'node:fs';
import type { FateReason } from '../domain/aggregate';
import { earliestTime } from '../domain/fileTime';
import type { FileRefusal } from '../core/sheet/fileRefusals';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { reasonText, type OutsideReason } from '../usecases/reasonText';
import { inflateNode } from '../xlsx/read/inflateNode';
import { ReadContext } from '../xlsx/read/readContext';
import { readWorkbook } from '../xlsx/read/readWorkbook';
import { WorkbookError } from '../xlsx/read/workbookError';
import { WorkbookArchive } from '../xlsx/archive';
import { fileBytes, LARGEST_FILE, type FileBytes } from './fileBytes';
import type { InputFile } from './inputFiles';
import { sha256 } from './sha256';
import { say } from './texts';
import type { Sentence } from '../domain/texts/sentence';
import { UsageError } from './usageError';

/** A file as far as it could be opened: a workbook, or why not. */
export interface OpenedFile {
  readonly workbook?: WorkbookSnapshot;
  readonly rejected?: FateReason;
  /** Last change on the disk, ISO date-time. */
  readonly modified?: string;
  /** Of the bytes, where there were any. */
  readonly sha256?: string;
}

/** An archive that stays open, and when it was last changed. */
interface OpenArchive {
  readonly path: string;
  readonly modified: string;
  readonly archive: WorkbookArchive;
}

/** Opens files one after another, with what the reader keeps from one to the next. One for each thread. */
export class WorkbookFiles {
  private readonly context = new ReadContext();
  /** The archive read last: its entries come one after another, and it is read from the disk only once. */
  private lastArchive: OpenArchive | undefined;

  /** @param onBytes hears that a file's bytes are in memory, before they are read */
  constructor(private readonly onBytes: () => void = () => undefined) {}

  /** Opens one file; whatever is wrong with it becomes a reason, never an exception. */
  open(input: InputFile): OpenedFile {
    let source: { readonly sha256?: string } = {};
    try {
      const { bytes, modified } = this.bytes(input);
      this.onBytes();
      source = { sha256: sha256(bytes) };
      const workbook = readWorkbook(bytes, input.name, { inflate: inflateNode, context: this.context });
      return { workbook, modified, ...source };
    } catch (error) {
      return { rejected: reasonOf(error), ...source };
    }
  }

  /** Names of the entries of a .zip that may be reports; throws what `reasonOf` understands. */
  entries(path: string): readonly string[] {
    return this.opened(path).archive.entries();
  }

  /** The bytes of a file that could be opened. Throws what `reasonOf` understands. */
  bytesOf(input: InputFile): Uint8Array {
    return this.bytes(input).bytes;
  }

  private bytes({ path, entry }: InputFile): FileBytes {
    if (entry === undefined) return fileBytes(path);
    const { archive, modified } = this.opened(path);
    const bytes = archive.bytes(entry);
    if (!bytes) throw new WorkbookError('missingPart', { part: entry });
    return { bytes, modified: earliestTime([archive.modified(entry), modified]) ?? modified };
  }

  private opened(path: string): OpenArchive {
    if (this.lastArchive?.path === path) return this.lastArchive;
    const { bytes, modified } = fileBytes(path);
    return (this.lastArchive = { path, modified, archive: new WorkbookArchive(bytes, inflateNode) });
  }
}

/** The workbook of a file the person names; one that cannot be read is refused with its reason. */
export function openedWorkbook(file: string): WorkbookSnapshot {
  if (!existsSync(file)) throw new UsageError(say(`Không thấy tệp ${file}.`, `There is no file ${file}.`));
  const { workbook, rejected } = new WorkbookFiles().open({ name: file, path: file });
  if (workbook) return workbook;
  if (rejected) {
    const { vi, en } = fileSentence(rejected);
    throw new UsageError(say(`${file}: ${vi}`, `${file}: ${en}`));
  }
  throw new UsageError(say(`Không đọc được ${file}.`, `${file} cannot be read.`));
}

/** Reasons by the system's error code. */
const SYSTEM_REASONS: Readonly<
  Record<string, Exclude<OutsideReason['code'], 'internalError' | 'otherProgramme' | 'tooSlow'>>
> = {
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

/** Why a file could not be read. */
function reasonOf(error: unknown): FateReason {
  return error instanceof WorkbookError ? { code: error.code, params: error.params } : systemReason(error);
}

function systemReason(error: unknown): FileRefusal | OutsideReason {
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
