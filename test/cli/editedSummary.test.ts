import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as CheckFiles from '../../src/cli/checkFiles';
import type * as Checker from '../../src/cli/checker';
import { run } from '../../src/cli/run';
import { summaryWorkbook } from '../../src/core/reports/summaryWorkbook';
import { number } from '../../src/core/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { crossing, sheetOf } from '../core/reports/cells';
import { smallRollUp, summaryArgs } from '../core/reports/province';

// The built command has its assets beside it; here they are those of the repository.
jest.mock('../../src/cli/diskAssets', () => ({
  diskAssets: { text: (file: string) => readFile(`assets/${file}`, 'utf8') },
}));

// Jest cannot start the built worker.
jest.mock('../../src/cli/checkFiles', () => {
  const { checker } = jest.requireActual<typeof Checker>('../../src/cli/checker');
  const checkFiles: typeof CheckFiles.checkFiles = (inputs, job, pool) =>
    Promise.all(inputs.map(checker(job, pool.files)));
  return { checkFiles };
});

async function checked(file: string, ...more: readonly string[]): Promise<string> {
  let out = '';
  const still = { write: () => undefined, isTerminal: false };
  await run(['check', file, ...more], { write: (text) => void (out += text), isTerminal: false }, still, {});
  return out;
}

test('a check of a summary says what was typed over after the roll-up', async () => {
  const book = summaryWorkbook(summaryArgs(smallRollUp()));
  const target = crossing(sheetOf(book, 'Số liệu'), '73101', 'E04');
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell === target ? { ...cell, content: number(37) } : cell)),
  }));
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
  const [made, edited] = [path.join(folder, 'made.xlsx'), path.join(folder, 'edited.xlsx')];
  writeFileSync(made, await writeWorkbook(book));
  writeFileSync(edited, await writeWorkbook({ ...book, sheets }));
  expect(await checked(made, '--json')).not.toContain('X15');
  const { files } = JSON.parse(await checked(edited, '--json')) as { files: readonly { findings: unknown }[] };
  const cell = `A${(target?.row ?? 0) + 1}`;
  expect(files[0]?.findings).toMatchObject([{ rule: 'X15', severity: 'error', sheet: 'Số liệu', cell }]);
  expect(await checked(edited)).toContain(`✗ X15 ${cell}  Dòng này của U73101 (mã 73101) đã sửa sau khi tổng hợp`);
}, 30_000);
