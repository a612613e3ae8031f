import type { Cell as LibraryCell, SheetProtection, WriteSheet } from 'hucre';
import { address, areaAddress, quotedSheet } from '../../core/sheet/address';
import { columnPixels, DIGIT_PIXELS } from '../../core/sheet/measures';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import { libraryConditions } from './conditionalFormat';
import { libraryMerges } from './merges';
import { libraryPage } from './pageLayout';
import { libraryValidations } from './validation';
import type { StyleProbes } from './styleProbes';

type LibraryCells = Map<string, Partial<LibraryCell>>;

/** A sheet for the library: everything but the values of its cells, which `writeSheetData` writes. */
export function librarySheet(sheet: SheetModel, probes: StyleProbes): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden }) => ({ width: storedWidth(width), ...(hidden && { hidden }) })),
    cells: markedCells(sheet, probes),
    merges: libraryMerges(sheet),
    dataValidations: libraryValidations(sheet),
    conditionalRules: libraryConditions(sheet),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor !== undefined && { tabColor: { rgb: sheet.tabColor } }),
    },
    ...libraryPage(sheet),
    ...(sheet.protected && { protection: protection(sheet) }),
    ...(sheet.filter && { autoFilter: { range: areaAddress(sheet.filter) } }),
    ...freeze(sheet),
    ...(sheet.hidden && (sheet.hidden === 'very' ? { veryHidden: true } : { hidden: true })),
    ...charts(sheet),
  };
}

/**
 * No password: people may select everything, widen columns and rows, colour cells (the add-in's marks need no lifting
 * of the protection then, which would empty the undo list) and use the filter; the rest is locked.
 */
function protection(sheet: SheetModel): SheetProtection {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    ...(sheet.filter && { autoFilter: true }),
  };
}

function freeze({ freeze: pane }: SheetModel): Pick<WriteSheet, 'freezePane'> {
  if (!pane || (pane.rows === 0 && pane.cols === 0)) return {};
  return { freezePane: { rows: pane.rows, columns: pane.cols } };
}

/** Probes of the styles in row 1, and the cells that carry a note or a link. */
function markedCells(sheet: SheetModel, probes: StyleProbes): LibraryCells {
  const cells: LibraryCells = new Map();
  probes.styles.forEach((style, col) => cells.set(`0,${col}`, { style }));
  for (const cell of sheet.cells) {
    if (cell.note === undefined && !cell.link) continue;
    const key = `${cell.row},${cell.col}`;
    cells.set(key, { ...cells.get(key), ...marks(cell) });
  }
  return cells;
}

function marks({ note, link }: CellModel): Partial<LibraryCell> {
  return {
    ...(note !== undefined && { comment: { text: note } }),
    ...(link && { hyperlink: { target: '', location: `${quotedSheet(link.sheet)}!${link.cell}` } }),
  };
}

/** A frame for each chart: the library wires up the parts, `chartXml` then fills them. */
function charts(sheet: SheetModel): Pick<WriteSheet, 'charts'> {
  if (!sheet.charts || sheet.charts.length === 0) return {};
  return {
    charts: sheet.charts.map(({ title, place }) => ({
      type: 'column',
      title,
      altText: title,
      series: [{ values: address({ row: place.top, col: place.left }, true) }],
      anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
    })),
  };
}

const WIDEST = 255;

/** A width in characters as a file holds it: with its padding, in steps of 1/256. */
export function storedWidth(characters: number): number {
  const pixels = columnPixels(Math.min(characters, WIDEST - 1));
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
