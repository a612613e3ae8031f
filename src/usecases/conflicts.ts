import type { RollUp } from '../domain/aggregate';
import { unitKey, type Unit } from '../domain/territory/unit';
import type { Submission } from '../domain/submission';
import type { Attainment, Verdict } from '../domain/targets/verdict';
import { outcomeText } from '../domain/targets/verdictMarks';
import type { Task } from '../domain/task';
import type { Language } from '../domain/texts/language';
import type { Sentence } from '../domain/texts/sentence';
import type { ArrivedReport, FigureDifference, ReportPlace, UnitChoice } from '../domain/unitChoice';
import { aggregateUnits } from '../core/rollup/aggregate';
import type { RollUpArgs } from '../core/rollup/candidate';

/** What a target would come to. */
export interface TargetEffect {
  readonly target: string;
  readonly verdict: Verdict;
  readonly actual: number | null;
}

/** One of the reports a person may choose. */
export interface ConflictOption {
  readonly at: ReportPlace;
  /** Targets that come out otherwise with another of the reports; absent where too much would be reckoned. */
  readonly effects?: readonly TargetEffect[];
}

/** A unit whose reports differ, and of which nobody has said which counts. */
export interface Conflict {
  readonly unit: Unit;
  readonly options: readonly ConflictOption[];
  /** Of the first report against each other one. */
  readonly differences: readonly { readonly at: ReportPlace; readonly figures: readonly FigureDifference[] }[];
  /** The effects in words. */
  readonly effect: Sentence;
}

/** How the verdicts of a roll-up are reckoned, and what they are while the conflicts are open. */
export interface Verdicts {
  readonly attainments: readonly Attainment[];
  readonly attained: (rollUp: RollUp) => Task<readonly Attainment[]>;
}

/** Unit figures that may be summed again for the effects; a conflict beyond is told without them. */
const MOST_SUMMED = 200_000;

/** Every undecided unit with what each of its reports would make of the verdicts: each is rolled up with the rest. */
export function* conflictsOf(result: RollUp, args: RollUpArgs, verdicts: Verdicts): Task<readonly Conflict[]> {
  const found: Conflict[] = [];
  let left = Math.floor(MOST_SUMMED / Math.max(1, args.tree.units.length));
  for (const [unit, choices] of undecidedOf(result.choices)) {
    const reports = reportsOf(choices);
    left -= reports.length;
    const outcomes: Outcome[] = [];
    for (const report of reports) {
      const attainments = left < 0 ? undefined : yield* attainedWith(report.submission, unit, result, args, verdicts);
      outcomes.push({ report, attainments });
      yield;
    }
    found.push(conflictOf(unit, choices, outcomes, verdicts));
    yield;
  }
  return found;
}

interface Outcome {
  readonly report: ArrivedReport;
  readonly attainments: readonly Attainment[] | undefined;
}

function undecidedOf(choices: readonly UnitChoice[]): ReadonlyMap<Unit, readonly UnitChoice[]> {
  const found = new Map<Unit, UnitChoice[]>();
  for (const choice of choices) {
    if (choice.kind !== 'undecided') continue;
    const held = found.get(choice.unit);
    if (held) held.push(choice);
    else found.set(choice.unit, [choice]);
  }
  return found;
}

function reportsOf(choices: readonly UnitChoice[]): readonly ArrivedReport[] {
  return [...choices.slice(0, 1).map(({ report }) => report), ...choices.map(({ other }) => other)];
}

function* attainedWith(
  submission: Submission,
  unit: Unit,
  result: RollUp,
  args: RollUpArgs,
  { attained }: Verdicts,
): Task<readonly Attainment[]> {
  const submissions = new Map([...result.submissions, [unitKey(unit), submission]]);
  const ledger = { ...result.ledger, missing: result.ledger.missing.filter((one) => unitKey(one) !== unitKey(unit)) };
  return yield* attained({ ...result, ledger, submissions, units: yield* aggregateUnits(args, submissions) });
}

function conflictOf(
  unit: Unit,
  choices: readonly UnitChoice[],
  outcomes: readonly Outcome[],
  { attainments: open }: Verdicts,
): Conflict {
  const all = outcomes.flatMap(({ attainments }) => (attainments ? [attainments] : []));
  const changing = open.flatMap((_, at) => (new Set(all.map((of) => spelled(of[at]))).size > 1 ? [at] : []));
  const effectsOf = (of: readonly Attainment[]): readonly TargetEffect[] =>
    changing.flatMap((at) => {
      const one = of[at];
      return one ? [{ target: one.target.id, verdict: one.verdict, actual: one.actual }] : [];
    });
  const options = outcomes.map(({ report, attainments }): ConflictOption => ({
    at: report.at,
    ...(attainments ? { effects: effectsOf(attainments) } : {}),
  }));
  const differences = choices.map(({ other, differences: figures }) => ({ at: other.at, figures }));
  return { unit, options, differences, effect: effectText(options, open) };
}

function spelled(attainment: Attainment | undefined): string {
  return `${attainment?.verdict ?? ''} ${attainment?.actual ?? ''}`;
}

/** Targets named in a sentence. */
const MOST_NAMED = 6;

function effectText(options: readonly ConflictOption[], open: readonly Attainment[]): Sentence {
  const text = (language: Language): string => {
    if (options.some(({ effects }) => effects === undefined)) return TOO_MUCH[language];
    if (options.every(({ effects }) => effects?.length === 0)) return NO_EFFECT[language];
    const said = options.map(({ at, effects = [] }) => `${at.file}: ${listed(effects, open, language)}`);
    return `${WITH[language]} ${said.join(' | ')}.`;
  };
  return { vi: text('vi'), en: text('en') };
}

const WITH: Sentence = { vi: 'Kết quả nếu dùng', en: 'Results with' };
const NO_EFFECT: Sentence = {
  vi: 'Dùng bản nào thì kết quả các mục tiêu cũng như nhau.',
  en: 'The results of the targets are the same with either.',
};
const TOO_MUCH: Sentence = {
  vi: 'Chưa tính ảnh hưởng đến các mục tiêu vì có quá nhiều đơn vị chờ quyết định.',
  en: 'The effect on the targets was not reckoned, since too many units await a decision.',
};

function listed(effects: readonly TargetEffect[], open: readonly Attainment[], language: Language): string {
  const targets = new Map(open.map(({ target }) => [target.id, target]));
  const named = effects.slice(0, MOST_NAMED).flatMap((effect) => {
    const target = targets.get(effect.target);
    return target ? [`${target.id} ${outcomeText(effect, target, language)}`] : [];
  });
  const more = effects.length - named.length;
  return named.join(', ') + (more > 0 ? `, … (+${more})` : '');
}
