import { heldBack, isHeldBack, printedPage } from '../../../src/core/sheet/printedPage';
import { text } from '../../../src/core/sheet/model';

const area = { top: 0, left: 0, bottom: 9, right: 4 };
const cells = [{ row: 0, col: 4, content: text('x') }];
const print = printedPage({ area, titleRows: { from: 0, to: 1 } });

test('a sheet that is held back prints one blank cell beside its table, with nothing above or below it', () => {
  const held = heldBack({ print, cells });
  expect(held.print).toMatchObject({ area: { top: 0, left: 6, bottom: 0, right: 6 }, orientation: 'landscape' });
  expect(Object.keys(held.print ?? {})).not.toEqual(expect.arrayContaining(['header']));
  expect(held.print).not.toHaveProperty('titleRows');
  expect([isHeldBack(held), isHeldBack({ print, cells })]).toEqual([true, false]);
});

test('one cell with something in it is printed', () => {
  const one = { ...print, area: { top: 0, left: 4, bottom: 0, right: 4 } };
  expect(isHeldBack({ print: one, cells })).toBe(false);
});

test('a sheet without a page stays as it is', () => {
  expect(heldBack({})).toEqual({});
  expect(isHeldBack({ cells })).toBe(false);
});
