import { cellArea } from './address';
import type { SheetModel } from './model';
import type { StreamedSheet } from './streamed';

/**
 * Sheet-scoped name that every sheet of ours carries, whatever wrote it, so that the next run replaces its own sheets
 * and never the person's. Not "TH.": readers of forms take such a name for a figure's.
 */
export const OWN_SHEET_NAME = 'TongHop.sheet';

/**
 * Sheet-scoped name of the sheet a plan travels on, at the plan's id. Readers leave the sheet unread until a form is of a
 * plan, or a version of one, that they lack.
 */
export const PLAN_SHEET_NAME = 'TongHop.plan';

/** Sheet-scoped name of the sheet of a summary with what goes upward beside its figures, at its first line. */
export const CARRIED_SHEET_NAME = 'TongHop.carried';

/** Sheet-scoped name of the page “Trả lại” of a returned copy, at its token: whatever the page is called by then. */
export const RETURNED_NAME = 'TongHop.returned';

/** Sheet-scoped name of the sheet “Theo dõi”, which is no report and lies among them. */
const BOARD_SHEET_NAME = 'TongHop.board';

interface Named {
  readonly names: readonly { readonly name: string }[];
}

/** Whether a sheet carries a plan. */
export function isPlanSheet(sheet: Named): boolean {
  return hasName(sheet, PLAN_SHEET_NAME);
}

/** Whether a sheet of a summary carries what goes upward. */
export function isCarriedSheet(sheet: Named): boolean {
  return hasName(sheet, CARRIED_SHEET_NAME);
}

/** Whether a sheet is the page of a returned copy: it holds no figures. */
export function isReturnPage(sheet: Named): boolean {
  return hasName(sheet, RETURNED_NAME);
}

/** Whether a sheet is a board (“Theo dõi”) this product made. */
export function isBoardSheet(sheet: Named): boolean {
  return hasName(sheet, BOARD_SHEET_NAME);
}

/** Whether nobody is to look for the sheet, whoever saves the workbook. */
export function isUnseenSheet(sheet: Named): boolean {
  return isPlanSheet(sheet) || isCarriedSheet(sheet);
}

function hasName({ names }: Named, ours: string): boolean {
  return names.some(({ name }) => name.slice(name.lastIndexOf('!') + 1) === ours);
}

/** Names of forms and summaries; sheets written before `OWN_SHEET_NAME` have only these. */
const CELL_PREFIX = 'TH.';

/** Whether a sheet-scoped name says that this product wrote the sheet. */
export function isOwnName(name: string): boolean {
  return name === OWN_SHEET_NAME || name.startsWith(CELL_PREFIX);
}

/** The sheet with `OWN_SHEET_NAME` at A1; the very same model when it carries that name already. */
export function withOwnName<S extends SheetModel | StreamedSheet>(sheet: S): S {
  return namedAtFirst(sheet, OWN_SHEET_NAME);
}

/** The sheet as a board, so that the next run takes it for no report. */
export function boardSheetNamed<S extends SheetModel | StreamedSheet>(sheet: S): S {
  return namedAtFirst(sheet, BOARD_SHEET_NAME);
}

function namedAtFirst<S extends SheetModel | StreamedSheet>(sheet: S, ours: string): S {
  const names = sheet.names ?? [];
  if (names.some(({ name, scope }) => scope === 'sheet' && name === ours)) return sheet;
  return { ...sheet, names: [...names, { name: ours, area: cellArea({ row: 0, col: 0 }), scope: 'sheet' }] };
}
