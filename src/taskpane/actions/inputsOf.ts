import type { RollUpInput } from '../../usecases/rollUpFiles';
import type { ReadFiles } from '../paneContext';
import type { PickedFile } from '../paneServices';
import type { ReceivedFile } from './keptFolders';

type Check = (files: readonly PickedFile[]) => Promise<readonly RollUpInput[]>;

/** What reading the files of a folder gives, in their order. What was read before is not read again. */
export async function inputsOf(
  files: readonly ReceivedFile[],
  read: ReadFiles | undefined,
  check: Check,
): Promise<readonly RollUpInput[]> {
  const before = read ? byOwner(read) : NOTHING;
  const known = new Map(files.flatMap((file) => knownOf(file, before)));
  const fresh = files.filter((file) => !known.has(file.name));
  const checked = fresh.length === 0 ? NOTHING : byOwner({ picked: fresh, inputs: await check(fresh) });
  return files.flatMap(({ name }) => known.get(name) ?? checked.get(name)?.inputs ?? []);
}

interface Owned {
  readonly file: PickedFile;
  readonly inputs: readonly RollUpInput[];
}
const NOTHING: ReadonlyMap<string, Owned> = new Map();

/** Inputs by the picked file they came of: its own name, or that of an archive before the name of an entry. */
function byOwner({ picked, inputs }: ReadFiles): ReadonlyMap<string, Owned> {
  const files = new Map(picked.map((file) => [file.name, file]));
  // Of namesakes nobody can tell which input is whose.
  const twice = new Set(picked.filter((file) => files.get(file.name) !== file).map(({ name }) => name));
  const owned = new Map<string, { file: PickedFile; inputs: RollUpInput[] }>();
  for (const input of inputs) {
    const file = files.get(ownerOf(input.file, files));
    if (!file || twice.has(file.name)) continue;
    const held = owned.get(file.name);
    if (held) held.inputs.push(input);
    else owned.set(file.name, { file, inputs: [input] });
  }
  return owned;
}

/** The picked file that a name of the ledger is of: the file itself, or the archive it lay in. */
export function ownerOf(name: string, files: ReadonlyMap<string, unknown>): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1))
    if (files.has(name.slice(0, end))) return name.slice(0, end);
  return name;
}

/** What was read of the very same file, or of one of the same bytes under the same name. */
function knownOf(
  file: ReceivedFile,
  before: ReadonlyMap<string, Owned>,
): readonly (readonly [string, readonly RollUpInput[]])[] {
  const owned = before.get(file.name);
  const [first] = owned?.inputs ?? [];
  const isSame =
    owned?.file === file || (file.sha256 !== undefined && first?.file === file.name && first.sha256 === file.sha256);
  return owned && isSame ? [[file.name, owned.inputs]] : [];
}
