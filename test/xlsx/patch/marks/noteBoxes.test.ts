import { emptyDrawing, withBoxes, withoutOwnType } from '../../../../src/xlsx/patch/marks/noteBoxes';

const cell = { row: 11, col: 3 };
const idsIn = (drawing: string): readonly number[] =>
  Array.from(drawing.matchAll(/id="_x0000_s(\d+)"/g), ([, id]) => Number(id));

test('boxes take free numbers of the block that is reserved, else of a new one', () => {
  expect(idsIn(withBoxes(emptyDrawing(3), [cell, { row: 0, col: 0 }], 9))).toEqual([3073, 3074]);
  const used = emptyDrawing(1).replace('</xml>', '<v:shape id="_x0000_s1030"></v:shape></xml>');
  expect(idsIn(withBoxes(used, [cell], 9))).toEqual([1030, 1031]);
  const full = emptyDrawing(1).replace('</xml>', '<v:shape id="_x0000_s2047"></v:shape></xml>');
  const grown = withBoxes(full, [cell], 9);
  expect([idsIn(grown), /data="9,1"/.test(grown)]).toEqual([[2047, 9217], true]);
});

test('a box names its cell, and no box changes nothing', () => {
  expect(withBoxes(emptyDrawing(1), [cell], 9)).toContain('<x:Row>11</x:Row><x:Column>3</x:Column>');
  expect(withBoxes(emptyDrawing(1), [], 9)).toBe(emptyDrawing(1));
});

test('the kind of shape goes with the last box', () => {
  const drawn = withBoxes(emptyDrawing(1), [cell], 9);
  expect(withoutOwnType(drawn)).toBe(drawn);
  expect(withoutOwnType(drawn.replace(/<v:shape .*<\/v:shape>/s, ''))).toBe(emptyDrawing(1));
});
