import type { FateReason } from '../../core/model/aggregate';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { WorkbookArchive } from '../../xlsx/archive';
import { inflateBrowser } from '../../xlsx/read/inflateBrowser';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import { WorkbookError } from '../../xlsx/read/workbookError';
import type { PickedFile } from '../paneServices';
import { rejectedFile } from './rejectedFile';

/** Larger files are refused before they are read into memory. */
const LARGEST = 256 * 1024 * 1024;

/** What happens while files are read: how many there are, which one is in hand, what one gave. */
export type CheckStep =
  | { readonly kind: 'found'; readonly more: number }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'checked'; readonly input: RollUpInput };

/**
 * Reads and checks one picked file, or every workbook in a picked .zip, step by step. Whatever is wrong with a
 * file becomes its reason, never an exception.
 */
export async function* checkPicked(file: PickedFile, setting: CheckSetting): AsyncGenerator<CheckStep, void> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: 'checked', input: rejectedFile(file.name, bytes) };
    return;
  }
  const archive = /\.zip$/i.test(file.name) ? openArchive(bytes) : undefined;
  if (archive instanceof WorkbookArchive) yield* checkArchive(file, archive, setting);
  else if (archive) yield { kind: 'checked', input: rejectedFile(file.name, archive) };
  else yield* checkOne(file.name, () => bytes, file.modified, setting);
}

async function* checkArchive(
  file: PickedFile,
  archive: WorkbookArchive,
  setting: CheckSetting,
): AsyncGenerator<CheckStep, void> {
  const entries = archive.entries();
  if (entries.length === 0) {
    yield { kind: 'checked', input: rejectedFile(file.name, { code: 'noForm', params: {} }) };
    return;
  }
  yield { kind: 'found', more: entries.length - 1 };
  for (const entry of entries) {
    yield* checkOne(`${file.name}/${entry}`, () => archive.bytes(entry) ?? new Uint8Array(), undefined, setting);
  }
}

async function* checkOne(
  name: string,
  bytes: () => Uint8Array,
  modified: string | undefined,
  setting: CheckSetting,
): AsyncGenerator<CheckStep, void> {
  yield { kind: 'reading', file: name };
  yield { kind: 'checked', input: await inputOf(name, bytes, modified, setting) };
}

async function inputOf(
  name: string,
  bytes: () => Uint8Array,
  modified: string | undefined,
  setting: CheckSetting,
): Promise<RollUpInput> {
  try {
    const checked = await checkWorkbook(readWorkbook(bytes(), name, { inflate: inflateBrowser }), setting);
    return modified === undefined ? checked : { ...checked, modified };
  } catch (error) {
    return rejectedFile(name, reasonOf(error));
  }
}

async function bytesOf(file: PickedFile): Promise<Uint8Array | FateReason> {
  if (file.content.size > LARGEST) return { code: 'tooLarge', params: {} };
  try {
    return new Uint8Array(await file.content.arrayBuffer());
  } catch {
    // The browser hides why: the file was moved, or another program holds it.
    return { code: 'fileGone', params: {} };
  }
}

function openArchive(bytes: Uint8Array): WorkbookArchive | FateReason {
  try {
    return new WorkbookArchive(bytes, inflateBrowser);
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): FateReason {
  if (error instanceof WorkbookError) return { code: error.code, params: error.params };
  return { code: 'unreadable', params: { detail: error instanceof Error ? error.message : '' } };
}
