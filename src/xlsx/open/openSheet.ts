import { parseArea } from '../../core/sheet/address';
import { columnCharacters, DIGIT_PIXELS, STANDARD_WIDTH } from '../../core/sheet/measures';
import { isUnseenSheet } from '../../core/sheet/ownSheet';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { LazySheet } from '../read/lazySheet';
import type { FileLosses } from './fileLoss';
import type { FileStyle } from './fileLooks';
import { openCells, type BookLooks } from './openCells';
import { openCharts } from './openCharts';
import { rgbOf } from './openColor';
import { openPage } from './openPage';
import type { PrintNames } from './printNames';
import type { SheetLook } from './readLooks';
import type { SheetFrame } from './sheetFrame';
import { openRows } from './sheetRows';
import { openConditions, openValidations, type SheetByName } from './openRules';

/** What a sheet needs to know of the rest of its file. */
export interface BookParts {
  readonly sheets: SheetByName;
  readonly looks: BookLooks & { readonly conditional: readonly FileStyle[] };
  readonly print: ReadonlyMap<string, PrintNames>;
}

/** One sheet as our model. */
export function openSheet(
  { snapshot, look }: { readonly snapshot: LazySheet; readonly look: SheetLook },
  { sheets, looks, print: printNames }: BookParts,
  losses: FileLosses,
): SheetModel {
  const { name } = snapshot;
  const { frame } = look;
  countObjects(look, name, losses);
  countFrame(frame, name, losses);
  const validations = openValidations(frame.rules, snapshot, sheets, losses);
  const conditionalFormats = openConditions(frame.conditions, name, looks, losses);
  const charts = openCharts(look.charts, name, losses);
  const print = openPage(frame.page, printNames.get(name), name, losses);
  const filter = frame.filter === undefined ? undefined : parseArea(frame.filter);
  const { cells, styles } = openCells(snapshot, look, looks, losses);
  const rows = openRows(snapshot.source);
  const tabColor = rgbOf(frame.tabColor, looks.theme);
  return {
    name,
    cells,
    styles,
    columns: columnsOf(frame, { used: usedColumns(cells, snapshot), sheet: name }, losses),
    ...(rows.length > 0 ? { rows } : {}),
    ...(snapshot.merges.length > 0 ? { merges: snapshot.merges } : {}),
    ...namesOf(snapshot),
    ...(validations.length > 0 ? { validations } : {}),
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    protected: snapshot.isProtected,
    ...(frame.freeze ? { freeze: frame.freeze } : {}),
    ...(print ? { print } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(filter ? { filter } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...hiddenOf(snapshot, losses),
    gridlines: frame.gridlines,
  };
}

/** A sheet that was very hidden can be found now; a carried plan stays as it was. */
function hiddenOf(snapshot: SheetSnapshot, losses: FileLosses): Pick<SheetModel, 'hidden'> {
  if (snapshot.visibility === 'visible') return {};
  if (isUnseenSheet(snapshot)) return { hidden: 'very' };
  if (snapshot.visibility === 'veryHidden') losses.add('veryHidden', snapshot.name);
  return { hidden: true };
}

/** Excel's own names ("_xlnm.Print_Area" ...) come back as print setup and filter. */
function namesOf(snapshot: SheetSnapshot): Pick<SheetModel, 'names'> {
  const names = snapshot.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  return names.length > 0 ? { names: names.map(({ name, area, scope }) => ({ name, area, scope })) } : {};
}

/** Parts of a sheet that our model has no place for, by the last word of their relationship. */
const LOST_LINKS = [
  ['table', 'table'],
  ['pivot', 'pivotTable'],
  ['slicer', 'slicer'],
  ['slicer', 'timeline'],
  ['background', 'image'],
] as const;

function countObjects(look: SheetLook, sheet: string, losses: FileLosses): void {
  const { links, frame } = look;
  losses.add('picture', sheet, look.pictures);
  losses.add('shape', sheet, look.shapes);
  losses.add('sparkline', sheet, frame.sparklines);
  losses.add('comment', sheet, look.threads);
  for (const [code, kind] of LOST_LINKS)
    losses.add(code, sheet, links.filter(({ type, external }) => type === kind && !external).length);
}

/** A saved file (`write/librarySheet.ts`) always lets people colour cells, widen columns and rows: no permissions at all. */
const NO_PERMISSION: readonly string[] = ['formatCells', 'formatColumns', 'formatRows'];
const ALLOWED: readonly string[] = ['selectLockedCells', 'selectUnlockedCells'];

function countFrame(frame: SheetFrame, sheet: string, losses: FileLosses): void {
  if (frame.view) losses.add('view', sheet);
  if (frame.columnGroups) losses.add('columnGroups', sheet);
  losses.add('validation', sheet, frame.newerRules);
  losses.add('condition', sheet, frame.newerConditions);
  const expected = (word: string): boolean =>
    ALLOWED.includes(word) || (word === 'autoFilter' && frame.filter !== undefined);
  const permissions = [...(frame.permissions ?? [])];
  if (permissions.some(([word, may]) => !NO_PERMISSION.includes(word) && may !== expected(word)))
    losses.add('protectionOptions', sheet);
}

/** Columns with something in them. */
function usedColumns(cells: readonly CellModel[], { merges }: SheetSnapshot): number {
  const right = cells.reduce((last, { col }) => Math.max(last, col), -1);
  return merges.reduce((last, area) => Math.max(last, area.right), right) + 1;
}

/** Widths this many columns behind the last used one are those of the whole sheet (Ctrl+A, then a width). */
const UNUSED_COLUMNS = 200;

/** The file's width counts the padding in. */
function columnsOf(
  { columns: said, standardWidth }: SheetFrame,
  { used, sheet }: { readonly used: number; readonly sheet: string },
  losses: FileLosses,
): SheetModel['columns'] {
  const kept = said.length > used + UNUSED_COLUMNS ? used : said.length;
  if (said.slice(kept).some(({ hidden }) => hidden)) losses.add('view', sheet);
  const count = Math.max(kept, standardWidth === undefined ? 0 : used);
  return Array.from({ length: count }, (_none, col) => {
    const column = said[col];
    const stored = column?.width ?? standardWidth;
    const width =
      stored === undefined
        ? STANDARD_WIDTH
        : Math.round(Math.max(columnCharacters(stored * DIGIT_PIXELS), 0) * 100) / 100;
    return column?.hidden ? { width, hidden: true } : { width };
  });
}
