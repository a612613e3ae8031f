/** Reads a folder with one reader, touching every cell; prints CPU ms of a cold and of a third pass, peak RSS and cells. Started by read.mjs. */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { inflateOnly } = require('./inflateOnly.cjs');

const [reader, bundle, corpus] = process.argv.slice(2);
const own = () => require(bundle);

function ours(inflate, { asked = true, fresh = false } = {}) {
  const { readWorkbook, ReadContext } = own();
  const options = fresh ? { inflate } : { inflate, context: new ReadContext() };
  return (bytes) => {
    let cells = 0;
    for (const sheet of readWorkbook(bytes, 'f.xlsx', options).sheets) {
      if (asked) for (const cell of sheet.cells()) if (cell.value.kind !== 'blank') cells++;
    }
    return cells;
  };
}

async function readHucre() {
  const { readXlsx } = await import('hucre');
  return async (bytes) => {
    let cells = 0;
    for (const sheet of (await readXlsx(bytes)).sheets) {
      for (const row of sheet.rows) for (const value of row) if (value !== null) cells++;
    }
    return cells;
  };
}

function readE965() {
  const xlsx = require('@e965/xlsx');
  return (bytes) => {
    const book = xlsx.read(bytes);
    let cells = 0;
    for (const name of book.SheetNames) {
      for (const key in book.Sheets[name]) if (key[0] !== '!' && book.Sheets[name][key].v !== undefined) cells++;
    }
    return cells;
  };
}

const makers = {
  inflate: () => inflateOnly((input) => zlib.inflateRawSync(input)),
  inflateFflate: () => inflateOnly(require('fflate').inflateSync),
  ours: () => ours(own().inflateNode),
  oursUnasked: () => ours(own().inflateNode, { asked: false }),
  oursFresh: () => ours(own().inflateNode, { fresh: true }),
  oursFflate: () => ours(own().inflateBrowser),
  hucre: readHucre,
  e965: readE965,
};

async function main() {
  const read = await makers[reader]();
  const books = readdirSync(corpus).map((name) => readFileSync(path.join(corpus, name)));
  const passes = [];
  let cells = 0;
  for (let pass = 0; pass < 3; pass++) {
    const before = process.cpuUsage();
    cells = 0;
    for (const bytes of books) cells += await read(bytes);
    const { user, system } = process.cpuUsage(before);
    passes.push((user + system) / 1000);
  }
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ reader, cpu: passes[0], warm: passes[2], rss, cells }));
}

main();
