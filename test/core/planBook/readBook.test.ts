import { isPlanBook } from '../../../src/core/planBook/bookNames';
import { bookSheets } from '../../../src/core/planBook/bookSheets';
import { planBook } from '../../../src/core/planBook/drawBook';
import { readBook, type ReadBook } from '../../../src/core/planBook/readBook';
import type { WorkbookModel } from '../../../src/core/sheet/model';
import { address } from '../../../src/core/sheet/address';
import type { FaultCode } from '../../../src/domain/schema/faultCode';
import { faultText } from '../../../src/domain/schema/faultText';
import { catalogue, findProgramme, programmes } from '../../support/plans';
import { cellOf, snapshotOf, typedOver, type Entry } from '../../support/bookSnapshot';

const setting = { catalogue: catalogue() };

function read(model: WorkbookModel): ReadBook {
  return readBook(snapshotOf(model), setting);
}

test.each(programmes().map((plan) => [plan.id, plan] as const))('%s goes into a book and comes back', (_, plan) => {
  const book = planBook({ ...plan }, setting);
  expect(isPlanBook(snapshotOf(book))).toBe(true);
  const back = read(book);
  expect(back.ok ? [] : back.faults.map(({ fault }) => faultText(fault, 'vi'))).toEqual([]);
  expect(back).toMatchObject({ ok: true, plan: { programme: plan } });
  expect(back.ok && Object.keys(back.plan)).toEqual(['programme']);
});

/** Every field a target may have, beyond what the shipped plans need. */
test('a target that units below have to reach comes back, with the value of each', () => {
  const plan = findProgramme('quang-tri-2016-2020');
  if (!plan) throw new Error('no plan');
  const allocated = [
    { unit: '19336', name: 'Phường 3', value: 600 },
    { unit: '19339', value: 400 },
  ];
  const targets = plan.targets.map((target) =>
    target.indicator === 'C05' ? { ...target, each: 'commune', allocated } : { ...target, each: 'department' },
  );
  const back = read(planBook({ ...plan, targets }, setting));
  expect(back.ok ? back.plan.programme.targets : back.faults).toEqual(targets);
});

test('who is asked a line, and who gets the light form, comes back', () => {
  const plan = findProgramme('quang-tri-2016-2020');
  if (!plan) throw new Error('no plan');
  const [first, ...others] = plan.lines;
  const lines = [{ ...first, askAlways: ['commune', 'facility'], askNever: ['department'] }, ...others];
  const light = { from: 2018, by: ['commune'] };
  const back = read(planBook({ ...plan, lines, light }, setting));
  expect(back.ok ? [back.plan.programme.lines[0], back.plan.programme.light] : back.faults).toEqual([lines[0], light]);
});

const plan = findProgramme('sa-dec-2021');
if (!plan) throw new Error('no plan');
const book = planBook({ ...plan }, setting);

/** What is typed where, and the fault at that very cell. */
const FAULTY: readonly (readonly [sheet: string, title: string, row: number, entry: Entry, code: FaultCode])[] = [
  ['Kế hoạch', 'Tên kế hoạch', 0, undefined, 'missing'],
  ['Kế hoạch', 'Ngày ban hành', 0, '31/02/2021', 'notBookDay'],
  ['Kế hoạch', 'Ngày ban hành', 0, 2021, 'notBookDay'],
  ['Kế hoạch', 'Cơ quan ban hành', 0, '   ', 'missing'],
  ['Kế hoạch', 'Người ký', 0, undefined, 'missing'],
  ['Kế hoạch', 'Mã đơn vị', 0, '8', 'notUnitCode'],
  ['Kế hoạch', 'Mã đơn vị', 0, undefined, 'missing'],
  ['Kế hoạch', 'Tên đơn vị', 0, undefined, 'missing'],
  ['Kế hoạch', 'Từ năm', 0, 'năm nay', 'notNumber'],
  ['Kế hoạch', 'Từ năm', 0, 1921, 'outOfRange'],
  ['Kế hoạch', 'Đến năm', 0, 2020, 'endBeforeStart'],
  ['Kế hoạch', 'Đến năm', 0, 2021.5, 'notWhole'],
  ['Kế hoạch', 'Các giai đoạn', 0, 'cả thời kỳ', 'notBookSpans'],
  ['Kế hoạch', 'Ngày chốt số liệu', 0, 'cuối năm', 'notBookYearlyDay'],
  ['Kế hoạch', 'Cấp', 0, 'vùng', 'notOneOf'],
  ['Kế hoạch', 'Mã kế hoạch', 0, 'Sa Đéc', 'notPlanId'],
  ['Kế hoạch', 'Bản', 0, 0, 'outOfRange'],
  ['Kế hoạch', 'Đợt hoạt động: từ ngày', 0, 'giữa tháng 3', 'notBookYearlyDay'],
  ['Kế hoạch', 'Mẫu gọn của ai', 0, 'cấp xã', 'missing'],
  ['Kế hoạch', 'Mẫu gọn từ năm', 0, 'sang năm', 'notNumber'],
  ['Chỉ tiêu', 'Không hỏi', 1, 'thôn', 'notOneOf'],
  ['Mục tiêu', 'Câu của văn bản', 1, undefined, 'missing'],
  ['Mục tiêu', 'Chỉ tiêu', 1, 'Z99', 'unknownIndicator'],
  ['Mục tiêu', 'Chỉ tiêu', 1, 'hộ nghèo', 'notIndicatorCode'],
  ['Mục tiêu', 'Chỉ tiêu', 1, undefined, 'missing'],
  ['Mục tiêu', 'So sánh', 1, 'khoảng chừng', 'notOneOf'],
  ['Mục tiêu', 'So sánh', 1, undefined, 'missing'],
  ['Mục tiêu', 'Mức', 1, 'sáu mươi', 'notNumber'],
  ['Mục tiêu', 'Mức', 1, undefined, 'targetWithoutValue'],
  ['Mục tiêu', 'Từ năm', 1, 2019, 'outsideYears'],
  ['Mục tiêu', 'Đến năm', 1, 2020, 'endBeforeStart'],
  ['Mục tiêu', 'Đến năm', 1, undefined, 'missing'],
  ['Mục tiêu', 'Đến mức', 1, 5, 'endBelowStart'],
  ['Mục tiêu', 'Cách hiểu mức tăng, giảm', 1, 'nhanh', 'notOneOf'],
  ['Mục tiêu', 'Cơ quan chịu trách nhiệm', 1, 'y tế; hàng hải', 'notOneOf'],
  ['Mục tiêu', 'Mã', 1, 'SD21-1', 'twice'],
  ['Mục tiêu', 'Mã', 1, 'mục tiêu 2', 'notRowId'],
  ['Mục tiêu', 'Ai phải đạt', 1, 'từng tỉnh', 'notOneOf'],
  ['Phân bổ', 'Mục tiêu', 0, 'SD21-9', 'notOneOf'],
  ['Phân bổ', 'Mã đơn vị', 0, '29905', 'missing'],
  ['Phân bổ', 'Mức giao', 0, 'nhiều', 'notNumber'],
  ['Cơ quan', 'Tên cơ quan', 2, undefined, 'missing'],
  ['Cơ quan', 'Loại', 2, 'hàng hải', 'notOneOf'],
  ['Cơ quan', 'Loại', 2, undefined, 'missing'],
  ['Cơ quan', 'Từ ngày', 2, '2021', 'notBookDay'],
  ['Cơ quan', 'Tên viết tắt', 2, 'p-gd', 'notShortName'],
  ['Cơ quan', 'Tên viết tắt', 2, 'PNV', 'departmentTwice'],
  ['Thời hạn', 'Nội dung', 0, undefined, 'missing'],
  ['Thời hạn', 'Cách tính', 0, 'khi nào xong', 'notOneOf'],
  ['Thời hạn', 'Ngày', 0, '31/11/2021', 'notBookDeadline'],
  ['Thời hạn', 'Ngày', 0, '20/03/2021 – 30/02/2021', 'notBookDeadline'],
  ['Thời hạn', 'Ngày', 0, '30/11/2031', 'outsideYears'],
  ['Thời hạn', 'Hạn báo cáo năm', 0, 'chắc là có', 'notOneOf'],
  ['Nơi nhận', 'Nơi nhận', 0, undefined, 'missing'],
  ['Đơn vị', 'Mã', 0, '867', 'missing'],
  ['Đơn vị riêng', 'Thuộc', 0, 'Phường 1', 'missing'],
  ['Đơn vị riêng', 'Loại', 0, 'bệnh viện', 'notOneOf'],
  ['Đơn vị riêng', 'Mã', 0, '29905', 'notOwnUnitCode'],
  ['Chỉ tiêu', 'Chỉ tiêu', 1, 'A01', 'lineTwice'],
  ['Chỉ tiêu', 'Ai báo cáo', 0, 'ai cũng được', 'notOneOf'],
  ['Chỉ tiêu', 'Chia theo', 0, 'QQ', 'unknownDimension'],
  ['Chỉ tiêu', 'Các phần', 0, 'LH99: nơi khác', 'unknownPart'],
  ['Chỉ tiêu', 'Từ năm', 0, 2030, 'outsideYears'],
  ['Phân công', 'Các loại đơn vị', 1, 'LH01x', 'unknownPlace'],
  ['Phân công', 'Tuyến', 0, 'trung ương', 'notOneOf'],
  ['Cấp trên', 'Mức', 0, 'cao', 'notNumber'],
  ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 0, 'Số hộ nghèo', 'missing'],
];

const base = snapshotOf(book);

/** The book with one cell typed over. */
function readTyped(sheet: string, at: readonly [row: number, col: number], entry: Entry): ReadBook {
  const only = { ...book, sheets: book.sheets.filter(({ name }) => name === sheet) };
  const [typed] = snapshotOf(typedOver(only, [[sheet, ...at, entry]])).sheets;
  return readBook({ ...base, sheets: base.sheets.map((one) => (one.name === sheet && typed ? typed : one)) }, setting);
}

test.each(FAULTY)('%s, %s %s, “%s”: %s', (sheet, title, row, entry, code) => {
  const [top, left] = cellOf(book, sheet, title, row);
  const back = readTyped(sheet, [top, left], entry);
  const found = back.ok ? [] : back.faults.map(({ sheet: on, cell, fault }) => [on, cell, fault.code]);
  // A row that is begun has more blank cells; the one typed over is among those named.
  const beside = code === 'missing' && entry !== undefined && entry !== '   ';
  if (beside) expect(found.map(([on, , wrong]) => [on, wrong])).toContainEqual([sheet, code]);
  else expect(found).toContainEqual([sheet, address({ row: top, col: left }), code]);
});

test('a heading typed over is named, and so is one that is not known', () => {
  const [row, col] = cellOf(book, 'Mục tiêu', 'Mức');
  const back = readTyped('Mục tiêu', [row - 1, col], 'Mức phấn đấu');
  expect(back.ok ? [] : back.faults.map(({ fault }) => faultText(fault, 'vi'))).toEqual(
    expect.arrayContaining([
      'so.xlsx, Mục tiêu!D4: ô “Mức phấn đấu” không có trong mẫu.',
      'so.xlsx, Mục tiêu!A4: ô “Mức” không thấy ô tiêu đề này trên trang.',
    ]),
  );
});

test('a sheet that is asked for is missed; one that stands ready is not', () => {
  const withoutSheet = (gone: string) => read({ ...book, sheets: book.sheets.filter(({ name }) => name !== gone) });
  const found = withoutSheet('Thời hạn');
  expect(found.ok ? [] : found.faults.map(({ sheet, fault }) => [sheet, fault.code])).toEqual([
    ['Thời hạn', 'noBookSheet'],
  ]);
  const asked = bookSheets(setting).filter(({ more }) => !more);
  for (const { name } of asked) expect([name, withoutSheet(name).ok]).toEqual([name, false]);
  expect(withoutSheet('Cấp trên').ok).toBe(true);
});
