import type { Area } from '../../core/sheet/address';
import type { SnapshotCell } from '../../core/sheet/snapshot';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import type { SheetOutline } from './outline';
import type { Question } from './request';
import { snapshotCell } from './values';

/** Bytes of an answer for each cell: value, formula and number format; font and lock when they are asked too. */
const CELL_BYTES = 40;
const FORMAT_BYTES = 75;
/** A question is cut by rows at this size, so that a long sheet can be spread over answers. */
const BLOCK_BYTES = 1_000_000;

/** Which of font and lock must be read cell by cell. The lock matters only to a check of the sheet itself. */
export interface CellDetail {
  readonly font: boolean;
  readonly locked: boolean;
}

/** Questions whose answers, put together, are all cells of the used area, blanks included, row by row. */
export function cellQuestions(outline: SheetOutline, detail: CellDetail): readonly Question<readonly SnapshotCell[]>[] {
  const { used } = outline;
  if (!used) return [];
  const width = used.right - used.left + 1;
  const perCell = CELL_BYTES + (detail.font || detail.locked ? FORMAT_BYTES : 0);
  const height = Math.max(1, Math.floor(BLOCK_BYTES / (perCell * width)));
  const questions: Question<readonly SnapshotCell[]>[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const area = { ...used, top, bottom: Math.min(used.bottom, top + height - 1) };
    const bytes = perCell * width * (area.bottom - area.top + 1);
    questions.push({ bytes, ask: (context) => askCells(context, outline, area, detail) });
  }
  return questions;
}

function askCells(context: Excel.RequestContext, outline: SheetOutline, area: Area, detail: CellDetail): () => readonly SnapshotCell[] {
  const range = rangeOf(sheetNamed(context, outline.name), area);
  range.load('values,formulas,numberFormat');
  const formats = detail.font || detail.locked ? range.getCellProperties(wanted(detail)) : undefined;
  return () => {
    const cells: SnapshotCell[] = [];
    range.values.forEach((line, r) => {
      line.forEach((value: unknown, c) => {
        const format = formats?.value[r]?.[c]?.format;
        cells.push(
          snapshotCell(area.top + r, area.left + c, {
            value,
            formula: range.formulas[r]?.[c],
            numberFormat: range.numberFormat[r]?.[c],
            font: outline.font ?? format?.font?.name,
            locked: outline.locked ?? format?.protection?.locked,
          }),
        );
      });
    });
    return cells;
  };
}

function wanted(detail: CellDetail): Excel.CellPropertiesLoadOptions {
  return {
    format: {
      ...(detail.font ? { font: { name: true } } : {}),
      ...(detail.locked ? { protection: true } : {}),
    },
  };
}
