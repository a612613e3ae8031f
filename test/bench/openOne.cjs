/** Opens one file as the workbench does: openOne.cjs BUNDLE FILE. Prints its cells. */
const { readFileSync } = require('node:fs');

const [bundle, file] = process.argv.slice(2);
const { openWorkbook } = require(bundle);

openWorkbook(readFileSync(file), 'f.xlsx').then(({ model }) => {
  console.log(model.sheets.reduce((sum, { cells }) => sum + cells.length, 0));
});
