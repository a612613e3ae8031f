import type { IUndoRedoItem } from '@univerjs/core';
import { BookHistory, changedCell, type BookAway } from '../../../src/workbench/grid/bookHistory';

// Modules of another kind than Jest runs, of which the undo uses nothing.
jest.mock('lodash-es', () => ({}));
jest.mock('nanoid', () => ({}));
jest.mock('rbush', () => class {});
jest.mock('kdbush', () => ({}));

/** A history over workbooks of which one is open, and where that is. */
function histories() {
  let open = 'book-1';
  let made = 1;
  const turns: string[] = [];
  const units = { focused$: { subscribe: () => ({}) }, getFocusedUnit: () => ({ getUnitId: () => open }) };
  const commands = { registerCommand: () => ({ dispose: () => undefined }) };
  const history = new BookHistory(units as never, commands as never, { getContextValue: () => false } as never);
  const next = (): string => (open = `book-${(made += 1)}`);
  const putAway = (): BookAway => ({ id: open, show: next });
  const touched: unknown[] = [];
  history.serve(putAway, (changes) => touched.push(...changes));
  const typed = (v: number): void => {
    const params = { unitId: open, subUnitId: 's', cellValue: { 4: { 2: { v } } } };
    const change = { id: 'sheet.mutation.set-range-values', params };
    history.pushUndoRedo({ unitID: open, undoMutations: [change], redoMutations: [change] });
  };
  const replaced = (): void => {
    const before = putAway();
    history.replaced(before, next(), (way) => turns.push(way));
  };
  const top = (step: IUndoRedoItem | null | undefined | void): unknown =>
    (step || undefined)?.undoMutations.map(({ params }) => params);
  return {
    history,
    turns,
    touched,
    typed,
    replaced,
    open: () => open,
    undo: () => top(history.pitchTopUndoElement()),
    redo: () => top(history.pitchTopRedoElement()),
  };
}

const figure = (unitId: string, v: number) => [{ unitId, subUnitId: 's', cellValue: { 4: { 2: { v } } } }];

test('undo and redo go on in the workbook before and after, whose steps name it as it is called now', () => {
  const { history, turns, typed, replaced, open, undo, redo } = histories();
  typed(1);
  replaced();
  typed(2);
  history.popUndoToRedo();
  expect([open(), undo()]).toEqual(['book-2', []]);
  history.popUndoToRedo();
  expect([open(), undo(), redo()]).toEqual(['book-3', figure('book-3', 1), []]);
  history.popUndoToRedo();
  expect(undo()).toBeUndefined();
  history.popRedoToUndo();
  history.popRedoToUndo();
  expect([open(), undo(), redo()]).toEqual(['book-4', [], figure('book-4', 2)]);
  expect(turns).toEqual(['back', 'forth']);
});

test('what is typed after the way back ends the way forth', () => {
  const { history, typed, replaced, undo, redo } = histories();
  replaced();
  history.popUndoToRedo();
  typed(3);
  expect([undo(), redo()]).toEqual([figure('book-3', 3), undefined]);
});

test('two hundred steps are kept, and of a workbook that is gone none', () => {
  const { history, typed, undo } = histories();
  for (let step = 1; step <= 210; step += 1) typed(step);
  let steps = 0;
  for (; undo() !== undefined; steps += 1) history.popUndoToRedo();
  expect(steps).toBe(200);
  typed(1);
  history.forget('book-1');
  expect(undo()).toBeUndefined();
});

test('what was undone is told, with the cell it is about', () => {
  const { history, touched, typed } = histories();
  typed(5);
  history.popUndoToRedo();
  expect(touched).toHaveLength(1);
  expect(changedCell(touched as never)).toEqual({ sheet: 's', row: 4, col: 2 });
  expect(changedCell([{ id: 'sheet.mutation.set-frozen', params: {} }])).toBeUndefined();
});
