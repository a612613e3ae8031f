import { PROSPECT_WORDS, turningNames } from '../../../domain/targets/outlookText';
import type { Attainment, Outlook } from '../../../domain/targets/verdict';
import { number, text } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { VERDICT_WORDS } from '../verdictWords';
import { drawHeading, drawLines, type LedgerColumn } from './table';

interface OutlookLine {
  readonly attainment: Attainment;
  readonly outlook: Outlook;
}

/** A mark of each prospect: readable without colour. */
const MARKS: Readonly<Record<Outlook['prospect'], string>> = { certain: '✓', open: '?', impossible: '✗' };

/** What the missing can still do to each target; returns the row after the last. Nothing where nothing is open. */
export function drawOutlooks(draft: SheetDraft, { attainments }: SummaryArgs, top: number): number {
  const lines = attainments.flatMap((attainment) =>
    attainment.outlook ? [{ attainment, outlook: attainment.outlook }] : [],
  );
  if (lines.length === 0) return top;
  drawHeading(draft, top, `Số còn thiếu có thể làm đổi kết luận của mục tiêu nào (${lines.length})`, COLUMNS);
  return drawLines(draft, top, COLUMNS, lines) + 1;
}

const COLUMNS: readonly LedgerColumn<OutlookLine>[] = [
  { title: 'STT', style: 'middle', content: (_line, index) => number(index + 1) },
  { title: 'Mục tiêu', style: 'words', content: ({ attainment: { target } }) => text(target.vi) },
  {
    title: 'Kết luận tạm tính',
    style: 'words',
    content: ({ attainment: { verdict } }) => text(VERDICT_WORDS[verdict]),
  },
  {
    title: 'Đơn vị ảnh hưởng nhiều nhất',
    style: 'words',
    content: ({ attainment }) => text(turningNames(attainment, 'vi')),
  },
  { title: 'Đơn vị chưa có số', style: 'middle', content: ({ outlook: { open } }) => number(open) },
  { title: 'Không biết cỡ', style: 'middle', content: ({ outlook: { unsized } }) => number(unsized) },
  { title: 'Khả năng trong kỳ này', style: 'middle', content: ({ outlook }) => text(prospectWords(outlook)) },
];

const ASSUMED: Readonly<Record<Outlook['assumption'], string>> = {
  none: '',
  lastYear: ' (theo quy mô năm trước)',
  former: ' (theo quy mô lần báo cáo gần nhất)',
};

function prospectWords({ prospect, assumption }: Outlook): string {
  return `${MARKS[prospect]} ${PROSPECT_WORDS[prospect].vi}${ASSUMED[assumption]}`;
}
