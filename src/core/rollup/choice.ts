import type { FateReason, FileFate } from '../../domain/aggregate';
import { showDate } from '../../domain/day';
import type { IndicatorCode } from '../../domain/ids';
import type { Unit } from '../../domain/territory/unit';
import type { ArrivedReport, ChoiceKind, FigureDifference, UnitChoice } from '../../domain/unitChoice';
import { placeOf, type Candidate, type RollUpArgs } from './candidate';
import { contentKey } from './contentKey';
import { differingFigures, differingWords, figureCodes } from './differences';
import type { RollUpReason } from './reasons';
import { inTurn, settle, type GaveWay, type Settled } from './settle';
import { standings } from './standing';

/** A report that does not count, with its fate. */
export interface LeftAside {
  readonly candidate: Candidate;
  readonly fate: Extract<FileFate, 'superseded' | 'conflict'>;
  readonly reason: RollUpReason;
}

/** Which of a unit's reports counts, and what has to be said about the others. */
export interface Choice {
  /** None while different reports are undecided. */
  readonly used?: Candidate;
  /** Why, where there was a choice. */
  readonly reason?: RollUpReason;
  readonly leftAside: readonly LeftAside[];
  readonly choices: readonly UnitChoice[];
}

type Asked = Pick<RollUpArgs, 'programme' | 'catalogue' | 'choosing'>;

/** What came of one unit. */
export interface UnitReports {
  readonly unit: Unit;
  /** Those that could count. */
  readonly usable: readonly Candidate[];
  /** Its own that errors reject. */
  readonly refused: readonly Candidate[];
}

/**
 * Which of a unit's reports counts (docs/rules-of-meaning.md#which-report-counts): of those that stand nearest to it
 * the one `settle` finds. Every report that says something else than the one that counts is told of; undefined where
 * none could count.
 */
export function chooseForUnit(asked: Asked, reports: UnitReports): Choice | undefined {
  const { unit } = reports;
  const ordered = (all: readonly Candidate[]): readonly Candidate[] =>
    all.length < 2 ? all : [...all].sort((a, b) => inTurn(a, b, asked.choosing ?? {}));
  const [usable, refused] = [ordered(reports.usable), ordered(reports.refused)];
  const standing = standings(asked, unit);
  const nearest = Math.min(...usable.map(standing));
  const pool = usable.filter((candidate) => standing(candidate) === nearest);
  if (pool.length === 0) return undefined;
  const distant = usable.filter((candidate) => standing(candidate) !== nearest);
  const settled = settle(asked, unit, pool);
  const { used } = settled;
  return used
    ? counted(asked, { unit, usable, refused }, { ...settled, used, pool, distant })
    : open(asked, reports, settled, distant);
}

interface Counted extends Settled {
  readonly used: Candidate;
  readonly pool: readonly Candidate[];
  readonly distant: readonly Candidate[];
}

function counted(asked: Asked, { unit, refused }: UnitReports, found: Counted): Choice {
  const { used, pool, distant, gaveWay } = found;
  const told = new Teller(asked, unit, used);
  const leftAside = [...pool.filter((candidate) => candidate !== used), ...distant].map((candidate) =>
    superseded(candidate, used, told.of(candidate, gaveWay.get(candidate))),
  );
  for (const candidate of refused) told.add('refused', candidate);
  const reason = whyUsed(found, refused.length > 0, leftAside.length);
  return { used, ...(reason ? { reason } : {}), leftAside, choices: told.choices };
}

function superseded(candidate: Candidate, used: Candidate, code: NotChosen): LeftAside {
  const { file, sheet } = placeOf(used);
  const [asOf, usedAsOf] = [candidate, used].map(({ submission }) =>
    submission.asOf ? showDate(submission.asOf) : '',
  );
  const params = { usedFile: file, usedSheet: sheet, asOf: asOf ?? '', usedAsOf: usedAsOf ?? '' };
  return { candidate, fate: 'superseded', reason: { code, params } };
}

type NotChosen =
  | 'sameFile'
  | 'sameContent'
  | 'countedThroughOther'
  | 'copyDiffers'
  | 'notPreferred'
  | 'notLatest'
  | 'replacedBy'
  | 'hasHeld'
  | 'unclearName'
  | 'noAsOf'
  | 'olderAsOf'
  | 'olderFile'
  | 'sameTime';

const GAVE_WAY: Readonly<Record<GaveWay['kind'], NotChosen>> = {
  preferred: 'notPreferred',
  latest: 'notLatest',
  returned: 'replacedBy',
  broughtBack: 'replacedBy',
  replaced: 'replacedBy',
  mended: 'hasHeld',
};

/** Tells of the reports of a unit beside the one that counts. */
class Teller {
  readonly choices: UnitChoice[] = [];
  private readonly figures: ReadonlySet<IndicatorCode>;

  constructor(
    private readonly asked: Asked,
    private readonly unit: Unit,
    private readonly used: Candidate,
  ) {
    this.figures = figureCodes(asked.catalogue);
  }

  /** Tells what of a report is not what counts, and says why it does not count. */
  of(candidate: Candidate, gaveWay: GaveWay | undefined): NotChosen {
    if (isSameFile(candidate, this.used)) return 'sameFile';
    if (gaveWay) {
      this.add(gaveWay.kind, candidate);
      return GAVE_WAY[gaveWay.kind];
    }
    if (candidate.unclearName === true && this.used.unclearName !== true) {
      this.add('unclearName', candidate);
      return 'unclearName';
    }
    const isCopy = candidate.via === 'summary' || candidate.via === 'row';
    if (candidate.submission.form !== this.used.submission.form) return this.ofOtherForm(candidate, isCopy);
    if (isCopy && this.add('copy', candidate)) return 'copyDiffers';
    this.add('words', candidate);
    return isCopy !== (this.used.via === 'summary' || this.used.via === 'row')
      ? 'countedThroughOther'
      : whySame(candidate, this.used);
  }

  /** Of another kind of form only what it gives is compared: it asks fewer lines. */
  private ofOtherForm(candidate: Candidate, isCopy: boolean): NotChosen {
    const all = this.differences(candidate);
    const given = all.filter(({ other }) => other.state !== 'blank' && other.state !== 'notAsked');
    if (given.length > 0) this.put(isCopy ? 'copy' : 'otherForm', candidate, given);
    else if (all.length > 0) this.put('fuller', candidate, all);
    return isCopy && given.length > 0 ? 'copyDiffers' : 'countedThroughOther';
  }

  /** Tells of a report of which anything differs; whether figures do. */
  add(kind: ChoiceKind, candidate: Candidate): boolean {
    const figures = kind === 'words' ? [] : this.differences(candidate);
    if (figures.length > 0) this.put(kind, candidate, figures);
    else if (kind !== 'copy' && kind !== 'refused') this.addWords(candidate);
    return figures.length > 0;
  }

  private addWords(candidate: Candidate): void {
    const words = differingWords(this.used.submission, candidate.submission, this.asked.catalogue);
    if (words.length > 0) this.put('words', candidate, words);
  }

  private put(kind: ChoiceKind, candidate: Candidate, differences: readonly FigureDifference[]): void {
    this.choices.push({ kind, unit: this.unit, report: arrived(this.used), other: arrived(candidate), differences });
  }

  private differences(candidate: Candidate): readonly FigureDifference[] {
    return differingFigures(this.used.submission, candidate.submission, this.figures);
  }
}

function arrived(candidate: Candidate): ArrivedReport {
  return { at: placeOf(candidate), submission: candidate.submission };
}

function isSameFile(candidate: Candidate, used: Candidate): boolean {
  const otherFile = placeOf(candidate).file !== placeOf(used).file;
  const { fingerprint } = candidate;
  if (!otherFile || fingerprint === undefined || fingerprint !== used.fingerprint) return false;
  // The fingerprint is no proof: whoever wants to can make two files of one.
  return contentKey(candidate.submission) === contentKey(used.submission);
}

/** Of two reports with equal figures, why the other one is taken. */
function whySame({ submission }: Candidate, used: Candidate): NotChosen {
  if (contentKey(submission) === contentKey(used.submission)) return 'sameContent';
  if (submission.asOf === null && used.submission.asOf !== null) return 'noAsOf';
  if (submission.asOf !== used.submission.asOf) return 'olderAsOf';
  return submission.modified !== used.submission.modified ? 'olderFile' : 'sameTime';
}

/** What the report names as the one it takes the place of. */
function whatItReplaces(used: Candidate | undefined): RollUpReason & FateReason {
  const { number, day } = used?.submission.numbers?.replaces ?? {};
  if (number === undefined || number === '') return { code: 'replacesOther', params: {} };
  return day === undefined
    ? { code: 'replacesNumber', params: { number } }
    : { code: 'replacesNamed', params: { number, day: showDate(day) } };
}

/** Says that there was a choice at all, and by whom or what it was made. */
function whyUsed(
  { gaveWay, used }: Settled,
  isOthersRefused: boolean,
  others: number,
): (RollUpReason & FateReason) | undefined {
  const kinds = new Set([...gaveWay.values()].map(({ kind }) => kind));
  if (kinds.has('preferred')) return { code: 'preferred', params: {} };
  if (kinds.has('latest')) return { code: 'takenAsLatest', params: {} };
  if (kinds.has('replaced')) return whatItReplaces(used);
  if (kinds.has('returned') || kinds.has('broughtBack')) return { code: 'replacesOther', params: {} };
  if (kinds.has('mended')) return { code: 'validBeforeErrors', params: {} };
  if (others > 0) return { code: 'newestValid', params: { others } };
  return isOthersRefused ? { code: 'validBeforeErrors', params: {} } : undefined;
}

/** Files named in a reason; the ledger has them all. */
const MOST_NAMED = 3;

/** Two sheets of one file stand beside each other in it. */
function namesOf(files: readonly string[]): string {
  const more = files.length > MOST_NAMED ? `; … (+${files.length - MOST_NAMED})` : '';
  return files.length === 0 ? '–' : files.slice(0, MOST_NAMED).join('; ') + more;
}

/** Nobody has chosen: none of the different reports counts, and no copy of any of them. */
function open(
  { catalogue }: Asked,
  { unit }: UnitReports,
  { undecided, gaveWay }: Settled,
  distant: readonly Candidate[],
): Choice {
  const [first] = undecided;
  if (!first) return { leftAside: [], choices: [] };
  const figures = figureCodes(catalogue);
  const choices = undecided.slice(1).flatMap((candidate): readonly UnitChoice[] => {
    const differences = differingFigures(first.submission, candidate.submission, figures);
    if (differences.length === 0) return [];
    return [{ kind: 'undecided', unit, report: arrived(first), other: arrived(candidate), differences }];
  });
  const files = new Set(undecided.map((candidate) => placeOf(candidate).file));
  const conflicts = undecided.map((candidate): LeftAside => {
    const others = namesOf([...files].filter((file) => file !== placeOf(candidate).file));
    return { candidate, fate: 'conflict', reason: { code: 'undecided', params: { others } } };
  });
  const waiting = distant.map((candidate): LeftAside => ({
    candidate,
    fate: 'superseded',
    reason: { code: 'waitsForDecision', params: { usedFile: placeOf(first).file } },
  }));
  const gone = [...gaveWay].map(([candidate, { kind, to }]) => superseded(candidate, to, GAVE_WAY[kind]));
  return { leftAside: [...conflicts, ...waiting, ...gone], choices };
}
