import type { Area } from '../../core/sheet/address';
import { boundingBox, rectangles } from '../rectangles';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import { areasOf } from './areas';
import { sheetNames } from './names';
import type { SheetOutline } from './outline';
import type { Question } from './request';

/** What Excel answers for a range without any rule. */
const NONE = 'None';
const RULES = 'DataValidations';
/** Question or answer, whichever is longer. */
const CALL_BYTES = 900;

/**
 * Which cells carry an input rule. "Go to special" finds them on an open sheet; Excel refuses it on a protected one,
 * so there the named cells are asked: one by one on the sheet being checked. When all sheets are read at once that
 * would be megabytes of questions, so each protected sheet is asked once: no rule at all, or taken as untouched.
 */
export function validatedQuestions(outline: SheetOutline, cellByCell: boolean): readonly Question<readonly Area[]>[] {
  if (!outline.used) return [];
  if (!outline.isProtected) return [askSpecial(outline.name)];
  const cells = namedCells(outline);
  if (cellByCell) return cells.map((cell) => askRule(outline.name, cellArea(cell), [cellArea(cell)]));
  const box = boundingBox(cells);
  return box ? [askRule(outline.name, box, rectangles(cells))] : [];
}

/** Over what is used: Excel on Windows goes through every cell of a whole sheet and hangs (docs/excel.md, “Protection”). */
function askSpecial(sheet: string): Question<readonly Area[]> {
  return {
    bytes: CALL_BYTES * 2,
    ask: (context) => {
      const found = sheetNamed(context, sheet).getUsedRangeOrNullObject(false).getSpecialCellsOrNullObject(RULES);
      found.load('address');
      return () => addressed(found);
    },
  };
}

function addressed(found: Excel.RangeAreas): readonly Area[] {
  return found.isNullObject ? [] : areasOf(found.address);
}

function askRule(sheet: string, area: Area, meant: readonly Area[]): Question<readonly Area[]> {
  return {
    bytes: CALL_BYTES,
    ask: (context) => {
      const rule = rangeOf(sheetNamed(context, sheet), area).dataValidation;
      rule.load('type');
      return () => (rule.type === NONE ? [] : meant);
    },
  };
}

function namedCells(outline: SheetOutline): readonly { row: number; col: number }[] {
  const { names } = sheetNames(outline.name, outline.names, []);
  const cells = names.map(({ area }) => ({ row: area.top, col: area.left }));
  return [...new Map(cells.map((cell) => [`${cell.row}:${cell.col}`, cell])).values()];
}

function cellArea({ row, col }: { row: number; col: number }): Area {
  return { top: row, left: col, bottom: row, right: col };
}
