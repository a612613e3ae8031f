import {
  AUTHOR,
  NO_COMMENTS,
  withNotes,
  withoutNotes,
  type NoteBefore,
} from '../../../../src/xlsx/patch/marks/noteTexts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const comments = (list: string, p = ''): string =>
  `<${p}comments xmlns${p === '' ? '' : ':x'}="${MAIN}"><${p}authors><${p}author>An</${p}author></${p}authors><${p}commentList>${list}</${p}commentList></${p}comments>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const cases: readonly (readonly [string, string, NoteBefore])[] = [
  ['no comments yet', NO_COMMENTS, 'new'],
  ['another cell has one', comments('<comment ref="B2" authorId="0"><text><t>cũ</t></text></comment>'), 'new'],
  ['a plain note', comments('<comment ref="A1" authorId="0"><text><t>cũ</t></text></comment>'), 'plain'],
  [
    'a note of runs',
    comments('<comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>An:</t></r><r><t>cũ</t></r></text></comment>'),
    'rich',
  ],
  ['a note without a text', comments('<comment ref="A1" authorId="0"><text/></comment>'), 'none'],
  [
    'a part with a prefix',
    comments('<x:comment ref="A1" authorId="0"><x:text><x:t>cũ</x:t></x:text></x:comment>', 'x:'),
    'plain',
  ],
];

test.each(cases)('%s: our note is put and taken off again', (_name, part, before) => {
  const note = { ref: 'A1', text: 'Sai <1> & "2"\nSửa.' };
  const put = withNotes(bytesOf(part), [note]);
  expect(put.before.get('A1')).toBe(before);
  expect(textOf(put.bytes).includes('Sai &lt;1&gt; &amp;')).toBe(before !== 'none');
  expect(textOf(put.bytes).includes(AUTHOR)).toBe(before === 'new');
  const off = withoutNotes(put.bytes, [{ ...note, before }]);
  expect(textOf(off.bytes).replace(/<(\w+)><\/\1>/g, '<$1/>')).toBe(part);
  expect(off.gone).toEqual(before === 'new' ? ['A1'] : []);
});

test('a note that lines above have carried elsewhere is known by its text; words of the unit in it stay', () => {
  const note = { ref: 'A1', text: 'Sai.' };
  const put = textOf(withNotes(bytesOf(NO_COMMENTS), [note]).bytes);
  const moved = withoutNotes(bytesOf(put.replace('ref="A1"', 'ref="A3"')), [{ ...note, before: 'new' }]);
  expect([moved.gone, moved.isEmpty]).toEqual([['A3'], true]);
  const answered = put.replace('</r></text>', '</r><r><t>Đã sửa</t></r></text>');
  const left = withoutNotes(bytesOf(answered), [{ ...note, before: 'new' }]);
  expect([left.gone, textOf(left.bytes).includes('Đã sửa'), textOf(left.bytes).includes('Sai.')]).toEqual([
    [],
    true,
    false,
  ]);
});
