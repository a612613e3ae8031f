import { areaAddress, quotedSheet } from '../../core/sheet/address';
import type { NameModel, SheetModel } from '../../core/sheet/model';
import { withOwnName } from '../../core/sheet/ownSheet';
import { CALL_BYTES, type Job } from '../run';
import { sheetNamed } from './sheetRange';

/**
 * Defined names, the one that marks the sheet as ours among them. `bookNames` are the workbook-scoped ones that exist
 * already and are pointed anew.
 */
export function nameJobs(model: SheetModel, bookNames: ReadonlySet<string>): readonly Job[] {
  return (withOwnName(model).names ?? []).map((name) => ({
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
