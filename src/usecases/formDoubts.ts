import { hiddenSheets, outsideTerritory } from '../core/checks/arrivalRules';
import type { SummaryPart } from '../core/reports/readSummary';
import type { RollUpReason } from '../core/rollup/reasons';
import { unitInFileName } from '../core/units/unitInFileName';
import type { Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import { fullName, type UnitRef } from '../domain/territory/unit';
import type { UnitTree } from '../domain/territory/tree';
import type { CheckedFile, CheckedForm } from './checkWorkbook';

/** Why a form may not speak for its unit as it came. A person's yes settles a hidden one, nothing one of others. */
export interface FormDoubt {
  readonly kind: 'outside' | 'hidden';
  readonly reason: RollUpReason;
}

/** A doubt, if there is one, with the finding that tells of it. */
export interface Doubted {
  readonly doubt?: FormDoubt;
  readonly finding?: Finding;
}

/** Whether a unit is the other or lies below it. */
function isWithin(tree: UnitTree, ref: UnitRef, above: UnitRef): boolean {
  const top = tree.unit(above.code);
  if (top?.list !== above.list) return false;
  let unit = tree.unit(ref.code);
  while (unit && unit !== top) unit = unit.parent === undefined ? undefined : tree.unit(unit.parent);
  return unit !== undefined;
}

/** What is doubtful of a row of a summary: that the sheet is hidden, or that the unit is none of the summary's. */
export function doubtOfRow(submission: Submission, part: SummaryPart, file: string, tree: UnitTree): Doubted {
  const { sheet, unit: own } = part;
  const params = { ...namedUnit(submission, tree), file, sheet };
  if (part.hidden)
    return {
      doubt: { kind: 'hidden', reason: { code: 'hiddenSummary', params } },
      finding: hiddenFinding('summary', params),
    };
  if (isWithin(tree, submission.unit, own)) return {};
  const known = tree.unit(own.code);
  const said = { ...params, summary: known ? fullName(known) : own.code };
  return {
    doubt: { kind: 'outside', reason: { code: 'outsideSummary', params: said } },
    finding: {
      rule: outsideTerritory.id,
      variant: 'summary',
      severity: outsideTerritory.variants.summary.severity,
      identity: true,
      element: '',
      place: { file, sheet, cell: '' },
      params: said,
    },
  };
}

/** What stands beside a form in its workbook. */
export interface BesideInFile {
  readonly file: string;
  readonly hidden: ReadonlySet<string>;
  readonly submissions: readonly Submission[];
  /** It is a row of a sheet of many units. */
  readonly isRow: boolean;
}

/**
 * What is doubtful of a form on a hidden sheet. It counts with a warning where everything one sees of the file agrees:
 * no form in view and not the file's name are of another unit. A sheet of many units never does.
 */
export function doubtOfForm(
  submission: Submission,
  { file, hidden, submissions, isRow }: BesideInFile,
  tree: UnitTree,
): Doubted {
  const { sheet, unit } = submission;
  if (!hidden.has(sheet)) return {};
  const params = { ...namedUnit(submission, tree), file, sheet };
  const seen = submissions.some((other) => !hidden.has(other.sheet) && other.unit.code !== unit.code);
  const named = unitInFileName(file, tree.reporting);
  if (!isRow && !seen && (named === undefined || named.code === unit.code))
    return { finding: hiddenFinding('agreeing', params) };
  return { doubt: { kind: 'hidden', reason: { code: 'hiddenForm', params } }, finding: hiddenFinding('form', params) };
}

interface HiddenParams {
  readonly unit: string;
  readonly code: string;
  readonly file: string;
  readonly sheet: string;
}

function hiddenFinding(variant: keyof typeof hiddenSheets.variants, params: HiddenParams): Finding {
  return {
    rule: hiddenSheets.id,
    variant,
    severity: hiddenSheets.variants[variant].severity,
    identity: true,
    element: '',
    place: { file: params.file, sheet: params.sheet, cell: '' },
    params: { ...params },
  };
}

function namedUnit({ unit, unitName }: Submission, tree: UnitTree): { readonly unit: string; readonly code: string } {
  const known = tree.unit(unit.code);
  return { unit: known ? fullName(known) : unitName, code: unit.code };
}

/** The files with the doubts that a person's yes to their hidden sheets settles; it stays told, as a warning. */
export function withAllowed<F extends CheckedFile>(files: readonly F[], allowed: readonly string[] = []): readonly F[] {
  if (allowed.length === 0) return files;
  const names = new Set(allowed);
  return files.map((file) => (names.has(file.file) ? { ...file, forms: file.forms.map(allowedForm) } : file));
}

function allowedForm(form: CheckedForm): CheckedForm {
  if (form.doubt?.kind !== 'hidden') return form;
  const { doubt: _settled, ...rest } = form;
  const findings = form.findings.map((finding): Finding =>
    finding.rule === hiddenSheets.id && finding.severity === 'error'
      ? { ...finding, variant: 'allowed', severity: hiddenSheets.variants.allowed.severity }
      : finding,
  );
  return { ...rest, findings };
}
