import type { WriteOptions } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { STANDARD_FONT } from './cellStyle';
import { chartedValues } from './chart/chartSeries';
import { chartXml } from './chart/chartXml';
import { definedNames } from './definedNames';
import { appProperties, coreProperties } from './documentProperties';
import { librarySheet } from './librarySheet';
import { withFittingNotes } from './noteShapes';
import { QuotedFormats } from './quotedFormats';
import { checkSheetNames, openingSheet } from './sheetNames';
import { orderedCells } from './sheetOrder';
import { StringTable } from './stringTable';
import { styleProbes, type StyleProbes } from './styleProbes';
import { worksheetPart } from './worksheetPart';
import { pack, portableDeflate, setText, textOf, unpack, type Deflate, type Parts } from './zipParts';

const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * The .xlsx file of a workbook model: the same bytes for the same model, anywhere and any day. Formulas carry the
 * model's values, which is what a protected view, a preview or a reader of the file shows; `fullCalcOnLoad` has
 * Excel calculate everything once when editing starts, so a value can be stale for no one (its price: Excel asks
 * whether to save when such a file is closed unchanged). Throws `WorkbookWriteError` and nothing else.
 * @param deflate Node code gives `deflateNode`, which is faster on large sheets
 */
export async function writeWorkbook(model: WorkbookModel, deflate: Deflate = portableDeflate): Promise<Uint8Array> {
  checkSheetNames(model.sheets);
  // Before the library sees the cells: it would build a row for every row above a note.
  model.sheets.forEach(orderedCells);
  const active = openingSheet(model);
  const probes = model.sheets.map(styleProbes);
  const parts = unpack(await writeXlsx(frame(model, probes, active)));
  writeSheets(parts, model.sheets, probes, active);
  model.sheets.forEach((sheet, index) => fitNotes(parts, sheet, index));
  writeCharts(parts, model.sheets);
  setText(parts, WORKBOOK, withHiddenFilterNames(textOf(parts, WORKBOOK)));
  setText(parts, 'docProps/core.xml', coreProperties(model.properties));
  setText(parts, 'docProps/app.xml', appProperties());
  return pack(parts, deflate);
}

/** A hidden probe text makes the library wire up a string table; ours then takes its place. */
function frame(model: WorkbookModel, probes: readonly StyleProbes[], active: number): WriteOptions {
  const none: StyleProbes = { styles: [], plain: new Map(), dated: new Map() };
  const sheets = model.sheets.map((sheet, index) => librarySheet(sheet, probes[index] ?? none));
  const first = sheets[0];
  if (first) first.cells?.set('1,0', { ...first.cells.get('1,0'), value: 'x' });
  return { sheets, namedRanges: definedNames(model.sheets), defaultFont: { ...STANDARD_FONT }, activeSheet: active };
}

function writeSheets(
  parts: Parts,
  sheets: readonly SheetModel[],
  probes: readonly StyleProbes[],
  active: number,
): void {
  const strings = new StringTable();
  const quoted = new QuotedFormats(textOf(parts, STYLES));
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const own = probes[index];
    if (own) parts.set(path, worksheetPart(textOf(parts, path), sheet, own, { strings, quoted }, index === active));
  });
  setText(parts, STRINGS, strings.xml());
  setText(parts, STYLES, quoted.xml());
}

function fitNotes(parts: Parts, sheet: SheetModel, index: number): void {
  const path = `xl/drawings/vmlDrawing${index + 1}.vml`;
  if (parts.has(path)) setText(parts, path, withFittingNotes(textOf(parts, path), sheet));
}

/** The library numbers charts through the whole workbook, in the order of sheets. */
function writeCharts(parts: Parts, sheets: readonly SheetModel[]): void {
  let number = 0;
  for (const sheet of sheets) {
    const values = chartedValues(sheet);
    for (const chart of sheet.charts ?? [])
      setText(parts, `xl/charts/chart${++number}.xml`, chartXml(sheet, chart, values));
  }
}

function withHiddenFilterNames(xml: string): string {
  return xml.replace(/<definedName name="_xlnm\._FilterDatabase"/g, (start) => `${start} hidden="1"`);
}
