import type { XmlScanner } from '../read/xmlScanner';
import type { Parts } from '../write/zipParts';
import { sheetPaths } from './listedIn';
import { attributesOf, scanPart } from './partScan';

/** What a sheet's part says that neither our reader nor the library tells. */
export interface SheetPartFacts {
  /** Characters of a column that states no width, the file's padding counted in. */
  readonly standardWidth?: number;
  /** Zoom, direction, hidden zeros or heads, formulas in place of results. */
  readonly view: boolean;
  readonly columnGroups: boolean;
  /** Grid lines or heads are printed. */
  readonly printedLines: boolean;
  /** Its protection asks for a password. */
  readonly password: boolean;
}

type Found = { -readonly [Fact in keyof SheetPartFacts]: SheetPartFacts[Fact] };

/** Facts of every sheet by its name. */
export function sheetPartFacts(parts: Parts): ReadonlyMap<string, SheetPartFacts> {
  return new Map(sheetPaths(parts).map(([name, path]) => [name, factsOf(parts, path)]));
}

function factsOf(parts: Parts, path: string): SheetPartFacts {
  const found: Found = { view: false, columnGroups: false, printedLines: false, password: false };
  scanPart(parts, path, (x) => readChild(x, found));
  return found;
}

function readChild(x: XmlScanner, found: Found): void {
  if (x.isNamed('sheetViews')) return eachChild(x, () => (found.view = isOwnView(attributesOf(x)) || found.view));
  if (x.isNamed('cols'))
    return eachChild(x, () => (found.columnGroups = isGrouped(attributesOf(x)) || found.columnGroups));
  if (x.isNamed('sheetFormatPr')) readWidth(attributesOf(x), found);
  else if (x.isNamed('printOptions')) found.printedLines = printsLines(attributesOf(x));
  else if (x.isNamed('sheetProtection')) found.password = asksPassword(attributesOf(x));
  x.skip();
}

function eachChild(x: XmlScanner, read: () => void): void {
  while (x.nextChild()) {
    read();
    x.skip();
  }
}

type Attributes = ReadonlyMap<string, string>;

const ON = ['1', 'true'];
const OFF = ['0', 'false'];
const says = (attributes: Attributes, name: string, values: readonly string[]): boolean =>
  values.includes(attributes.get(name) ?? '');

function isOwnView(view: Attributes): boolean {
  const zoom = view.get('zoomScale');
  return (
    says(view, 'showZeros', OFF) ||
    says(view, 'showRowColHeaders', OFF) ||
    says(view, 'showFormulas', ON) ||
    says(view, 'rightToLeft', ON) ||
    (zoom !== undefined && Number(zoom) !== 100)
  );
}

function isGrouped(column: Attributes): boolean {
  return Number(column.get('outlineLevel')) > 0;
}

function printsLines(options: Attributes): boolean {
  return says(options, 'gridLines', ON) || says(options, 'headings', ON);
}

/** "password" since Excel 97, "hashValue" since 2013. */
function asksPassword(protection: Attributes): boolean {
  return [protection.get('password'), protection.get('hashValue')].some((word) => word !== undefined && word !== '');
}

function readWidth(format: Attributes, found: Found): void {
  const width = Number(format.get('defaultColWidth'));
  if (width > 0) found.standardWidth = width;
}
