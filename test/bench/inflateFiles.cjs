/** The physical lower bound: reads every file of a folder from the disk and unpacks the parts any reader needs; one thread. */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { inflateRawSync } = require('node:zlib');
const { inflateOnly } = require('./inflateOnly.cjs');

const unpack = inflateOnly(inflateRawSync);
const [folder] = process.argv.slice(2);
let bytes = 0;
for (const name of readdirSync(folder).sort()) bytes += unpack(readFileSync(path.join(folder, name)));
console.log(bytes);
