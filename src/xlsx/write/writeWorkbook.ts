import type { WriteOptions } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { isStreamed, type StreamedSheet, type StreamedWorkbook } from '../../core/sheet/streamed';
import { STANDARD_FONT } from '../../core/sheet/measures';
import { chartedValues } from './chart/chartSeries';
import { chartXml } from './chart/chartXml';
import { definedNames } from './definedNames';
import { appProperties, coreProperties } from './documentProperties';
import { librarySheet } from './librarySheet';
import { libraryChanged, placed } from './libraryXml';
import { withFittingNotes } from './noteShapes';
import { QuotedFormats } from './quotedFormats';
import { checkSheetNames, openingSheet } from './sheetNames';
import { withOrderedFonts } from './orderedFonts';
import { orderedCells } from './sheetOrder';
import { StringTable } from './stringTable';
import { styleProbes } from './styleProbes';
import { packText } from './packedPart';
import { worksheetXml, type WrittenSheet } from './worksheetPart';
import type { PackedEntry } from './zipOf';
import { pack, portableDeflate, setText, textOf, unpack, type Deflate, type Parts } from './zipParts';

const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';
/** The calculation engine of Excel 2019 and all since. */
const ENGINE = 191029;

/**
 * The .xlsx file of a workbook model: the same bytes for the same model, anywhere and any day. Formulas carry the
 * model's values, which is what a protected view, a preview or a reader of the file shows. Where the model does not
 * say that they are calculated, `fullCalcOnLoad` has Excel calculate everything once when editing starts, so a value can
 * be stale for no one (its price: Excel asks whether to save when such a file is closed unchanged). Throws `WorkbookWriteError` and nothing else.
 * @param model rows of sheets with a body are made, written and packed one after the other
 * @param deflate Node code gives `deflateNode`, which is faster on large sheets
 */
export async function writeWorkbook(
  model: WorkbookModel | StreamedWorkbook,
  deflate: Deflate = portableDeflate,
): Promise<Uint8Array> {
  const heads = model.sheets.map(headOf);
  checkSheetNames(heads);
  // Before the library sees the cells: it would build a row for every row above a note.
  heads.forEach(orderedCells);
  const active = openingSheet({ ...model, sheets: heads });
  const written = model.sheets.map((sheet, index) => writtenSheet(sheet, heads[index]));
  const parts = unpack(await writeXlsx(frame(written, active)));
  const ready = await writeSheets(parts, written, active, deflate);
  heads.forEach((sheet, index) => fitNotes(parts, sheet, index));
  writeCharts(parts, heads);
  const workbook = withHiddenFilterNames(partText(parts, WORKBOOK), heads);
  setText(parts, WORKBOOK, model.calculated ? withCalculatedValues(workbook) : workbook);
  setText(parts, 'docProps/core.xml', coreProperties(model.properties));
  setText(parts, 'docProps/app.xml', appProperties());
  return pack(parts, deflate, ready);
}

/** All of a sheet that stands in memory; of a plain sheet that is the whole of it. */
function headOf(sheet: SheetModel | StreamedSheet): SheetModel {
  return isStreamed(sheet) ? { ...sheet, ...sheet.head } : sheet;
}

function writtenSheet(sheet: SheetModel | StreamedSheet, head: SheetModel = headOf(sheet)): WrittenSheet {
  return { head, body: isStreamed(sheet) ? sheet.body : undefined, probes: styleProbes(head) };
}

/** A hidden probe text makes the library wire up a string table; ours then takes its place. */
function frame(written: readonly WrittenSheet[], active: number): WriteOptions {
  const sheets = written.map(({ head, probes }) => librarySheet(head, probes));
  const first = sheets[0];
  if (first) first.cells?.set('1,0', { ...first.cells.get('1,0'), value: 'x' });
  const namedRanges = definedNames(written.map(({ head }) => head));
  return { sheets, namedRanges, defaultFont: { ...STANDARD_FONT }, activeSheet: active };
}

/** The sheets and the strings they share, packed already; the styles stand among the parts. */
async function writeSheets(
  parts: Parts,
  written: readonly WrittenSheet[],
  active: number,
  deflate: Deflate,
): Promise<ReadonlyMap<string, PackedEntry>> {
  const ready = new Map<string, PackedEntry>();
  const strings = new StringTable();
  const quoted = new QuotedFormats(partText(parts, STYLES));
  for (const [index, sheet] of written.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = worksheetXml(partText(parts, path), sheet, { strings, quoted }, index === active);
    ready.set(path, await packText(path, xml, deflate));
  }
  partText(parts, STRINGS);
  ready.set(STRINGS, await packText(STRINGS, strings.xml(), deflate));
  setText(parts, STYLES, withOrderedFonts(quoted.xml()));
  return ready;
}

function fitNotes(parts: Parts, sheet: SheetModel, index: number): void {
  const path = `xl/drawings/vmlDrawing${index + 1}.vml`;
  if (sheet.cells.some(({ note }) => note !== undefined))
    setText(parts, path, withFittingNotes(partText(parts, path), sheet));
}

/** The library numbers charts through the whole workbook, in the order of sheets. */
function writeCharts(parts: Parts, sheets: readonly SheetModel[]): void {
  let number = 0;
  for (const sheet of sheets) {
    const values = chartedValues(sheet);
    for (const chart of sheet.charts ?? []) {
      const path = `xl/charts/chart${++number}.xml`;
      partText(parts, path);
      setText(parts, path, chartXml(sheet, chart, values));
    }
  }
}

function withHiddenFilterNames(xml: string, sheets: readonly SheetModel[]): string {
  const filters = sheets.filter(({ filter }) => filter).length;
  return placed(xml, /<definedName name="_xlnm\._FilterDatabase"/g, (start) => `${start} hidden="1"`, filters);
}

/**
 * Excel calculates a file anew, and then asks whether to save it, when it was calculated by an earlier engine than its
 * own; a file that names none counts as calculated by the first (MS-OI29500 2.1.565, MS-XLS 2.4.215).
 */
function withCalculatedValues(xml: string): string {
  return placed(xml, /<calcPr [^>]*\/>/, () => `<calcPr calcId="${ENGINE}"/>`);
}

/** A part the library must have written. */
function partText(parts: Parts, path: string): string {
  if (!parts.has(path)) throw libraryChanged(path);
  return textOf(parts, path);
}
