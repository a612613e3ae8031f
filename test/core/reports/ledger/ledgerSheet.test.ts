import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { ledgerSheet } from '../../../../src/core/reports/ledger/ledgerSheet';
import { wholeWorkbook } from '../../../../src/core/sheet/streamed';
import { shownIn } from '../cells';
import { smallRollUp, summaryArgs } from '../province';

const args = summaryArgs(smallRollUp());
const [sheet] = wholeWorkbook({ sheets: [ledgerSheet(args, figuresPlan(args))] }).sheets;
const headings = sheet?.cells.filter(({ style }) => style === 'heading').flatMap((cell) => shownIn(cell) ?? []);

test('the tables, one below the other', () => {
  expect(headings).toEqual([
    'I. Phép cân đối',
    'II. Đơn vị chưa báo cáo (2) và báo cáo muộn',
    'Số còn thiếu có thể làm đổi kết luận của mục tiêu nào (6)',
    'III. Tổng các đơn vị so với số tổng hợp',
    'IV. Tệp và biểu tìm thấy (4)',
  ]);
});

test('the filter hangs on the last table and holds all its rows', () => {
  const { top = 0, bottom = 0 } = sheet?.filter ?? {};
  expect(sheet?.cells.filter(({ row, col }) => col === 1 && row === top).map(shownIn)).toEqual(['Tệp']);
  expect(bottom - top).toBe(4);
  expect(Math.max(...(sheet?.cells.map(({ row }) => row) ?? []))).toBe(bottom);
});

test('no place is drawn twice', () => {
  const places = sheet?.cells.map(({ row, col }) => `${row}:${col}`) ?? [];
  expect(new Set(places).size).toBe(places.length);
});
