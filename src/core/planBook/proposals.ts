import type { WorkbookSnapshot } from '../sheet/snapshot';
import { address } from '../sheet/address';
import { bookSheetIn } from './bookNames';
import type { BookSetting } from './bookSheet';
import type { BookPlace } from './planDraft';
import { readSheet } from './readSheet';
import { readSentence, type ReadSentence } from './sentence/readSentence';
import { targetSheet } from './targetSheet';

/** What a sentence of the sheet "Mục tiêu" says, where the cells beside it do not. */
export interface TargetProposal extends BookPlace {
  /** Zero-based, of the same row. */
  readonly row: number;
  readonly wording: string;
  readonly read: ReadSentence;
}

/**
 * The sentences of a book whose comparator or value is blank, and what each of them says; for a person to take over,
 * since nothing of it is used (docs/plan-book.md#sentences).
 */
export function targetProposals(workbook: WorkbookSnapshot, setting: BookSetting): readonly TargetProposal[] {
  const sheet = targetSheet(setting);
  const snapshot = bookSheetIn(workbook, sheet);
  if (!snapshot) return [];
  const column = sheet.columns.find(({ member }) => member[0] === 'wording');
  return readSheet(sheet, snapshot).rows.flatMap((row) => {
    const { wording, comparator, value } = row.values;
    const isSaid = comparator === 'none' || comparator === 'yes' || (comparator !== undefined && value !== null);
    if (typeof wording !== 'string' || isSaid) return [];
    const cell = column ? row.cellOf(column) : row.at;
    return [{ sheet: row.sheet, cell: address(cell), row: cell.row, wording, read: readSentence(wording) }];
  });
}
