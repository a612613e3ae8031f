import { BLANK } from '../../../domain/figure';
import type { FileFate } from '../../../domain/aggregate';
import type { ElementKey } from '../../../domain/ids';
import type { SourceFile } from '../../../domain/decision';
import { isWorkFile } from '../../../domain/work/folderLayout';
import { figureWords } from '../carried/rowMark';
import type { CarriedFinding } from '../carried/readCarried';
import type { AccountPlan, AccountRow, SummaryAccount } from './account';

/** A unit as a difference names it. */
export interface NamedRow {
  readonly code: string;
  readonly name: string;
}

/** In what a summary and one made anew from the files differ. */
export type AccountDifference =
  /** The plan is another: its version, or with the same version what decides its forms. */
  | { readonly kind: 'plan'; readonly was: AccountPlan; readonly is: AccountPlan }
  /** The summary itself is no longer as it was written. */
  | { readonly kind: 'edited'; readonly found: CarriedFinding }
  /** A file of the summary is not there, is another than it was, or one was not there before. */
  | { readonly kind: 'file'; readonly state: FileState; readonly file: string; readonly unit?: NamedRow }
  /** What became of a file is another thing. */
  | { readonly kind: 'fate'; readonly file: string; readonly was: FileFate; readonly is: FileFate }
  /** `was` and `is` as "Số liệu" shows them, "" for blank. */
  | {
      readonly kind: 'figure';
      readonly unit: NamedRow;
      readonly element: ElementKey;
      readonly was: string;
      readonly is: string;
      readonly file: string;
    }
  /** A target: its verdict, or a figure of it; a number that is not there is absent. */
  | TargetDifference;

export type FileState = 'missing' | 'changed' | 'added';

interface TargetDifference {
  readonly kind: 'target';
  readonly target: string;
  readonly part: 'verdict' | 'numerator' | 'denominator' | 'readAs';
  readonly was: number | string | undefined;
  readonly is: number | string | undefined;
}

/** Every difference between what a summary says and what its files give now, files first. */
export function differencesOf(was: SummaryAccount, is: SummaryAccount): readonly AccountDifference[] {
  return [
    ...was.altered.map((found) => ({ kind: 'edited' as const, found })),
    ...planDifference(was.plan, is.plan),
    ...fileDifferences(was, is),
    ...figureDifferences(was, is),
    ...targetDifferences(was, is),
  ];
}

function planDifference(was: AccountPlan | undefined, is: AccountPlan | undefined): readonly AccountDifference[] {
  if (!was || !is || (was.version === is.version && was.fingerprint === is.fingerprint)) return [];
  return [{ kind: 'plan', was, is }];
}

/** A file and what became of it; of units the row is named. */
interface KnownFile extends SourceFile {
  readonly sheet: string;
  readonly fate: FileFate;
  readonly unit?: NamedRow;
}

function filesOf({ rows, entries, summaries }: SummaryAccount): readonly KnownFile[] {
  const counted = [...rows].map(([code, { name, file, sheet, sha256 }]) => ({
    ...{ file, sheet, unit: { code, name }, fate: 'used' as const },
    ...(sha256 === undefined ? {} : { sha256 }),
  }));
  // Its decisions grow with every day; what they came to is compared with everything else.
  const came = entries.filter(({ file, fate }) => fate !== 'beside' || !isWorkFile(file));
  return [...counted, ...came, ...summaries.map((file) => ({ ...file, sheet: '', fate: 'used' as const }))];
}

/** Files are the same by their digest whatever they are called, else by name; a file of another digest has changed. */
function fileDifferences(was: SummaryAccount, is: SummaryAccount): readonly AccountDifference[] {
  const there = new Files(filesOf(is));
  const before = filesOf(was);
  // Whose content is the same is taken first: of files called alike none stands for another's.
  const same = new Map(before.map((known) => [known, there.takeSame(known)]));
  const found = before.flatMap((known): readonly AccountDifference[] => {
    const equal = same.get(known);
    const now = equal ?? there.takeNamed(known);
    const about = { file: known.file, ...(known.unit ? { unit: known.unit } : {}) };
    if (!now) return [{ kind: 'file', state: 'missing', ...about }];
    const isOther = !equal && now.sha256 !== undefined && known.sha256 !== undefined;
    const changed: readonly AccountDifference[] = isOther ? [{ kind: 'file', state: 'changed', ...about }] : [];
    if (now.fate === known.fate) return changed;
    return [...changed, { kind: 'fate', file: known.file, was: known.fate, is: now.fate }];
  });
  // What lies beside the reports claims no figures: a signed scan, or the report that was written from the summary.
  const more = there.left.filter(({ fate }) => fate !== 'beside');
  const added = more.map(({ file, unit }) => ({ file, ...(unit ? { unit } : {}) }));
  return [...found, ...added.map((about) => ({ kind: 'file' as const, state: 'added' as const, ...about }))];
}

/** The files of one account, each taken once by those of the other. */
class Files {
  private readonly byDigest = new Map<string, KnownFile[]>();
  private readonly byName = new Map<string, KnownFile[]>();
  private readonly free: Set<KnownFile>;

  constructor(files: readonly KnownFile[]) {
    this.free = new Set(files);
    for (const file of files) {
      if (file.sha256 !== undefined) listed(this.byDigest, file.sha256, file);
      for (const name of namesOf(file)) listed(this.byName, name, file);
    }
  }

  takeSame(wanted: KnownFile): KnownFile | undefined {
    return this.first(wanted.sha256 === undefined ? [] : (this.byDigest.get(wanted.sha256) ?? []), wanted);
  }

  takeNamed(wanted: KnownFile): KnownFile | undefined {
    const called = namesOf(wanted).flatMap((name) => this.byName.get(name) ?? []);
    return this.first(called, wanted);
  }

  get left(): readonly KnownFile[] {
    return [...this.free];
  }

  /** Of several forms in a file first the one of the same sheet and unit. */
  private first(files: readonly KnownFile[], { sheet, unit }: KnownFile): KnownFile | undefined {
    const free = files.filter((file) => this.free.has(file));
    const found = free.find((file) => file.sheet === sheet && file.unit?.code === unit?.code) ?? free[0];
    if (found) this.free.delete(found);
    return found;
  }
}

/** What a file is called, and of a unit's report whose it is: a folder may have been moved or renamed since. */
function namesOf({ file, unit }: KnownFile): readonly string[] {
  const last = file.slice(file.replaceAll('\\', '/').lastIndexOf('/') + 1);
  return [...new Set([file, last]), ...(unit ? [`unit ${unit.code}`] : [])];
}

function listed<V>(map: Map<string, V[]>, key: string, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

function figureDifferences(was: SummaryAccount, is: SummaryAccount): readonly AccountDifference[] {
  return [...was.rows].flatMap(([code, before]) => {
    const now = is.rows.get(code);
    return now ? rowDifferences(code, before, now) : [];
  });
}

function rowDifferences(code: string, before: AccountRow, now: AccountRow): readonly AccountDifference[] {
  const unit = { code, name: now.name };
  const keys = new Set([...before.figures.keys(), ...now.figures.keys()]);
  return [...keys].flatMap((element): readonly AccountDifference[] => {
    const [was, is] = [before, now].map(({ figures }) => figureWords(figures.get(element) ?? BLANK));
    if (was === undefined || is === undefined || was === is) return [];
    return [{ kind: 'figure', unit, element, was, is, file: now.file }];
  });
}

const PARTS = ['readAs', 'numerator', 'denominator', 'verdict'] as const;

function targetDifferences(was: SummaryAccount, is: SummaryAccount): readonly AccountDifference[] {
  const { targets } = was;
  if (!targets) return [];
  const now: NonNullable<SummaryAccount['targets']> = is.targets ?? new Map();
  return [...new Set([...targets.keys(), ...now.keys()])].flatMap((target) => {
    const [before, after] = [targets.get(target), now.get(target)];
    return PARTS.flatMap((part): readonly AccountDifference[] =>
      before?.[part] === after?.[part]
        ? []
        : [{ kind: 'target', target, part, was: before?.[part], is: after?.[part] }],
    );
  });
}
