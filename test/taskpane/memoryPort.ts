import { areaAddress, type Cell } from '../../src/core/sheet/address';
import { insertPlan, planInsertion, takenNames, type StandingSheet } from '../../src/core/sheet/insertPlan';
import { isFormula, type SheetModel } from '../../src/core/sheet/model';
import { isOwnName } from '../../src/core/sheet/ownSheet';
import { HostError, type CellMark, type SheetChange, type WorkbookPort } from '../../src/core/sheet/port';
import type { ReturnedMarks } from '../../src/core/sheet/returnedMarks';
import type { SheetSnapshot, SnapshotValue } from '../../src/core/sheet/snapshot';
import { edited, modelSnapshot, rebuilt } from '../core/forms/modelSnapshot';

/** An open workbook in memory, with what a test wants to look at. */
export interface MemoryPort extends WorkbookPort {
  /** The models that stand in the workbook, by sheet name. */
  readonly models: ReadonlyMap<string, SheetModel>;
  readonly marks: readonly CellMark[];
  readonly settings: ReadonlyMap<string, string>;
  /** What was taken off of a returned copy, call by call. */
  readonly cleared: readonly ReturnedMarks[];
  readonly active: { readonly sheet: string; readonly cell?: Cell };
  /** The person types into a cell; listeners hear of it. */
  types(sheet: string, cell: Cell, value: SnapshotValue): void;
  /** The person's own sheet. */
  addOwn(snapshot: SheetSnapshot): void;
  snapshotOf(sheet: string): SheetSnapshot;
  /** The next call fails with this. */
  failNext(error: HostError): void;
}

interface Held {
  readonly snapshot: SheetSnapshot;
  readonly model?: SheetModel;
}

export function memoryPort(): MemoryPort {
  const sheets = new Map<string, Held>();
  const settings = new Map<string, string>();
  const listeners = new Set<(change: SheetChange) => void>();
  const cleared: ReturnedMarks[] = [];
  let marks: readonly CellMark[] = [];
  let active: { sheet: string; cell?: Cell } = { sheet: '' };
  let undo: (() => void) | undefined;
  let failure: HostError | undefined;
  const answer = async <T>(make: () => T): Promise<T> => {
    const error = failure;
    failure = undefined;
    if (error) throw error;
    return make();
  };
  const found = (name: string): Held => {
    const held = sheets.get(name);
    if (!held) throw new HostError('sheetMissing', '', { sheet: name });
    return held;
  };
  const remember = (): void => {
    const before = new Map(sheets);
    undo = () => {
      sheets.clear();
      before.forEach((held, name) => sheets.set(name, held));
    };
  };
  const edit = (sheet: string, cell: Cell, value: SnapshotValue, formula?: string): void => {
    const held = found(sheet);
    const change = formula === undefined ? { value } : { value, formula };
    sheets.set(sheet, { ...held, snapshot: edited(held.snapshot, [{ ...cell, edit: change }]) });
  };
  const standing = (wanted: readonly string[]): readonly StandingSheet[] =>
    takenNames([...sheets.keys()], wanted).map((name) => ({ name, own: isOwn(found(name)) }));

  return {
    capabilities: { notes: 'note', outline: true, merges: true },
    get models() {
      return new Map([...sheets].flatMap(([name, { model }]) => (model ? [[name, model] as const] : [])));
    },
    get marks() {
      return marks;
    },
    settings,
    cleared,
    get active() {
      return active;
    },
    types(sheet, cell, value) {
      edit(sheet, cell, value);
      listeners.forEach((listener) =>
        listener({ sheet, address: areaAddress({ top: cell.row, bottom: cell.row, left: cell.col, right: cell.col }) }),
      );
    },
    addOwn(snapshot) {
      sheets.set(snapshot.name, { snapshot });
      active = { sheet: snapshot.name };
    },
    snapshotOf: (sheet) => found(sheet).snapshot,
    failNext(error) {
      failure = error;
    },
    sheets: () =>
      answer(() =>
        [...sheets.entries()].map(([name, { model }]) => ({
          name,
          visibility: 'visible' as const,
          own: isOwn({ model }),
        })),
      ),
    // The pane reads the sheet in front by itself, so `failNext` is not about this.
    snapshotSheet: async (name) => found(name ?? active.sheet).snapshot,
    snapshotAll: () =>
      answer(() => ({
        file: '',
        sheets: [...sheets.values()].map(({ snapshot }) => snapshot),
        externalLinks: [],
        hasMacros: false,
      })),
    planInsert: (wanted) => answer(() => insertPlan(standing(wanted.map(({ name }) => name)))),
    insert: (wanted, replace, _, recognised) =>
      answer(() => {
        const plan = planInsertion(wanted, { standing: [...sheets.keys()], replaced: standing(replace), recognised });
        remember();
        for (const model of plan.sheets) sheets.set(model.name, { model, snapshot: modelSnapshot(model) });
        active = { sheet: plan.front ?? '' };
        return plan.names;
      }),
    write: (writes) =>
      answer(() => {
        remember();
        for (const { sheet, row, col, value, formula } of writes) {
          if (formula === undefined) edit(sheet, { row, col }, valueOf(value));
          else edit(sheet, { row, col }, shownBy(found(sheet).model, { row, col }), formula);
        }
      }),
    repair: (sheet, model, cells) =>
      answer(() => {
        remember();
        const held = found(sheet);
        const areas = cells.map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col }));
        sheets.set(sheet, {
          model,
          snapshot: rebuilt(held.snapshot, { validated: [...held.snapshot.validated, ...areas] }),
        });
      }),
    restore: () =>
      answer(() => {
        const had = undo !== undefined;
        undo?.();
        undo = undefined;
        return had;
      }),
    mark: (shown) => answer(() => void (marks = shown)),
    clearMarks: (returned) =>
      answer(() => {
        if (!returned) marks = [];
        else cleared.push(returned);
        if (returned?.withPage) sheets.delete(returned.page);
        return returned !== undefined;
      }),
    activate: (sheet, cell) => answer(() => void (active = cell ? { sheet, cell } : { sheet })),
    selected: () => answer(() => ({ sheet: active?.sheet ?? '', ...(active?.cell ?? { row: 0, col: 0 }) })),
    onChange: (listener) =>
      answer(() => {
        listeners.add(listener);
        return () => Promise.resolve(void listeners.delete(listener));
      }),
    readSetting: (key) => answer(() => settings.get(key)),
    writeSetting: (key, value) => answer(() => void settings.set(key, value)),
  };
}

/** Written by the product: its model carries a name of ours. */
function isOwn({ model }: Pick<Held, 'model'>): boolean {
  return (model?.names ?? []).some(({ name }) => isOwnName(name));
}

function valueOf(value: number | string | null): SnapshotValue {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}

/** What a formula of the form shows: the model's own value. */
function shownBy(model: SheetModel | undefined, { row, col }: Cell): SnapshotValue {
  const content = model?.cells.find((cell) => cell.row === row && cell.col === col)?.content;
  if (!content || !isFormula(content) || content.value.kind === 'date') return { kind: 'blank' };
  return content.value;
}
