import { drawBaseBook } from '../../../src/core/baseBook/drawBaseBook';
import { catalogue } from '../../support/plans';
import { old } from '../attainment/restate/places';
import { model } from './book';

const [rows, pieces] = model.sheets;

test('a sheet of units, one of pieces, and how to fill them', () => {
  expect(model.sheets.map(({ name }) => name)).toEqual(['Số liệu gốc', 'Phần chia']);
  const texts = (row: number, sheet = rows) =>
    sheet?.cells.flatMap((cell) => (cell.row === row && cell.content?.kind === 'text' ? [cell.content.text] : []));
  expect(texts(4)).toEqual(['70', '2025-06', 'tỉnh Bình Phước']);
  expect(texts(4, pieces)).toEqual(['30079', '2025-06', 'xã Gáo Giồng', '30025', 'xã Phú Cường']);
  expect(texts(3)?.[3]).toMatch(/^F02 – /);
});

test('blank rows for what a person adds, and cells open to type in', () => {
  expect(Math.max(...(rows?.cells.map(({ row }) => row) ?? []))).toBe(4 + 3 + 20 - 1);
  expect(rows?.protected).toBe(false);
});

test('where no unit was split there is no sheet of pieces', () => {
  const plain = drawBaseBook({ year: 2020, elements: [], units: [old('75')], pieces: [], catalogue: catalogue() });
  expect(plain.sheets.map(({ name }) => name)).toEqual(['Số liệu gốc']);
});

test('a heading of two lines is shown whole', () => {
  const height = (row: number) => rows?.rows?.find((one) => one.row === row)?.height ?? 0;
  // Its own three lines of size 10 in the width of a column of figures.
  expect(height(3)).toBeGreaterThanOrEqual(2 * 10 * 1.3);
});
