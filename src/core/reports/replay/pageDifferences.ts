import { address } from '../../sheet/address';
import { shownValue } from '../../sheet/formula/calculated';
import { isFormula, valueIn, type CellModel, type SheetModel } from '../../sheet/model';
import { valueAt, type SheetSnapshot, type SnapshotValue, type WorkbookSnapshot } from '../../sheet/snapshot';
import { wholeWorkbook } from '../../sheet/streamed';
import type { SummaryArgs } from '../summaryArgs';
import { SHOWN_SHEETS, streamedSummary } from '../summaryWorkbook';

/** A cell of a page that people read which says something else than the figures give; a page that is gone has no cell. */
export interface PageDifference {
  readonly kind: 'page';
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  readonly is: string;
}

/** Further ones say nothing more: a row that was put in moves every cell below it. */
const MOST_TOLD = 20;

/** What the pages that are signed show otherwise. */
export interface PagesCompared {
  readonly differences: readonly PageDifference[];
  /** Sheets of which every row is there with its figures, in another order: somebody sorted them. */
  readonly sorted: readonly string[];
}

/**
 * Where the pages that are signed do not show what the roll-up gives: figures, results and verdicts, cell by cell. Words
 * are left alone, since a signed page has its number, its day and often its sentences changed by hand.
 */
export function comparedPages(args: SummaryArgs, workbook: WorkbookSnapshot): PagesCompared {
  const { sheets } = wholeWorkbook(streamedSummary(args, SHOWN_SHEETS));
  const differences: PageDifference[] = [];
  const sorted: string[] = [];
  for (const sheet of sheets) {
    const shown = workbook.sheets.find(({ name }) => name === sheet.name);
    const found = shown ? sheetDifferences(sheet, shown) : [pageGone(sheet.name)];
    if (shown && found.length > 0 && isSorted(sheet, shown)) sorted.push(sheet.name);
    else differences.push(...found);
  }
  return { differences: differences.slice(0, MOST_TOLD), sorted };
}

function pageGone(sheet: string): PageDifference {
  return { kind: 'page', sheet, cell: '', was: '', is: '' };
}

function sheetDifferences({ name, cells }: SheetModel, shown: SheetSnapshot): readonly PageDifference[] {
  return cells.flatMap((cell) => {
    const is = figureWords(cell);
    if (is === undefined) return [];
    const was = shownWords(shown, cell, is);
    return was === is ? [] : [{ kind: 'page', sheet: name, cell: address(cell), was, is }];
  });
}

/** Whether the rows with figures are all there, words and figures, and only stand elsewhere. */
function isSorted({ cells }: SheetModel, shown: SheetSnapshot): boolean {
  const rows = new Set(cells.flatMap((cell) => (figureWords(cell) === undefined ? [] : [cell.row])));
  const table = cells.filter((cell) => rows.has(cell.row));
  const dated = new Set(table.flatMap(({ col, content }) => (valueIn(content).kind === 'date' ? [col] : [])));
  const cols = [...new Set(table.map(({ col }) => col))].filter((col) => !dated.has(col));
  const ours = new Map(table.map((cell) => [`${cell.row} ${cell.col}`, wordsIn(cell)]));
  const lines = (wordsAt: (row: number, col: number) => string): string =>
    JSON.stringify([...rows].map((row) => JSON.stringify(cols.map((col) => wordsAt(row, col)))).sort());
  return (
    lines((row, col) => ours.get(`${row} ${col}`) ?? '') === lines((row, col) => valueWords(valueAt(shown, row, col)))
  );
}

/** What a cell of ours shows, words and figures alike. */
function wordsIn({ content }: CellModel): string {
  const value = shownValue(valueIn(content));
  if (typeof value === 'number') return numberWords(value);
  return typeof value === 'string' ? plain(value) : '';
}

/** What a page shows there; a formula that its program left without a value shows what it should, if it is the same one. */
function shownWords(sheet: SheetSnapshot, { row, col, content }: CellModel, is: string): string {
  const cell = sheet.cell(row, col);
  if (cell?.formula === undefined || cell.value.kind !== 'notCalculated') return valueWords(valueAt(sheet, row, col));
  const ours = content && isFormula(content) ? content.formula : undefined;
  // The words of a shared formula stand elsewhere.
  return cell.formula === ours || cell.formula === '' ? is : `=${cell.formula}`;
}

/** Marks of verdicts, and of what is no figure. */
const MARKS = /^(?:[✓✗◔?–●]|x$)/u;
/** Digits that every program keeps. */
const DIGITS = 12;

/** What a cell shows, where that is a figure, a result or a verdict. */
function figureWords({ content }: CellModel): string | undefined {
  const value = valueIn(content);
  if (value.kind === 'date') return undefined;
  const shown = shownValue(value);
  if (typeof shown === 'number') return numberWords(shown);
  if (typeof shown !== 'string') return undefined;
  const isReckoned = content !== undefined && isFormula(content);
  return isReckoned || MARKS.test(shown) ? plain(shown) : undefined;
}

function valueWords(value: SnapshotValue): string {
  if (value.kind === 'number') return numberWords(value.number);
  return value.kind === 'text' ? plain(value.text) : '';
}

function numberWords(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}
