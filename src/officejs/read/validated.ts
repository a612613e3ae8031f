import type { Area } from '../../core/sheet/address';
import { rectangles } from '../rectangles';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import { areasOf } from './areas';
import { sheetNames } from './names';
import type { SheetOutline } from './outline';
import type { Question } from './request';

/** What Excel answers for the rule of a range: one kind, none, several kinds, or only some cells with one. */
const NONE = 'None';
const SOME = 'MixedCriteria';
/** Question or answer, whichever is longer. */
const CALL_ANSWER_BYTES = 900;

interface Found {
  readonly validated: readonly Area[];
  /** Areas where some cells have a rule and some have none: to be asked cell by cell. */
  readonly unclear: readonly Area[];
}

/**
 * Which cells carry an input rule. "Go to special" finds them on an open sheet; Excel refuses it on a protected
 * one, so there the named input cells are asked: one by one when it is the sheet being checked, else by blocks.
 */
export function validatedQuestions(outline: SheetOutline, cellByCell: boolean): readonly Question<Found>[] {
  if (!outline.used) return [];
  if (!outline.isProtected) return [askSpecial(outline.name)];
  const blocks = inputBlocks(outline);
  return cellByCell ? unclearQuestions(outline.name, blocks) : blocks.map((area) => askBlock(outline.name, area));
}

function askSpecial(sheet: string): Question<Found> {
  return {
    bytes: CALL_ANSWER_BYTES * 4,
    ask: (context) => {
      const found = sheetNamed(context, sheet).getRange().getSpecialCellsOrNullObject('DataValidations');
      found.load('address');
      return () => ({ validated: addressed(found), unclear: [] });
    },
  };
}

function addressed(found: Excel.RangeAreas): readonly Area[] {
  return found.isNullObject ? [] : areasOf(found.address);
}

function askBlock(sheet: string, area: Area): Question<Found> {
  return {
    bytes: CALL_ANSWER_BYTES,
    ask: (context) => {
      const rule = rangeOf(sheetNamed(context, sheet), area).dataValidation;
      rule.load('type');
      return () => {
        if (rule.type === NONE) return { validated: [], unclear: [] };
        return rule.type === SOME ? { validated: [], unclear: [area] } : { validated: [area], unclear: [] };
      };
    },
  };
}

function inputBlocks(outline: SheetOutline): readonly Area[] {
  const { names } = sheetNames(outline.name, outline.names, []);
  return rectangles(uniqueCells(names.map(({ area }) => area)));
}

function uniqueCells(areas: readonly Area[]): { row: number; col: number }[] {
  const cells = new Map<string, { row: number; col: number }>();
  for (const { top, left } of areas) cells.set(`${top}:${left}`, { row: top, col: left });
  return [...cells.values()];
}

/** The cells of blocks one by one. */
export function unclearQuestions(sheet: string, areas: readonly Area[]): readonly Question<Found>[] {
  return areas.flatMap((area) => cellsOf(area).map((cell) => askBlock(sheet, cell)));
}

function cellsOf({ top, left, bottom, right }: Area): Area[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_unused, n) => {
    const row = top + Math.floor(n / (right - left + 1));
    const col = left + (n % (right - left + 1));
    return { top: row, left: col, bottom: row, right: col };
  });
}
