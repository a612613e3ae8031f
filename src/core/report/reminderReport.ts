import type { AnnexedLetter, AnnexedLine, LetterAnnex, LetterPiece } from '../../domain/letter';
import { annexOf, letterhead, signingOf, type Issuing } from './letterhead';
import {
  addresseeBlocks,
  heading,
  paragraph,
  type ReportBlock,
  type ReportModel,
  type ReportPages,
  type ReportTable,
} from './model';

/** A reminder as a letter to be signed (docs/report.md#layout); the addressees are those of the letter. */
export function reminderReport(issuing: Issuing, letter: AnnexedLetter): ReportModel {
  const { programme, rollUp } = issuing;
  const { root, year } = rollUp;
  const head: readonly ReportBlock[] = [
    { kind: 'letterhead', head: letterhead(issuing, letter.subject) },
    ...addresseeBlocks(issuing.fields.addressees ?? letter.to),
  ];
  return {
    identity: { kind: 'reminder', programme: programme.id, list: root.list, unit: root.code, year },
    title: letter.subject,
    pages: [
      {
        orientation: 'portrait',
        stretches: [
          { id: 'head', name: 'Phần đầu văn bản', blocks: head },
          { id: 'body', name: 'Nội dung đôn đốc', blocks: letter.pieces.flatMap(bodyBlocks) },
          { id: 'signing', name: 'Nơi nhận, chữ ký', blocks: [{ kind: 'signing', signing: signingOf(issuing, true) }] },
        ],
      },
      ...(letter.annex ? [annexPage(letter.annex, annexOf(issuing, 'Công văn'))] : []),
    ],
  };
}

function bodyBlocks(piece: LetterPiece): readonly ReportBlock[] {
  if (piece.kind === 'text') return [paragraph(piece.text)];
  return piece.lines.map((line, index) => {
    // A line may end with a sentence of its own: why a file cannot be used.
    const words = line.replace(/\.$/, '');
    return paragraph(`- ${words}${index === piece.lines.length - 1 ? '.' : ';'}`);
  });
}

/** The only annex of a letter has no number. */
function annexPage({ title, lists }: LetterAnnex, of: string): ReportPages {
  const isOne = lists.length === 1;
  const blocks = lists.flatMap(({ head, lines }, index): readonly ReportBlock[] => [
    heading(2, isOne ? upper(head) : `${index + 1}. ${upper(head)}`),
    { kind: 'table', table: listTable(lines) },
  ]);
  const top: ReportBlock = { kind: 'annexTitle', number: 'Phụ lục', title, of };
  return {
    orientation: 'portrait',
    stretches: [{ id: 'annex_owing', name: 'Phụ lục. Danh sách đơn vị', blocks: [top, ...blocks] }],
  };
}

/** The column of districts only where the units lie in some. */
function listTable(lines: readonly AnnexedLine[]): ReportTable {
  const isWithin = lines.some(({ within }) => within !== undefined);
  return {
    columns: [
      { title: 'STT', width: 12, align: 'center' },
      { title: 'Đơn vị', width: isWithin ? 50 : 70, align: 'left' },
      ...(isWithin ? [{ title: 'Địa bàn cấp huyện', width: 45, align: 'left' } as const] : []),
      { title: 'Tình trạng báo cáo', width: 60, align: 'left' },
    ],
    rows: lines.map(({ name, within = '–', state }, index) => [
      String(index + 1),
      upper(name),
      ...(isWithin ? [upper(within)] : []),
      upper(state.replace(/\.$/, '')),
    ]),
  };
}

function upper(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
