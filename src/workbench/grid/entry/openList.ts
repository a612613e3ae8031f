import { CanceledError, Direction, ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import type { GridBook } from '../gridBook';

const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';
/** The grid's list, whose choices have neither role nor keyboard. */
const LIST = '[data-u-comp="sheets-dropdown-list"]';
const CHOSEN = 'aria-selected';
const ARROWS = 'sheet.command.move-selection';
const ENTER = 'sheet.command.move-selection-enter-tab';

/**
 * Alt+↓ opens the list of a cell, arrows move in it, Enter takes, Escape closes. The grid hears the keys first and would
 * go on to another cell, so it comes before whatever else moves on. Returns how to stop.
 */
export function listenToLists(book: GridBook): IDisposable {
  const press = (event: KeyboardEvent): void => {
    const choices = openChoices();
    const isOpening = event.altKey && event.key === 'ArrowDown' && isInGrid();
    const action = isOpening ? () => open(book) : choices.length > 0 ? actionOf(event.key, choices, book) : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  window.addEventListener('keydown', press, { capture: true });
  const stays = book.grid.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!book.isOwnChange && isForList(command)) throw new CanceledError();
  });
  return {
    dispose: () => {
      stays.dispose();
      window.removeEventListener('keydown', press, { capture: true });
    },
  };
}

/** Whether a step of the grid is one in the open list: an arrow key, or Enter on what is marked in it. */
function isForList({ id, params }: ICommandInfo): boolean {
  if (id !== ARROWS && id !== ENTER) return false;
  const choices = openChoices();
  if (id === ARROWS) return choices.length > 0;
  const { direction } = (params ?? {}) as { direction?: Direction };
  const isEnter = direction === Direction.DOWN || direction === Direction.UP;
  return isEnter && choices.some((choice) => choice.getAttribute(CHOSEN) === 'true');
}

const isInGrid = (): boolean => document.activeElement?.matches('[data-u-comp="editor"]') === true;

function open(book: GridBook): void {
  const sheet = book.workbook.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  if (!cell || book.workbook.isCellEditing()) return;
  const place = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId() };
  book.grid.api.syncExecuteCommand(SHOW, { ...place, row: cell.startRow, column: cell.startColumn });
  requestAnimationFrame(() => mark(openChoices(), 0));
}

function openChoices(): readonly HTMLElement[] {
  const list = document.querySelector(`${LIST} > :last-child`);
  return list ? [...list.querySelectorAll<HTMLElement>(':scope > *')] : [];
}

/** What a key does while the list stands open; other keys go to the cell. */
function actionOf(key: string, choices: readonly HTMLElement[], book: GridBook): (() => void) | undefined {
  const at = choices.findIndex((choice) => choice.getAttribute(CHOSEN) === 'true');
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mark(choices, Math.min(at + 1, choices.length - 1)),
    ArrowUp: () => mark(choices, Math.max(at - 1, 0)),
    Home: () => mark(choices, 0),
    End: () => mark(choices, choices.length - 1),
    Enter: () => choices[at]?.click(),
    Escape: () => void book.grid.api.executeCommand(HIDE, {}),
  };
  return at < 0 && key !== 'Escape' && !key.startsWith('Arrow') ? undefined : actions[key];
}

function mark(choices: readonly HTMLElement[], at: number): void {
  choices[0]?.parentElement?.setAttribute('role', 'listbox');
  choices.forEach((choice, index) => {
    choice.setAttribute('role', 'option');
    choice.setAttribute(CHOSEN, String(index === at));
  });
  choices[at]?.scrollIntoView({ block: 'nearest' });
}
