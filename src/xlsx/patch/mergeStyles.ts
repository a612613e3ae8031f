import { appended, listingOf, type Container, type Item, type Listing } from './containers';
import { spliced, type Splice } from './splices';

/** The vocabulary of SpreadsheetML; a file in the strict one takes nothing of ours. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel allows 65,490 cell formats. */
export const MOST_FORMATS = 65_000;
/** The lists of a styles part in their order (ECMA-376 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** A styles part that holds the styles of another behind its own. */
export interface MergedStyles {
  readonly bytes: Uint8Array;
  /** What is to be added to the numbers of formats and conditional formats of the other. */
  readonly formats: number;
  readonly dxfs: number;
}

/** The styles of `theirs` (of our own writer) behind those of `own`; undefined where `own` cannot take them. */
export function mergeStyles(own: Uint8Array, theirs: Uint8Array): MergedStyles | undefined {
  const [mine, other] = [listingOf(own), listingOf(theirs)];
  const count = (name: string): number => itemsOf(mine, name).length;
  const formats = itemsOf(other, 'cellXfs');
  if (mine.vocabulary !== MAIN || count('cellXfs') === 0 || count('cellXfs') + formats.length > MOST_FORMATS)
    return undefined;
  const numbers = numberFormats(mine, other);
  const shift = (attribute: string, value: number): number => {
    if (attribute === 'numFmtId') return numbers.get(value) ?? value;
    if (attribute === 'xfId') return 0;
    return value + count({ fontId: 'fonts', fillId: 'fills', borderId: 'borders' }[attribute] ?? '');
  };
  const written = (items: readonly Item[], change: typeof shift): readonly string[] =>
    items.map((item) => itemText(theirs, item, mine.prefix, change));
  const keep = (_attribute: string, value: number): number => value;
  const splices = [
    ...addedItems(mine, 'numFmts', written(itemsOf(other, 'numFmts'), shift)),
    ...['fonts', 'fills', 'borders', 'dxfs'].flatMap((name) =>
      addedItems(mine, name, written(itemsOf(other, name), keep)),
    ),
    ...addedItems(mine, 'cellXfs', written(formats, shift)),
  ];
  return { bytes: spliced(own, splices), formats: count('cellXfs'), dxfs: count('dxfs') };
}

const listOf = ({ containers }: Listing, name: string): Container | undefined =>
  containers.find((one) => one.name === name);
/** The items of a list of a styles part. */
export const itemsOf = (listing: Listing, name: string): readonly Item[] => listOf(listing, name)?.items ?? [];

/** New numbers for the number formats of the other, which no format of ours has. */
function numberFormats(mine: Listing, other: Listing): ReadonlyMap<number, number> {
  const id = (item: Item): number => Number(item.attributes.get('numFmtId')?.text);
  const free = itemsOf(mine, 'numFmts').reduce((next, item) => Math.max(next, id(item) + 1), FIRST_OWN_FORMAT);
  return new Map(itemsOf(other, 'numFmts').map((item, at) => [id(item), free + at]));
}

const NUMBERED = ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId'];

/** An item as it reads behind ours; under another prefix it names its vocabulary itself. */
function itemText(
  bytes: Uint8Array,
  item: Item,
  prefix: string,
  shift: (attribute: string, value: number) => number,
): string {
  const splices: Splice[] = NUMBERED.flatMap((name) => {
    const found = item.attributes.get(name);
    return found ? [{ start: found.start, end: found.end, text: `${shift(name, Number(found.text))}` }] : [];
  });
  if (prefix !== '') splices.push({ start: item.nameEnd, end: item.nameEnd, text: ` xmlns="${MAIN}"` });
  const moved = splices.map(({ start, end, text }) => ({ start: start - item.start, end: end - item.start, text }));
  return new TextDecoder().decode(spliced(bytes.subarray(item.start, item.end), moved));
}

/** Items more at the end of a list of a styles part, which may not be there yet. */
export function addedItems(mine: Listing, name: string, items: readonly string[]): readonly Splice[] {
  const container = listOf(mine, name);
  if (container || items.length === 0) return container ? appended(container, mine.prefix, items) : [];
  const next = mine.containers.find((one) => ORDER.indexOf(one.name) > ORDER.indexOf(name));
  const at = next?.start ?? mine.contentEnd;
  const { prefix: p } = mine;
  return [{ start: at, end: at, text: `<${p}${name} count="${items.length}">${items.join('')}</${p}${name}>` }];
}
