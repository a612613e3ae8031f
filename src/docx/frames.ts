import type { Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Letterhead, ReportColumn, ReportTable, Signing } from '../core/report/model';
import { balanced } from './lines';
import { SIZE, widthOf } from './measures';
import { centered, plain, rule } from './paragraphs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Shares of the width: issuer or receivers at the left, national name or signature at the right. */
const LEFT_SHARE = 0.41;
const BETWEEN_SIDES = 140;

/** Two columns without lines. */
function sides(left: readonly Paragraph[], right: readonly Paragraph[], width: number): Table {
  const leftWidth = Math.round(width * LEFT_SHARE);
  const widths = [leftWidth, width - leftWidth];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: index === 0 ? BETWEEN_SIDES : 0, top: 0, bottom: 0 },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** The rule under the agency is a third to a half of its name. */
const AGENCY_RULE = 0.4;

/** Agency, number and subject at the left; national name, motto, place and day at the right. */
export function letterheadTable(head: Letterhead, width: number): Table {
  const leftWidth = Math.round(width * LEFT_SHARE);
  const rightWidth = width - leftWidth;
  const room = leftWidth - BETWEEN_SIDES;
  const agency = balanced(head.agency, SIZE.agency, room);
  const longest = Math.max(...agency.split('\n').map((line) => widthOf(line, SIZE.agency)));
  return sides(
    [
      ...(head.above === undefined ? [] : linesOf(head.above, room)),
      centered(agency, { size: SIZE.agency, bold: true }),
      rule(Math.round(longest * AGENCY_RULE), leftWidth),
      centered(head.number, { size: SIZE.number }, { before: 60 }),
      ...(head.subject === undefined ? [] : [centered(`V/v ${head.subject}`, { size: SIZE.subject })]),
    ],
    [
      centered(COUNTRY, { size: SIZE.national, bold: true }),
      centered(MOTTO, { size: SIZE.motto, bold: true }),
      rule(widthOf(MOTTO, SIZE.motto), rightWidth),
      centered(head.placeAndDay, { size: SIZE.number, italics: true }, { before: 60 }),
    ],
    width,
  );
}

/** A paragraph a line: LibreOffice draws a line break of a document's very first paragraph in front of it. */
function linesOf(above: string, room: number): readonly Paragraph[] {
  return balanced(above, SIZE.agency, room)
    .split('\n')
    .map((line) => centered(line, { size: SIZE.agency }));
}

/** Room for the signature between the office and the name. */
const SIGNATURE_LINES = 5;

export function signingTable({ receivers, authority, name }: Signing, width: number): Table {
  const room = Array.from({ length: SIGNATURE_LINES }, () => centered('', { size: SIZE.body }));
  return sides(
    [
      plain('Nơi nhận:', { size: SIZE.receivers, bold: true, italics: true }, { spacing: { before: 240, after: 0 } }),
      ...receivers.map((one) => plain(one, { size: SIZE.receiverList }, { spacing: { before: 0, after: 0 } })),
    ],
    [
      ...authority.map((line, index) =>
        centered(line, { size: SIZE.body, bold: true }, { before: index === 0 ? 240 : 0 }),
      ),
      ...room,
      centered(name, { size: SIZE.body, bold: true }),
    ],
    width,
  );
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Readonly<Record<ReportColumn['align'], IParagraphOptions['alignment']>>;

const LINES = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

const CELL_SIDE = 60;

/** As the columns share the width, but none narrower than the longest word over it, which would be torn apart. */
export function columnWidths(columns: readonly ReportColumn[], width: number): readonly number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const asked = columns.map((column) => Math.floor((column.width / whole) * width));
  const least = columns.map(({ title }) => {
    const words = title.split(/\s+/).map((word) => widthOf(word, SIZE.table));
    return Math.max(...words) + 2 * CELL_SIDE + 20;
  });
  const short = asked.map((own, col) => Math.max(0, (least[col] ?? 0) - own));
  const lacking = short.reduce((sum, one) => sum + one, 0);
  const widest = asked.indexOf(Math.max(...asked));
  return asked.map((own, col) => own + (short[col] ?? 0) - (col === widest ? lacking : 0));
}

/** A table over the whole width; its head is printed again on every page, no row is torn apart. */
export function reportTable({ columns, rows }: ReportTable, width: number): Table {
  const widths = columnWidths(columns, width);
  const cell = (text: string, col: number, isHead: boolean): TableCell => {
    const alignment = isHead ? AlignmentType.CENTER : ALIGNMENT[columns[col]?.align ?? 'left'];
    return new TableCell({
      width: { size: widths[col] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: CELL_SIDE, right: CELL_SIDE, top: 30, bottom: 30 },
      children: [plain(text, { size: SIZE.table, bold: isHead }, { alignment, spacing: { before: 0, after: 0 } })],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, col) => cell(title, col, true)),
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: LINES, bottom: LINES, left: LINES, right: LINES, insideHorizontal: LINES, insideVertical: LINES },
    rows: [
      head,
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: columns.map((_, col) => cell(row[col] ?? '', col, false)) }),
      ),
    ],
  });
}
