import type { SheetModel, WorkbookModel } from '../sheet/model';
import { figuresPlan } from './figuresPlan';
import { figuresSheet } from './figuresSheet';
import { MOST_UNITS_WITH_PLACES, placesSheet } from './placesSheet';
import { scopeText } from './page';
import { resultSheet } from './result/resultSheet';
import type { SummaryArgs } from './summaryArgs';

export type { OwnerShare, OwnerShareRow, SummaryArgs, SummaryFinding } from './summaryArgs';

/** The summary workbook of a roll-up: one model for the file, for Excel and for the grid (issue 3, item 5). */
export function summaryWorkbook(args: SummaryArgs): WorkbookModel {
  const plan = figuresPlan(args);
  const places = plan.rows.length > MOST_UNITS_WITH_PLACES ? [] : [placesSheet(args, plan)];
  const sheets: readonly SheetModel[] = [resultSheet(args, plan), figuresSheet(args, plan), ...places];
  return {
    sheets,
    properties: { title: `Kết quả tổng hợp: ${scopeText(args)}`, subject: args.programme.name, creator: 'Tổng Hợp' },
    activeSheet: 0,
  };
}
