// How the fixtures of the first release were made: `node pack.mjs FOLDER ARCHIVE` packs a folder of workbooks and JSON.
// Parts of all workbooks stand unpacked, each once, beside their like, in one brotli stream: 5 MB become 200 KB.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { unzipSync } from 'fflate';

const [folder, archive] = process.argv.slice(2);
const paths = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(path.join(folder, name)).isFile())
  .sort();

const parts = new Map();
const partsOf = (name) => {
  const bytes = readFileSync(path.join(folder, name));
  return name.endsWith('.xlsx') ? Object.entries(unzipSync(bytes)) : [['', bytes]];
};
const files = paths.map((name) => ({
  name,
  modified: Math.round(statSync(path.join(folder, name)).mtimeMs),
  parts: partsOf(name).map(([part, bytes]) => {
    const key = Buffer.from(bytes).toString('latin1');
    if (!parts.has(key)) parts.set(key, { part, bytes, key });
    return [part, key];
  }),
}));

const inOrder = [...parts.values()].sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0));
const indexOf = new Map(inOrder.map(({ key }, i) => [key, i]));
const index = {
  sizes: inOrder.map(({ bytes }) => bytes.length),
  files: files.map((file) => ({ ...file, parts: file.parts.map(([part, key]) => [part, indexOf.get(key)]) })),
};
const head = Buffer.from(JSON.stringify(index));
const length = Buffer.alloc(4);
length.writeUInt32LE(head.length);
const whole = Buffer.concat([length, head, ...inOrder.map(({ bytes }) => bytes)]);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
writeFileSync(archive, brotliCompressSync(whole, { params }));
console.log(`${archive}: ${paths.length} files, ${whole.length} bytes → ${statSync(archive).size}`);
