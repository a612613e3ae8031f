import type { ElementKey } from '../../domain/ids';
import { indicatorWithRole } from '../../domain/catalogue/withRole';
import { valueOf } from '../../domain/figure';
import { fullName } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import type { FiguresPlan } from './figuresPlan';
import { scopeLine } from './page';
import type { SummaryArgs } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';
import type { UnitRow } from './unitRows';

const DIFFICULTIES_SHEET = 'Khó khăn, kiến nghị';

const UNIT_COLUMNS: readonly TableColumn<UnitRow>[] = [
  { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
  { title: 'Đơn vị', width: 30, style: 'words', content: ({ unit }) => text(fullName(unit)) },
  { title: 'Thuộc', width: 26, style: 'words', content: ({ parentName }) => text(parentName) },
];

/** "Khó khăn, kiến nghị": what the units wrote, each with its name (docs/summary.md). */
export function difficultiesSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const [difficulties, proposals] = (['difficulties', 'proposals'] as const).map((role) =>
    indicatorWithRole(args.catalogue, role),
  );
  const written = (title: string, key: ElementKey | undefined): TableColumn<UnitRow> => ({
    title,
    width: 60,
    style: 'words',
    content: (row) => text(wordsOf(row, key)),
  });
  return tableSheet({
    name: DIFFICULTIES_SHEET,
    title: 'KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ CỦA ĐƠN VỊ',
    scope: scopeLine(args),
    columns: [...UNIT_COLUMNS, written('Khó khăn, vướng mắc', difficulties), written('Kiến nghị, đề xuất', proposals)],
    rows: plan.rows.filter((row) => wordsOf(row, difficulties) !== '' || wordsOf(row, proposals) !== ''),
    none: 'Không đơn vị nào ghi khó khăn, kiến nghị.',
    measure: PRINTED_TEXT,
  });
}

function wordsOf({ submission }: UnitRow, key: ElementKey | undefined): string {
  return key === undefined ? '' : String(valueOf(submission.values.get(key)) ?? '');
}
