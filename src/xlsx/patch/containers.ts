import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';
import type { Splice } from './splices';

/** A stretch of a part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element with its attributes by local name; the value's span is without the quotes. */
export interface Item extends Span {
  readonly nameEnd: number;
  readonly attributes: ReadonlyMap<string, Span & { readonly text: string }>;
  /** Its text, where it holds nothing but text. */
  readonly text: string;
}

/** A child of the root that lists things. */
export interface Container extends Item {
  readonly name: string;
  readonly items: readonly Item[];
  /** Where an item more may stand; the tag's "/>" where the container closes itself. */
  readonly contentEnd: number;
  readonly isEmpty: boolean;
}

export interface Listing {
  /** Prefix of the root's elements, with its colon. */
  readonly prefix: string;
  /** Vocabulary of the root. */
  readonly vocabulary: string;
  readonly containers: readonly Container[];
  /** Behind the last child of the root. */
  readonly contentEnd: number;
}

/** The lists of a styles or workbook part, with where everything stands. */
export function listingOf(bytes: Uint8Array): Listing {
  const x = new XmlScanner(bytes, '');
  x.nextChild();
  const prefix = x.prefix();
  const own = prefix === '' ? 'xmlns' : prefix.slice(0, -1);
  let vocabulary = '';
  while (x.nextAttribute())
    if (decodeText(bytes, x.attributeStart, x.attributeEnd) === own && x.attributePrefixed === (prefix !== ''))
      vocabulary = x.value();
  const containers: Container[] = [];
  let contentEnd = x.enter();
  while (x.nextChild()) {
    containers.push(readContainer(x));
    contentEnd = x.position;
  }
  return { prefix, vocabulary, containers, contentEnd };
}

function readContainer(x: XmlScanner): Container {
  const head = readHead(x);
  const name = decodeText(x.bytes, head.nameStart, head.nameEnd);
  let contentEnd = x.enter();
  const { isEmpty } = x;
  const items: Item[] = [];
  while (x.nextChild()) {
    items.push(readItem(x));
    contentEnd = x.position;
  }
  return { ...head, name, items, contentEnd, isEmpty, end: x.position, text: '' };
}

function readItem(x: XmlScanner): Item {
  const head = readHead(x);
  const from = x.enter();
  const { isEmpty } = x;
  x.skip();
  const closing = isEmpty ? from : x.bytes.lastIndexOf(60, x.position - 1);
  return { ...head, end: x.position, text: decodeText(x.bytes, from, Math.max(from, closing)) };
}

function readHead(x: XmlScanner): Omit<Item, 'end' | 'text'> & { readonly nameStart: number } {
  const { nameStart, nameEnd } = x;
  const start = nameStart - x.prefixLength - 1;
  const attributes = new Map<string, Span & { readonly text: string }>();
  while (x.nextAttribute()) {
    const key = decodeText(x.bytes, x.attributeStart, x.attributeEnd);
    attributes.set(key, { start: x.valueStart, end: x.valueEnd, text: x.value() });
  }
  return { start, nameStart, nameEnd, attributes };
}

/** Items more at the end of a container, its count set right. */
export function appended(container: Container, prefix: string, items: readonly string[]): readonly Splice[] {
  if (items.length === 0) return [];
  const { contentEnd, isEmpty, name, attributes } = container;
  const text = isEmpty ? `>${items.join('')}</${prefix}${name}>` : items.join('');
  const count = attributes.get('count');
  const total = `${container.items.length + items.length}`;
  return [
    { start: isEmpty ? contentEnd - 2 : contentEnd, end: contentEnd, text },
    ...(count ? [{ start: count.start, end: count.end, text: total }] : []),
  ];
}
