import type { Area } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Support } from '../requirementSets';
import { areasOf } from './areas';
import { visibilityOf } from './book';
import type { NamedFormula } from './names';

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  readonly used: Area | undefined;
  /** Font of all used cells, or undefined when they differ. */
  readonly font: string | undefined;
  /** Lock of all used cells, or undefined when they differ. */
  readonly locked: boolean | undefined;
  readonly names: readonly NamedFormula[];
  readonly merges: readonly Area[];
}

/** Queues everything about a sheet whose size in bytes does not grow with its cells. */
export function askOutline(sheet: Excel.Worksheet, support: Support): () => SheetOutline {
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,format/font/name,format/protection/locked');
  // Asked of everything formatted: a merge is missed when its top left cell lies outside the range asked.
  const merged = support.has('mergedAreas')
    ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject()
    : undefined;
  merged?.load('address');
  return () => outlineOf(sheet, used, merged);
}

function outlineOf(sheet: Excel.Worksheet, used: Excel.Range, merged: Excel.RangeAreas | undefined): SheetOutline {
  const filled = !used.isNullObject;
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    used: filled ? areaOf(used) : undefined,
    font: filled ? textOrNothing(used.format.font.name) : undefined,
    locked: filled ? flagOrNothing(used.format.protection.locked) : undefined,
    names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    merges: !merged || merged.isNullObject ? [] : areasOf(merged.address),
  };
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Excel answers null where cells differ; the library's types do not say so. */
function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function flagOrNothing(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
