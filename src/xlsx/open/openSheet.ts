import type { Sheet } from 'hucre';
import { parseArea } from '../../core/sheet/address';
import { columnCharacters, DIGIT_PIXELS, STANDARD_WIDTH } from '../../core/sheet/measures';
import type { CellStyle, SheetModel } from '../../core/sheet/model';
import { isUnseenSheet } from '../../core/sheet/ownSheet';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SeriesFacts } from './chartParts';
import type { FileLosses } from './fileLoss';
import { openCells } from './openCells';
import { openCharts } from './openCharts';
import { rgbOf } from './openColor';
import { openPage } from './openPage';
import type { PrintNames } from './printNames';
import type { SheetPartFacts } from './sheetParts';
import { openConditions, openValidations, type SheetByName } from './openRules';

/** What a sheet needs to know of the rest of its file. */
export interface BookParts {
  readonly sheets: SheetByName;
  readonly theme: readonly string[];
  readonly series: ReadonlyMap<string, SeriesFacts>;
  readonly print: ReadonlyMap<string, PrintNames>;
  readonly parts: ReadonlyMap<string, SheetPartFacts>;
  /** Font of cells that name none. */
  readonly font: CellStyle['font'];
}

/** One sheet as our model. */
export function openSheet(
  snapshot: SheetSnapshot,
  sheet: Sheet,
  { sheets, theme, series, print: printNames, parts, font }: BookParts,
  losses: FileLosses,
): SheetModel {
  const { name } = snapshot;
  const part = parts.get(name);
  countObjects(sheet, losses);
  countPart(name, part, losses);
  countPermissions(sheet, losses);
  const validations = openValidations(sheet.dataValidations ?? [], snapshot, sheets, losses);
  const conditionalFormats = openConditions(sheet.conditionalRules ?? [], name, theme, losses);
  const charts = openCharts(sheet, series, losses);
  const print = openPage(sheet, printNames.get(name), losses);
  const filter = sheet.autoFilter ? parseArea(sheet.autoFilter.range) : undefined;
  const tabColor = rgbOf(sheet.view?.tabColor, theme);
  return {
    name,
    ...openCells(snapshot, sheet, { theme, font }, losses),
    columns: columnsOf(sheet, part?.standardWidth),
    ...rowsOf(sheet),
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
  ['table', 'tables'],
  ['pivot', 'pivotTables'],
  ['slicer', 'slicers'],
  ['slicer', 'timelines'],
  ['sparkline', 'sparklines'],
  ['comment', 'threadedComments'],
] as const;

function countObjects(sheet: Sheet, losses: FileLosses): void {
  for (const [code, list] of LOST_LISTS) losses.add(code, sheet.name, sheet[list]?.length ?? 0);
  if (sheet.backgroundImage) losses.add('background', sheet.name);
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

/** The file's width counts the padding in. `standard` is what the file says of columns that state no width. */
function columnsOf(sheet: Sheet, standard: number | undefined): SheetModel['columns'] {
  const last = Math.max(-1, ...[...(sheet.cells?.keys() ?? [])].map((key) => Number(key.split(',')[1])));
  const count = Math.max(sheet.columns?.length ?? 0, standard === undefined ? 0 : last + 1);
  return Array.from({ length: count }, (_none, col) => {
    const column = sheet.columns?.[col];
    const stored = column?.width ?? standard;
    const width =
      stored === undefined
        ? STANDARD_WIDTH
        : Math.round(Math.max(columnCharacters(stored * DIGIT_PIXELS.timesNewRoman12), 0) * 100) / 100;
    return column?.hidden ? { width, hidden: true } : { width };
  });
}

function rowsOf(sheet: Sheet): Pick<SheetModel, 'rows'> {
  const rows = [...(sheet.rowDefs ?? [])].map(([row, { height, hidden, outlineLevel }]) => ({
    row,
    ...(height === undefined ? {} : { height }),
    ...(hidden ? { hidden: true } : {}),
    ...(outlineLevel ? { outline: outlineLevel } : {}),
  }));
  const kept = rows.filter((row) => Object.keys(row).length > 1).sort((a, b) => a.row - b.row);
  return kept.length > 0 ? { rows: kept } : {};
}

function freezeOf({ freezePane }: Sheet): Pick<SheetModel, 'freeze'> {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  return rows > 0 || columns > 0 ? { freeze: { rows, cols: columns } } : {};
}
