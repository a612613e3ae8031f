// The built command line as one file for Node: both programs and the assets, packed, behind a few lines that start them.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** Every file below a folder, by its name from there with slashes, in the order of names. */
export function filesBelow(folder, from = '') {
  const names = readdirSync(path.join(folder, from)).sort();
  return names.flatMap((name) => {
    const inside = from === '' ? name : `${from}/${name}`;
    return statSync(path.join(folder, inside)).isDirectory() ? filesBelow(folder, inside) : [inside];
  });
}

const packed = (text) => deflateRawSync(text, { level: 9 }).toString('base64');

/** Runs in the one file: the thread's program where it is asked for as a thread, else the command. */
const START = `
const { isMainThread } = require('node:worker_threads');
const { inflateRawSync } = require('node:zlib');
const text = (packed) => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
globalThis.TONGHOP_PACKED = { file: __filename, asset: (name) => (name in ASSETS ? text(ASSETS[name]) : undefined) };
module._compile(text(isMainThread ? COMMAND : THREAD), __filename);
`;

/** Writes the one file from the folder of the built command. */
export function writeOneFile(folder, file) {
  const program = (name) =>
    JSON.stringify(packed(readFileSync(path.join(folder, name), 'utf8').replace(/^#!.*\n/, '')));
  const assets = filesBelow(path.join(folder, 'assets')).map((name) => [
    name,
    packed(readFileSync(path.join(folder, 'assets', name))),
  ]);
  const parts = [
    '#!/usr/bin/env node',
    "'use strict';",
    `const COMMAND = ${program('tonghop.js')};`,
    `const THREAD = ${program('worker.js')};`,
    `const ASSETS = ${JSON.stringify(Object.fromEntries(assets))};`,
    START.trim(),
  ];
  writeFileSync(file, `${parts.join('\n')}\n`, { mode: 0o755 });
}
