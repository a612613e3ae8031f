import { FormReadingCaches } from '../core/forms/readForms';
import type { Candidate } from '../core/rollup/candidate';
import { chooseForUnit } from '../core/rollup/choice';
import { contentKey } from '../core/rollup/contentKey';
import { reportKey } from '../core/rollup/reportChanges';
import type { FateReason } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import type { Submission } from '../domain/submission';
import type { CheckedForm } from './checkWorkbook';
import { candidatesOf, type RollUpInput } from './rollUpFiles';

/** Reports of one unit that do not say the same, where one alone can be compared. */
export interface SeveralReports {
  /** The one that is; none where nobody has chosen. */
  readonly used?: Submission;
  readonly left: readonly LeftReport[];
}

interface LeftReport {
  readonly submission: Submission;
  readonly reason: FateReason;
}

/** The reports of some files, one of a unit's form and year, and where there was a choice what came of it. */
export interface ChosenReports {
  readonly reports: readonly Submission[];
  readonly several: readonly SeveralReports[];
}

interface ChoosingSetting {
  readonly programmes: readonly Programme[];
  readonly catalogueOf: (submission: Submission) => Catalogue;
  /** Files whose reports a person prefers. */
  readonly preferred: readonly string[];
  /** ISO day; later days that reports state prove nothing. */
  readonly today: string;
}

/** A form with the file it came in. */
interface Arrived {
  readonly file: RollUpInput;
  readonly form: CheckedForm;
}

/** Of several reports of a unit's form and year the one a roll-up would take (docs/rules-of-meaning.md#which-report-counts). */
export function chosenReports(files: readonly RollUpInput[], setting: ChoosingSetting): ChosenReports {
  const groups = new Map<string, Arrived[]>();
  for (const file of files)
    for (const form of file.forms) {
      const key = reportKey(form.submission);
      groups.set(key, [...(groups.get(key) ?? []), { file, form }]);
    }
  const found = [...groups.values()].map((arrived) => chosenOf(arrived, setting));
  return {
    reports: found.flatMap(({ used }) => used ?? []),
    several: found.filter(({ left }) => left.length > 0),
  };
}

function chosenOf(arrived: readonly Arrived[], setting: ChoosingSetting): SeveralReports {
  const [first, ...others] = arrived;
  if (!first) return { left: [] };
  const { submission } = first.form;
  const isOne = others.every(({ form }) => contentKey(form.submission) === contentKey(submission));
  if (isOne && setting.preferred.length === 0) return { used: submission, left: [] };
  return byRule(arrived, first.form, setting) ?? (isOne ? { used: submission, left: [] } : undecided(arrived));
}

/** By the rules of a roll-up; undefined where plan or unit is unknown here, or none of them could count. */
function byRule(
  arrived: readonly Arrived[],
  { submission, unit }: CheckedForm,
  { programmes, catalogueOf, preferred, today }: ChoosingSetting,
): SeveralReports | undefined {
  const programme = programmes.find(({ id }) => id === submission.programme);
  if (!programme || !unit) return undefined;
  const catalogue = catalogueOf(submission);
  const given = new Map<Candidate, Submission>();
  const caches = new FormReadingCaches();
  for (const { file, form } of arrived)
    for (const candidate of candidatesOf(
      { ...file, forms: [form] },
      { programme, catalogue, year: form.submission.year },
      caches,
    ))
      given.set(candidate, form.submission);
  const candidates = [...given.keys()];
  const choosing = { preferred: preferred.map((file) => ({ file })), today };
  const choice = chooseForUnit(
    { programme, catalogue, choosing },
    { unit, usable: candidates.filter(canCount), refused: candidates.filter((one) => !canCount(one)) },
  );
  if (!choice) return undefined;
  const used = choice.used && given.get(choice.used);
  const isTold = choice.choices.some(({ kind }) => kind !== 'refused');
  const left = choice.leftAside.flatMap(({ candidate, reason }) => {
    const report = given.get(candidate);
    return report && isTold && !SAME.has(reason.code) ? [{ submission: report, reason }] : [];
  });
  return { ...(used ? { used } : {}), left };
}

/** Nothing is lost where such a report is left aside. */
const SAME: ReadonlySet<string> = new Set(['sameFile', 'sameContent', 'countedThroughOther']);

function canCount({ refused, blocking, submission }: Candidate): boolean {
  const isFilled = [...submission.values.values()].some(({ state }) => state !== 'blank' && state !== 'notAsked');
  return refused === undefined && !blocking && isFilled;
}

function undecided(arrived: readonly Arrived[]): SeveralReports {
  const files = [...new Set(arrived.map(({ file }) => file.file))];
  return {
    left: arrived.map(({ file, form: { submission } }) => {
      const others = files.filter((one) => one !== file.file).join('; ') || '–';
      return { submission, reason: { code: 'undecided', params: { others } } };
    }),
  };
}
