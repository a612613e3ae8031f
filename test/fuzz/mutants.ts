import { deflateRawSync } from 'node:zlib';
import { pack, unpack, type Parts } from '../../src/xlsx/write/zipParts';
import { pick, type Random } from './random';

type Mutation = (book: Uint8Array, random: Random) => Uint8Array;

/** Quick and loose: the reader does not care how tightly a part is packed. */
const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 1 });

/** Parts a reader looks at, the heavy ones more often. */
const TARGETS = [
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet1.xml',
  'xl/workbook.xml',
  'xl/workbook.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/_rels/workbook.xml.rels',
  '_rels/.rels',
];

/** An XML part changed and packed again with the right checksum. */
function inXml(change: (xml: string, random: Random) => string): Mutation {
  return (book, random) => {
    const parts = unpack(book);
    const path = pick(random, TARGETS);
    parts.set(path, Buffer.from(change(Buffer.from(parts.get(path) ?? []).toString('utf8'), random)));
    return pack(parts, deflate);
  };
}

const TAG = /<[^>]*>/g;
const CELL = /<(?:x:)?c [^>]*?(?:\/>|>.*?<\/(?:x:)?c>)/gs;
/** With a plain number, as typed figures are. */
const FILLED_CELL = /<(?:x:)?c (?![^>]*\bt=)[^>]*?><(?:x:)?v>[^<]*<\/(?:x:)?v><\/(?:x:)?c>/g;
const ATTRIBUTE = / [\w:]+="[^"]*"/g;
const WORDS = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<x/>',
  '</c>',
  '<v>7</v>',
  '&a;',
  '&#0;',
  '\u0000',
  '<![CDATA[9]]>',
  '<!-- -->',
];

/** One match of a pattern replaced. */
function replaceOne(xml: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { index, 0: text } = pick(random, found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}

function changeByte(xml: string, random: Random): string {
  const at = random(xml.length);
  return xml.slice(0, at) + String.fromCharCode(random(126) + 1) + xml.slice(at + 1);
}

/** A change inside one filled cell of the form: most of a sheet is blank cells, which say nothing. */
function inFilledCell(change: (cell: string, random: Random) => string): Mutation {
  return (book, random) => {
    const parts = unpack(book);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = Buffer.from(parts.get(path) ?? []).toString('utf8');
    const mutant = replaceOne(xml, FILLED_CELL, random, (cell) => change(cell, random));
    parts.set(path, Buffer.from(mutant));
    return pack(parts, deflate);
  };
}

function removePiece(text: string, random: Random): string {
  const at = random(text.length);
  return text.slice(0, at) + text.slice(at + 1 + random(12));
}

function swapParts(parts: Parts, random: Random): Parts {
  const paths = [...parts.keys()];
  const [a, b] = [pick(random, paths), pick(random, paths)];
  const [first, second] = [parts.get(a), parts.get(b)];
  if (first && second) parts.set(a, second).set(b, first);
  return parts;
}

function flipBits(book: Uint8Array, random: Random): Uint8Array {
  const mutant = book.slice();
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(mutant.length);
    mutant[at] = (mutant[at] ?? 0) ^ (1 << random(8));
  }
  return mutant;
}

/** Bits of the directory and of local headers: where names, sizes and checksums stand. */
function flipHeader(book: Uint8Array, random: Random): Uint8Array {
  const mutant = book.slice();
  const heads: number[] = [];
  for (let at = 0; at + 4 < mutant.length; at++) if (mutant[at] === 0x50 && mutant[at + 1] === 0x4b) heads.push(at);
  const at = Math.min(mutant.length - 1, pick(random, heads) + 4 + random(60));
  mutant[at] = random(256);
  return mutant;
}

/** Every kind of mutant by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'bits flipped': flipBits,
  'header byte changed': flipHeader,
  truncated: (book, random) => book.slice(0, random(book.length)),
  'middle cut out': (book, random) => {
    const at = random(book.length);
    return Buffer.concat([book.slice(0, at), book.slice(at + 1 + random(200))]);
  },
  'bytes put in': (book, random) => {
    const at = random(book.length);
    return Buffer.concat([book.slice(0, at), Buffer.from([random(256), random(256)]), book.slice(at)]);
  },
  'entries swapped': (book, random) => pack(swapParts(unpack(book), random), deflate),
  'entry dropped': (book, random) => {
    const parts = unpack(book);
    parts.delete(pick(random, [...parts.keys()]));
    return pack(parts, deflate);
  },
  'byte of XML changed': inXml(changeByte),
  'tag removed': inXml((xml, random) => replaceOne(xml, TAG, random, () => '')),
  'tag doubled': inXml((xml, random) => replaceOne(xml, TAG, random, (tag) => tag + tag)),
  'cell doubled': inXml((xml, random) => replaceOne(xml, CELL, random, (cell) => cell + cell)),
  'cell removed': inXml((xml, random) => replaceOne(xml, CELL, random, () => '')),
  'attribute removed': inXml((xml, random) => replaceOne(xml, ATTRIBUTE, random, () => '')),
  'attribute doubled': inXml((xml, random) => replaceOne(xml, ATTRIBUTE, random, (one) => one + one)),
  'XML cut off': inXml((xml, random) => xml.slice(0, random(xml.length))),
  'piece of XML removed': inXml(removePiece),
  'piece of XML moved': inXml((xml, random) => {
    const [at, to, length] = [random(xml.length), random(xml.length), random(40)];
    const piece = xml.slice(at, at + length);
    const rest = xml.slice(0, at) + xml.slice(at + length);
    return rest.slice(0, to) + piece + rest.slice(to);
  }),
  'byte of a figure changed': inFilledCell(changeByte),
  'piece of a figure removed': inFilledCell(removePiece),
  'figure doubled': inFilledCell((cell) => cell + cell),
  'attribute of a figure removed': inFilledCell((cell, random) => replaceOne(cell, ATTRIBUTE, random, () => '')),
  'odd words in a figure': inFilledCell((cell, random) => {
    const at = random(cell.length);
    return cell.slice(0, at) + pick(random, WORDS) + cell.slice(at);
  }),
  'odd words put in': inXml((xml, random) => {
    const at = random(xml.length);
    return xml.slice(0, at) + pick(random, WORDS) + xml.slice(at);
  }),
};
