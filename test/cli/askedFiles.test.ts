import { AskedFiles } from '../../src/cli/askedFiles';
import { refused, type CheckedInput } from '../../src/cli/checker';
import type { InputFile } from '../../src/cli/inputFiles';

const files = (...names: string[]): InputFile[] => names.map((name) => ({ name, path: name }));
const read = (file: InputFile): CheckedInput => ({ file: file.name, forms: [], otherSheets: [] });
const tooSlow = (file: InputFile): CheckedInput => refused(file, { code: 'tooSlow', params: { limit: 1 } });

/** Asks batches of files; gives what each batch said in the end, and a worker that answers the messages sent. */
function asking(...batches: string[][]) {
  const asked = new AskedFiles();
  const said: string[][] = batches.map(() => []);
  const sent = batches.map((names, at) =>
    asked.ask(files(...names), (results) => {
      said[at] = results.map(({ file, rejected }) => (rejected ? `${file}!` : file));
    }),
  );
  const answer = (messages: readonly { id: number; inputs: readonly InputFile[] }[]): void =>
    messages.forEach(({ id, inputs }) => asked.answer(id, inputs.map(read)));
  const names = (messages: readonly { inputs: readonly InputFile[] }[]): string[] =>
    messages.map(({ inputs }) => inputs.map(({ name }) => name).join(''));
  return { asked, said, sent, answer, names };
}

test('answers come to whoever asked', () => {
  const { said, sent, answer } = asking(['a', 'b'], ['c']);
  answer(sent);
  expect(said).toEqual([['a', 'b'], ['c']]);
});

test.each([
  [
    1,
    ['bc', 'de'],
    [
      ['a!', 'b', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    2,
    ['ac', 'de'],
    [
      ['a', 'b!', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    5,
    ['abc', 'd'],
    [
      ['a', 'b', 'c'],
      ['d', 'e!'],
    ],
  ],
])('the file taken up as number %i never ends: the others are asked again', (taken, again, wanted) => {
  const { asked, said, answer, names } = asking(['a', 'b', 'c'], ['d', 'e']);
  const messages = asked.without(taken, tooSlow);
  expect(names(messages)).toEqual(again);
  answer(messages);
  expect(said).toEqual(wanted);
});

test('files are counted on from what was answered', () => {
  const { asked, said, sent, answer } = asking(['a', 'b'], ['c', 'd']);
  answer(sent.slice(0, 1));
  answer(asked.without(4, tooSlow));
  expect(said).toEqual([
    ['a', 'b'],
    ['c', 'd!'],
  ]);
});

test('the last file of a batch may be the slow one', () => {
  const { asked, said } = asking(['a']);
  expect(asked.without(1, tooSlow)).toEqual([]);
  expect(said).toEqual([['a!']]);
});

test('after a death the files of its message go one by one, and one that went alone is the cause', () => {
  const { asked, said, answer, names } = asking(['a', 'b', 'c'], ['d']);
  const alone = asked.afterDeath(2, tooSlow);
  expect(names(alone)).toEqual(['a', 'b', 'c', 'd']);
  answer(alone.slice(0, 1));
  const rest = asked.afterDeath(2, tooSlow);
  expect(names(rest)).toEqual(['c', 'd']);
  answer(rest);
  expect(said).toEqual([['a', 'b!', 'c'], ['d']]);
});

test('a worker that dies before it takes anything up comes to an end, too', () => {
  const { asked, said } = asking(['a', 'b']);
  for (let deaths = 0; deaths < 3; deaths += 1) asked.afterDeath(0, tooSlow);
  expect(said).toEqual([['a!', 'b!']]);
});
