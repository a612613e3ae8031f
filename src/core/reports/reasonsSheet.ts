import { showNumber } from '../../domain/texts/number';
import { fullName } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import { scopeLine } from './page';
import type { GivenReason, ReasonGroup, SummaryArgs } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';

const REASONS_SHEET = 'Giải trình';

/** Units named in a cell; the sheet of findings has every one. */
const MOST_NAMED = 12;

interface ReasonLine {
  readonly group: ReasonGroup;
  readonly reason: GivenReason;
}

const COLUMNS: readonly TableColumn<ReasonLine>[] = [
  { title: 'STT', width: 6, style: 'middle', content: (_line, index) => number(index + 1) },
  { title: 'Phần', width: 26, style: 'words', content: ({ group }) => text(group.sectionWords.vi) },
  { title: 'Nội dung kiểm tra', width: 30, style: 'words', content: ({ group }) => text(group.title.vi) },
  { title: 'Quy tắc', width: 9, style: 'code', content: ({ group }) => text(group.rule) },
  { title: 'Lý do đơn vị nêu', width: 54, style: 'words', content: ({ reason }) => text(reason.words) },
  { title: 'Số đơn vị', width: 9, style: 'middle', content: ({ reason }) => number(reason.units.length) },
  { title: 'Đơn vị', width: 44, style: 'words', content: ({ reason }) => text(unitsText(reason)) },
  { title: 'Tình trạng', width: 24, style: 'words', content: ({ reason }) => text(stateText(reason)) },
];

/**
 * "Giải trình": the reasons units give for what was found, by section and rule, equal reasons in one line
 * (docs/rules-of-meaning.md#explanations-travel). Undefined where nobody gives any.
 */
export function reasonsSheet(args: SummaryArgs): StreamedSheet | undefined {
  const rows = (args.reasons ?? []).flatMap((group) => group.reasons.map((reason) => ({ group, reason })));
  if (rows.length === 0) return undefined;
  return tableSheet({
    name: REASONS_SHEET,
    title: 'GIẢI TRÌNH CỦA CÁC ĐƠN VỊ',
    scope: scopeLine(args),
    note: 'Xếp theo phần của biểu và quy tắc kiểm tra; các lý do giống nhau ghi một dòng. Giải trình là lời của đơn vị: chưa được chấp nhận thì không đổi mức của lỗi, cảnh báo; số liệu thay đổi thì hết hiệu lực.',
    columns: COLUMNS,
    rows,
    measure: PRINTED_TEXT,
  });
}

function unitsText({ units }: GivenReason): string {
  const more = units.length - MOST_NAMED;
  const named = units.slice(0, MOST_NAMED).map(fullName).join(', ');
  return more > 0 ? `${named}, … (+${showNumber(more)})` : named;
}

function stateText({ findings, accepted, acceptedBelow, void: gone }: GivenReason): string {
  const open = findings - accepted - acceptedBelow - gone;
  const parts: readonly (readonly [number, string])[] = [
    [accepted, 'đã chấp nhận'],
    [acceptedBelow, 'cấp dưới đã chấp nhận'],
    [gone, 'hết hiệu lực vì số liệu đã đổi'],
    [open, 'chờ chấp nhận'],
  ];
  return parts.flatMap(([count, words]) => (count > 0 ? [`${showNumber(count)} ${words}`] : [])).join('; ');
}
