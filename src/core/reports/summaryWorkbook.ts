import { MAKER, planWithVersion } from '../../domain/plan/planVersion';
import type { WorkbookModel } from '../sheet/model';
import { withOwnName } from '../sheet/ownSheet';
import { heldBack } from '../sheet/printedPage';
import { wholeWorkbook, type StreamedWorkbook } from '../sheet/streamed';
import { carriedSheet } from './carried/carriedSheet';
import { byDepartmentSheet } from './byDepartmentSheet';
import { difficultiesSheet } from './difficultiesSheet';
import { dutySheet } from './dutySheet';
import { eachSheet } from './eachSheet';
import { figuresPlan, type FiguresPlan } from './figuresPlan';
import { figuresSheet } from './figuresSheet';
import { findingsSheet } from './findingsSheet';
import { ledgerSheet } from './ledger/ledgerSheet';
import { MOST_UNITS_WITH_PLACES, placesSheet } from './placesSheet';
import { scopeText } from './page';
import { readingsSheet } from './readingsSheet';
import { resultSheet } from './result/resultSheet';
import { reasonsSheet } from './reasonsSheet';
import type { SummaryArgs } from './summaryArgs';
import { unitCharts } from './unitCharts';
import { byUnitSheet } from './units/byUnitSheet';

export type { OwnerShare, OwnerShareRow, SummaryArgs, SummaryFinding } from './summaryArgs';

/** The summary workbook of a roll-up: one model for the file, for Excel and for the grid (docs/summary.md#one-model). */
export function summaryWorkbook(args: SummaryArgs): WorkbookModel {
  return wholeWorkbook(streamedSummary(args));
}

type DrawnSheet = StreamedWorkbook['sheets'][number];

/** A sheet of the summary; undefined where this roll-up has none of it. */
export type SummarySheet = (args: SummaryArgs, plan: FiguresPlan) => DrawnSheet | undefined;

/** Comes on paper where that is asked for, by itself or with all that is not signed. */
function onRequest(sheet: SummarySheet, by?: 'ledger'): SummarySheet {
  return (args, plan) => {
    const drawn = sheet(args, plan);
    const isAsked = args.printed === 'all' || (by !== undefined && args.printed === by);
    return drawn && !isAsked ? heldBack(drawn) : drawn;
  };
}

/** The sheets that people read, print and sign. */
export const SHOWN_SHEETS: readonly SummarySheet[] = [
  resultSheet,
  onRequest(eachSheet),
  byUnitSheet,
  onRequest((args, plan) => args.matrix && byDepartmentSheet(args, plan, args.matrix)),
];

/** Every sheet of a summary, in its order: a new one is a function and a row here. What is signed is always printed. */
export const SUMMARY_SHEETS: readonly SummarySheet[] = [
  ...SHOWN_SHEETS,
  onRequest(unitCharts),
  onRequest(figuresSheet),
  onRequest((args, plan) => (plan.rows.length > MOST_UNITS_WITH_PLACES ? undefined : placesSheet(args, plan))),
  onRequest(ledgerSheet, 'ledger'),
  onRequest(dutySheet),
  onRequest(findingsSheet),
  onRequest(reasonsSheet),
  onRequest(difficultiesSheet),
  onRequest(readingsSheet),
  carriedSheet,
];

/** The same workbook for the file writer: tables with a row for each unit, file or finding are made as they are written. */
export function streamedSummary(args: SummaryArgs, made: readonly SummarySheet[] = SUMMARY_SHEETS): StreamedWorkbook {
  const plan = figuresPlan(args);
  return {
    sheets: made.flatMap((sheet) => sheet(args, plan) ?? []).map(withOwnName),
    properties: {
      title: `Kết quả tổng hợp: ${scopeText(args)}`,
      subject: planWithVersion(args.programme),
      creator: MAKER,
    },
    activeSheet: 0,
    calculated: true,
  };
}
