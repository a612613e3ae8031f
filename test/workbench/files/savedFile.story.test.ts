import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookModel } from '../../../src/core/sheet/model';
import { modelBytes } from '../../../src/browser/packing';
import { openBytes } from '../../../src/workbench/files/workbookBytes';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { itWith, python, temporaryFolder } from '../../support/programs';
import { HOST_MODELS } from '../grid/hostModels';
import { openGrid, type OpenGrid } from '../support/grid';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

const DIFFERENCES = readFileSync(path.join(__dirname, 'fileFacts.py'), 'utf8');
type Difference = readonly [fact: string, before: unknown, after: unknown];
let grid: OpenGrid;
let folder: string;

beforeAll(async () => {
  folder = temporaryFolder('saved');
  grid = await openGrid();
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  expect(faults).toEqual([]);
});

/** Opens a file in the grid and saves it, as the page does; what openpyxl finds changed, and what was named as lost. */
async function openedAndSaved(file: string): Promise<{ changed: readonly Difference[]; losses: readonly string[] }> {
  const opened = await openBytes(readFileSync(file), path.basename(file));
  await grid.open(opened.model);
  const { model, losses } = await grid.saved();
  const saved = file.replace('.xlsx', ' lưu.xlsx');
  writeFileSync(saved, await modelBytes(model, opened.settings));
  const changed = python(DIFFERENCES, file, saved) as readonly Difference[];
  return { changed, losses: [...new Set([...opened.losses, ...losses].map(({ code }) => code))] };
}

const test = itWith('openpyxl', 'chromium');

for (const [name, make] of HOST_MODELS) {
  test(`${name} opened and saved is the same file to openpyxl`, async () => {
    const model: WorkbookModel = { sheets: await make(), properties: { title: 'Biểu & bảng', creator: 'Tổng Hợp' } };
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, await writeWorkbook(model));
    expect(await openedAndSaved(file)).toEqual({ changed: [], losses: [] });
  });
}

/** Facts that may differ, and the loss by which the person was told of it before saving. */
const TOLD: readonly (readonly [fact: RegExp, loss: string])[] = [
  [/^locked structure$/, 'workbookLock'],
  [/^name\/!He_so$/, 'formulaName'],
  [/^properties\/(?:category|keywords)$/, 'properties'],
  [/^sheet\/Khoá\/may\//, 'protectionOptions'],
  [/^sheet\/Khoá\/password$/, 'password'],
  [/\/view\//, 'view'],
  [
    /\/cell\/F1\/strike$|\/F2\/script$|\/F3\/rotation$|\/F4\/border\/top$|\/F5\/fill$|\/F7\/shrink$|\/F8\/formula hidden$/,
    'style',
  ],
  [/\/cell\/F6\/link$/, 'webLink'],
  [/\/charts$/, 'chart'],
  [/\/column\/group\//, 'columnGroups'],
  [/\/condition\/(?:B3:C5|D3:D5)$/, 'condition'],
  [/\/page\/column breaks$/, 'columnBreaks'],
  [/\/page\/lines$/, 'page'],
  [/\/rule\/A11$/, 'listFromCells'],
  [/\/rule\/A12$/, 'validation'],
];

test('a foreign workbook keeps its looks, and all that changed was named before saving', async () => {
  const file = path.join(folder, 'lạ.xlsx');
  execFileSync('/usr/bin/python3', [path.join(__dirname, 'foreignLooks.py'), file]);
  const { changed, losses } = await openedAndSaved(file);
  // A rule about the cell's value is written as a formula that says the same.
  const rule = changed.find(([fact]) => fact.endsWith('/condition/C3:C5'));
  const look = [null, false, false, [[null, true, false, null], null, false, false]];
  expect(rule?.slice(1)).toEqual([
    [['cellIs', 'greaterThan', ['0.4'], ...look]],
    [['expression', null, ['C3>(0.4)'], ...look]],
  ]);
  // Formulas that were never calculated now show their results.
  const told = ([fact, before]: Difference) => (fact.endsWith('/result') && before === null) || fact === rule?.[0];
  const different = changed.filter((one) => !told(one));
  expect(different.filter(([fact]) => !TOLD.some(([pattern]) => pattern.test(fact)))).toEqual([]);
  const needed = TOLD.filter(([pattern]) => different.some(([fact]) => pattern.test(fact))).map(([, loss]) => loss);
  expect([...new Set(needed)].sort()).toEqual([...new Set(TOLD.map(([, loss]) => loss))].sort());
  expect([...losses].sort()).toEqual([...new Set(needed)].sort());
});
