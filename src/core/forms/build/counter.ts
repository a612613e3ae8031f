import { areaOf, call, constant, operation } from '../../../domain/formula/expression';
import type { Expression } from '../../../domain/formula/expression';
import type { Area } from '../../sheet/address';
import { formulaText } from '../../sheet/formula/formulaText';
import type { ConditionalFormatModel } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import { TO_FILL } from './sheetCheck';

/** What the column “Kiểm tra” of a form says, counted. */
export interface Counted {
  readonly wrong: Expression;
  readonly toFill: Expression;
  /** What `toFill` counts. */
  readonly of: string;
}

/** Lines with something wrong, and lines still to be filled in. */
export function countedLines(checks: Area): Counted {
  return { wrong: beginning('✗', checks), toFill: call('COUNTIF', areaOf(checks), constant(TO_FILL)), of: ' dòng' };
}

/** The same where each row is a unit: of `asked` units with figures those are still to be filled in that say neither ✓ nor ✗. */
export function countedUnits(checks: Area, asked: number): Counted {
  const wrong = beginning('✗', checks);
  const unsaid = operation(operation(constant(asked), '-', beginning('✓', checks)), '-', wrong);
  return { wrong, toFill: unsaid, of: ' đơn vị' };
}

function beginning(mark: string, checks: Area): Expression {
  return call('COUNTIF', areaOf(checks), constant(`${mark}*`));
}

/**
 * “Lỗi: 2 · Cần nhập: 5 dòng” at the head of a form (docs/forms.md#head), by formula, so that Excel 2010, LibreOffice and
 * WPS show it without the add-in. Returns its colours, beside words that say the same.
 */
export function drawCounter(
  draft: SheetDraft,
  place: Area,
  { wrong, toFill, of }: Counted,
): readonly ConditionalFormatModel[] {
  const errors = operation(constant('Lỗi: '), '&', wrong);
  const both = operation(operation(errors, '&', constant(` · ${TO_FILL}: `)), '&', toFill);
  draft.spread(place, 'counter', operation(both, '&', constant(of)));
  const area = { ...place, bottom: place.top, right: place.left };
  const whereAny = (counted: Expression, fontColor: string): ConditionalFormatModel => ({
    type: 'formula',
    area,
    formula: formulaText(operation(counted, '>', constant(0))),
    style: { fontColor, bold: true },
  });
  return [whereAny(wrong, 'B00020'), whereAny(toFill, '8A5A00')];
}
