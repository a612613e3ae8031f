import { contentKey } from '../../core/rollup/contentKey';
import type { FateReason } from '../../domain/aggregate';
import type { LeftOut, YearSource } from '../../domain/series/series';
import type { SeriesReason } from '../../domain/series/words';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { CheckedForm } from '../checkWorkbook';
import type { RollUpInput } from '../rollUpFiles';

/** Different summaries of one unit for a year, of which nobody has named one. */
export interface DifferingSummaries {
  readonly reason: FateReason;
  readonly summaries: readonly RollUpInput[];
}

/** Which files of a year are rolled up, what they are, and which stand aside for a summary. */
export interface YearFiles {
  readonly files: readonly RollUpInput[];
  readonly source: YearSource;
  readonly leftOut: readonly LeftOut[];
}

interface YearAsked {
  readonly year: number;
  readonly programme: string;
  /** The unit the series is of, in that year. */
  readonly unit: Unit;
  /** Files chosen where summaries differ. */
  readonly preferred?: readonly string[];
}

/**
 * A summary of the unit itself stands for its year, and the reports it was made of are not added up again. Several with
 * the same figures are one; different ones are a conflict, of which a person has to choose one: they are given
 * instead of files (docs/rules-of-meaning.md#over-years).
 */
export function yearFiles(files: readonly RollUpInput[], asked: YearAsked): YearFiles | DifferingSummaries {
  const summaries = files.flatMap((file) => summaryOf(file, asked) ?? []);
  const chosen = summaries.find(({ file }) => asked.preferred?.includes(file));
  const [first, ...others] = summaries;
  if (!first) return { files, source: { kind: 'forms', count: formsIn(files) }, leftOut: [] };
  const figures = figuresOf(first);
  if (!chosen && others.some((other) => figuresOf(other) !== figures))
    return { reason: differ(summaries, asked), summaries };
  const used = chosen ?? first;
  const aside = files.filter(({ file, forms }) => file !== used.file && forms.length > 0);
  return {
    files: [used],
    source: { kind: 'summary', file: used.file },
    leftOut: aside.map((one) => ({
      file: one.file,
      year: asked.year,
      fate: 'aside' as const,
      reason: asideFor(one, used, asked),
    })),
  };
}

function formsIn(files: readonly RollUpInput[]): number {
  return files.reduce((count, { forms }) => count + forms.length, 0);
}

/** The file with what it holds of a summary of the unit; undefined where it holds none that may count. */
function summaryOf(file: RollUpInput, { programme, unit }: YearAsked): RollUpInput | undefined {
  const sheets = (file.summaries ?? [])
    .filter((head) => head.programme === programme && head.unit.code === unit.code && head.unit.list === unit.list)
    .map(({ sheet }) => sheet);
  const forms = file.forms.filter((form) => isRow(form) && sheets.includes(form.arrivedInSheet));
  return forms.some(({ doubt }) => doubt === undefined) ? { ...file, forms } : undefined;
}

function isRow({ via }: CheckedForm): boolean {
  return via === 'summary';
}

function figuresOf({ forms }: RollUpInput): string {
  return forms
    .map(({ submission }) => `${submission.unit.code}\n${contentKey(submission)}`)
    .sort()
    .join('\n\n');
}

function differ(summaries: readonly RollUpInput[], { year, unit }: YearAsked): FateReason {
  const files = summaries.map(({ file }) => file).join(', ');
  const params = { count: summaries.length, unit: fullName(unit), year: String(year), files };
  return { code: 'summariesDiffer', params } satisfies SeriesReason;
}

function asideFor(one: RollUpInput, used: RollUpInput, asked: YearAsked): FateReason {
  const other = summaryOf(one, asked);
  const params = { year: String(asked.year), unit: fullName(asked.unit), file: used.file };
  if (!other) return { code: 'summaryStands', params } satisfies SeriesReason;
  const same = figuresOf(other) === figuresOf(used);
  return { code: same ? 'sameSummary' : 'notPreferredSummary', params } satisfies SeriesReason;
}
