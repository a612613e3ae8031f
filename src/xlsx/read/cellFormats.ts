import type { ReadCaps } from './caps';
import { builtinFormat, customFormat, type FormatKind } from './numberFormat';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** What reading needs of one cell format. Absent flags mean false; see `SnapshotCell`. */
export interface CellFormat {
  readonly dateFormat?: true;
  readonly percentFormat?: true;
  readonly font?: string;
  readonly locked: boolean;
}

/** The format of cells in a workbook without a styles part: locked, as Excel's default is. */
export const defaultFormat: CellFormat = { locked: true };

/** A cell keeps the index of its format in 16 bits; Excel itself allows 65,490. */
const MOST_FORMATS = 65_535;

interface Reading {
  readonly custom: Map<string, FormatKind>;
  readonly fonts: (string | undefined)[];
  readonly formats: CellFormat[];
  readonly limit: number;
}

/**
 * The cell formats (`cellXfs`) of styles.xml in their order. What follows them in the part is not read.
 * Throws `badXml`, `dtd`, `tooManyAreas`.
 */
export function readCellFormats(bytes: Uint8Array, part: string, caps: ReadCaps): readonly CellFormat[] {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('styleSheet')) throw x.broken();
  const reading: Reading = { custom: new Map(), fonts: [], formats: [], limit: Math.min(caps.areas, MOST_FORMATS) };
  while (x.nextChild()) {
    if (x.isNamed('numFmts')) readNumberFormats(x, reading);
    else if (x.isNamed('fonts')) readFonts(x, reading);
    else if (x.isNamed('cellXfs')) {
      readFormats(x, reading);
      break;
    } else x.skip();
  }
  return reading.formats;
}

function readNumberFormats(x: XmlScanner, { custom, limit }: Reading): void {
  while (x.nextChild()) {
    let id = '';
    let code = '';
    while (x.nextAttribute()) {
      if (x.attributeIs('numFmtId')) id = x.value();
      else if (x.attributeIs('formatCode')) code = x.value();
    }
    x.skip();
    custom.set(id, customFormat(code));
    if (custom.size > limit) throw tooMany(limit);
  }
}

function readFonts(x: XmlScanner, { fonts, limit }: Reading): void {
  while (x.nextChild()) {
    let name: string | undefined;
    while (x.nextChild()) {
      if (x.isNamed('name')) while (x.nextAttribute()) if (x.attributeIs('val')) name = x.value();
      x.skip();
    }
    fonts.push(name);
    if (fonts.length > limit) throw tooMany(limit);
  }
}

function readFormats(x: XmlScanner, reading: Reading): void {
  while (x.nextChild()) {
    let numberFormat = '0';
    let font = 0;
    while (x.nextAttribute()) {
      if (x.attributeIs('numFmtId')) numberFormat = x.value();
      else if (x.attributeIs('fontId')) font = Number(x.value());
    }
    const locked = readLocked(x);
    const kind = reading.custom.get(numberFormat) ?? builtinFormat(Number(numberFormat));
    reading.formats.push(cellFormat(kind, reading.fonts[font], locked));
    if (reading.formats.length > reading.limit) throw tooMany(reading.limit);
  }
}

/** Consumes the `xf`. A format that says nothing of protection is locked. */
function readLocked(x: XmlScanner): boolean {
  let locked = true;
  while (x.nextChild()) {
    if (x.isNamed('protection')) {
      while (x.nextAttribute()) if (x.attributeIs('locked')) locked = x.valueIsTrue();
    }
    x.skip();
  }
  return locked;
}

function cellFormat(kind: FormatKind, font: string | undefined, locked: boolean): CellFormat {
  return {
    ...(kind.date ? { dateFormat: true as const } : {}),
    ...(kind.percent ? { percentFormat: true as const } : {}),
    ...(font === undefined ? {} : { font }),
    locked,
  };
}

function tooMany(limit: number): WorkbookError {
  return new WorkbookError('tooManyAreas', { limit: String(limit) });
}
