import { isOwnName } from '../../core/sheet/ownSheet';
import type { SheetSummary } from '../../core/sheet/port';

/** Sheets the adapter keeps by itself for `restore`; very hidden, and never shown as sheets of the workbook. */
export const BACKUP_PREFIX = 'TH sao lưu ';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSummary['visibility'];
}

const VISIBILITY: Readonly<Record<string, SheetSummary['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function visibilityOf(excel: string): SheetSummary['visibility'] {
  return VISIBILITY[excel] ?? 'hidden';
}

/** What the workbook as a whole says: one round trip. */
export interface BookView {
  /** File name as Excel shows it. */
  readonly file: string;
  readonly sheets: readonly ListedSheet[];
  readonly backups: readonly string[];
  /** Workbook-scoped names with the formula they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly structureProtected: boolean;
}

/** Queues the load of a BookView; read it after the sync. */
function askBook(context: Excel.RequestContext): () => BookView {
  const { worksheets, names, protection } = context.workbook;
  context.workbook.load('name');
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  return () => {
    const all = worksheets.items.map((sheet) => ({ name: sheet.name, visibility: visibilityOf(sheet.visibility) }));
    return {
      file: context.workbook.name,
      sheets: all.filter((sheet) => !isBackup(sheet.name)),
      backups: all.filter((sheet) => isBackup(sheet.name)).map((sheet) => sheet.name),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      structureProtected: protection.protected,
    };
  };
}

export async function readBook(context: Excel.RequestContext): Promise<BookView> {
  const book = askBook(context);
  await context.sync();
  return book();
}

function isBackup(name: string): boolean {
  return name.startsWith(BACKUP_PREFIX);
}

/** Queues the names of sheets; afterwards says which sheets are the add-in's own. */
export function askOwn(context: Excel.RequestContext, sheets: readonly string[]): () => ReadonlySet<string> {
  const asked = sheets.map((name) => ({
    name,
    names: context.workbook.worksheets.getItem(name).names.load('items/name'),
  }));
  return () =>
    new Set(asked.filter(({ names }) => names.items.some((entry) => isOwnName(entry.name))).map(({ name }) => name));
}
