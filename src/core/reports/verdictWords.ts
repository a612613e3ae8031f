import type { Verdict } from '../../domain/targets/verdict';
import { VERDICT_MARKS } from '../../domain/targets/verdictMarks';
import type { ConditionalFormatModel } from '../sheet/model';
import { columnName, type Area } from '../sheet/address';

/** A mark and words for each verdict: readable without colour (docs/rules-of-meaning.md#verdicts). */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: `${VERDICT_MARKS.met} Đạt`,
  notMet: `${VERDICT_MARKS.notMet} Chưa đạt`,
  pending: `${VERDICT_MARKS.pending} Chưa đạt, chưa đến hạn`,
  insufficientData: `${VERDICT_MARKS.insufficientData} Chưa đủ số liệu`,
  notApplicable: `${VERDICT_MARKS.notApplicable} Không áp dụng`,
};

/** Of a met target that lies beyond what is asked (docs/rules-of-meaning.md#classes). */
export const EXCEEDED = `${VERDICT_MARKS.met} Vượt`;

const COLOURS: readonly (readonly [string, string])[] = [
  [VERDICT_MARKS.met, '1E7B34'],
  [VERDICT_MARKS.notMet, 'B00020'],
  [VERDICT_MARKS.pending, '9C5700'],
  [VERDICT_MARKS.insufficientData, '595959'],
];

/** Colours beside the marks of an area of verdicts. */
export function verdictColours(area: Area): readonly ConditionalFormatModel[] {
  const at = `${columnName(area.left)}${area.top + 1}`;
  return COLOURS.map(([mark, fontColor]) => ({
    type: 'formula',
    area,
    formula: `LEFT(${at},1)="${mark}"`,
    style: { fontColor },
  }));
}
