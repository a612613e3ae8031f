import { STANDARD_FONT } from '../../core/sheet/measures';
import type { CellStyle } from '../../core/sheet/model';
import { xmlAttribute } from '../write/xmlText';
import { listingOf, type Item, type Listing } from './containers';
import { addedItems, itemsOf, MAIN, MOST_FORMATS } from './mergeStyles';
import { spliced } from './splices';
import { withAttributes, withChildren } from './xmlItem';

/** A cell's look before and after a person changed it, each as the editor's model says it. */
export interface LookChange {
  readonly was: CellStyle;
  readonly is: CellStyle;
}

/** Formats Excel knows by number in every language (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;
/** What the first numbers of a list stand for, where the file has no such list: nothing that anybody sees. */
const FIRST: Readonly<Record<Kind, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font/>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border/>'],
  cellXfs: [],
};
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** The children of a border in their order (18.8.4). */
const BORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
/** The children of a font in their order (18.8.22). */
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

type Kind = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/**
 * Formats of a styles part for cells whose look changed: the former format with what changed in it, so that what our
 * model does not hold of a look, and what nobody touched, stays.
 */
export class LookStyles {
  private readonly listing: Listing;
  private readonly added: Readonly<Record<Kind, string[]>> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly known = new Map<string, string>();

  constructor(private readonly own: Uint8Array) {
    this.listing = listingOf(own);
  }

  /** Whether the part takes formats of ours at all. */
  get isUsable(): boolean {
    return this.listing.vocabulary === MAIN && this.items('cellXfs').length > 0;
  }

  /** Whether there is no room for another format. */
  get isFull(): boolean {
    return this.items('cellXfs').length + this.added.cellXfs.length >= MOST_FORMATS;
  }

  /** Number of the format a cell of format `old` ("" for the first) has after the change. */
  format(old: string, change: LookChange): string {
    const key = JSON.stringify([old, change]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.add('cellXfs', this.formatText(this.text('cellXfs', Number(old)), change));
    this.known.set(key, `${number}`);
    return `${number}`;
  }

  /** The part with the new formats. */
  bytes(): Uint8Array {
    const kinds: readonly Kind[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'];
    const splices = kinds.flatMap((kind) => addedItems(this.listing, kind, this.added[kind]));
    return splices.length === 0 ? this.own : spliced(this.own, splices);
  }

  private formatText(old: string, change: LookChange): string {
    const { was, is } = change;
    const { attributes } = itemIn(old);
    const own = (name: string): number => Number(attributes.get(name)?.text ?? 0);
    const set: Record<string, string> = {};
    const put = (name: string, apply: string, value: number): void => {
      set[name] = `${value}`;
      set[apply] = '1';
    };
    if (was.numberFormat !== is.numberFormat) put('numFmtId', 'applyNumberFormat', this.number(is.numberFormat));
    if (differ(was.font, is.font)) put('fontId', 'applyFont', this.font(this.text('fonts', own('fontId')), change));
    if (was.fill !== is.fill) put('fillId', 'applyFill', this.fill(is.fill));
    if (differ(was.border, is.border))
      put('borderId', 'applyBorder', this.border(this.text('borders', own('borderId')), change));
    if (differ(was.align, is.align)) set['applyAlignment'] = '1';
    if ((was.locked ?? true) !== (is.locked ?? true)) set['applyProtection'] = '1';
    const changed = withAttributes(old, set);
    return withChildren(changed, ['alignment', 'protection', 'extLst'], this.children(old, change));
  }

  private children(old: string, { was, is }: LookChange): ReadonlyMap<string, string> {
    const p = this.listing.prefix;
    const bytes = new TextEncoder().encode(old);
    const child = (name: string): string => {
      const found = listingOf(bytes).containers.find((one) => one.name === name);
      return found ? new TextDecoder().decode(bytes.subarray(found.start, found.end)) : `<${p}${name}/>`;
    };
    const changes = new Map<string, string>();
    if (differ(was.align, is.align)) changes.set('alignment', withAttributes(child('alignment'), alignment(was, is)));
    if ((was.locked ?? true) !== (is.locked ?? true))
      changes.set('protection', withAttributes(child('protection'), { locked: is.locked === false ? '0' : '1' }));
    return changes;
  }

  private number(code: string | undefined): number {
    const built = BUILT_IN[code ?? 'General'];
    if (built !== undefined) return built;
    const items = this.items('numFmts');
    const idOf = (item: Item): number => Number(item.attributes.get('numFmtId')?.text);
    const known = items.find((item) => item.attributes.get('formatCode')?.text === code);
    if (known) return idOf(known);
    const free = items.reduce((next, item) => Math.max(next, idOf(item) + 1), FIRST_OWN_FORMAT);
    const written = (at: number): string =>
      `<${this.listing.prefix}numFmt numFmtId="${free + at}" formatCode="${xmlAttribute(code ?? '')}"/>`;
    const mine = this.added.numFmts;
    const at = mine.findIndex((text, place) => text === written(place));
    if (at < 0) mine.push(written(mine.length));
    return free + (at < 0 ? mine.length - 1 : at);
  }

  private font(old: string, { was: { font: was = {} }, is: { font: is = {} } }: LookChange): number {
    const p = this.listing.prefix;
    const changes = new Map<string, string>();
    const flag = (name: string, before: boolean | undefined, now: boolean | undefined): void => {
      if ((before ?? false) !== (now ?? false)) changes.set(name, now ? `<${p}${name}/>` : '');
    };
    flag('b', was.bold, is.bold);
    flag('i', was.italic, is.italic);
    flag('u', was.underline, is.underline);
    const { name = STANDARD_FONT.name, size = STANDARD_FONT.size } = is;
    if ((was.size ?? STANDARD_FONT.size) !== size) changes.set('sz', `<${p}sz val="${size}"/>`);
    if (was.color !== is.color) changes.set('color', is.color === undefined ? '' : `<${p}color rgb="FF${is.color}"/>`);
    if ((was.name ?? STANDARD_FONT.name) !== name) {
      changes.set('name', `<${p}name val="${xmlAttribute(name)}"/>`);
      // These say of the old face what does not hold of the new one.
      for (const child of ['family', 'charset', 'scheme']) changes.set(child, '');
    }
    return this.add('fonts', withChildren(old, FONT, changes));
  }

  private fill(color: string | undefined): number {
    const p = this.listing.prefix;
    if (color === undefined) return 0;
    const solid = `<${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/>`;
    return this.add('fills', `<${p}fill><${p}patternFill patternType="solid">${solid}</${p}patternFill></${p}fill>`);
  }

  private border(old: string, { was: { border: was = {} }, is: { border: is = {} } }: LookChange): number {
    const p = this.listing.prefix;
    const changed = SIDES.filter((side) => was[side] !== is[side]);
    const side = (name: (typeof SIDES)[number]): string => {
      const line = is[name];
      return line === undefined ? `<${p}${name}/>` : `<${p}${name} style="${line}"><${p}color auto="1"/></${p}${name}>`;
    };
    return this.add('borders', withChildren(old, BORDER, new Map(changed.map((name) => [name, side(name)]))));
  }

  /** The number of an item that reads so, put behind those of the file where it is new. */
  private add(kind: Kind, text: string): number {
    const mine = this.added[kind];
    for (const first of FIRST[kind].slice(this.items(kind).length + mine.length))
      mine.push(first.replace(/<\/?/g, (open) => open + this.listing.prefix));
    const at = mine.indexOf(text);
    if (at < 0) mine.push(text);
    return this.items(kind).length + (at < 0 ? mine.length - 1 : at);
  }

  private items(kind: Kind): readonly Item[] {
    return itemsOf(this.listing, kind);
  }

  /** An item as the file has it; an empty one where it has none. */
  private text(kind: 'fonts' | 'borders' | 'cellXfs', at: number): string {
    const item = this.items(kind)[Number.isInteger(at) ? at : 0];
    if (item) return new TextDecoder().decode(this.own.subarray(item.start, item.end));
    const name = { fonts: 'font', borders: 'border', cellXfs: 'xf' }[kind];
    return `<${this.listing.prefix}${name}/>`;
  }
}

function itemIn(text: string): Pick<Item, 'attributes'> {
  const bytes = new TextEncoder().encode(`<a>${text}</a>`);
  return listingOf(bytes).containers[0] ?? { attributes: new Map() };
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? {}) !== JSON.stringify(b ?? {});

/** Attributes of an alignment that changed; "" for one that goes. */
function alignment({ align: was = {} }: CellStyle, { align: is = {} }: CellStyle): Readonly<Record<string, string>> {
  return {
    ...(was.horizontal === is.horizontal ? {} : { horizontal: is.horizontal ?? '' }),
    ...(was.vertical === is.vertical ? {} : { vertical: is.vertical ? VERTICAL[is.vertical] : '' }),
    ...((was.wrap ?? false) === (is.wrap ?? false) ? {} : { wrapText: is.wrap ? '1' : '' }),
    ...(was.indent === is.indent ? {} : { indent: is.indent === undefined ? '' : `${is.indent}` }),
  };
}
