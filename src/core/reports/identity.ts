import { fingerprintOf } from '../../domain/plan/fingerprint';
import { inYear } from '../../domain/day';
import { text, type CellValue } from '../sheet/model';
import type { SheetDraft } from '../sheet/sheetDraft';
import type { SummaryArgs } from './summaryArgs';

/** Layout version of the summary written as TH.version; a reader refuses newer ones. */
export const SUMMARY_VERSION = 1;
/** TH.form of "Số liệu" and of "Ô nguồn". */
export const FIGURES_FORM = 'TH-SL';
export const PLACES_FORM = 'TH-ON';
export const ELEMENTS_NAME = 'TH.SL.elements';
/** On “Số liệu”: that a sheet of what goes upward was written with it. */
export const CARRIES_NAME = 'TH.carried';
export const UNITS_NAME = 'TH.SL.units';

/** Small grey cells from `left` on that say what the sheet is, each with its sheet-scoped name (docs/summary.md#identity). */
export function drawIdentity(draft: SheetDraft, args: SummaryArgs, form: string, row: number, left: number): void {
  const { programme, catalogue, rollUp } = args;
  const cells: readonly (readonly [string, CellValue])[] = [
    ['TH.form', text(form)],
    ['TH.version', text(String(SUMMARY_VERSION))],
    ['TH.programme', text(programme.id)],
    ['TH.unit', text(rollUp.root.code)],
    ['TH.unitList', text(rollUp.root.list)],
    ['TH.year', text(String(rollUp.year))],
    ['TH.asOf', text(inYear(programme.asOf, rollUp.year))],
    ['TH.planVersion', text(String(programme.version))],
    ['TH.fingerprint', text(fingerprintOf(programme, catalogue))],
    ...(form === FIGURES_FORM ? [[CARRIES_NAME, text('1')] as const] : []),
  ];
  cells.forEach(([name, content], index) => {
    draft.put({ row, col: left + index }, 'identity', content);
    draft.name(name, { row, col: left + index });
  });
}
