import { address, areaAddress } from '../../../src/core/sheet/address';
import type { CellValue, SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import { formModel } from '../support/formModel';

/** One input cell of a form: its element, its address, and what a Vietnamese officer types into it. */
export interface Entry {
  readonly element: string;
  readonly cell: string;
  /** The cell, or the whole of the merged cells it begins. */
  readonly area: string;
  readonly row: number;
  readonly col: number;
  readonly typed: string;
  readonly value: string | number;
}

/** Serial of 1900-01-01 less one, with Excel's 29/02/1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Figures that a clean form may hold as well, larger than the sample's, so that thousands are typed too. */
const LARGER: Readonly<Record<string, number>> = { G04: 1674, H03: 1157 };

/** Illustrative figures of a unit in the order in which they are typed: down each column of the form. */
export async function entriesOf(code: string): Promise<readonly Entry[]> {
  return entriesIn(await formModel(code, true), await formModel(code));
}

/** The same of any form, filled in and blank. */
export function entriesIn({ sheets: [sheet] }: WorkbookModel, { sheets: [blank] }: WorkbookModel): readonly Entry[] {
  const entries = (sheet?.names ?? []).flatMap(({ name, area }): readonly Entry[] => {
    const element = name.replace(/^TH\./, '');
    const { top: row, left: col } = area;
    const content = contentAt(sheet, row, col);
    if (!content || content.kind === 'blank' || same(content, contentAt(blank, row, col))) return [];
    const given = LARGER[element] === undefined ? content : { kind: 'number' as const, number: LARGER[element] };
    return [
      {
        element,
        cell: address({ row, col }),
        area: areaAt(sheet, row, col),
        row,
        col,
        typed: typedOf(given),
        value: valueOf(given),
      },
    ];
  });
  return entries.sort((a, b) => a.col - b.col || a.row - b.row);
}

function areaAt(sheet: SheetModel | undefined, row: number, col: number): string {
  const merged = sheet?.merges?.find(({ top, left }) => top === row && left === col);
  return merged ? areaAddress(merged) : address({ row, col });
}

function contentAt(sheet: SheetModel | undefined, row: number, col: number): CellValue | undefined {
  const content = sheet?.cells.find((cell) => cell.row === row && cell.col === col)?.content;
  return content && content.kind !== 'formula' ? content : undefined;
}

const same = (a: CellValue, b: CellValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Amounts are typed so that they have one reading. */
function typedNumber(value: number): string {
  const useGrouping = Object.values(LARGER).includes(value);
  const text = value.toLocaleString('vi-VN', { maximumFractionDigits: 6, useGrouping });
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

/** "1.234", "1,5", "25/12/2025". */
function typedOf(content: CellValue): string {
  if (content.kind === 'number') return typedNumber(content.number);
  if (content.kind === 'date') return content.iso.split('-').reverse().join('/');
  return content.kind === 'text' ? content.text : '';
}

function valueOf(content: CellValue): string | number {
  if (content.kind === 'number') return content.number;
  if (content.kind === 'date') return (Date.parse(content.iso) - DAY_ZERO) / DAY;
  return content.kind === 'text' ? content.text : '';
}

/** The day so many days after an entry's, as it is typed. */
export function dayAfter({ value }: Entry, days: number): string {
  const day = new Date(DAY_ZERO + (Number(value) + days) * DAY);
  return day.toISOString().slice(0, 10).split('-').reverse().join('/');
}
