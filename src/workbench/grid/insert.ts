import type { SheetModel } from '../../core/sheet/model';
import { isOwnName, withOwnName } from '../../core/sheet/ownSheet';
import { HostError, type InsertPlan } from '../../core/sheet/port';
import type { GridBook } from './gridBook';
import type { GridResources, IWorkbookData } from './gridTypes';
import { freeId, modelBundle } from './modelBundle';
import { takeSheet, withoutSheets, withSheets } from './sheetBundle';
import { freeName, renamed } from '../../core/sheet/sheetNames';
import type { UndoStep } from './undo';

/** Written by this add-in: it carries a sheet-scoped name of ours. */
export function isOwn(resources: GridResources, id: string): boolean {
  return Object.values(resources.names).some((name) => name.localSheetId === id && isOwnName(name.name));
}

/** Which wanted names are taken, and by whom. */
export async function planInsert(book: GridBook, models: readonly SheetModel[]): Promise<InsertPlan> {
  const data = await book.data();
  const resources = book.resources(data);
  const wanted = new Set(models.map(({ name }) => name.toLowerCase()));
  const taken = data.sheetOrder.filter((id) => wanted.has(nameOf(data, id).toLowerCase()));
  const own = taken.filter((id) => isOwn(resources, id));
  const strange = taken.filter((id) => !own.includes(id));
  return { replace: own.map((id) => nameOf(data, id)), clash: strange.map((id) => nameOf(data, id)) };
}

/** Writes sheets; see `WorkbookPort.insert`. The grid is given the whole new workbook at once: its fast path. */
export async function insertSheets(
  book: GridBook,
  undo: UndoStep,
  models: readonly SheetModel[],
  replace: readonly string[],
): Promise<readonly string[]> {
  const data = await book.data('change');
  const old = replacedIds(book, data, replace);
  const names = finalNames(models, data, old);
  const kept = withoutBlankStart(data);
  undo.keepSheets(
    old.map((id) => ({ bundle: takeSheet(data, id), at: data.sheetOrder.indexOf(id) })),
    names,
  );
  const taken = new Set<string>();
  const added = renamed(models, names)
    .map(withOwnName)
    .map((model) => {
      const same = old.find((id) => nameOf(data, id).toLowerCase() === model.name.toLowerCase());
      const id = same ?? freeId(data, taken);
      taken.add(id);
      return { bundle: modelBundle(model, id), ...(same === undefined ? {} : { at: kept.sheetOrder.indexOf(same) }) };
    });
  const first = added.find(({ bundle }) => bundle.data.hidden !== 1) ?? added[0];
  book.load(withSheets(withoutSheets(kept, old), added), first?.bundle.id);
  if (old.length > 0) await book.recalculate();
  return names;
}

const nameOf = (data: IWorkbookData, id: string): string => data.sheets[id]?.name ?? id;

function replacedIds(book: GridBook, data: IWorkbookData, replace: readonly string[]): readonly string[] {
  const wanted = new Set(replace.map((name) => name.toLowerCase()));
  const ids = data.sheetOrder.filter((id) => wanted.has(nameOf(data, id).toLowerCase()));
  const resources = book.resources(data);
  const strange = ids.find((id) => !isOwn(resources, id));
  if (strange !== undefined)
    throw new HostError('sheetExists', 'not written by this add-in', { sheet: nameOf(data, strange) });
  return ids;
}

function finalNames(models: readonly SheetModel[], data: IWorkbookData, old: readonly string[]): readonly string[] {
  const taken = new Set(data.sheetOrder.filter((id) => !old.includes(id)).map((id) => nameOf(data, id).toLowerCase()));
  return models.map(({ name }) => {
    const same = old.map((id) => nameOf(data, id)).find((known) => known.toLowerCase() === name.toLowerCase());
    const free = same ?? freeName(name, taken);
    taken.add(free.toLowerCase());
    return free;
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
