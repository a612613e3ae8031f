import { FILE_FATES, type Ledger } from '../../../domain/aggregate';
import { address, areaAddress } from '../../sheet/address';
import { formula, number, text } from '../../sheet/model';
import { unitsRange, type FiguresPlan } from '../figuresPlan';
import { fieldCol } from '../unitColumns';
import { MOST_UNITS_WITH_PLACES } from '../placesSheet';
import type { Content } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { FATE_WORDS, type FilesTable } from './files';
import { LEDGER_RIGHT } from './table';

interface Places {
  readonly top: number;
  readonly missing: { readonly top: number; readonly count: number };
  readonly files: FilesTable;
}

/** Rows the equations take, undecided forms, documents sent along, held figures and the remark on a large summary included. */
export function balanceRows(plan: FiguresPlan, { held, beside, conflict }: Ledger): number {
  return (
    10 +
    Number(beside > 0) +
    Number(conflict > 0) +
    Number(held !== undefined) +
    Number(plan.rows.length > MOST_UNITS_WITH_PLACES)
  );
}

/** Counts of the tables below as live formulas, and the two equations with ✓ or ✗. */
export function drawBalance(draft: SheetDraft, { rollUp }: SummaryArgs, plan: FiguresPlan, places: Places): void {
  const { ledger } = rollUp;
  const { top, missing, files } = places;
  draft.across({ row: top, left: 0, right: LEDGER_RIGHT }, 'heading', 'I. Phép cân đối');
  const fate = (word: string): string | undefined =>
    files.count === 0 ? undefined : `COUNTIF(${fateRange(files)},"${word}")`;
  const lines: readonly (readonly [string, number, string | undefined])[] = [
    [
      ledger.beside > 0 ? 'Biểu, tệp tìm thấy' : 'Biểu tìm thấy',
      ledger.found,
      files.count === 0 ? undefined : `COUNTA(${fateRange(files)})`,
    ],
    ['– được dùng', ledger.used, fate(FATE_WORDS.used)],
    ['– có bản khác thay thế', ledger.superseded, fate(FATE_WORDS.superseded)],
    ...(ledger.conflict > 0 ? [['– chờ quyết định', ledger.conflict, fate(FATE_WORDS.conflict)] as const] : []),
    ['– không dùng được', ledger.rejected, fate(FATE_WORDS.rejected)],
    ['– không rõ đơn vị', ledger.unknownUnit, fate(FATE_WORDS.unknownUnit)],
    ...(ledger.beside > 0 ? [['– tệp kèm theo', ledger.beside, fate(FATE_WORDS.beside)] as const] : []),
    ['Đơn vị phải báo cáo', ledger.expected, undefined],
    ['– đã báo cáo', ledger.reported, reportedFormula(plan)],
    ['– chưa báo cáo', ledger.missing.length, missingFormula(missing)],
    ...(ledger.held === undefined ? [] : [['Số tạm giữ vì biểu có lỗi', ledger.held, undefined] as const]),
  ];
  lines.forEach(([label, count, words], index) =>
    drawLine(draft, top + 1 + index, label, words === undefined ? number(count) : formula(words, number(count))),
  );
  // The line of units expected follows those of the fates.
  const units = 6 + Number(ledger.conflict > 0) + Number(ledger.beside > 0);
  const cell = (line: number): string => address({ row: top + line, col: 4 });
  const fated = FILE_FATES.reduce((sum, one) => sum + ledger[one], 0);
  drawCheck(
    draft,
    top + 1,
    `${cell(1)}=SUM(${cell(2)}:${cell(units - 1)})`,
    ledger.found === fated,
    `tìm thấy = dùng + thay thế${ledger.conflict > 0 ? ' + chờ quyết định' : ''} + không dùng được + không rõ đơn vị${ledger.beside > 0 ? ' + kèm theo' : ''}`,
  );
  drawCheck(
    draft,
    top + units,
    `${cell(units)}=${cell(units + 1)}+${cell(units + 2)}`,
    ledger.expected === ledger.reported + ledger.missing.length,
    'phải báo cáo = đã báo cáo + chưa báo cáo',
  );
  if (plan.rows.length > MOST_UNITS_WITH_PLACES) {
    draft.across(
      { row: top + 1 + lines.length, left: 0, right: LEDGER_RIGHT },
      'note',
      `Có trên ${MOST_UNITS_WITH_PLACES} đơn vị nên không lập trang “Ô nguồn”; tệp và trang tính của từng đơn vị ghi ở trang “Số liệu”.`,
    );
  }
}

function fateRange({ titles, bottom }: FilesTable): string {
  return areaAddress({ top: titles + 1, bottom, left: 4, right: 4 }, true);
}

function reportedFormula(plan: FiguresPlan): string | undefined {
  const units = unitsRange(plan, fieldCol('code'));
  return units === undefined ? undefined : `COUNTA(${units})`;
}

function missingFormula({ top, count }: Places['missing']): string | undefined {
  return count === 0 ? undefined : `COUNTA(${areaAddress({ top, bottom: top + count - 1, left: 2, right: 2 }, true)})`;
}

function drawLine(draft: SheetDraft, row: number, label: string, content: Content): void {
  draft.across({ row, left: 0, right: 3 }, 'label', label);
  draft.put({ row, col: 4 }, 'count', content);
  draft.put({ row, col: 5 }, 'middle');
  if (label.startsWith('–')) draft.put({ row, col: LEDGER_RIGHT }, 'label');
}

function drawCheck(draft: SheetDraft, row: number, test: string, holds: boolean, words: string): void {
  const [yes, no] = [`✓ Khớp: ${words}`, `✗ Lệch: ${words}`];
  draft.put({ row, col: LEDGER_RIGHT }, 'label', formula(`IF(${test},"${yes}","${no}")`, text(holds ? yes : no)));
}
