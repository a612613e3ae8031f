import { address, areaAddress } from '../../core/sheet/address';
import { STANDARD_WIDTH } from '../../core/sheet/measures';
import type { CellSource } from '../read/lazySheet';
import { joinedBytes } from '../joinedBytes';
import { storedWidth } from '../write/librarySheet';
import { xmlAttribute } from '../write/xmlText';
import { listingOf, type Container, type Item, type Listing } from './containers';
import type { ColumnChange, FrameChange } from './frameChange';
import type { Splice } from './splices';

/** The elements of a sheet's part in their order (ECMA-376 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The frame of a sheet's part around its cells, with elements put in their places. */
export class SheetFrame {
  private readonly listing: Listing;
  /** Where the cells were left out, and by how much what stands behind them lies further on. */
  private readonly cut: { readonly at: number; readonly by: number };

  constructor({ bytes, cellsStart, cellsEnd }: Pick<CellSource, 'bytes' | 'cellsStart' | 'cellsEnd'>) {
    const head = new TextDecoder().decode(bytes.subarray(cellsStart, cellsStart + 60));
    const stand = new TextEncoder().encode(`${/^<[^\s/>]*/.exec(head)?.[0] ?? '<sheetData'}/>`);
    this.listing = listingOf(joinedBytes([bytes.subarray(0, cellsStart), stand, bytes.subarray(cellsEnd)]));
    this.cut = { at: cellsStart, by: cellsEnd - cellsStart - stand.length };
  }

  get prefix(): string {
    return this.listing.prefix;
  }

  /** All elements of a name; its places are those of the part. */
  elements(name: string): readonly Container[] {
    return this.listing.containers.filter((one) => one.name === name).map((one) => this.moved(one));
  }

  /** Elements of a name give way to a text, which may be empty. */
  replaced(name: string, text: string): readonly Splice[] {
    const [first, ...others] = this.elements(name);
    if (!first) return text === '' ? [] : [this.inserted(name, text)];
    const gone = others.map(({ start, end }) => ({ start, end, text: '' }));
    return [{ start: first.start, end: first.end, text }, ...gone];
  }

  private inserted(name: string, text: string): Splice {
    const place = ORDER.indexOf(name);
    const next = this.listing.containers.find((one) => ORDER.indexOf(one.name) > place);
    const at = this.place(next?.start ?? this.listing.contentEnd);
    return { start: at, end: at, text };
  }

  private place(position: number): number {
    return position > this.cut.at ? position + this.cut.by : position;
  }

  private moved(one: Container): Container {
    const by = this.place(one.start) - one.start;
    return {
      ...movedItem(one, by),
      name: one.name,
      isEmpty: one.isEmpty,
      contentEnd: one.contentEnd + by,
      items: one.items.map((item) => movedItem(item, by)),
    };
  }
}

function movedItem(item: Item, by: number): Item {
  const attributes = new Map(
    [...item.attributes].map(([key, { text, start, end }]) => [key, { text, start: start + by, end: end + by }]),
  );
  return { ...item, start: item.start + by, end: item.end + by, nameEnd: item.nameEnd + by, attributes };
}

/** Columns, merged areas, frozen panes, grid lines and the colour of the tab as they are now. Rows stand among the cells. */
export function frameSplices(source: CellSource, change: FrameChange): readonly Splice[] {
  const { columns, merges, freeze, gridlines, tabColor } = change;
  const frame = new SheetFrame(source);
  return [
    ...(columns.length > 0 ? frame.replaced('cols', columnsText(frame, columns)) : []),
    ...(merges ? frame.replaced('mergeCells', mergesText(frame.prefix, merges)) : []),
    ...(freeze || gridlines !== undefined ? viewSplices(frame, source.bytes, { freeze, gridlines }) : []),
    ...(tabColor === undefined ? [] : tabSplices(frame, source.bytes, tabColor)),
  ];
}

function mergesText(p: string, merges: NonNullable<FrameChange['merges']>): string {
  const items = merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`);
  return items.length === 0 ? '' : `<${p}mergeCells count="${items.length}">${items.join('')}</${p}mergeCells>`;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every stretch of columns as the file has it, cut where a column changed. */
function columnsText(frame: SheetFrame, changes: readonly ColumnChange[]): string {
  const p = frame.prefix;
  const said = frame.elements('cols').flatMap(({ items }) => items.map(stretchOf));
  const stretches = changes.reduce<readonly Stretch[]>(withColumn, said);
  const items = [...stretches]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, attributes }) => {
      const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
      return `<${p}col min="${from}" max="${to}"${own.join('')}/>`;
    });
  return `<${p}cols>${items.join('')}</${p}cols>`;
}

function stretchOf({ attributes }: Item): Stretch {
  const { min = '1', max = '1', ...rest } = Object.fromEntries([...attributes].map(([key, { text }]) => [key, text]));
  return { from: Number(min), to: Number(max), attributes: rest };
}

function withColumn(stretches: readonly Stretch[], { col, width, hidden }: ColumnChange): readonly Stretch[] {
  const at = col + 1;
  const own = stretches.find(({ from, to }) => at >= from && at <= to);
  const { hidden: _hidden, ...attributes } = own?.attributes ?? { width: `${storedWidth(STANDARD_WIDTH)}` };
  const sized: Stretch['attributes'] = width === undefined ? {} : { width: `${storedWidth(width)}`, customWidth: '1' };
  const column = { from: at, to: at, attributes: { ...attributes, ...sized, ...(hidden ? { hidden: '1' } : {}) } };
  if (!own) return [...stretches, column];
  const rest = [
    { ...own, to: at - 1 },
    { ...own, from: at + 1 },
  ].filter(({ from, to }) => from <= to);
  return [...stretches.filter((one) => one !== own), ...rest, column];
}

function viewSplices(
  frame: SheetFrame,
  bytes: Uint8Array,
  { freeze, gridlines }: Pick<FrameChange, 'freeze' | 'gridlines'>,
): readonly Splice[] {
  const p = frame.prefix;
  const view = frame.elements('sheetViews')[0]?.items[0];
  const lines = gridlines === undefined ? undefined : gridlines ? '1' : '0';
  if (!view) {
    const shown = lines === undefined ? '' : ` showGridLines="${lines}"`;
    const text = `<${p}sheetView${shown} workbookViewId="0">${freeze ? paneText(p, freeze) : ''}</${p}sheetView>`;
    return frame.replaced('sheetViews', `<${p}sheetViews>${text}</${p}sheetViews>`);
  }
  const shown = lines === undefined ? [] : [attributeSplice(view, 'showGridLines', lines)];
  return freeze ? [...shown, ...paneSplices(view, bytes, p, freeze)] : shown;
}

/** The pane is the first child of a view (18.3.1.87); the selections of panes go with them. */
function paneSplices(
  view: Item,
  bytes: Uint8Array,
  p: string,
  freeze: NonNullable<FrameChange['freeze']>,
): readonly Splice[] {
  const { containers, contentEnd } = listingOf(bytes.subarray(view.start, view.end));
  const children = containers.filter(({ name }) => name === 'pane' || name === 'selection');
  const pane = paneText(p, freeze);
  const gone = children.map(({ start, end }) => ({ start: view.start + start, end: view.start + end, text: '' }));
  const first = containers[0]?.start;
  if (first !== undefined) return [{ start: view.start + first, end: view.start + first, text: pane }, ...gone];
  const closed = new TextDecoder().decode(bytes.subarray(view.end - 2, view.end)) === '/>';
  const at = closed ? view.end : view.start + contentEnd;
  return [closed ? { start: at - 2, end: at, text: `>${pane}</${p}sheetView>` } : { start: at, end: at, text: pane }];
}

function paneText(p: string, { rows, cols }: NonNullable<FrameChange['freeze']>): string {
  if (rows === 0 && cols === 0) return '';
  const split = `${cols > 0 ? ` xSplit="${cols}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = rows > 0 && cols > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = address({ row: rows, col: cols });
  return `<${p}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${p}selection pane="${active}"/>`;
}

function attributeSplice(item: Item, name: string, value: string): Splice {
  const found = item.attributes.get(name);
  return found
    ? { start: found.start, end: found.end, text: value }
    : { start: item.nameEnd, end: item.nameEnd, text: ` ${name}="${value}"` };
}

/** The colour is the first child of the sheet's properties (18.3.1.82). */
function tabSplices(frame: SheetFrame, bytes: Uint8Array, color: string): readonly Splice[] {
  const p = frame.prefix;
  const text = color === '' ? '' : `<${p}tabColor rgb="FF${color}"/>`;
  const [properties] = frame.elements('sheetPr');
  if (!properties) return text === '' ? [] : frame.replaced('sheetPr', `<${p}sheetPr>${text}</${p}sheetPr>`);
  if (properties.isEmpty) return [{ start: properties.end - 2, end: properties.end, text: `>${text}</${p}sheetPr>` }];
  const { containers, contentEnd } = listingOf(bytes.subarray(properties.start, properties.end));
  const old = containers.find(({ name }) => name === 'tabColor');
  const at = properties.start + (old?.start ?? containers[0]?.start ?? contentEnd);
  return [{ start: at, end: old ? properties.start + old.end : at, text }];
}
