import { headText, type HeadWord } from '../../../../src/core/forms/read/header';
import { printedOtherwise } from '../../../../src/core/forms/read/printedHead';
import { formArgs } from '../fixtures';
import { emptyForm, onSheet } from './lineForm';

const { programme } = formArgs();
const number = programme.document.number ?? '';
const other = { ...programme, id: 'khac-2024', document: { ...programme.document, number: '77/KH-UBND' } } as const;

const words = (...texts: readonly string[]): readonly HeadWord[] =>
  texts.map((text, row) => ({ row, col: 2, says: headText(text) }));

const unit = 'Đơn vị báo cáo: xã Phú Lý (mã 26179)';
const year = 'Kỳ báo cáo: năm 2024';
const basis = `Thực hiện Kế hoạch số ${number} ngày 01/01/2021`;

test.each([
  ['page and cells agree', [unit, year, basis], {}],
  ['another year', [unit, 'Kỳ báo cáo: năm 2023', basis], { year: '2023 C2' }],
  ['a period that begins in the year before', [unit, 'Kỳ báo cáo: 15/12/2023 – 14/12/2024'], {}],
  ['a half-year of another year', [unit, 'KỲ BÁO CÁO: 6 tháng đầu năm 2025'], { year: '2025 C2' }],
  ['no year printed', [unit, basis], {}],
  ['another unit', ['Đơn vị báo cáo: xã Khác (mã 26180)', year], { unit: '26180 C1' }],
  ['the code with other spaces', ['Đơn vị báo cáo: xã Phú Lý (mã  26179 )', year], {}],
  ['a unit without a code', ['Đơn vị báo cáo: xã Khác', year], {}],
  ['another plan', [unit, year, 'Thực hiện Kế hoạch số 77/KH-UBND'], { programme: '77/KH-UBND C3' }],
  ['both plans', [unit, year, basis, 'thay Kế hoạch số 77/KH-UBND'], {}],
  ['a plan of a number that only ends alike', [unit, year, 'Kế hoạch số 177/KH-UBND'], {}],
  ['nothing', [], {}],
])('%s', (_title, texts, wanted) => {
  const head = { words: words(...texts), year: 2024, unitCode: '26179' };
  const found = printedOtherwise(onSheet(emptyForm), head, programme, [programme, other]);
  const short = Object.entries(found ?? {}).map(([field, { says, place }]) => [field, `${says} ${place.cell}`]);
  expect(Object.fromEntries(short)).toEqual(wanted);
});

test('cells that say nothing disagree with nothing', () => {
  const head = { words: words(unit, year), year: 0, unitCode: '' };
  expect(printedOtherwise(onSheet(emptyForm), head, programme, [programme])).toBeUndefined();
});
