import { checkWorkbook, type CheckSetting } from '../usecases/checkWorkbook';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { WorkbookArchive } from '../xlsx/archive';
import { inflateBrowser } from '../xlsx/read/inflateBrowser';
import { readWorkbook } from '../xlsx/read/readWorkbook';
import { modifiedOf } from '../taskpane/actions/pickedFiles';
import type { PickedFile } from '../taskpane/paneServices';
import { isArchive, PickedArchives } from './pickedArchive';
import { bytesOf, reasonOf } from './pickedBytes';
import { rejectedFile } from './rejectedFile';

/** What happens while files are read: how many there are, which one is in hand, what one gave. */
export type CheckStep =
  | { readonly kind: 'found'; readonly more: number }
  | { readonly kind: 'reading'; readonly file: string }
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
  archives = new PickedArchives(),
): AsyncGenerator<CheckStep, void> {
  if (!isArchive(file))
    return yield* checkOne(
      file.name,
      () => bytesOf(file),
      () => modifiedOf(file),
      setting,
    );
  const archive = await archives.open(file);
  if ('code' in archive) yield { kind: 'checked', input: rejectedFile(file.name, archive) };
  else yield* checkArchive(file, archive, setting, range);
}

async function* checkArchive(
  file: PickedFile,
  archive: WorkbookArchive,
  setting: CheckSetting,
  { from, to }: EntryRange,
): AsyncGenerator<CheckStep, void> {
  const entries = archive.entries();
  if (entries.length === 0) {
    yield { kind: 'checked', input: rejectedFile(file.name, { code: 'noForm', params: {} }) };
    return;
  }
  if (from === 0) yield { kind: 'found', more: entries.length - 1 };
  for (const entry of entries.slice(from, to)) {
    const bytes = (): Uint8Array => archive.bytes(entry) ?? new Uint8Array();
    yield* checkOne(`${file.name}/${entry}`, bytes, () => undefined, setting);
  }
}

type Bytes = Awaited<ReturnType<typeof bytesOf>>;

async function* checkOne(
  name: string,
  bytes: () => Bytes | Promise<Bytes>,
  modifiedAt: () => string | undefined,
  setting: CheckSetting,
): AsyncGenerator<CheckStep, void> {
  yield { kind: 'reading', file: name };
  yield { kind: 'checked', input: await inputOf(name, bytes, modifiedAt, setting) };
}

async function inputOf(
  name: string,
  bytes: () => Bytes | Promise<Bytes>,
  modifiedAt: () => string | undefined,
  setting: CheckSetting,
): Promise<RollUpInput> {
  try {
    const content = await bytes();
    if (!(content instanceof Uint8Array)) return rejectedFile(name, content);
    const checked = await checkWorkbook(readWorkbook(content, name, { inflate: inflateBrowser }), setting);
    const modified = modifiedAt();
    return modified === undefined ? checked : { ...checked, modified };
  } catch (error) {
    return rejectedFile(name, reasonOf(error));
  }
}
