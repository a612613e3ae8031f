import { streamedSummary } from '../../../src/core/reports/summaryWorkbook';
import { isStreamed, type StreamedSheet } from '../../../src/core/sheet/streamed';
import type { SummaryArgs } from '../../../src/core/reports/summaryArgs';
import { isFormula } from '../../../src/core/sheet/model';
import { smallRollUp, summaryArgs } from './province';

const findings: SummaryArgs['findings'] = (['V01', 'V09'] as const).map((rule) => ({
  finding: {
    rule,
    variant: '',
    severity: 'warning',
    element: 'A01',
    place: { file: '', sheet: '', cell: '' },
    params: {},
  },
  text: `Nội dung ${rule}`,
}));
const { sheets } = streamedSummary(summaryArgs(smallRollUp(), { illustrative: true, findings }));
const streamed = sheets.filter(isStreamed).map((sheet) => [sheet.name, sheet] as const);

test('every table with a row for each unit, file or finding is made row by row', () => {
  expect(streamed.map(([name]) => name)).toEqual([
    'Theo đơn vị',
    'Số liệu',
    'Ô nguồn',
    'Đối chiếu',
    'Thời hạn',
    'Lỗi và cảnh báo',
    'Khó khăn, kiến nghị',
    'Cách hiểu',
    'Chuyển cấp trên (dữ liệu)',
  ]);
  expect(streamed.filter(([, { body }]) => body.count === 0)).toEqual([]);
});

describe.each(streamed)('%s', (name, sheet: StreamedSheet) => {
  const { head, body, styles } = sheet;
  const indexes = Array.from({ length: body.count }, (_none, index) => index);
  const rows = indexes.map((index) => body.row(index));

  test('makes the same row again, in whatever order it is asked', () => {
    expect([...indexes].reverse().map((index) => body.row(index))).toEqual([...rows].reverse());
  });

  test('stands below its head, each row from left to right up to the last column', () => {
    expect(Math.max(...head.cells.map(({ row }) => row))).toBeLessThan(body.top);
    rows.forEach(({ cells }, index) => {
      expect(cells.every(({ row }) => row === body.top + index)).toBe(true);
      const columns = cells.map(({ col }) => col);
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      // A line that goes upward takes the cells its text needs.
      expect(columns.at(-1)).toBe(name === 'Chuyển cấp trên (dữ liệu)' ? 1 : body.right);
    });
  });

  test('shows days in styles that have a format', () => {
    const days = rows.flatMap(({ cells }) =>
      cells.filter(({ content }) => content && (isFormula(content) ? content.value : content).kind === 'date'),
    );
    expect(days.filter(({ style }) => styles[style ?? '']?.numberFormat === undefined)).toEqual([]);
  });
});
