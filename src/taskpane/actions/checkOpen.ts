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
  const { forms, otherSheets } = await checkWorkbook(explanations.with(workbook), { ...setting, counted: true });
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

/** How many checks of a form passed, how many ran at all, and how many had nothing yet to look at. */
export interface CheckCounts {
  readonly passed: number;
  readonly ran: number;
  readonly notRun: number;
}

/** Checks without an error or a warning, out of those that had figures to look at. */
export function checkCounts({ findings, ran = new Set() }: CheckedForm): CheckCounts {
  const failed = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  const ids = new Set(rules.map(({ id }) => id));
  const looked = [...ids].filter((id) => ran.has(id) || failed.has(id));
  return {
    passed: looked.filter((id) => !failed.has(id)).length,
    ran: looked.length,
    notRun: ids.size - looked.length,
  };
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
