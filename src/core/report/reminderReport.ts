import type { Letter } from '../../domain/letter';
import { letterhead, signingOf, type Issuing } from './letterhead';
import { addresseeBlocks, paragraph, type ReportBlock, type ReportModel } from './model';

/** A reminder as a letter to be signed (docs/report.md#layout); the addressees are those of the letter. */
export function reminderReport(issuing: Issuing, letter: Letter): ReportModel {
  const { programme, rollUp } = issuing;
  const { root, year } = rollUp;
  const head: readonly ReportBlock[] = [
    { kind: 'letterhead', head: letterhead(issuing, letter.subject) },
    ...addresseeBlocks(issuing.fields.addressees ?? letter.to),
  ];
  const body = letter.pieces.flatMap((piece): readonly ReportBlock[] =>
    piece.kind === 'text'
      ? [paragraph(piece.text)]
      : piece.lines.map((line, index) => {
          // A line may end with a sentence of its own: why a file cannot be used.
          const words = line.replace(/\.$/, '');
          return paragraph(`- ${words}${index === piece.lines.length - 1 ? '.' : ';'}`);
        }),
  );
  return {
    identity: { kind: 'reminder', programme: programme.id, list: root.list, unit: root.code, year },
    title: letter.subject,
    pages: [
      {
        orientation: 'portrait',
        stretches: [
          { id: 'head', name: 'Phần đầu văn bản', blocks: head },
          { id: 'body', name: 'Nội dung đôn đốc', blocks: body },
          { id: 'signing', name: 'Nơi nhận, chữ ký', blocks: [{ kind: 'signing', signing: signingOf(issuing, true) }] },
        ],
      },
    ],
  };
}
