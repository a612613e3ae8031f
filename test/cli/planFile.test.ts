import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

// The built command has its assets beside it; here they are those of the repository.
jest.mock('../../src/cli/diskAssets', () => ({
  diskAssets: { text: (file: string) => readFile(`assets/${file}`, 'utf8') },
}));

const PLAN = 'test/fixtures/poverty/plan.json';
const folder = () => mkdtempSync(path.join(tmpdir(), 'tonghop-'));

async function tonghop(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await run(
    words,
    { write: (text) => void (out += text), isTerminal: false },
    { write: (text) => void (err += text), isTerminal: false },
    {},
  );
  return { code, out, err };
}

test('a plan file of another field has its catalogue beside it; its forms are read by it, and without it', async () => {
  const out = folder();
  const made = await tonghop('forms', '--programme', PLAN, '--year', '2026', '--unit', '01273', '--out', out);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(readdirSync(out)).toEqual(['01-GN-X_04_01273_phuong-thuc-phan_2026.xlsx']);
  const file = path.join(out, readdirSync(out)[0] ?? '');
  for (const known of [['--programme', PLAN], []]) {
    const { out: said } = await tonghop('check', file, ...known, '--json');
    const { files } = JSON.parse(said) as { readonly files: readonly { readonly sheets: readonly object[] }[] };
    expect(files[0]?.sheets).toMatchObject([{ form: '01/GN-X', programme: 'giam-ngheo-cao-bang' }]);
  }
});

test('a plan that names a catalogue nobody has is refused in words', async () => {
  const file = path.join(folder(), 'ke-hoach.json');
  writeFileSync(file, readFileSync(PLAN));
  const { code, err } = await tonghop('forms', '--programme', file, '--year', '2026', '--out', folder());
  expect(code).toBe(2);
  expect(err).toContain('nêu danh mục chỉ tiêu catalogue, ở đây không có');
});
