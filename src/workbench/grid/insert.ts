import type { SheetModel } from '../../core/sheet/model';
import { insertPlan, planInsertion, takenNames, type StandingSheet } from '../../core/sheet/insertPlan';
import { isOwnName } from '../../core/sheet/ownSheet';
import type { InsertPlan } from '../../core/sheet/port';
import { activate } from './activate';
import { firstInput } from './firstInput';
import type { GridBook } from './gridBook';
import type { GridResources, IWorkbookData } from './gridTypes';
import { freeId, modelBundle } from './modelBundle';
import { takeSheet, withoutSheets, withSheets } from './sheetBundle';
import type { UndoStep } from './undo';

/** Written by this add-in: it carries a sheet-scoped name of ours. */
export function isOwn(resources: GridResources, id: string): boolean {
  return Object.values(resources.names).some((name) => name.localSheetId === id && isOwnName(name.name));
}

/** Which wanted names are taken, and by whom. */
export async function planInsert(book: GridBook, models: readonly SheetModel[]): Promise<InsertPlan> {
  const data = await book.data();
  const wanted = models.map(({ name }) => name);
  return insertPlan(standingSheets(book, data, wanted));
}

/** Writes sheets; see `WorkbookPort.insert`. The grid is given the whole new workbook at once: its fast path. */
export async function insertSheets(
  book: GridBook,
  undo: UndoStep,
  models: readonly SheetModel[],
  { replace, recognised }: { readonly replace: readonly string[]; readonly recognised?: readonly string[] | undefined },
): Promise<readonly string[]> {
  const data = await book.data('change');
  const old = standingSheets(book, data, replace);
  const kept = withoutBlankStart(data);
  const { sheets, names, front } = planInsertion(models, { standing: sheetNames(data), replaced: old, recognised });
  const replaced = old.map(({ id }) => ({ bundle: takeSheet(data, id), at: data.sheetOrder.indexOf(id) }));
  const bundles = bundlesOf(sheets, { data, kept, old });
  const shown = bundles.find(({ bundle }) => bundle.data.name === front) ?? bundles[0];
  const others = withoutSheets(
    kept,
    old.map(({ id }) => id),
  );
  const fresh = bundles.map(({ bundle }) => bundle.id);
  book.replace(withSheets(others, bundles), { activeId: shown?.bundle.id, left: data, fresh });
  undo.keepSheets(replaced, names);
  if (old.length > 0) await book.recalculate();
  const form = sheets.find(({ name }) => name === front) ?? sheets[0];
  const input = form && firstInput(form);
  if (form && input) activate(book, form.name, input);
  return names;
}

/** The new sheets as the grid's own, those that replace one with its id and place. */
function bundlesOf(sheets: readonly SheetModel[], { data, kept, old }: GridTarget) {
  const taken = new Set<string>();
  return sheets.map((model) => {
    const same = old.find(({ name }) => name === model.name)?.id;
    const id = same ?? freeId(data, taken);
    taken.add(id);
    return { bundle: modelBundle(model, id), ...(same === undefined ? {} : { at: kept.sheetOrder.indexOf(same) }) };
  });
}

/** The workbook as it stands, without its blank start, and its sheets that are replaced. */
interface GridTarget {
  readonly data: IWorkbookData;
  readonly kept: IWorkbookData;
  readonly old: readonly GridSheetName[];
}

/** A sheet of the grid under its name. */
interface GridSheetName extends StandingSheet {
  readonly id: string;
}

function sheetNames({ sheetOrder, sheets }: IWorkbookData): readonly string[] {
  return sheetOrder.map((id) => sheets[id]?.name ?? id);
}

/** The sheets that have one of these names. */
function standingSheets(book: GridBook, data: IWorkbookData, wanted: readonly string[]): readonly GridSheetName[] {
  const resources = book.resources(data);
  const names = sheetNames(data);
  const taken = new Set(takenNames(names, wanted));
  return data.sheetOrder.flatMap((id, at) => {
    const name = names[at] ?? id;
    return taken.has(name) ? [{ id, name, own: isOwn(resources, id) }] : [];
  });
}

/** The grid cannot be without a sheet; the blank one it starts with goes when the first real one comes. */
function withoutBlankStart(data: IWorkbookData): IWorkbookData {
  const [only] = data.sheetOrder;
  if (only === undefined || data.sheetOrder.length > 1) return data;
  const sheet = data.sheets[only];
  const untouched = sheet?.custom?.['blankStart'] === true && Object.keys(sheet.cellData ?? {}).length === 0;
  return untouched ? withoutSheets(data, [only]) : data;
}
