import type { Programme } from '../../domain/plan/programme';
import { isReportYear } from '../../domain/plan/reportYear';
import type { LeftOut } from '../../domain/series/series';
import type { SeriesReason } from '../../domain/series/words';
import type { RollUpInput } from '../rollUpFiles';

/** The files of a series by the years their forms are of, base years outside the plan among them, and what is of none. */
export interface FilesByYear {
  readonly years: Map<number, RollUpInput[]>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sorts checked files into the years of a plan. A workbook with forms of several years is in each of them with its own;
 * what gave no form, and forms outside the years of the plan, are named (docs/rules-of-meaning.md#over-years).
 */
export function filesByYear(files: Iterable<RollUpInput>, programme: Programme): FilesByYear {
  const years = new Map<number, RollUpInput[]>();
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    leftOut.push(...unused(file));
    for (const year of new Set(file.forms.map(({ submission }) => submission.year))) {
      const own = { ...file, otherSheets: [], forms: file.forms.filter(({ submission }) => submission.year === year) };
      if (!isReportYear(programme, year)) leftOut.push(outside(own, year, programme));
      else years.set(year, [...(years.get(year) ?? []), own]);
    }
  }
  return { years, leftOut };
}

function unused({ file, rejected, otherSheets }: RollUpInput): readonly LeftOut[] {
  if (rejected) return [{ file, fate: 'rejected', reason: rejected }];
  return otherSheets.flatMap(({ sheet, reason }) =>
    reason.code === 'notAForm' ? [] : [{ file, sheet, fate: 'rejected' as const, reason }],
  );
}

/** A file with forms of a year that is none of the plan's. */
export function outside({ file }: RollUpInput, year: number, { years }: Programme): LeftOut {
  const params = { year: String(year), from: String(years.from), to: String(years.to) };
  return { file, year, fate: 'aside', reason: { code: 'otherYears', params } satisfies SeriesReason };
}
