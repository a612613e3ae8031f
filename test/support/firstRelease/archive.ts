import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, deflateRawSync } from 'node:zlib';
import { temporaryFolder } from '../programs';
import { rawZip } from '../workbooks/rawZip';

interface KeptFile {
  readonly name: string;
  /** Milliseconds; which of two reports counts may hang on it. */
  readonly modified: number;
  /** Name and number of each part; the only part of a file that is no workbook has the name "". */
  readonly parts: readonly (readonly [string, number])[];
}

interface Index {
  /** Bytes of each part, in the order in which they stand. */
  readonly sizes: readonly number[];
  readonly files: readonly KeptFile[];
}

/** Lays out what `pack.mjs` packed, in a new folder: workbooks as .xlsx again, everything with its time. */
export function unpackRelease(name: string): string {
  const { index, parts } = openArchive(path.resolve('test/fixtures/first-release', `${name}.br`));
  const folder = temporaryFolder('first-release');
  for (const file of index.files) {
    const target = path.join(folder, file.name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytesOf(file, parts));
    utimesSync(target, file.modified / 1000, file.modified / 1000);
  }
  return folder;
}

function openArchive(archive: string): { readonly index: Index; readonly parts: readonly Uint8Array[] } {
  const whole = brotliDecompressSync(readFileSync(archive));
  const start = 4 + whole.readUInt32LE(0);
  const index = JSON.parse(whole.toString('utf8', 4, start)) as Index;
  let end = start;
  const parts = index.sizes.map((size) => whole.subarray(end, (end += size)));
  return { index, parts };
}

function bytesOf(file: KeptFile, parts: readonly Uint8Array[]): Uint8Array {
  const entries = file.parts.map(([name, at]) => ({ name, content: partAt(parts, at) }));
  const [first] = entries;
  if (first?.name === '') return first.content;
  return rawZip(entries.map((entry) => ({ ...entry, packed: deflateRawSync(entry.content, { level: 1 }) })));
}

function partAt(parts: readonly Uint8Array[], at: number): Uint8Array {
  const part = parts[at];
  if (!part) throw new Error(`the archive has no part ${at}`);
  return part;
}
