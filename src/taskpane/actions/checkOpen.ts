import { rules } from '../../core/checks/rules';
import type { Finding } from '../../domain/finding';
import { parseCell } from '../../core/sheet/address';
import type { CellMark, WorkbookPort } from '../../core/sheet/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { checkWorkbook, type CheckedForm, type CheckSetting } from '../../usecases/checkWorkbook';
import type { Explanations } from './explanations';

/** What a check of the open workbook gave. */
export interface CheckOutcome {
  readonly scope: 'active' | 'all';
  readonly forms: readonly CheckedForm[];
  /** Sheets that are no forms. */
  readonly others: readonly string[];
  /** The sheets as they were read, by name: safe fixes look at them. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

/** Reads and checks the open sheet or all sheets; what the unit explained comes with its findings. */
export async function checkOpen(
  port: WorkbookPort,
  setting: CheckSetting,
  scope: CheckOutcome['scope'],
  explanations: Explanations,
  only?: string,
): Promise<CheckOutcome> {
  const workbook = scope === 'all' ? await port.snapshotAll() : oneSheet(await port.snapshotSheet(only));
  const { forms, otherSheets } = await checkWorkbook(explanations.with(workbook), setting);
  return {
    scope,
    forms,
    others: otherSheets.map(({ sheet }) => sheet),
    sheets: new Map(workbook.sheets.map((read) => [read.name, read])),
  };
}

function oneSheet(sheet: SheetSnapshot): WorkbookSnapshot {
  return { file: '', sheets: [sheet], externalLinks: [], hasMacros: false };
}

/** Checks without an error or a warning, out of all there are. */
export function passedChecks(findings: readonly Finding[]): { readonly passed: number; readonly all: number } {
  const failed = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  const ids = [...new Set(rules.map(({ id }) => id))];
  return { passed: ids.filter((id) => !failed.has(id)).length, all: ids.length };
}

/** A mark for every error and warning that has a cell. */
export function marksOf(forms: readonly CheckedForm[], text: (finding: Finding) => string): readonly CellMark[] {
  return forms.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const cell = parseCell(finding.place.cell);
      if (!cell || finding.severity === 'info') return [];
      return [{ ...cell, sheet: finding.place.sheet, severity: finding.severity, text: text(finding) }];
    }),
  );
}
