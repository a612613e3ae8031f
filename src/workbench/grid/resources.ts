import type { GridResources, IWorkbookData } from './gridTypes';

const PLUGINS = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
} as const;

/** Names, rules, conditions and notes of a workbook, taken out of the texts the grid keeps them in. */
export function readResources(book: IWorkbookData): GridResources {
  return {
    names: parsed(book, PLUGINS.names),
    validations: parsed(book, PLUGINS.validations),
    conditions: parsed(book, PLUGINS.conditions),
    notes: parsed(book, PLUGINS.notes),
  };
}

/** The workbook with these resources in place of its own; resources of other plug-ins stay. */
export function withResources(book: IWorkbookData, resources: GridResources): IWorkbookData {
  const own: readonly string[] = Object.values(PLUGINS);
  const others = (book.resources ?? []).filter(({ name }) => !own.includes(name));
  const written = (Object.keys(PLUGINS) as (keyof typeof PLUGINS)[]).map((key) => ({
    name: PLUGINS[key],
    data: JSON.stringify(resources[key]),
  }));
  return { ...book, resources: [...others, ...written] };
}

function parsed<T extends object>(book: IWorkbookData, plugin: string): T {
  const text = book.resources?.find(({ name }) => name === plugin)?.data;
  // The grid writes "" for nothing; anything else is its own JSON.
  return JSON.parse(text === undefined || text === '' ? '{}' : text);
}
