import type { Catalogue } from '../../domain/catalogue/indicator';
import type { ElementKey } from '../../domain/ids';
import type { ElementValue, Submission } from '../../domain/submission';
import { isFiguresKey } from '../../domain/work/findingFigures';
import { differingFigures, differingWords, figureCodes } from './differences';

/** A cell of two reports that does not say the same; absent where a report has no such line. */
export interface CellChange {
  readonly element: ElementKey;
  readonly before?: ElementValue;
  readonly after?: ElementValue;
}

/** What the head of a report says besides unit and year. */
export type HeadField = 'planVersion' | 'asOf' | 'number' | 'replacesNumber' | 'replacesDay' | 'light';

export interface HeadChange {
  readonly field: HeadField;
  readonly before: string | null;
  readonly after: string | null;
}

/** A reason for a finding that is new, gone, or put in other words. */
export interface ReasonChange {
  /** The finding, by its key. */
  readonly finding: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A report that is in one set alone, or says something else in the other. */
export interface ReportChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before?: Submission;
  readonly after?: Submission;
  readonly cells: readonly CellChange[];
  readonly head: readonly HeadChange[];
  readonly reasons: readonly ReasonChange[];
}

/** What two sets of reports say differently, unit by unit and form by form, in the order of the later set. */
export function reportChanges(
  before: readonly Submission[],
  after: readonly Submission[],
  catalogueOf: (submission: Submission) => Catalogue,
): readonly ReportChange[] {
  const left = new Map(before.map((submission) => [reportKey(submission), submission]));
  const found: ReportChange[] = [];
  for (const [key, submission] of new Map(after.map((one) => [reportKey(one), one]))) {
    const earlier = left.get(key);
    left.delete(key);
    if (!earlier) found.push({ kind: 'added', after: submission, ...NOTHING });
    else found.push(...changed(earlier, submission, catalogueOf(submission)));
  }
  for (const submission of left.values()) found.push({ kind: 'removed', before: submission, ...NOTHING });
  return found;
}

/** The cells that a report and the one that takes its place say differently, figures first. */
export function cellChanges(before: Submission, after: Submission, catalogue: Catalogue): readonly CellChange[] {
  const differing = [
    ...differingFigures(after, before, figureCodes(catalogue)),
    ...differingWords(after, before, catalogue),
  ];
  const changes = differing.map(({ element }) => {
    const [was, is] = [before.values.get(element), after.values.get(element)];
    return { element, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
  });
  const typed = new Set(changes.filter((change) => !isComputed(change)).map(cellOf));
  return changes.filter((change) => !isComputed(change) || !typed.has(cellOf(change)));
}

/** A total whose one part is typed in its cell says nothing that the part does not. */
function isComputed({ before, after }: CellChange): boolean {
  return (after ?? before)?.computed === true;
}

function cellOf({ before, after }: CellChange): string {
  return (after ?? before)?.place.cell ?? '';
}

const NOTHING = { cells: [], head: [], reasons: [] } as const;

function changed(before: Submission, after: Submission, catalogue: Catalogue): readonly ReportChange[] {
  const cells = cellChanges(before, after, catalogue);
  const head = headChanges(before, after);
  const reasons = reasonChanges(before, after);
  if (cells.length + head.length + reasons.length === 0) return [];
  return [{ kind: 'changed', before, after, cells, head, reasons }];
}

/** The same form of the same unit for the same year of the same plan. */
export function reportKey({ programme, form, unit, year }: Submission): string {
  return JSON.stringify([programme, form, unit.list, unit.code, year]);
}

const HEAD: Readonly<Record<HeadField, (submission: Submission) => string | undefined | null>> = {
  planVersion: ({ version }) => String(version),
  asOf: ({ asOf }) => asOf,
  number: ({ numbers }) => numbers?.own,
  replacesNumber: ({ numbers }) => numbers?.replaces?.number,
  replacesDay: ({ numbers }) => numbers?.replaces?.day,
  light: ({ light }) => (light ? 'light' : undefined),
};

function headChanges(before: Submission, after: Submission): readonly HeadChange[] {
  return Object.entries(HEAD).flatMap(([field, said]) => {
    const [was, is] = [said(before) ?? null, said(after) ?? null];
    return was === is ? [] : [{ field: field as HeadField, before: was, after: is }];
  });
}

function reasonChanges({ explanations: before }: Submission, { explanations: after }: Submission) {
  if (!before && !after) return [];
  const keys = [...(before?.keys() ?? []), ...(after?.keys() ?? [])];
  // Beside its words a reason may have the figures it was given for.
  const findings = new Set(keys.filter((key) => !isFiguresKey(key)));
  return [...findings].flatMap((finding): readonly ReasonChange[] => {
    const [was, is] = [before?.get(finding) ?? null, after?.get(finding) ?? null];
    return was === is ? [] : [{ finding, before: was, after: is }];
  });
}
