import { isUnseenSheet } from '../../../core/sheet/ownSheet';
import { sheetSnapshot, type SheetSnapshot, type SnapshotCell, type SnapshotValue } from '../../../core/sheet/snapshot';
import { BOOLEAN, NUMBER, type GridResources, type GridStyle, type ICellData, type IWorkbookData } from '../gridTypes';
import { toArea } from './areas';
import { GridFormulas, gridCells, isTrue, richText, type ShiftFormula } from './cellsFromGrid';
import { showsDate, showsPercent } from './dateFormat';
import { namesFromGrid } from './rulesFromGrid';
import { keepOf } from './sheetFromGrid';

/** A sheet of the grid as every reader sees it. */
export function snapshotFromGrid(
  book: IWorkbookData,
  resources: GridResources,
  id: string,
  shift: ShiftFormula,
): SheetSnapshot {
  const sheet = book.sheets[id] ?? {};
  const name = sheet.name ?? id;
  const formulas = new GridFormulas(sheet, shift);
  const named = namesFromGrid(Object.values(resources.names), { id, name });
  const cells: SnapshotCell[] = [];
  for (const place of gridCells(sheet)) {
    const style = styleOf(book, place.cell);
    const formula = formulas.of(place);
    const value = readValue(place.cell, formula);
    if (value.kind === 'blank' && !style) continue;
    cells.push({
      row: place.row,
      col: place.col,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...formatsOf(style),
    });
  }
  return sheetSnapshot({
    name,
    cells,
    visibility: visibilityOf(sheet.hidden === 1, isUnseenSheet(named)),
    names: named.names,
    brokenNames: named.broken,
    merges: (sheet.mergeData ?? []).map(toArea),
    validated: (resources.validations[id] ?? []).flatMap(({ ranges }) => ranges.map(toArea)),
    isProtected: keepOf(sheet).protected,
  });
}

/** A carried plan is very hidden in a file; the grid knows one way to hide. */
function visibilityOf(hidden: boolean, carriesPlan: boolean): SheetSnapshot['visibility'] {
  if (!hidden) return 'visible';
  return carriesPlan ? 'veryHidden' : 'hidden';
}

function styleOf(book: IWorkbookData, { s }: ICellData): GridStyle | undefined {
  return (typeof s === 'string' ? book.styles[s] : s) ?? undefined;
}

function formatsOf(style: GridStyle | undefined): Partial<SnapshotCell> {
  const format = style?.n?.pattern;
  return {
    locked: style?.unlocked !== 1,
    ...(showsDate(format) ? { dateFormat: true } : {}),
    ...(showsPercent(format) ? { percentFormat: true } : {}),
    ...(style?.ff ? { font: style.ff } : {}),
  };
}

const ERRORS = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

function readValue(cell: ICellData, formula: string | undefined): SnapshotValue {
  const text = richText(cell);
  if (text !== undefined) return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  const { v, t } = cell;
  if (v === undefined || v === null) return formula === undefined ? { kind: 'blank' } : { kind: 'notCalculated' };
  if (v === '') return formula === undefined ? { kind: 'blank' } : { kind: 'text', text: '' };
  if (typeof v === 'boolean' || t === BOOLEAN) return { kind: 'boolean', boolean: isTrue(v) };
  if (typeof v === 'number') return { kind: 'number', number: v };
  if (t === NUMBER && !Number.isNaN(Number(v))) return { kind: 'number', number: Number(v) };
  return formula !== undefined && ERRORS.test(v) ? { kind: 'error', code: v } : { kind: 'text', text: v };
}
