import type { Sheet } from 'hucre';
import { LAST_COL, parseArea } from '../../core/sheet/address';
import { columnCharacters, DIGIT_PIXELS, STANDARD_WIDTH } from '../../core/sheet/measures';
import { isUnseenSheet } from '../../core/sheet/ownSheet';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { LazySheet } from '../read/lazySheet';
import type { Relationship } from '../read/relationships';
import type { SeriesFacts } from './chartParts';
import type { FileLosses } from './fileLoss';
import { openCells, type BookLooks } from './openCells';
import { openCharts } from './openCharts';
import { rgbOf } from './openColor';
import { openPage } from './openPage';
import type { PrintNames } from './printNames';
import { openRows } from './sheetRows';
import type { SheetPartFacts } from './sheetParts';
import { openConditions, openValidations, type SheetByName } from './openRules';

/** What a sheet needs to know of the rest of its file. */
export interface BookParts {
  readonly sheets: SheetByName;
  readonly looks: BookLooks;
  readonly series: ReadonlyMap<string, SeriesFacts>;
  readonly print: ReadonlyMap<string, PrintNames>;
  readonly parts: ReadonlyMap<string, SheetPartFacts>;
}

/** A sheet as it was read, with what the library made of its frame, and the links of its part. */
export interface ReadSheet {
  readonly snapshot: LazySheet;
  readonly frame: Sheet;
  readonly links: readonly Relationship[];
}

/** One sheet as our model. */
export function openSheet(
  { snapshot, frame: sheet, links }: ReadSheet,
  { sheets, looks, series, print: printNames, parts }: BookParts,
  losses: FileLosses,
): SheetModel {
  const { theme } = looks;
  const { name } = snapshot;
  const part = parts.get(name);
  countObjects(sheet, links, losses);
  countPart(name, part, losses);
  countPermissions(sheet, losses);
  const validations = openValidations(sheet.dataValidations ?? [], snapshot, sheets, losses);
  const conditionalFormats = openConditions(sheet.conditionalRules ?? [], name, theme, losses);
  const charts = openCharts(sheet, series, losses);
  const print = openPage(sheet, printNames.get(name), losses);
  const filter = sheet.autoFilter ? parseArea(sheet.autoFilter.range) : undefined;
  const { cells, styles } = openCells(snapshot, sheet, looks, losses);
  const rows = openRows(snapshot.source);
  const tabColor = rgbOf(sheet.view?.tabColor, theme);
  return {
    name,
    cells,
    styles,
    columns: columnsOf(sheet, { standard: part?.standardWidth, used: usedColumns(cells, snapshot) }, losses),
    ...(rows.length > 0 ? { rows } : {}),
    ...(snapshot.merges.length > 0 ? { merges: snapshot.merges } : {}),
    ...namesOf(snapshot),
    ...(validations.length > 0 ? { validations } : {}),
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    protected: snapshot.isProtected,
    ...freezeOf(sheet),
    ...(print ? { print } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    ...(filter ? { filter } : {}),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...hiddenOf(snapshot, losses),
    gridlines: sheet.view?.showGridLines ?? true,
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

/** Lists of a sheet that our model has no place for. */
const LOST_LISTS = [
  ['picture', 'images'],
  ['shape', 'textBoxes'],
  ['sparkline', 'sparklines'],
  ['comment', 'threadedComments'],
] as const;

/** Parts of a sheet that our model has no place for, by the last word of their relationship. */
const LOST_LINKS = [
  ['table', 'table'],
  ['pivot', 'pivotTable'],
  ['slicer', 'slicer'],
  ['slicer', 'timeline'],
  ['background', 'image'],
] as const;

function countObjects(sheet: Sheet, links: readonly Relationship[], losses: FileLosses): void {
  for (const [code, list] of LOST_LISTS) losses.add(code, sheet.name, sheet[list]?.length ?? 0);
  for (const [code, kind] of LOST_LINKS)
    losses.add(code, sheet.name, links.filter(({ type, external }) => type === kind && !external).length);
}

function countPart(name: string, part: SheetPartFacts | undefined, losses: FileLosses): void {
  if (part?.view) losses.add('view', name);
  if (part?.columnGroups) losses.add('columnGroups', name);
  if (part?.printedLines) losses.add('page', name);
}

/** A saved file (`write/librarySheet.ts`) always lets people widen columns and rows; these are no permissions at all. */
const NO_PERMISSION: readonly string[] = ['sheet', 'objects', 'scenarios', 'formatColumns', 'formatRows'];
const ALLOWED: readonly string[] = ['selectLockedCells', 'selectUnlockedCells'];

function countPermissions({ name, protection, autoFilter }: Sheet, losses: FileLosses): void {
  const expected = (key: string) => ALLOWED.includes(key) || (key === 'autoFilter' && autoFilter !== undefined);
  const differs = Object.entries(protection ?? {}).some(
    ([key, may]) => typeof may === 'boolean' && !NO_PERMISSION.includes(key) && may !== expected(key),
  );
  if (protection?.sheet && differs) losses.add('protectionOptions', name);
}

/** Columns with something in them. */
function usedColumns(cells: readonly CellModel[], { merges }: SheetSnapshot): number {
  const right = cells.reduce((last, { col }) => Math.max(last, col), -1);
  return merges.reduce((last, area) => Math.max(last, area.right), right) + 1;
}

/** Widths this many columns behind the last used one are those of the whole sheet (Ctrl+A, then a width). */
const UNUSED_COLUMNS = 200;

/** The file's width counts the padding in. `standard` is what the file says of columns that state no width. */
function columnsOf(
  sheet: Sheet,
  { standard, used }: { readonly standard: number | undefined; readonly used: number },
  losses: FileLosses,
): SheetModel['columns'] {
  const said = sheet.columns ?? [];
  const kept = said.length > used + UNUSED_COLUMNS ? used : said.length;
  if (said.slice(kept, LAST_COL + 1).some(({ hidden }) => hidden)) losses.add('view', sheet.name);
  const count = Math.max(kept, standard === undefined ? 0 : used);
  return Array.from({ length: count }, (_none, col) => {
    const column = said[col];
    const stored = column?.width ?? standard;
    const width =
      stored === undefined
        ? STANDARD_WIDTH
        : Math.round(Math.max(columnCharacters(stored * DIGIT_PIXELS), 0) * 100) / 100;
    return column?.hidden ? { width, hidden: true } : { width };
  });
}

function freezeOf({ freezePane }: Sheet): Pick<SheetModel, 'freeze'> {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  return rows > 0 || columns > 0 ? { freeze: { rows, cols: columns } } : {};
}
