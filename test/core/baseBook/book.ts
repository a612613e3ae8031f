import { drawBaseBook } from '../../../src/core/baseBook/drawBaseBook';
import type { BaseBookSetting } from '../../../src/core/baseBook/readBaseBook';
import type { SnapshotValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { key } from '../../support/ids';
import { catalogue } from '../../support/plans';
import { now, old } from '../attainment/restate/places';
import { edited, modelSnapshot, workbookOf } from '../forms/modelSnapshot';
import { shippedList } from '../units/listFiles';

/** A book of Bình Phước, Đồng Nai and Gáo Giồng, which was split. */
export const model = drawBaseBook({
  year: 2020,
  elements: [key('F02'), key('F01')],
  units: ['70', '75', '30079'].map(old),
  pieces: ['30025', '30088'].map((code) => ({ old: old('30079'), now: now(code) })),
  catalogue: catalogue(),
});

export const setting: BaseBookSetting = {
  years: [2020, 2025],
  shares: [{ numerator: key('F02'), denominator: key('F01') }],
  units: (list) =>
    list === '2025-06' || list === '2026'
      ? new Map(shippedList(list).units.map((unit) => [unit.code, unit]))
      : undefined,
  lists: ['2025-06', '2026'],
  today: '2026',
  isPiece: ({ now: { code } }) => code === '30025' || code === '30088',
};

/** What is typed into cells of the two sheets, as "D5"; numbers, texts. */
export type Typed = Readonly<Record<string, number | string>>;

/** The book as it comes back. */
export function typed(rows: Typed = {}, pieces: Typed = {}): WorkbookSnapshot {
  const [first, second] = model.sheets.map(modelSnapshot);
  if (!first || !second) throw new Error('a book has two sheets');
  return workbookOf(edited(first, edits(rows)), edited(second, edits(pieces)));
}

function edits(cells: Typed) {
  return Object.entries(cells).map(([place, given]) => {
    const value: SnapshotValue =
      typeof given === 'number' ? { kind: 'number', number: given } : { kind: 'text', text: given };
    return { row: Number(place.slice(1)) - 1, col: place.charCodeAt(0) - 65, edit: { value } };
  });
}
