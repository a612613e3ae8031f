import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/read/crc32';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 240;
/** The upper bits of red, green and blue. */
const ALIKE = 0xf8f8f8;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3, or 4 with opacity, which a page's picture never needs. */
  readonly step: number;
  readonly rows: readonly Uint8Array[];
}

/** The same picture in few colours: a page of text and lines in a quarter of the bytes. */
export function smallPng(png: Uint8Array): Buffer {
  const pixels = decoded(Buffer.from(png));
  const palette = commonColours(pixels);
  const nearest = new Map<number, number>();
  const rows = pixels.rows.map((row) => {
    const line = Buffer.alloc(pixels.width + 1);
    for (let x = 0; x < pixels.width; x += 1) {
      const colour = colourAt(row, x * pixels.step);
      let place = nearest.get(colour);
      if (place === undefined) nearest.set(colour, (place = nearestOf(palette, colour)));
      line[x + 1] = place;
    }
    return line;
  });
  return encoded(pixels, palette, deflateSync(Buffer.concat(rows), { level: 9 }));
}

function decoded(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height, step] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  return { width, height, step, rows: unfiltered(inflateSync(Buffer.concat(parts)), width * step, height, step) };
}

/** PNG, part 9: each byte was written as its difference from left, above, their mean, or the better of three. */
function unfiltered(bytes: Buffer, wide: number, height: number, step: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(wide);
  for (let y = 0; y < height; y += 1) {
    const start = y * (wide + 1);
    const row = new Uint8Array(bytes.subarray(start + 1, start + 1 + wide));
    const filter = bytes[start] ?? 0;
    for (let x = 0; x < wide; x += 1) {
      const [left, up, corner] = [row[x - step] ?? 0, above[x] ?? 0, above[x - step] ?? 0];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      row[x] = ((row[x] ?? 0) + guess) & 255;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const colourAt = (row: Uint8Array, at: number): number =>
  ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);

function commonColours({ rows, width, step }: Pixels): readonly number[] {
  const seen = new Map<number, number>();
  for (const row of rows)
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(row, x * step);
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
  // Of colours hardly to be told apart one is enough, so that rare ones keep their hue.
  const kinds = new Map<number, { readonly colour: number; count: number }>();
  for (const [colour, count] of [...seen].sort(([, a], [, b]) => b - a)) {
    const kind = kinds.get(colour & ALIKE);
    if (kind) kind.count += count;
    else kinds.set(colour & ALIKE, { colour, count });
  }
  return [...kinds.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, COLOURS)
    .map(({ colour }) => colour);
}

function nearestOf(palette: readonly number[], colour: number): number {
  const away = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, place) => (away(other) < away(palette[best] ?? 0) ? place : best), 0);
}

function encoded({ width, height }: Pixels, palette: readonly number[], body: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(kind, 'latin1'), body, Buffer.alloc(4)]);
  framed.writeUInt32BE(body.length, 0);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + body.length)), 8 + body.length);
  return framed;
}
