import type { ElementKey } from '../../domain/ids';
import { valueOf } from '../../domain/figure';
import { fullName } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import type { FiguresPlan } from './figuresPlan';
import { scopeLine } from './page';
import type { SummaryArgs } from './summaryArgs';
import { SUMMARY_TEXT } from './summaryText';
import type { UnitRow } from './unitRows';

const DIFFICULTIES_SHEET = 'Khó khăn, kiến nghị';

/** Elements of difficulties and of proposals. */
const DIFFICULTIES = 'L05';
const PROPOSALS = 'L06';

const COLUMNS: readonly TableColumn<UnitRow>[] = [
  { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
  { title: 'Đơn vị', width: 30, style: 'words', content: ({ unit }) => text(fullName(unit)) },
  { title: 'Thuộc', width: 26, style: 'words', content: ({ parentName }) => text(parentName) },
  { title: 'Khó khăn, vướng mắc', width: 60, style: 'words', content: (row) => text(wordsOf(row, DIFFICULTIES)) },
  { title: 'Kiến nghị, đề xuất', width: 60, style: 'words', content: (row) => text(wordsOf(row, PROPOSALS)) },
];

/** "Khó khăn, kiến nghị": what the units wrote, each with its name (docs/summary.md). */
export function difficultiesSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  return tableSheet({
    name: DIFFICULTIES_SHEET,
    title: 'KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ CỦA ĐƠN VỊ',
    scope: scopeLine(args),
    columns: COLUMNS,
    rows: plan.rows.filter((row) => wordsOf(row, DIFFICULTIES) !== '' || wordsOf(row, PROPOSALS) !== ''),
    none: 'Không đơn vị nào ghi khó khăn, kiến nghị.',
    measure: SUMMARY_TEXT,
  });
}

function wordsOf({ submission }: UnitRow, key: ElementKey): string {
  return String(valueOf(submission.values.get(key)) ?? '');
}
