import { bookOfDraft, draftOfBook } from '../../../src/core/planBook/bookDraft';
import { planBook } from '../../../src/core/planBook/drawBook';
import { readBook } from '../../../src/core/planBook/readBook';
import { showDate, isoOfSerial } from '../../../src/domain/day';
import type { SheetSnapshot, SnapshotCell } from '../../../src/core/sheet/snapshot';
import { catalogue, findProgramme } from '../../support/plans';
import { cellOf, snapshotOf, typedOver } from '../../support/bookSnapshot';

const plan = findProgramme('dong-nai-2021-2030');
if (!plan) throw new Error('no plan');
const setting = { catalogue: catalogue() };
const book = planBook({ ...plan }, setting);

/** What stands in each sheet, wherever; a day as a person writes it. */
const contents = (sheets: readonly SheetSnapshot[]) =>
  sheets.map((sheet) => [sheet.name, [...sheet.cells()].map((cell) => [cell.row, cell.col, shown(cell)])]);
const shown = ({ value, dateFormat }: SnapshotCell) => {
  if (value.kind === 'number') return dateFormat ? showDate(isoOfSerial(value.number) ?? '') : value.number;
  return value.kind === 'text' ? value.text : value.kind;
};

test('a book longer than a blank one comes back from its draft, and says the same plan', () => {
  const draft = draftOfBook(snapshotOf(book), setting);
  const again = bookOfDraft(draft, setting);
  const back = snapshotOf(again);
  expect(again.sheets.slice(0, 2).map(({ rows }) => rows)).toEqual(book.sheets.slice(0, 2).map(({ rows }) => rows));
  expect(readBook(back, setting)).toMatchObject({ ok: true, plan: { programme: plan } });
});

test('what is wrong, what was emptied and what stands beside the table are kept as they were typed', () => {
  const signer = cellOf(book, 'Kế hoạch', 'Người ký', 0);
  const value = cellOf(book, 'Mục tiêu', 'Mức', 1);
  const typed = snapshotOf(
    typedOver(book, [
      ['Kế hoạch', signer[0], signer[1], undefined],
      ['Kế hoạch', signer[0], signer[1] + 5, 'hỏi lại'],
      ['Mục tiêu', value[0], value[1], 'sáu mươi'],
    ]),
  );
  const back = snapshotOf(bookOfDraft(draftOfBook(typed, setting), setting));
  expect(contents(back.sheets.slice(0, 2))).toEqual(contents(typed.sheets.slice(0, 2)));
});

test('of a blank book nothing has to be kept', () => {
  const draft = draftOfBook(snapshotOf(planBook({}, setting)), setting);
  expect(draft.flatMap(({ cells }) => cells)).toEqual([]);
});
