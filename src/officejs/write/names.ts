import { areaAddress, cellArea, quotedSheet } from '../../core/sheet/address';
import type { NameModel, SheetModel } from '../../core/sheet/model';
import { isOwnName, SHEET_NAME } from '../read/book';
import { CALL_BYTES, type Job } from '../run';
import { sheetNamed } from './sheetRange';

/** Defined names. `bookNames` are the workbook-scoped ones that exist already and are pointed anew. */
export function nameJobs(model: SheetModel, bookNames: ReadonlySet<string>): readonly Job[] {
  return withOwnName(model.names ?? []).map((name) => ({
    bytes: CALL_BYTES + 100,
    queue: (context) => addName(context, model, name, bookNames),
  }));
}

/** By formula, not by Range object: half the bytes, and a form has hundreds of names. */
function addName(
  context: Excel.RequestContext,
  model: SheetModel,
  { name, area, scope }: NameModel,
  known: ReadonlySet<string>,
): void {
  const formula = `=${quotedSheet(model.name)}!${areaAddress(area, true)}`;
  const names = scope === 'sheet' ? sheetNamed(context, model.name).names : context.workbook.names;
  if (scope === 'workbook' && known.has(name.toLowerCase())) names.getItem(name).formula = formula;
  else names.add(name, formula);
}

/**
 * A sheet the add-in wrote is known by a name of its own. Forms have plenty; a guide or a list of findings may have
 * none, and would then be taken for the person's the next time.
 */
function withOwnName(names: readonly NameModel[]): readonly NameModel[] {
  if (names.some(({ name, scope }) => scope === 'sheet' && isOwnName(name))) return names;
  return [...names, { name: SHEET_NAME, area: cellArea({ row: 0, col: 0 }), scope: 'sheet' }];
}
