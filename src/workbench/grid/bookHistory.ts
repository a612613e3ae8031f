import {
  IContextService,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  type DependencyOverride,
  type IMutationInfo,
  type IUndoRedoItem,
} from '@univerjs/core';

/** Steps of one workbook that are kept; the grid's own twenty are fewer than the cells of a form. */
const MOST_STEPS = 200;

/** A workbook that was put away, with its own steps in both directions; `show` puts it up again under a new id. */
export interface BookAway {
  readonly id: string;
  readonly show: () => string;
}

/** What changes workbooks: puts the open one away, so that it can be shown again. */
export type PutAway = () => BookAway;

interface Steps {
  readonly undo: readonly IUndoRedoItem[];
  readonly redo: readonly IUndoRedoItem[];
}

/** A step that leads to another workbook: the one before, or the one after. */
interface BookStep extends IUndoRedoItem {
  readonly book: BookAway & Steps;
  /** What else has to follow, once the other workbook stands. */
  readonly followed: (way: Way) => void;
}

/** Which way a step was taken. */
export type Way = 'back' | 'forth';

/**
 * The grid's undo, which knows one workbook, led on across workbooks: whatever replaces the open workbook as a step of
 * the person's work stands in its stack like any other step, and each workbook keeps its own steps meanwhile.
 */
export class BookHistory extends LocalUndoRedoService {
  private putAway: PutAway | undefined;
  /** What a step of the open workbook has changed, once it was undone or done again. */
  private changed: (changes: readonly IMutationInfo[]) => void = () => undefined;

  /** Says how workbooks are changed, and who wants to hear of what was undone. */
  serve(putAway: PutAway, changed: (changes: readonly IMutationInfo[]) => void): void {
    this.putAway = putAway;
    this.changed = changed;
  }

  /** The workbook of the first id was replaced by that of the second: one step, back and forth. */
  replaced(before: BookAway, now: string, followed: (way: Way) => void): void {
    this.pushUndoRedo({ ...EMPTY, unitID: now, book: this.withSteps(before), followed } as BookStep);
  }

  /** A workbook is gone for good, and its steps with it. */
  forget(id: string): void {
    this._undoStacks.delete(id);
    this._redoStacks.delete(id);
  }

  override pushUndoRedo(step: IUndoRedoItem): void {
    const steps = this._getUndoStack(step.unitID, true);
    const [oldest] = steps;
    super.pushUndoRedo(step);
    if (oldest && steps[0] !== oldest && steps.length < MOST_STEPS) steps.unshift(oldest);
  }

  override popUndoToRedo(): void {
    const step = this.pitchTopUndoElement();
    if (isBookStep(step)) return this.turn(step, 'back');
    super.popUndoToRedo();
    if (step) this.changed(step.undoMutations);
  }

  override popRedoToUndo(): void {
    const step = this.pitchTopRedoElement();
    if (isBookStep(step)) return this.turn(step, 'forth');
    super.popRedoToUndo();
    if (step) this.changed(step.redoMutations);
  }

  /** To the other workbook; the one that is left lies behind the step the other way. */
  private turn({ book, followed, unitID }: BookStep, way: Way): void {
    if (!this.putAway) return;
    (way === 'back' ? this._getUndoStack(unitID, true) : this._getRedoStack(unitID, true)).pop();
    const left = this.putAway();
    const now = book.show();
    const [undo, redo] = [book.undo, book.redo].map((steps) => steps.map((step) => stepOf(step, book.id, now)));
    const back: BookStep = { ...EMPTY, unitID: now, book: this.withSteps(left), followed };
    this._undoStacks.set(now, [...(undo ?? []), ...(way === 'forth' ? [back] : [])]);
    this._redoStacks.set(now, [...(redo ?? []), ...(way === 'back' ? [back] : [])]);
    this._updateStatus();
    followed(way);
  }

  private withSteps(book: BookAway): BookAway & Steps {
    const steps = { undo: this._getUndoStack(book.id) ?? [], redo: this._getRedoStack(book.id) ?? [] };
    this.forget(book.id);
    return { ...book, ...steps };
  }
}

/** The grid takes a step with nothing to do as done. */
const EMPTY = { undoMutations: [], redoMutations: [] };

function isBookStep(step: IUndoRedoItem | null | undefined | void): step is BookStep {
  return Boolean(step) && typeof step === 'object' && step !== null && 'book' in step;
}

/** A step of a workbook that has come back under another id. */
function stepOf(step: IUndoRedoItem, before: string, now: string): IUndoRedoItem {
  const renamed = (changes: readonly IMutationInfo[]): IMutationInfo[] =>
    changes.map((change) => ({ ...change, params: ofUnit(change.params, before, now) as object }));
  return {
    ...step,
    unitID: now,
    undoMutations: renamed(step.undoMutations),
    redoMutations: renamed(step.redoMutations),
  };
}

/** The fields by which changes name their workbook. */
const UNIT_FIELDS: ReadonlySet<string> = new Set(['unitId', 'unitID']);

function ofUnit(value: unknown, before: string, now: string): unknown {
  if (Array.isArray(value)) return value.map((one) => ofUnit(one, before, now));
  // What is no plain object names no workbook.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) =>
      UNIT_FIELDS.has(key) && one === before ? [key, now] : [key, ofUnit(one, before, now)],
    ),
  );
}

const CELLS = 'sheet.mutation.set-range-values';

/** The first cell that changes of a step touched, and its sheet. */
export function changedCell(
  changes: readonly IMutationInfo[],
): { readonly sheet: string; readonly row: number; readonly col: number } | undefined {
  const change = changes.find(({ id }) => id === CELLS);
  const { subUnitId, cellValue = {} } = (change?.params ?? {}) as {
    subUnitId?: string;
    cellValue?: Record<string, object | undefined>;
  };
  const [row] = Object.keys(cellValue);
  const [col] = Object.keys((row === undefined ? undefined : cellValue[row]) ?? {});
  if (subUnitId === undefined || row === undefined || col === undefined) return undefined;
  return { sheet: subUnitId, row: Number(row), col: Number(col) };
}

/** Puts a history in place of the grid's undo; the grid makes it when it first needs it. */
export function historyInPlace(made: (history: BookHistory) => void): DependencyOverride {
  const useFactory = (
    units: IUniverInstanceService,
    commands: ICommandService,
    contexts: IContextService,
  ): BookHistory => {
    const history = new BookHistory(units, commands, contexts);
    made(history);
    return history;
  };
  return [[IUndoRedoService, { useFactory, deps: [IUniverInstanceService, ICommandService, IContextService] }]];
}
