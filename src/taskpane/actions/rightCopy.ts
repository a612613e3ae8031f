import { LOOK, readReturnPage, RETURN_PAGE, type ListedMark } from '../../core/returned/returnPage';
import { parseCell } from '../../core/sheet/address';
import { isReturnPage } from '../../core/sheet/ownSheet';
import type { WorkbookPort } from '../../core/sheet/port';
import type { ReturnedMark, ReturnedMarks } from '../../core/sheet/returnedMarks';
import { RETURNED } from '../../domain/returnToken';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';
import { isRight } from '../../usecases/returning';
import type { CheckOutcome } from './checkOpen';
import { Explanations } from './explanations';

/** A returned copy on which every form is right: what it is to lose, and the tokens that stay. */
export interface RightCopy extends Pick<ReturnedMarks, 'page' | 'marks'> {
  readonly tokens: readonly string[];
}

/**
 * The open workbook as a returned copy that is right: it has the page “Trả lại”, and every form of it, marked or not, is
 * without error and warning. Undefined otherwise. Reads all sheets only where such a page is in sight.
 */
export async function rightCopy(
  port: WorkbookPort,
  checked: CheckOutcome,
  setting: CheckSetting,
): Promise<RightCopy | undefined> {
  const isKnown = [...checked.sheets.values()].some(isReturnPage);
  if (!isKnown && !(await port.sheets()).some(({ own, name }) => own && name.startsWith(RETURN_PAGE))) return undefined;
  const workbook = (await Explanations.read(port)).with(await port.snapshotAll());
  const page = workbook.sheets.find(isReturnPage);
  if (!page) return undefined;
  const { forms } = await checkWorkbook(workbook, setting);
  const { marks, tokens } = readReturnPage(page);
  const there = new Set(workbook.sheets.map(({ name }) => name));
  const looked = new Set(forms.map(({ arrivedInSheet }) => arrivedInSheet));
  const left = marks.filter(({ sheet }) => there.has(sheet));
  // A marked sheet that gives no form any more is not right either.
  if (!isRight(forms) || left.some(({ sheet }) => !looked.has(sheet))) return undefined;
  return { page: page.name, tokens, marks: left.flatMap(placed) };
}

function placed({ sheet, cell, note, row }: ListedMark): readonly ReturnedMark[] {
  const at = parseCell(cell);
  return at ? [{ sheet, row: at.row, col: at.col, note, look: { row, col: LOOK } }] : [];
}

/** Takes the marks off, and with a person's yes the page: its tokens stay with the workbook as a setting. */
export async function takeOff(
  port: WorkbookPort,
  { page, marks, tokens }: RightCopy,
  withPage: boolean,
): Promise<void> {
  if (withPage && tokens.length > 0) await port.writeSetting(RETURNED, tokens.join(' '));
  await port.clearMarks({ page, marks, withPage });
}
