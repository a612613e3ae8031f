import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { ReadCaps } from './caps';
import { dealNames, type SheetNames } from './definedNames';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Relationship that leads to its part. */
  readonly relationship: string;
}

/** A defined name as it is written. */
export interface ListedName {
  readonly name: string;
  /** Position in the sheet list of the sheet whose own name it is. */
  readonly localSheet: number | undefined;
  readonly text: string;
}

export interface WorkbookPart {
  readonly from1904: boolean;
  readonly sheets: readonly ListedSheet[];
  /** The names of each sheet, in the order of the sheets. */
  readonly names: readonly SheetNames[];
}

/** Everything workbook.xml lists, names as they are written. */
export interface WorkbookList {
  readonly from1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}

/** Walks over workbook.xml and deals its names out to the sheets. Throws what `listWorkbook` throws. */
export function readWorkbookPart(bytes: Uint8Array, part: string, caps: ReadCaps): WorkbookPart {
  const { from1904, sheets, names } = listWorkbook(bytes, part, caps);
  return { from1904, sheets, names: dealNames(names, sheets) };
}

/** Walks over workbook.xml. Throws `badXml`, `dtd`, `tooManyNames`. */
export function listWorkbook(bytes: Uint8Array, part: string, caps: ReadCaps): WorkbookList {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('workbook')) throw x.broken();
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  let from1904 = false;
  while (x.nextChild()) {
    if (x.isNamed('sheets')) readSheets(x, sheets, caps);
    else if (x.isNamed('definedNames')) readNames(x, names, caps);
    else {
      if (x.isNamed('workbookPr')) while (x.nextAttribute()) if (x.attributeIs('date1904')) from1904 = x.valueIsTrue();
      x.skip();
    }
  }
  x.finish();
  checkDistinct(x, sheets);
  return { from1904, sheets, names };
}

function readSheets(x: XmlScanner, sheets: ListedSheet[], caps: ReadCaps): void {
  while (x.nextChild()) {
    let name: string | undefined;
    let visibility: SheetSnapshot['visibility'] = 'visible';
    let relationship = '';
    while (x.nextAttribute()) {
      if (x.attributeIs('name')) name = x.value();
      else if (x.attributeIs('state')) visibility = visibilityOf(x);
      else if (x.attributePrefixed && x.attributeIs('id')) relationship = x.value();
    }
    x.skip();
    if (name === undefined || sheets.length > caps.entries) throw x.broken();
    sheets.push({ name, visibility, relationship });
  }
}

function visibilityOf(x: XmlScanner): SheetSnapshot['visibility'] {
  if (x.valueIs('hidden')) return 'hidden';
  return x.valueIs('veryHidden') ? 'veryHidden' : 'visible';
}

function readNames(x: XmlScanner, names: ListedName[], caps: ReadCaps): void {
  while (x.nextChild()) {
    let name = '';
    let localSheet: number | undefined;
    while (x.nextAttribute()) {
      if (x.attributeIs('name')) name = x.value();
      else if (x.attributeIs('localSheetId')) localSheet = Number(x.value());
    }
    x.leaf();
    names.push({ name, localSheet, text: x.text() });
    if (names.length > caps.names) throw new WorkbookError('tooManyNames', { limit: String(caps.names) });
  }
}

/** Two sheets of one name would make every reference by name a guess. */
function checkDistinct(x: XmlScanner, sheets: readonly ListedSheet[]): void {
  const distinct = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  if (distinct.size !== sheets.length) throw x.broken();
}
