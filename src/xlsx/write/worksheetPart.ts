import { areaAddress, columnName, LAST_COL, LAST_ROW } from '../../core/sheet/address';
import { STANDARD_HEIGHT } from '../../core/sheet/measures';
import type { SheetModel } from '../../core/sheet/model';
import type { SheetBody } from '../../core/sheet/streamed';
import { withBodyLinks } from './bodyLinks';
import { withPlainDataBars } from './conditionalFormat';
import { libraryChanged, placed } from './libraryXml';
import { DEEPEST_OUTLINE, SheetData, type SheetFormats } from './sheetData';
import type { QuotedFormats } from './quotedFormats';
import type { StringTable } from './stringTable';
import { probedNumbers, type StyleProbes } from './styleProbes';

const SHEET_DATA = /<sheetData>.*<\/sheetData>|<sheetData\/>/s;

export interface WorkbookTables {
  readonly strings: StringTable;
  readonly quoted: QuotedFormats;
}

/** A sheet in the hands of the writer; `head` is all of it but the body. */
export interface WrittenSheet {
  readonly head: SheetModel;
  readonly body: SheetBody | undefined;
  readonly probes: StyleProbes;
}

/**
 * The final `xl/worksheets/sheetN.xml`, row by row: the library's frame with our cells in it, and what it lacks.
 * @param frame the part as the library wrote it
 * @param active whether this is the sheet the workbook opens on
 */
export function* worksheetXml(
  frame: string,
  { head: sheet, body, probes }: WrittenSheet,
  tables: WorkbookTables,
  active: boolean,
): Generator<string> {
  const found = SHEET_DATA.exec(frame);
  if (!found) throw libraryChanged('sheetData');
  const cut = found.index;
  const used = dimension(sheet, body);
  yield head(frame.slice(0, cut), sheet, used, active);
  const content = new SheetData(sheet, body, formats(found[0], probes, tables.quoted), tables.strings);
  yield* content.xml();
  yield tail(withBodyLinks(frame.slice(cut + found[0].length), content.links), sheet, used);
}

function formats(probeXml: string, probes: StyleProbes, quoted: QuotedFormats): SheetFormats {
  const numbers = probedNumbers(
    probeXml,
    probes.styles.map((_style, col) => columnName(col)),
  );
  const numbered = (places: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...places].map(([key, place]) => [key, numbers[place] ?? 0]));
  return { plain: numbered(probes.plain), dated: numbered(probes.dated), quoted };
}

function head(xml: string, sheet: SheetModel, used: string, active: boolean): string {
  const deepest = Math.max(0, ...(sheet.rows ?? []).map((row) => row.outline ?? 0));
  const outline = deepest > 0 ? ` outlineLevelRow="${Math.min(deepest, DEEPEST_OUTLINE)}"` : '';
  const measured = placed(
    xml.replace(/<dimension [^>]*\/>/, ''),
    '<sheetViews>',
    (views) => `<dimension ref="${used}"/>${views}`,
  );
  const viewed = placed(measured, '<sheetView ', (view) => (active ? `${view}tabSelected="1" ` : view));
  const format = `<sheetFormatPr defaultRowHeight="${STANDARD_HEIGHT}"${outline}/>`;
  return placed(viewed, /<sheetFormatPr [^>]*\/>/, () => format);
}

/** The area of all cells, also blank ones; "A1" for none. */
function dimension({ cells }: SheetModel, body: SheetBody | undefined): string {
  const rows = body?.count ?? 0;
  if (cells.length === 0 && rows === 0) return 'A1';
  let [top, left, bottom, right] = [LAST_ROW, LAST_COL, 0, 0];
  if (body && rows > 0) [top, left, bottom, right] = [body.top, 0, body.top + rows - 1, body.right];
  for (const { row, col } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  return areaAddress({ top, left, bottom, right });
}

/** Unit codes such as "02031" are texts on purpose: no green corner on them. */
function tail(xml: string, sheet: SheetModel, used: string): string {
  const ignored = `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`;
  const withIgnored = placed(xml, /<drawing |<legacyDrawing |<\/worksheet>/, (next) => ignored + next);
  return withPlainDataBars(withIgnored, sheet);
}
