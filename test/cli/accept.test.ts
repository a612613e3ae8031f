import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { EMPTY_WORK, workText } from '../../src/domain/work/workDocument';
import { acceptance } from '../domain/work/decisions';

// The built command has its assets beside it; here they are those of the repository.
jest.mock('../../src/cli/diskAssets', () => ({
  diskAssets: { text: (file: string) => readFile(`assets/${file}`, 'utf8') },
}));

const opened: WorkDecision = {
  kind: 'opened',
  programme: 'sa-dec-2021',
  year: 2021,
  unit: { list: '2021', code: '867' },
  by: 'A',
  on: '2026-11-30',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-accept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function tonghop(decided: readonly WorkDecision[], ...words: readonly string[]) {
  writeFileSync(path.join(folder, 'ho-so-tong-hop.json'), workText({ ...EMPTY_WORK, decided }));
  let [out, err] = ['', ''];
  const output = { isTerminal: false };
  const code = await run(
    [...words, '--work', folder],
    { write: (text) => void (out += text), ...output },
    { write: (text) => void (err += text), ...output },
    {},
  );
  return { code, out, err };
}

test('a folder that knows its plan needs nothing else: its own explanations, and what was accepted', async () => {
  const { code, out } = await tonghop([opened, acceptance()], 'accept');
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^0 giải trình chờ chấp nhận[^]*1\. 26179:V12:C09[^]*1 giải trình đã chấp nhận/),
  ]);
});

test('of a folder that does not, only what was accepted is known', async () => {
  expect((await tonghop([acceptance()], 'accept')).out).toMatch(/^1\. 26179:V12:C09/);
  expect(await tonghop([acceptance()], 'accept', '--take', '1', '--by', 'A')).toMatchObject({
    code: 2,
    err: 'Nêu tệp có giải trình cần chấp nhận.\n',
  });
});

test('what a folder of work knows is not asked for in the help of a reminder', async () => {
  const { out } = await tonghop([], 'remind', '--help');
  expect(out).toMatch(/\[--programme [^\]]+\] \[--year [^\]]+\] --out /);
});
