import type { NamedRange } from 'hucre';
import { areaAddress, quotedSheet, type Area } from '../../core/sheet/address';
import type { NameModel, SheetModel } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

/**
 * Every defined name of the workbook: the models' own, print areas, title rows and the hidden one of a filter,
 * with the sheet quoted whatever it is called. Errors: `badName`, `duplicateName` within one scope.
 */
export function definedNames(sheets: readonly SheetModel[]): NamedRange[] {
  const names = sheets.flatMap((sheet) => [...ownNames(sheet), ...printNames(sheet), ...filterName(sheet)]);
  const seen = new Set<string>();
  for (const { name, scope = '' } of names) {
    const key = `${scope}\n${name.toLowerCase()}`;
    if (seen.has(key)) throw new WorkbookWriteError('duplicateName', scope, name);
    seen.add(key);
  }
  return names;
}

/** Throws `badName` for a name that Excel refuses. */
export function checkName(sheet: string, name: string): void {
  if (!allowed(name)) throw new WorkbookWriteError('badName', sheet, name);
}

function ownNames(sheet: SheetModel): NamedRange[] {
  return (sheet.names ?? []).map(({ name, area, scope }: NameModel) => {
    checkName(sheet.name, name);
    return { name, range: reference(sheet, area), ...(scope === 'sheet' && { scope: sheet.name }) };
  });
}

const LONGEST = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
/** What Excel would read as a cell, in either of its notations. */
const CELL_LIKE = /^[a-z]{1,3}\d+$|^r\d*(?:c\d*)?$|^c\d*$/i;

function allowed(name: string): boolean {
  return name.length <= LONGEST && NAME.test(name) && !CELL_LIKE.test(name);
}

function printNames(sheet: SheetModel): NamedRange[] {
  const { area, titleRows } = sheet.print ?? {};
  const rows = titleRows && `${quotedSheet(sheet.name)}!$${titleRows.from + 1}:$${titleRows.to + 1}`;
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', range: reference(sheet, area), scope: sheet.name }] : []),
    ...(rows !== undefined ? [{ name: '_xlnm.Print_Titles', range: rows, scope: sheet.name }] : []),
  ];
}

function filterName(sheet: SheetModel): NamedRange[] {
  if (!sheet.filter) return [];
  return [{ name: '_xlnm._FilterDatabase', range: reference(sheet, sheet.filter), scope: sheet.name }];
}

/** "'Biểu 01'!$A$1:$C$9". */
export function reference(sheet: { readonly name: string }, area: Area): string {
  return `${quotedSheet(sheet.name)}!${areaAddress(area, true)}`;
}
