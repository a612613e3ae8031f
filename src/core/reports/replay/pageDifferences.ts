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

/**
 * Where the pages that are signed do not show what the roll-up gives: figures, results and verdicts, cell by cell. Words
 * are left alone, since a signed page has its number, its day and often its sentences changed by hand.
 */
export function pageDifferences(args: SummaryArgs, workbook: WorkbookSnapshot): readonly PageDifference[] {
  const { sheets } = wholeWorkbook(streamedSummary(args, SHOWN_SHEETS));
  const found = sheets.flatMap((sheet) => {
    const shown = workbook.sheets.find(({ name }) => name === sheet.name);
    return shown
      ? sheetDifferences(sheet, shown)
      : [{ kind: 'page' as const, sheet: sheet.name, cell: '', was: '', is: '' }];
  });
  return found.slice(0, MOST_TOLD);
}

function sheetDifferences({ name, cells }: SheetModel, shown: SheetSnapshot): readonly PageDifference[] {
  return cells.flatMap((cell) => {
    const is = figureWords(cell);
    if (is === undefined) return [];
    const was = shownWords(shown, cell, is);
    return was === is ? [] : [{ kind: 'page', sheet: name, cell: address(cell), was, is }];
  });
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
