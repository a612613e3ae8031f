import type { SheetModel } from '../../src/core/sheet/model';
import { text } from '../../src/core/sheet/model';
import { valueAt } from '../../src/core/sheet/snapshot';
import { streamedSummary, SUMMARY_SHEETS, type SummarySheet } from '../../src/core/reports/summaryWorkbook';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { args } from '../core/reports/drawn';

/** How many units reported, in one cell. */
const coverSheet: SummarySheet = ({ rollUp }): SheetModel => ({
  name: 'Bìa',
  protected: false,
  gridlines: false,
  styles: {},
  columns: [{ width: 40 }],
  cells: [{ row: 0, col: 0, content: text(`Đã nhận ${rollUp.ledger.reported} báo cáo`) }],
});

test('a sheet in the list is written with the others and read back', async () => {
  const bytes = await writeWorkbook(streamedSummary(args, [...SUMMARY_SHEETS, coverSheet]), deflateNode);
  const { sheets } = readWorkbook(bytes, 'tong-hop.xlsx', { inflate: inflateNode });
  const plain = streamedSummary(args).sheets.map(({ name }) => name);
  expect(sheets.map(({ name }) => name)).toEqual([...plain, 'Bìa']);
  const cover = sheets.find(({ name }) => name === 'Bìa');
  expect(cover && valueAt(cover, 0, 0)).toMatchObject({ text: `Đã nhận ${args.rollUp.ledger.reported} báo cáo` });
});

test('a sheet that this roll-up has nothing for is left out', () => {
  expect(streamedSummary(args, [() => undefined, coverSheet]).sheets.map(({ name }) => name)).toEqual(['Bìa']);
});
