import type { Cell } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { DASH, depthOf, numberedLabel, ordinalIn } from './labels';
import { SheetTexts } from './sheetTexts';
import { headsOf, type ForeignColumn, type TableHeads } from './tableHeads';

/** A line of a table that is not ours. */
export interface ForeignLine {
  readonly row: number;
  /** What it stands under, outermost first, then its own words. */
  readonly path: readonly string[];
  /** Only with what it stands under does it say anything ("Trong đó: nữ"). */
  readonly isPart: boolean;
  /** In what it counts and by which code it goes, where the table has a column for it. */
  readonly measure?: string;
  readonly code?: string;
}

export interface ForeignTable {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly ForeignLine[];
  readonly columns: readonly ForeignColumn[];
  /** First column of the labels. */
  readonly labelCol: number;
}

/** So far down and to the right tables are looked for; nobody's form is longer. */
const MOST_ROWS = 5_000;
/** Words that begin what stands under a table. */
const FOOT = ['người lập', 'nơi nhận', 'thủ trưởng', 'ghi chú', 'ngày … tháng', 'ngày ... tháng'];

/** The tables of a sheet that have labelled lines and titled columns, from top to bottom; none on a hidden one. */
export function tablesIn(sheet: SheetSnapshot): readonly ForeignTable[] {
  if (sheet.visibility !== 'visible' || !sheet.used) return [];
  const texts = new SheetTexts(sheet);
  const heads = headsOf(texts);
  return heads.flatMap((head, at) => {
    const end = Math.min(heads[at + 1]?.top ?? Infinity, head.bottom + MOST_ROWS, texts.bottom + 1);
    const lines = linesIn(texts, head, end);
    return lines.length === 0 ? [] : [{ sheet, lines, columns: head.columns, labelCol: head.labels.left }];
  });
}

function linesIn(texts: SheetTexts, head: TableHeads, end: number): readonly ForeignLine[] {
  const lines: ForeignLine[] = [];
  const above: { readonly depth: number; readonly words: string }[] = [];
  for (let row = head.bottom + 1; row < end; row += 1) {
    const own = texts.along(row, head.labels);
    const [first] = own;
    if (first === undefined) continue;
    if (isFoot(first)) break;
    const { depth, words } = labelled(own, texts, { row, col: head.ordinal ?? -1 }, head.isNumbered);
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= depth) above.pop();
    const path = [...above.map((one) => one.words), words];
    above.push({ depth, words });
    const measure = textIn(texts, row, head.measure);
    const code = textIn(texts, row, head.code);
    lines.push({
      row,
      path,
      isPart: depth > PLAIN,
      ...(measure === undefined ? {} : { measure }),
      ...(code === undefined ? {} : { code }),
    });
  }
  return lines;
}

/** Of a line with a whole number before it, and of one without any in a table that numbers none. */
const PLAIN = 2;

function labelled(own: readonly string[], texts: SheetTexts, at: Cell, isNumbered: boolean) {
  const { ordinal: inLabel, words } = numberedLabel(own[0] ?? '');
  const ordinal = (at.col < 0 ? undefined : ordinalIn(texts.shown(at.row, at.col) ?? '')) ?? inLabel;
  const isWithin = words.toLocaleLowerCase('vi').startsWith('trong đó');
  const depth = isWithin ? DASH : ordinal === undefined ? (isNumbered ? DASH : PLAIN) : depthOf(ordinal);
  return { depth, words: [words, ...own.slice(1)].join(', ') };
}

function textIn(texts: SheetTexts, row: number, col: number | undefined): string | undefined {
  return col === undefined ? undefined : texts.shown(row, col);
}

function isFoot(text: string): boolean {
  const words = text.normalize('NFC').toLocaleLowerCase('vi');
  return FOOT.some((foot) => words.startsWith(foot));
}
