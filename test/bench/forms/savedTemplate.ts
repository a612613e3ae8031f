import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { address } from '../../../src/core/sheet/address';
import { isFormula, type CellModel, type CellValue, type SheetModel } from '../../../src/core/sheet/model';
import { excelSerial } from '../../../src/domain/day';
import { crc32 } from '../../../src/xlsx/read/crc32';
import { zipOf } from '../../../src/xlsx/write/zipOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = /<(x:)?c ([^>]*?)(?:\/>|>(.*?)<\/(?:x:)?c>)/gs;

/** One file of a zip: its bytes and the same as a raw deflate stream. */
interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
}

/**
 * One form as a program saved it, with the figures of another unit put in: the spelling of the program stays, and
 * thousands of files cost no run of it.
 */
export class SavedTemplate {
  private readonly cells: ReadonlyMap<string, CellModel>;
  private readonly sheet: string;
  private readonly others: readonly ZipEntry[];

  constructor(book: Uint8Array, model: SheetModel) {
    const entries = entriesOf(book);
    this.cells = byAddress(model);
    this.sheet = Buffer.from(entries.find(({ path }) => path === SHEET)?.bytes ?? []).toString('utf8');
    this.others = entries.filter(({ path }) => path !== SHEET);
  }

  /** The bytes of the same form for `model`, which has the same lines. */
  fill(model: SheetModel): Uint8Array {
    const wanted = byAddress(model);
    const xml = this.sheet.replace(CELL, (whole, prefix = '', attributes: string, content = '') => {
      const place = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      const [before, after] = [shownBy(this.cells.get(place)), shownBy(wanted.get(place))];
      if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return whole;
      return cellXml(prefix, attributes, content, after);
    });
    const bytes = Buffer.from(xml);
    const sheet = { path: SHEET, bytes, packed: deflateRawSync(bytes) };
    return zipOf(
      [...this.others, sheet].map(({ path, bytes, packed }) => ({
        path,
        size: bytes.length,
        crc: crc32(bytes),
        packed: [packed],
      })),
    );
  }
}

function byAddress(model: SheetModel): ReadonlyMap<string, CellModel> {
  return new Map(model.cells.map((cell) => [address(cell), cell]));
}

function shownBy(cell: CellModel | undefined): CellValue | undefined {
  const { content } = cell ?? {};
  return content && isFormula(content) ? content.value : content;
}

/** A formula whose result the program left out keeps none; shared strings become inline ones. */
function cellXml(prefix: string, attributes: string, content: string, value: CellValue): string {
  const formula = /<(?:x:)?f[ >].*?<\/(?:x:)?f>|<(?:x:)?f[^>]*\/>/s.exec(content)?.[0] ?? '';
  if (formula !== '' && !/<(?:x:)?v>[^<]/.test(content)) return `<${prefix}c ${attributes}>${content}</${prefix}c>`;
  const plain = attributes.replace(/ ?t="\w+"/, '');
  const tag = (type: string, inner: string): string => `<${prefix}c ${plain}${type}>${formula}${inner}</${prefix}c>`;
  if (value.kind === 'number') return tag('', `<${prefix}v>${value.number}</${prefix}v>`);
  if (value.kind === 'date') return tag('', `<${prefix}v>${excelSerial(value.iso)}</${prefix}v>`);
  if (value.kind !== 'text') return formula === '' ? `<${prefix}c ${plain}/>` : tag('', '');
  const escaped = value.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (formula !== '') return tag(' t="str"', `<${prefix}v>${escaped}</${prefix}v>`);
  return tag(' t="inlineStr"', `<${prefix}is><${prefix}t>${escaped}</${prefix}t></${prefix}is>`);
}

/** The parts of a zip, packed as they are. */
function entriesOf(zip: Uint8Array): readonly ZipEntry[] {
  const book = Buffer.from(zip);
  let end = book.length - 22;
  while (book.readUInt32LE(end) !== 0x06054b50) end--;
  let at = book.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let left = book.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = book.readUInt16LE(at + 28);
    const path = book.toString('utf8', at + 46, at + 46 + nameLength);
    const local = book.readUInt32LE(at + 42);
    const start = local + 30 + book.readUInt16LE(local + 26) + book.readUInt16LE(local + 28);
    const stored = book.subarray(start, start + book.readUInt32LE(at + 20));
    const bytes = book.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    entries.push({ path, bytes, packed: deflateRawSync(bytes) });
    at += 46 + nameLength + book.readUInt16LE(at + 30) + book.readUInt16LE(at + 32);
  }
  return entries;
}
