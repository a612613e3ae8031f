import { searchKey } from './nameKeys';

/** Zero-based columns of an own list. */
export interface OwnColumns {
  readonly code: number;
  readonly name: number;
  readonly type?: number;
  readonly level?: number;
  readonly parent?: number;
  /** Kind of a department: which lines it reports. */
  readonly kind?: number;
}

const HEADINGS: Readonly<Record<keyof OwnColumns, readonly string[]>> = {
  code: ['ma', 'ma don vi', 'ma so', 'ma dv', 'ma dvhc', 'ma xa', 'ma co so', 'code'],
  name: ['ten', 'ten don vi', 'ten dv', 'ten dvhc', 'ten xa', 'ten co so', 'don vi', 'name'],
  type: ['loai', 'loai don vi', 'loai hinh', 'type'],
  level: ['cap', 'cap don vi', 'level'],
  parent: ['thuoc', 'thuoc don vi', 'truc thuoc', 'ma cap tren', 'don vi cap tren', 'parent'],
  kind: ['nganh', 'loai co quan', 'linh vuc', 'kind'],
};

/** Columns by their headings, marks, case and dots aside; undefined without a code or a name column. */
export function findColumns(headings: readonly string[]): OwnColumns | undefined {
  const keys = headings.map(searchKey);
  const columnOf = (words: readonly string[]): number | undefined => {
    const column = keys.findIndex((key) => words.includes(key));
    return column < 0 ? undefined : column;
  };
  const [code, name] = [columnOf(HEADINGS.code), columnOf(HEADINGS.name)];
  if (code === undefined || name === undefined) return undefined;
  const optional = (['type', 'level', 'parent', 'kind'] as const).flatMap((part) => {
    const column = columnOf(HEADINGS[part]);
    return column === undefined ? [] : [[part, column] as const];
  });
  return { code, name, ...Object.fromEntries(optional) };
}
