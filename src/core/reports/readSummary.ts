import type { Submission } from '../../domain/submission';
import type { UnitRef } from '../../domain/territory/unit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { foundLines, linesFor, rowLines, type FoundLines } from './carried/foundLines';
import { carriedWith, type Carried } from './carried/readCarried';
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
  /** The same, sheet by sheet: each speaks for the unit it names itself. */
  readonly parts: readonly SummaryPart[];
  /** Absent in summaries of earlier programs. */
  readonly carried?: Carried;
}

/** One "Số liệu" of a workbook. */
export interface SummaryPart {
  readonly sheet: string;
  /** Nobody who opens the workbook sees it. */
  readonly hidden: boolean;
  readonly programme: string;
  readonly year: number;
  readonly unit: UnitRef;
  readonly submissions: readonly Submission[];
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
  const found = foundLines(workbook);
  const parts = figures.map((identity): SummaryPart => {
    const places = known.find((one) => one.form === PLACES_FORM && sameSummary(one, identity));
    const read = readUnits(identity, places ? readPlaces(places) : new Map());
    return {
      sheet: identity.sheet.name,
      hidden: identity.sheet.visibility !== 'visible',
      programme: identity.programme,
      year: identity.year,
      unit: identity.unit,
      submissions: withSources(read, linesFor(identity.unit, found)),
    };
  });
  const submissions = parts.flatMap((part) => part.submissions);
  const { sheet, programme, year, unit } = first;
  const carried = carriedWith(workbook.file, figures, found);
  return { sheet: sheet.name, programme, year, unit, submissions, parts, ...(carried ? { carried } : {}) };
}

/** Each submission with what its own file was, where the lines of its summary say so. */
function withSources(read: readonly Submission[], found: FoundLines | undefined): readonly Submission[] {
  const lines = found && rowLines(found);
  if (!lines) return read;
  return read.map((submission) => {
    const sha256 = lines.get(submission.unit.code)?.sha256;
    return sha256 === undefined ? submission : { ...submission, sha256 };
  });
}

function sameSummary(a: SheetIdentity, b: SheetIdentity): boolean {
  return a.programme === b.programme && a.year === b.year && a.unit.code === b.unit.code && a.unit.list === b.unit.list;
}
