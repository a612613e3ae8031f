import type { Submission } from '../../domain/submission';
import type { UnitRef } from '../../domain/territory/unit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { readCarried, type Carried } from './carried/readCarried';
import { FIGURES_FORM, PLACES_FORM } from './identity';
import { readIdentity, type SheetIdentity } from './readIdentity';
import { readPlaces } from './readPlaces';
import { readUnits } from './readUnits';

/** An earlier summary, read back: whose it is, and each unit's own submission. */
export interface SummaryContent {
  readonly sheet: string;
  readonly programme: string;
  readonly year: number;
  readonly unit: UnitRef;
  readonly submissions: readonly Submission[];
  /** Absent in summaries of earlier programs. */
  readonly carried?: Carried;
}

/** Whose summary a workbook is, without reading its figures; undefined when it is none. */
export function summaryHead(
  workbook: WorkbookSnapshot,
): Pick<SummaryContent, 'programme' | 'year' | 'unit'> | undefined {
  for (const sheet of workbook.sheets) {
    const identity = readIdentity(sheet);
    if (identity?.form === FIGURES_FORM) return identity;
  }
  return undefined;
}

/**
 * Every unit's submission of a summary workbook, with the file, sheet and cell its figures first stood in.
 * Undefined when the workbook holds no "Số liệu" of a version this reader knows. Totals and rates are made again
 * from the units' figures, never read. Several summaries in one workbook (sheets copied together) give all their
 * submissions under the first one's name.
 */
export function readSummary(workbook: WorkbookSnapshot): SummaryContent | undefined {
  const known = workbook.sheets.flatMap((sheet) => readIdentity(sheet) ?? []);
  const figures = known.filter(({ form }) => form === FIGURES_FORM);
  const [first] = figures;
  if (!first) return undefined;
  const submissions = figures.flatMap((identity) => {
    const places = known.find((one) => one.form === PLACES_FORM && sameSummary(one, identity));
    return readUnits(identity, places ? readPlaces(places) : new Map());
  });
  const { programme, year, unit } = first;
  // What goes with a summary nobody sees is not believed either.
  const carried = figures.some(({ sheet }) => sheet.visibility === 'visible') ? readCarried(workbook, unit) : undefined;
  return { sheet: first.sheet.name, programme, year, unit, submissions, ...(carried ? { carried } : {}) };
}

function sameSummary(a: SheetIdentity, b: SheetIdentity): boolean {
  return a.programme === b.programme && a.year === b.year && a.unit.code === b.unit.code && a.unit.list === b.unit.list;
}
