import type { FateReason } from '../domain/aggregate';
import { earliestTime } from '../domain/fileTime';
import { checkWorkbook, type CheckSetting } from '../usecases/checkWorkbook';
import type { RollUpInput } from '../usecases/rollUpFiles';
import { inflateBrowser } from '../xlsx/read/inflateBrowser';
import type { ReadContext } from '../xlsx/read/readContext';
import { readWorkbook } from '../xlsx/read/readWorkbook';
import { modifiedOf } from '../taskpane/actions/pickedFiles';
import type { PickedFile } from '../taskpane/paneServices';
import { isArchive } from './archiveName';
import { PickedContext } from './pickedArchive';
import { bytesOf, reasonOf } from './pickedBytes';
import { rejectedFile } from './rejectedFile';
import { sha256 } from './sha256';

/** What happens while files are read: how many there are, which one is in hand, that its bytes are in memory, what
 * one gave. */
export type CheckStep =
  | { readonly kind: 'found'; readonly more: number }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'checked'; readonly input: RollUpInput };

/** Workbooks of an archive, by their order in it; `to` is not among them. A plain file has one, number 0. */
export interface EntryRange {
  readonly from: number;
  readonly to: number;
}

const WHOLE: EntryRange = { from: 0, to: Infinity };

/**
 * Reads and checks one picked file, or workbooks in a picked .zip, step by step. Whatever is wrong with a file becomes
 * its reason, never an exception. Throws `AssetError` when a unit list is missing. How many workbooks an archive holds
 * is told with its first one.
 */
export async function* checkPicked(
  file: PickedFile,
  setting: CheckSetting,
  range = WHOLE,
  context = new PickedContext(),
): AsyncGenerator<CheckStep, void> {
  if (isArchive(file)) return yield* checkArchive(file, setting, range, context);
  yield* checkOne(workbookIn(file), setting, context.reading);
}

async function* checkArchive(
  file: PickedFile,
  setting: CheckSetting,
  { from, to }: EntryRange,
  context: PickedContext,
): AsyncGenerator<CheckStep, void> {
  const archive = await context.archives.open(file);
  if ('code' in archive) return yield { kind: 'checked', input: rejectedFile(file.name, archive) };
  const entries = archive.entries();
  // An empty archive, or one document under the ending of an archive: reading it says what it is.
  if (entries.length === 0) return yield* checkOne(workbookIn(file), setting, context.reading);
  if (from === 0) yield { kind: 'found', more: entries.length - 1 };
  for (const entry of entries.slice(from, to)) {
    const bytes = (): Uint8Array => archive.bytes(entry) ?? new Uint8Array();
    const workbook = {
      name: `${file.name}/${entry}`,
      bytes,
      modifiedAt: () => earliestTime([archive.modified(entry), modifiedOf(file)]),
    };
    yield* checkOne(workbook, setting, context.reading);
  }
}

type Bytes = Awaited<ReturnType<typeof bytesOf>>;

/** A workbook among what was picked, not read yet. */
interface PickedWorkbook {
  readonly name: string;
  readonly bytes: () => Bytes | Promise<Bytes>;
  readonly modifiedAt: () => string | undefined;
}

/** A picked file that is read as it is. */
function workbookIn(file: PickedFile): PickedWorkbook {
  return { name: file.name, bytes: () => bytesOf(file), modifiedAt: () => modifiedOf(file) };
}

async function* checkOne(
  workbook: PickedWorkbook,
  setting: CheckSetting,
  context: ReadContext,
): AsyncGenerator<CheckStep, void> {
  yield { kind: 'reading', file: workbook.name };
  const content = await contentOf(workbook);
  yield { kind: 'opened' };
  yield { kind: 'checked', input: await inputOf(workbook, content, { setting, context }) };
}

async function contentOf({ bytes }: PickedWorkbook): Promise<Bytes | FateReason> {
  try {
    return await bytes();
  } catch (error) {
    return reasonOf(error);
  }
}

async function inputOf(
  { name, modifiedAt }: PickedWorkbook,
  content: Bytes | FateReason,
  { setting, context }: { readonly setting: CheckSetting; readonly context: ReadContext },
): Promise<RollUpInput> {
  let source: { readonly sha256?: string } = {};
  try {
    if (!(content instanceof Uint8Array)) return rejectedFile(name, content);
    const digest = await sha256(content);
    source = digest === undefined ? {} : { sha256: digest };
    const checked = await checkWorkbook(readWorkbook(content, name, { inflate: inflateBrowser, context }), setting);
    const modified = modifiedAt();
    return { ...checked, ...(modified === undefined ? {} : { modified }), ...source };
  } catch (error) {
    return { ...rejectedFile(name, reasonOf(error)), ...source };
  }
}
