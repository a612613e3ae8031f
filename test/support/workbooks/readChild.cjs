/** Reads one file in a process of its own and prints what became of it: outcome, cells, extra memory in MB, milliseconds. */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [code, file, platform] = process.argv.slice(2);
const part = (name) => require(path.join(code, 'src/xlsx/read', `${name}.js`));
const { readWorkbook } = part('readWorkbook');
const inflate = platform === 'node' ? part('inflateNode').inflateNode : part('inflateBrowser').inflateBrowser;
const bytes = readFileSync(file);
const before = process.resourceUsage().maxRSS;

function outcome() {
  try {
    let cells = 0;
    const { sheets, defects } = readWorkbook(bytes, file, { inflate });
    for (const sheet of sheets) for (const cell of sheet.cells()) cells += cell ? 1 : 0;
    return { code: 'ok', cells, defects };
  } catch (error) {
    return { code: error.code ?? String(error.stack), params: error.params };
  }
}

const start = performance.now();
const result = outcome();
const milliseconds = Math.round(performance.now() - start);
console.log(
  JSON.stringify({ ...result, milliseconds, extraMegabytes: (process.resourceUsage().maxRSS - before) / 1024 }),
);
