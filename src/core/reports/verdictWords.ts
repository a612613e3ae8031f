import type { Verdict } from '../../domain/targets/verdict';
import type { ConditionalFormatModel } from '../sheet/model';
import { columnName, type Area } from '../sheet/address';

/** A mark and words for each verdict: readable without colour (docs/rules-of-meaning.md#verdicts). */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: '✓ Đạt',
  notMet: '✗ Chưa đạt',
  pending: '◔ Chưa đạt, chưa đến hạn',
  insufficientData: '? Chưa đủ số liệu',
  notApplicable: '– Không áp dụng',
};

/** Of a met target that lies beyond what is asked (docs/rules-of-meaning.md#classes). */
export const EXCEEDED = '✓ Vượt';

const COLOURS: readonly (readonly [string, string])[] = [
  ['✓', '1E7B34'],
  ['✗', 'B00020'],
  ['◔', '9C5700'],
  ['?', '595959'],
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
