import { inputsOf } from '../../src/taskpane/actions/inputsOf';
import type { PickedFile } from '../../src/taskpane/paneServices';
import type { RollUpInput } from '../../src/usecases/rollUpFiles';

const file = (name: string, sha256?: string) => ({
  name,
  content: new Blob(['x']),
  added: '2026-11-30' as const,
  ...(sha256 === undefined ? {} : { sha256 }),
});
const input = (name: string, sha256?: string): RollUpInput => ({
  file: name,
  forms: [],
  otherSheets: [],
  ...(sha256 === undefined ? {} : { sha256 }),
});

function checker(entries: Readonly<Record<string, readonly string[]>> = {}) {
  const asked: string[] = [];
  const check = (files: readonly PickedFile[]) => {
    asked.push(...files.map(({ name }) => name));
    return Promise.resolve(files.flatMap(({ name }) => (entries[name] ?? [name]).map((one) => input(one, 'new'))));
  };
  return { asked, check };
}

test('only what was not read before is read; all come in the order of the files', async () => {
  const [a, zip, b] = [file('a.xlsx', 'A'), file('b.zip'), file('c/d.xlsx', 'D')];
  const { asked, check } = checker({ 'b.zip': ['b.zip/1.xlsx', 'b.zip/in/2.xlsx'] });
  const read = { picked: [a, b], inputs: [input('a.xlsx', 'A'), input('c/d.xlsx', 'D')] };
  const inputs = await inputsOf([a, zip, b], read, check);
  expect(asked).toEqual(['b.zip']);
  expect(inputs.map((one) => one.file)).toEqual(['a.xlsx', 'b.zip/1.xlsx', 'b.zip/in/2.xlsx', 'c/d.xlsx']);
  const again = checker();
  await inputsOf([a, zip, b], { picked: [a, zip, b], inputs }, again.check);
  expect(again.asked).toEqual([]);
});

test.each([
  ['the same bytes under the same name', file('a.xlsx', 'A'), []],
  ['other bytes under the same name', file('a.xlsx', 'B'), ['a.xlsx']],
  ['the same bytes under another name', file('b.xlsx', 'A'), ['b.xlsx']],
  ['bytes nobody has reckoned', file('a.xlsx'), ['a.xlsx']],
])('%s', async (_, wanted, read) => {
  const { asked, check } = checker();
  await inputsOf([wanted], { picked: [file('a.xlsx', 'A')], inputs: [input('a.xlsx', 'A')] }, check);
  expect(asked).toEqual(read);
});

test('of two picked files of one name neither is taken for the other', async () => {
  const { asked, check } = checker();
  const picked = [file('a.xlsx', 'A'), file('a.xlsx', 'B')];
  await inputsOf([file('a.xlsx', 'A')], { picked, inputs: [input('a.xlsx', 'A'), input('a.xlsx', 'B')] }, check);
  expect(asked).toEqual(['a.xlsx']);
});
