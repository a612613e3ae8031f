import { areaAddress, quotedSheet } from '../../core/sheet/address';
import type { NameModel, SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/** Defined names. `bookNames` are the workbook-scoped ones that exist already and are pointed anew. */
export function nameJobs(model: SheetModel, bookNames: ReadonlySet<string>): readonly Job[] {
  return (model.names ?? []).map((name) => ({
    bytes: CALL_BYTES * 2,
    queue: (context) => (name.scope === 'sheet' ? addToSheet(context, model, name) : addToBook(context, model, name, bookNames)),
  }));
}

function addToSheet(context: Excel.RequestContext, model: SheetModel, name: NameModel): void {
  const sheet = sheetNamed(context, model.name);
  sheet.names.add(name.name, rangeOf(sheet, name.area));
}

function addToBook(context: Excel.RequestContext, model: SheetModel, name: NameModel, known: ReadonlySet<string>): void {
  const { names } = context.workbook;
  if (known.has(name.name.toLowerCase())) names.getItem(name.name).formula = `=${quotedSheet(model.name)}!${areaAddress(name.area, true)}`;
  else names.add(name.name, rangeOf(sheetNamed(context, model.name), name.area));
}
