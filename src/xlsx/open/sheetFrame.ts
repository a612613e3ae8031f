import { LAST_COL } from '../../core/sheet/address';
import { XmlScanner } from '../read/xmlScanner';
import type { FileColor } from './fileLooks';
import { readFit, readPagePart, type FilePage } from './framePage';
import { readConditions, readRule, type FileCondition, type FileRule } from './frameRules';
import { given } from './given';
import { attributesOf, everyBelow, isOff, isOn, numberOf, readEach, type Attributes } from './partScan';
import { colorIn } from './stylesPart';

/** A column that says something of itself. */
export interface FileColumn {
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A jump from cells; one without `location` leaves the file by the link of its sheet. */
export interface FileLink {
  readonly range: string;
  readonly location?: string;
  readonly link?: string;
}

/** What a sheet's part says beside its cells, in the file's own words. */
export interface SheetFrame {
  tabColor?: FileColor;
  gridlines: boolean;
  freeze?: { readonly rows: number; readonly cols: number };
  /** Columns from the first to the last that says something; empty ones between. */
  readonly columns: FileColumn[];
  /** Characters of a column that states no width, the file's padding counted in. */
  standardWidth?: number;
  /** Zoom, direction, hidden zeros or heads, formulas in place of results. */
  view: boolean;
  columnGroups: boolean;
  /** What its protection lets people do, by the file's name of it; absent without protection. */
  permissions?: ReadonlyMap<string, boolean>;
  /** Its protection asks for a password. */
  password: boolean;
  /** The area of its filter. */
  filter?: string;
  readonly rules: FileRule[];
  readonly conditions: FileCondition[];
  readonly links: FileLink[];
  readonly page: FilePage;
  /** Small charts in cells, and rules in the words of newer programs. */
  sparklines: number;
  newerRules: number;
  newerConditions: number;
}

/** A frame that says nothing. */
export function bareFrame(): SheetFrame {
  return {
    gridlines: true,
    columns: [],
    view: false,
    columnGroups: false,
    password: false,
    rules: [],
    conditions: [],
    links: [],
    page: { edges: new Map(), rowBreaks: [], columnBreaks: [] },
    sparklines: 0,
    newerRules: 0,
    newerConditions: 0,
  };
}

/** Reads a sheet's part, with or without its cells. Throws `badXml`. */
export function readSheetFrame(bytes: Uint8Array, part: string): SheetFrame {
  const frame = bareFrame();
  const columns = { steps: 0 };
  const x = new XmlScanner(bytes, part);
  if (x.nextChild()) while (x.nextChild()) readPart(x, frame, columns);
  return frame;
}

function readPart(x: XmlScanner, frame: SheetFrame, columns: { steps: number }): void {
  if (x.isNamed('sheetPr')) readProperties(x, frame);
  else if (x.isNamed('sheetViews')) readEach(x, 'sheetView', () => readView(x, frame));
  else if (x.isNamed('cols')) readEach(x, 'col', () => readColumn(x, frame, columns));
  else if (x.isNamed('conditionalFormatting')) readConditions(x, (one) => frame.conditions.push(one));
  else if (x.isNamed('dataValidations')) readEach(x, 'dataValidation', () => frame.rules.push(readRule(x)));
  else if (x.isNamed('hyperlinks')) readEach(x, 'hyperlink', () => readLink(x, frame));
  else if (x.isNamed('extLst')) readExtensions(x, frame);
  else if (!readPagePart(x, frame.page)) readPlain(x, frame);
}

/** Elements that say all in their attributes. */
function readPlain(x: XmlScanner, frame: SheetFrame): void {
  if (x.isNamed('sheetFormatPr')) {
    const width = numberOf(attributesOf(x), 'defaultColWidth');
    if (width !== undefined && width > 0) frame.standardWidth = width;
  } else if (x.isNamed('sheetProtection')) readProtection(attributesOf(x), frame);
  else if (x.isNamed('autoFilter')) Object.assign(frame, given({ filter: attributesOf(x).get('ref') || undefined }));
  x.skip();
}

function readProperties(x: XmlScanner, frame: SheetFrame): void {
  while (x.nextChild()) {
    if (x.isNamed('tabColor')) frame.tabColor = colorIn(attributesOf(x));
    else if (x.isNamed('pageSetUpPr')) readFit(x, frame.page);
    x.skip();
  }
}

function readView(x: XmlScanner, frame: SheetFrame): void {
  const view = attributesOf(x);
  if (isOff(view, 'showGridLines')) frame.gridlines = false;
  frame.view ||= isOwnView(view);
  readEach(x, 'pane', () => {
    const pane = attributesOf(x);
    const [rows, cols] = [numberOf(pane, 'ySplit') ?? 0, numberOf(pane, 'xSplit') ?? 0];
    const isFrozen = pane.get('state') === 'frozen' || pane.get('state') === 'frozenSplit';
    if (isFrozen && (rows > 0 || cols > 0)) frame.freeze = { rows: Math.max(rows, 0), cols: Math.max(cols, 0) };
    x.skip();
  });
}

function isOwnView(view: Attributes): boolean {
  const zoom = view.get('zoomScale');
  return (
    isOff(view, 'showZeros') ||
    isOff(view, 'showRowColHeaders') ||
    isOn(view, 'showFormulas') ||
    isOn(view, 'rightToLeft') ||
    (zoom !== undefined && Number(zoom) !== 100)
  );
}

/** Columns do not overlap in a sound file; where they do, at most as many are looked at as a sheet has, twice. */
function readColumn(x: XmlScanner, frame: SheetFrame, columns: { steps: number }): void {
  const column = attributesOf(x);
  if ((numberOf(column, 'outlineLevel') ?? 0) > 0) frame.columnGroups = true;
  const said = given({ width: numberOf(column, 'width'), hidden: isOn(column, 'hidden') || undefined });
  const first = Math.max(Math.trunc(numberOf(column, 'min') ?? 1), 1) - 1;
  const last = Math.min(Math.trunc(numberOf(column, 'max') ?? 0) - 1, LAST_COL);
  for (let col = first; col <= last && Object.keys(said).length > 0 && columns.steps <= 2 * LAST_COL; col++) {
    columns.steps += 1;
    while (frame.columns.length < col) frame.columns.push({});
    frame.columns[col] = said;
  }
  x.skip();
}

/** Words for what people may do on a protected sheet; a true one forbids (ECMA-376 18.3.1.85). */
const FORBIDDEN = [
  'selectLockedCells',
  'selectUnlockedCells',
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
];

/** "password" since Excel 97, "hashValue" since 2013. */
function readProtection(protection: Attributes, frame: SheetFrame): void {
  frame.password = ['password', 'hashValue'].some((word) => (protection.get(word) ?? '') !== '');
  if (!isOn(protection, 'sheet')) return;
  const said = FORBIDDEN.filter((word) => protection.has(word));
  frame.permissions = new Map(said.map((word) => [word, !isOn(protection, word)]));
}

function readLink(x: XmlScanner, frame: SheetFrame): void {
  const attributes = attributesOf(x);
  const location = attributes.get('location') || undefined;
  frame.links.push({ range: attributes.get('ref') ?? '', ...given({ location, link: attributes.get('id') }) });
  x.skip();
}

function readExtensions(x: XmlScanner, frame: SheetFrame): void {
  everyBelow(x, (extension) => {
    if (extension.isNamed('sparkline')) frame.sparklines += 1;
    else if (extension.isNamed('dataValidation')) frame.newerRules += 1;
    else if (extension.isNamed('cfRule')) frame.newerConditions += isMoreOfABar(extension) ? 0 : 1;
    else return false;
    extension.skip();
    return true;
  });
}

/** Newer words for a bar that stands among the older rules as well. */
const isMoreOfABar = (x: XmlScanner): boolean => attributesOf(x).get('type') === 'dataBar';
