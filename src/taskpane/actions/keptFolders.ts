import { dayOf } from '../../domain/day';
import { RECEIVED_FOLDER, WORK_FILE, folderLayout } from '../../domain/work/folderLayout';
import { closingAgainstJoin, joinWork } from '../../domain/work/joinWork';
import type { DecisionOf, Made, WorkDecision } from '../../domain/work/workDecision';
import { EMPTY_WORK, parseWork, workText, type WorkDocument } from '../../domain/work/workDocument';
import { isFull, type ArchivedFile, type FolderChange, type FolderPlace } from '../folderPlace';
import type { PickedFile } from '../paneServices';
import { decisionsOf, folderId, headOf, type FolderFile, type FolderHead, type FolderOf } from './folderHead';
import { ownerOf } from './inputsOf';
import { modifiedOf } from './pickedFiles';

/** A received file with its content, as the pane picks files. */
export type ReceivedFile = PickedFile & FolderFile;

/**
 * Whether the last change lies on this machine: `full` and `refused` by the place, `later` where a later program keeps
 * the folder. Whatever was not kept stays in the folder as long as it is open.
 */
export type Keeping = 'kept' | 'full' | 'refused' | 'later';

/** A folder of work as the pane has it. */
export interface OpenFolder {
  readonly head: FolderHead;
  readonly work: WorkDocument;
  readonly files: readonly ReceivedFile[];
  readonly keeping: Keeping;
}

/** What came of files that were to go into a folder. */
export interface Received {
  readonly folder: OpenFolder;
  readonly added: number;
  /** Those that are there already, bit by bit. */
  readonly known: readonly string[];
  /** Those that can no longer be read. */
  readonly gone: readonly string[];
}

/** Folders of work on this machine. What the place refuses stays open in the pane and can be exported. */
export class KeptFolders {
  constructor(
    private readonly place: FolderPlace,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** The folders of this machine, the last changed first; none where the place refuses. */
  async heads(): Promise<readonly FolderHead[]> {
    const kept = await this.place.store.heads().catch(() => []);
    const heads = kept.map(headOf).filter((head) => head !== undefined && head !== 'later');
    return heads.sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  /** The folder of a plan, year and unit; undefined where there is none. */
  async open(of: FolderOf): Promise<OpenFolder | 'later' | undefined> {
    const kept = await this.place.store.read(folderId(of)).catch(() => undefined);
    const head = kept && headOf(kept.head);
    if (head === 'later') return head;
    if (!kept || !head) return undefined;
    const work = decisionsOf(head);
    if (work === 'later') return work;
    const files = head.files.flatMap((file) => {
      const content = kept.contents.get(file.name);
      return content ? [{ ...file, content }] : [];
    });
    return { head, work, files, keeping: 'kept' };
  }

  /** A new folder with what was decided before about its plan and year. */
  create(of: FolderOf, unitName: string, decided: readonly WorkDecision[], made: Made): Promise<OpenFolder> {
    return this.decide(this.blank(of, unitName), [...decided, { kind: 'opened' as const, ...of, ...made }]);
  }

  /** A folder of nothing yet that is kept with its first change. */
  blank(of: FolderOf, unitName: string): OpenFolder {
    const head = { of, unitName, work: workText(EMPTY_WORK), files: [], changed: this.now().toISOString() };
    return { head, work: EMPTY_WORK, files: [], keeping: 'kept' };
  }

  /** With decisions behind those that are there by now, also those of another window. */
  decide(folder: OpenFolder, decided: readonly WorkDecision[]): Promise<OpenFolder> {
    return this.kept(withDecisions(folder, decided), { decided });
  }

  /** How many had reported, told on the start page. */
  async saw(folder: OpenFolder, seen: NonNullable<FolderHead['seen']>): Promise<OpenFolder> {
    const { received, expected } = folder.head.seen ?? {};
    if (received === seen.received && expected === seen.expected) return folder;
    return this.kept({ ...folder, head: { ...folder.head, seen } }, { head: { seen } });
  }

  /** With picked files, each once however often and under whatever name it came. */
  async receive(folder: OpenFolder, picked: readonly PickedFile[], made: Made): Promise<Received> {
    const news = new NewFiles(folder.files);
    for (const file of picked) await news.take(file, this.place, dayOf(this.now()));
    const decided = notedAs(news.added, folder.work, made);
    const { added, known, gone } = news;
    if (added.length === 0) return { folder, added: 0, known, gone };
    const grown = withDecisions({ ...folder, files: [...folder.files, ...added] }, decided);
    return { folder: await this.kept(grown, { decided, files: added }), added: added.length, known, gone };
  }

  /** What a file of the ledger holds, also one in an archive; undefined where it is gone. */
  async contentOf(files: readonly PickedFile[], name: string): Promise<Blob | undefined> {
    const byName = new Map(files.map((file) => [file.name, file]));
    const owner = ownerOf(name, byName);
    const content = byName.get(owner)?.content;
    if (!content || owner === name) return content;
    const unpacked = await this.place.unpack(content, [name.slice(owner.length + 1)]);
    const [entry] = 'code' in unpacked ? [] : unpacked;
    return entry && new Blob([new Uint8Array(entry.bytes)]);
  }

  /** The folder as one archive, which is a folder of work of the command line once it is unpacked. */
  async archive({ work, files }: OpenFolder): Promise<Uint8Array> {
    const modified = this.now().toISOString();
    const received = files.map(async (file) => ({
      name: RECEIVED_FOLDER + file.name,
      bytes: new Uint8Array(await file.content.arrayBuffer()),
      modified: modifiedOf(file) ?? file.added,
    }));
    const bytes = new TextEncoder().encode(workText(work));
    return this.place.pack([{ name: WORK_FILE, bytes, modified }, ...(await Promise.all(received))]);
  }

  /** The folder was handed out as it is. */
  exported(folder: OpenFolder): Promise<OpenFolder> {
    const decisions = folder.work.decided.length;
    const exported = { on: this.now().toISOString(), decisions, files: folder.files.length };
    return this.kept({ ...folder, head: { ...folder.head, exported } }, { head: { exported } });
  }

  /** An archive as a folder of work; `none` for another archive or file. */
  async fromArchive(archive: Blob): Promise<ArchivedFolder | 'none' | 'damaged' | 'later'> {
    const layout = folderLayout((await this.place.entries(archive)) ?? []);
    if (!layout) return 'none';
    const unpacked = await this.place.unpack(archive, [layout.work, ...layout.reports.map(({ entry }) => entry)]);
    if ('code' in unpacked) return 'damaged';
    const byEntry = new Map(unpacked.map((file) => [file.name, file]));
    const parsed = parseWork(textOf(byEntry.get(layout.work)), WORK_FILE);
    if (!parsed.ok) return isLater(parsed.faults) ? 'later' : 'damaged';
    const files = layout.reports.flatMap(({ entry, name }) => {
      const file = byEntry.get(entry);
      return file ? [archivedReport({ ...file, name })] : [];
    });
    return { work: parsed.value, files };
  }

  /**
   * The folder with all that somebody else's has; what both decided differently waits for a person. Nothing is joined
   * against the closing of a year: that closing.
   */
  async join(
    folder: OpenFolder,
    { work, files }: ArchivedFolder,
    made: Made,
  ): Promise<Received | DecisionOf<'closed'>> {
    const closing = closingAgainstJoin(folder.work, work);
    if (closing) return closing;
    const joined = joinWork(folder.work, work, made);
    const grown = { ...folder, work: joined, head: { ...folder.head, work: workText(joined) } };
    return this.receive(await this.kept(grown, { theirs: { work, made } }), files, made);
  }

  /** Whether the folder is gone from this machine. */
  remove(of: FolderOf): Promise<boolean> {
    return this.place.store.remove(folderId(of)).then(
      () => true,
      () => false,
    );
  }

  /** Keeps what changed in the folder, over what another window made of it meanwhile. */
  private async kept(folder: OpenFolder, change: Change): Promise<OpenFolder> {
    const changed = this.now().toISOString();
    // What was not kept before goes in with this change, should there be room by now.
    const whole = folder.keeping === 'kept' ? change : { ...change, decided: folder.work.decided, files: folder.files };
    let keeping: Keeping = 'kept';
    const merge = (kept: unknown): FolderChange | undefined => {
      const before = headOf(kept);
      if (before === 'later') keeping = 'later';
      return before === 'later' ? undefined : merged(before, { ...folder.head, changed }, folder.files, whole);
    };
    try {
      await this.place.store.change(folderId(folder.head.of), merge);
    } catch (error) {
      keeping = isFull(error) ? 'full' : 'refused';
    }
    return { ...folder, head: { ...folder.head, changed }, keeping };
  }
}

/** Somebody's folder of work out of an archive. */
export interface ArchivedFolder {
  readonly work: WorkDocument;
  readonly files: readonly PickedFile[];
}

interface Change {
  readonly decided?: readonly WorkDecision[];
  readonly files?: readonly ReceivedFile[];
  readonly head?: Pick<FolderHead, 'seen'> | Pick<FolderHead, 'exported'>;
  readonly theirs?: { readonly work: WorkDocument; readonly made: Made };
}

/** What to keep: the whole folder where nothing is kept, else what is kept with the change. */
function merged(
  kept: FolderHead | undefined,
  head: FolderHead,
  files: readonly ReceivedFile[],
  change: Change,
): FolderChange {
  if (!kept) return { head: { ...head, files: files.map(listed) }, contents: contentsOf(files) };
  const more = besideKept(kept.files, change.files ?? []);
  const { changed, unitName } = head;
  const work = workText(mergedWork(decisionsOf(kept), change));
  const grown = { ...kept, ...change.head, unitName, files: [...kept.files, ...more.map(listed)], work, changed };
  return { head: grown, contents: contentsOf(more) };
}

function mergedWork(kept: WorkDocument | 'later', { decided = [], theirs }: Change): WorkDocument {
  const now = kept === 'later' ? EMPTY_WORK : kept;
  const known = new Set(now.decided.map((decision) => JSON.stringify(decision)));
  const own = { ...now, decided: [...now.decided, ...decided.filter((one) => !known.has(JSON.stringify(one)))] };
  return theirs ? joinWork(own, theirs.work, theirs.made) : own;
}

/** Files that are not kept yet, under names no other window has taken meanwhile. */
function besideKept(kept: readonly FolderFile[], files: readonly ReceivedFile[]): readonly ReceivedFile[] {
  const known = new Set(kept.map(({ name, sha256 }) => `${name}|${sha256 ?? ''}`));
  const names = new Set(kept.map(({ name }) => name.toLowerCase()));
  return files.flatMap((file) => {
    if (known.has(`${file.name}|${file.sha256 ?? ''}`)) return [];
    const name = freeName(file.name, names);
    names.add(name.toLowerCase());
    return [{ ...file, name }];
  });
}

/**
 * That files came, for those of which it is not noted yet. A file of somebody else's folder came when it came there: only
 * its name may be another here.
 */
function notedAs(added: readonly ReceivedFile[], { decided }: WorkDocument, made: Made): readonly WorkDecision[] {
  const noted = decided.filter((one): one is DecisionOf<'received'> => one.kind === 'received');
  return added.flatMap(({ name, sha256 }): readonly WorkDecision[] => {
    if (sha256 === undefined) return [];
    const same = noted.filter((one) => one.sha256 === sha256);
    if (same.some(({ file }) => file === name)) return [];
    return [{ kind: 'received', sha256, ...made, ...same[0], file: name }];
  });
}

const contentsOf = (files: readonly ReceivedFile[]): ReadonlyMap<string, Blob> =>
  new Map(files.map(({ name, content }) => [name, content]));

function listed({ name, sha256, modified, added }: ReceivedFile): FolderFile {
  return {
    name,
    added,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function withDecisions(folder: OpenFolder, decided: readonly WorkDecision[]): OpenFolder {
  const work = { ...folder.work, decided: [...folder.work.decided, ...decided] };
  return { ...folder, work, head: { ...folder.head, work: workText(work) } };
}

const isLater = (faults: readonly { readonly code: string }[]): boolean =>
  faults.some(({ code }) => code === 'laterFormat' || code === 'laterFormatOf');

const textOf = (file: ArchivedFile | undefined): string =>
  new TextDecoder().decode(file?.bytes ?? new Uint8Array()).replace(/^\uFEFF/, '');

function archivedReport({ name, bytes, modified }: ArchivedFile): PickedFile {
  const content = new Blob([new Uint8Array(bytes)]);
  return { name, content, ...(modified === undefined ? {} : { modified }) };
}

/** Picked files on their way into a folder: each with its own bytes, under a name no other has there. */
class NewFiles {
  readonly added: ReceivedFile[] = [];
  readonly known: string[] = [];
  readonly gone: string[] = [];
  private readonly names: Set<string>;
  private readonly digests: Set<string>;

  constructor(files: readonly ReceivedFile[]) {
    this.names = new Set(files.map(({ name }) => name.toLowerCase()));
    this.digests = new Set(files.map(markOf));
  }

  async take(file: PickedFile, { sha256 }: FolderPlace, added: FolderFile['added']): Promise<void> {
    const bytes = await file.content.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return void this.gone.push(file.name);
    const digest = await sha256(new Uint8Array(bytes));
    const modified = modifiedOf(file);
    const received = {
      name: freeName(file.name, this.names),
      content: new Blob([bytes]),
      added,
      ...(digest === undefined ? {} : { sha256: digest }),
      ...(modified === undefined ? {} : { modified }),
    };
    const mark = markOf({ ...received, name: file.name });
    if (this.digests.has(mark)) return void this.known.push(file.name);
    this.digests.add(mark);
    this.names.add(received.name.toLowerCase());
    this.added.push(received);
  }
}

/** Everybody calls his report “bao-cao.xlsx”: the second is “bao-cao (2).xlsx”. */
function freeName(name: string, names: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./\\]+)?$/s.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`;
    if (!names.has(free.toLowerCase())) return free;
  }
}

/** What tells files apart: their digests; where a page has none, names, sizes and times. */
function markOf({ sha256, name, content, modified }: ReceivedFile): string {
  return sha256 ?? [name, content.size, modified ?? ''].join('|');
}
