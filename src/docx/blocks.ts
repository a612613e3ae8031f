import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { ReportBlock } from '../core/report/model';
import { chartParagraph } from './chart';
import { letterheadTable, reportTable, signingTable } from './frames';
import { balanced } from './lines';
import { SIZE, widthOf } from './measures';
import { centered, plain, rule, textParagraph } from './paragraphs';

/** The rule under the title is a third to a half of it. */
const TITLE_RULE = 0.4;

/** What a piece of a report is in the file. */
export function drawnBlock(block: ReportBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block.head, width)];
    case 'title':
      return titleParagraphs(block, width);
    case 'heading':
      return [headingParagraph(block.level, block.text)];
    case 'paragraph':
      return [textParagraph(block.look, block.text)];
    case 'table':
      return [reportTable(block.table, width)];
    case 'chart':
      return [chartParagraph(block.chart)];
    case 'signing':
      return [signingTable(block.signing, width)];
    case 'annexTitle':
      return [
        centered(block.number, { size: SIZE.body, bold: true }),
        centered(
          balanced(block.title.toLocaleUpperCase('vi'), SIZE.body, width),
          { size: SIZE.body, bold: true },
          { before: 60 },
        ),
        centered(block.of, { size: SIZE.body, italics: true }, { before: 60, after: 180 }),
      ];
  }
}

function titleParagraphs(
  { name, about }: Extract<ReportBlock, { readonly kind: 'title' }>,
  width: number,
): readonly Paragraph[] {
  const lines = balanced(about, SIZE.body, width);
  const long = Math.max(...lines.split('\n').map((line) => widthOf(line, SIZE.body)));
  return [
    ...(name === undefined ? [] : [centered(name, { size: SIZE.body, bold: true }, { before: 300 })]),
    centered(lines, { size: SIZE.body, bold: true }, { before: 60 }),
    rule(Math.round(long * TITLE_RULE), width),
  ];
}

function headingParagraph(level: 1 | 2 | 3, text: string): Paragraph {
  return plain(
    text,
    { size: SIZE.body, bold: level < 3, italics: level === 3 },
    {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: 720 },
      spacing: { before: level === 1 ? 180 : 120, after: 120 },
      keepNext: true,
    },
  );
}
