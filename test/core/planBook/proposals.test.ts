import { planBook } from '../../../src/core/planBook/drawBook';
import { targetProposals } from '../../../src/core/planBook/proposals';
import { readBook } from '../../../src/core/planBook/readBook';
import { address } from '../../../src/core/sheet/address';
import { catalogue, findProgramme } from '../../support/plans';
import { cellOf, snapshotOf, typedOver } from '../../support/bookSnapshot';

const setting = { catalogue: catalogue() };
const plan = findProgramme('sa-dec-2021');
const book = planBook({ ...plan }, setting);
const at = (title: string) => cellOf(book, 'Mục tiêu', title, 1);

test('sentences whose cells are filled are not read', () => {
  expect(targetProposals(snapshotOf(book), setting)).toEqual([]);
});

test('a sentence with blank cells is offered at its cell and never used', () => {
  const sentence = 'Bảo đảm ít nhất 80% trẻ em được trợ giúp vào năm 2021';
  const typed = typedOver(book, [
    ['Mục tiêu', ...at('Câu của văn bản'), sentence],
    ['Mục tiêu', ...at('So sánh'), undefined],
    ['Mục tiêu', ...at('Mức'), undefined],
    ['Mục tiêu', ...at('Máy đọc câu'), 'từ 80% trở lên'],
  ]);
  const [row, col] = at('Câu của văn bản');
  const cell = address({ row, col });
  expect(targetProposals(snapshotOf(typed), setting)).toMatchObject([
    {
      sheet: 'Mục tiêu',
      cell,
      wording: sentence,
      read: { demands: [{ comparator: '>=', value: 80, periodTo: 2021 }] },
    },
  ]);
  const read = readBook(snapshotOf(typed), setting);
  expect(read.ok ? [] : read.faults.map(({ fault }) => fault.code)).toContain('missing');
});

test('a book drawn for rows without figures shows what their sentences say', () => {
  const target = { wording: 'Tối thiểu 60% xã có nhân viên', valueTo: null, valueUnit: null };
  const drawn = planBook({ targets: [target] }, setting);
  const [row, col] = cellOf(drawn, 'Mục tiêu', 'Máy đọc câu');
  const shown = drawn.sheets
    .find(({ name }) => name === 'Mục tiêu')
    ?.cells.find((one) => one.row === row && one.col === col);
  expect(shown?.content).toMatchObject({ kind: 'text', text: expect.stringContaining('từ 60% trở lên') as string });
});
