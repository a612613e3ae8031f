import type { GridName, GridResources, GridStyle, ICellData, IWorkbookData, IWorksheetData } from './gridTypes';
import { WORKBOOK_SCOPE } from './gridTypes';
import { readResources, withResources } from './resources';

/** One sheet with everything that belongs to it: how sheets are added, replaced and put back whole. */
export interface SheetBundle {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly styles: Readonly<Record<string, GridStyle>>;
  readonly names: readonly GridName[];
  readonly validations: GridResources['validations'][string];
  readonly conditions: GridResources['conditions'][string];
  readonly notes: GridResources['notes'][string];
}

/** The sheet of this id, cut out of a workbook; later changes of the workbook do not reach it. */
export function takeSheet(book: IWorkbookData, id: string): SheetBundle {
  const resources = readResources(book);
  const data = structuredClone(book.sheets[id] ?? {});
  const names = Object.values(resources.names).filter((name) => belongs(name, id, data.name ?? ''));
  return {
    id,
    data,
    styles: structuredClone(usedStyles(book, data)),
    names,
    validations: resources.validations[id] ?? [],
    conditions: resources.conditions[id] ?? [],
    notes: resources.notes[id] ?? {},
  };
}

function belongs(name: GridName, id: string, sheet: string): boolean {
  if (name.localSheetId !== undefined && name.localSheetId !== WORKBOOK_SCOPE) return name.localSheetId === id;
  return name.formulaOrRefString.replace(/^=/, '').startsWith(`'${sheet.replace(/'/g, "''")}'!`);
}

function usedStyles(book: IWorkbookData, data: Partial<IWorksheetData>): Record<string, GridStyle> {
  const used: Record<string, GridStyle> = {};
  for (const line of Object.values(data.cellData ?? {})) {
    for (const cell of Object.values<ICellData>(line ?? {})) {
      const key = cell.s;
      const style = typeof key === 'string' ? book.styles[key] : undefined;
      if (typeof key === 'string' && style) used[key] = style;
    }
  }
  return used;
}

/** The workbook without these sheets and all that belongs to them. */
export function withoutSheets(book: IWorkbookData, ids: readonly string[]): IWorkbookData {
  const resources = readResources(book);
  for (const id of ids) {
    const bundle = takeSheet(book, id);
    for (const name of bundle.names) delete resources.names[name.id];
    delete resources.validations[id];
    delete resources.conditions[id];
    delete resources.notes[id];
  }
  const sheets = Object.fromEntries(Object.entries(book.sheets).filter(([id]) => !ids.includes(id)));
  return withResources({ ...book, sheets, sheetOrder: book.sheetOrder.filter((id) => !ids.includes(id)) }, resources);
}

/** The workbook with these sheets added, each at its place (at the end without one); it shares their cells. */
export function withSheets(
  book: IWorkbookData,
  added: readonly { readonly bundle: SheetBundle; readonly at?: number }[],
): IWorkbookData {
  const resources = readResources(book);
  const sheets = { ...book.sheets };
  const styles = { ...book.styles };
  const sheetOrder = [...book.sheetOrder];
  for (const { bundle, at } of added) {
    const { id } = bundle;
    sheets[id] = bundle.data;
    Object.assign(styles, bundle.styles);
    sheetOrder.splice(at ?? sheetOrder.length, 0, id);
    for (const name of bundle.names) resources.names[name.id] = name;
    resources.validations[id] = [...bundle.validations];
    resources.conditions[id] = [...bundle.conditions];
    resources.notes[id] = bundle.notes;
  }
  return withResources({ ...book, sheets, styles, sheetOrder }, resources);
}
