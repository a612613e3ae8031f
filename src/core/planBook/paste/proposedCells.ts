import type { Cell } from '../../sheet/address';
import { address } from '../../sheet/address';
import { number, text, type Content } from '../../sheet/model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { COMPARATOR_WORDS, END_WORDS } from '../vocabulary';
import { bookSheetIn } from '../bookNames';
import type { BookColumn, BookSetting } from '../bookSheet';
import type { BookPlace } from '../planDraft';
import { columnsIn, readSheet } from '../readSheet';
import { proposalText } from '../sentence/proposalText';
import { readSentence } from '../sentence/readSentence';
import { targetProposals, type TargetProposal } from '../proposals';
import { targetSheet } from '../targetSheet';
import { typedIn } from '../typed';
import { pastedTable, type PastedRest, type PastedTarget } from './pastedTable';
import { PASTE_SHEET } from './pasteSheet';

/** A cell of the sheet "Mục tiêu" and what is written into it. */
export interface ProposedCell extends Cell {
  readonly sheet: string;
  readonly content: Content;
}

/** What can be added to the targets of a book, for a person to go through. */
export interface Proposed {
  readonly cells: readonly ProposedCell[];
  /** How many rows come from the pasted table, and how many more from sentences that ask several things. */
  readonly fromTable: number;
  readonly fromSentences: number;
  readonly rest: readonly (BookPlace & Pick<PastedRest, 'text' | 'why'>)[];
}

/**
 * Rows for the targets of the pasted table and for each figure of a sentence beyond its first, and beside every sentence
 * whose cells are blank what it says. Only blank rows and the column of proposals are written; what the table prints
 * (figure, unit, years) fills its cells, a direction only where the cell says one.
 */
export function proposedCells(workbook: WorkbookSnapshot, setting: BookSetting): Proposed {
  const sheet = targetSheet(setting);
  const snapshot = bookSheetIn(workbook, sheet);
  const pasted = bookSheetIn(workbook, PASTE_SHEET);
  const table = pasted ? pastedTable(pasted) : { targets: [], rest: [] };
  const rest = pasted
    ? table.rest.map(({ cell, ...said }) => ({ sheet: pasted.name, cell: address(cell), ...said }))
    : [];
  if (!snapshot) return { cells: [], fromTable: 0, fromSentences: 0, rest };
  const rows = new TargetRows(snapshot, sheet.columns);
  const known = readSheet(sheet, snapshot).rows.flatMap(({ values: { wording } }) =>
    typeof wording === 'string' ? [wording] : [],
  );
  const fresh = table.targets.filter(({ wording }) => !known.includes(wording));
  const more = rows.addSentences(targetProposals(workbook, setting), known);
  fresh.forEach((target) => rows.add(target, proposalOf(target)));
  return { cells: rows.cells, fromTable: fresh.length, fromSentences: more, rest };
}

/** What the words of a row say where its cells do not. */
function proposalOf({ comparator, wording }: PastedTarget): string | undefined {
  return comparator === undefined ? proposalText(readSentence(wording), 'vi') : undefined;
}

class TargetRows {
  readonly cells: ProposedCell[] = [];
  private readonly cols: ReadonlyMap<BookColumn, number>;
  private next: number;

  constructor(
    private readonly snapshot: SheetSnapshot,
    columns: readonly BookColumn[],
  ) {
    const heads = columnsIn(columns, snapshot);
    this.cols = heads.cols;
    let last = heads.row;
    for (let row = heads.row + 1; row <= (snapshot.used?.bottom ?? -1); row += 1)
      if ([...this.cols.values()].some((col) => typedIn(snapshot.cell(row, col)))) last = row;
    this.next = last + 1;
  }

  /**
   * Beside each open sentence the figure it is a row for, and a row for each that has none yet. `known` are the sentences
   * of all rows. Returns how many rows that adds.
   */
  addSentences(proposals: readonly TargetProposal[], known: readonly string[]): number {
    const before = this.next;
    const done = new Map<string, number>();
    for (const { wording, read, row } of proposals) {
      const rows = known.filter((other) => other === wording).length;
      const open = proposals.filter((other) => other.wording === wording).length;
      const turn = done.get(wording) ?? 0;
      done.set(wording, turn + 1);
      const demand = read.demands[rows - open + turn];
      this.put(row, 'proposal', proposalText({ ...read, demands: demand ? [demand] : read.demands }, 'vi'));
      if (turn > 0) continue;
      for (const other of read.demands.slice(rows))
        this.add({ wording }, proposalText({ demands: [other], unreadFigures: [] }, 'vi'));
    }
    return this.next - before;
  }

  add(target: Partial<PastedTarget>, proposal: string | undefined): void {
    const row = this.next;
    this.next += 1;
    const { wording, clause, comparator, value, valueTo, without, valueUnit, periodFrom, periodTo } = target;
    const word = COMPARATOR_WORDS.find(([name]) => name === comparator)?.[1];
    const ends = END_WORDS.filter(([end]) => without?.some((one) => one === end)).map(([, words]) => words);
    this.put(row, 'wording', wording);
    this.put(row, 'comparator', word);
    this.put(row, 'value', value);
    this.put(row, 'valueTo', valueTo);
    this.put(row, 'without', ends.length === 0 ? undefined : ends.join('; '));
    this.put(row, 'valueUnit', valueUnit);
    this.put(row, 'periodFrom', periodFrom);
    this.put(row, 'periodTo', periodTo);
    this.put(row, 'clause', clause);
    this.put(row, 'proposal', proposal);
  }

  private put(row: number, member: string, value: string | number | undefined): void {
    const column = [...this.cols.keys()].find((one) => (one.proposed ? 'proposal' : one.member[0]) === member);
    const col = column && this.cols.get(column);
    if (col === undefined || value === undefined) return;
    const content = typeof value === 'number' ? number(value) : text(value);
    this.cells.push({ sheet: this.snapshot.name, row, col, content });
  }
}
