import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Finding } from '../../domain/finding';
import { isElementKey } from '../../domain/ids';
import { looseNumber } from '../../core/forms/read/looseNumber';
import { address, contains, parseArea, parseCell, type Area, type Cell } from '../../core/sheet/address';
import { isFormula, type SheetModel } from '../../core/sheet/model';
import type { CellWrite, WorkbookPort } from '../../core/sheet/port';
import { valueAt, type SheetSnapshot } from '../../core/sheet/snapshot';
import type { CheckedForm, CheckSetting } from '../../usecases/checkWorkbook';
import { formPlan, formWorkbook } from '../../usecases/makeForms';

/** A change that leaves every figure that was given as it is understood already. */
export type Fix =
  | {
      readonly kind: 'number';
      readonly sheet: string;
      readonly cell: string;
      readonly from: string;
      readonly to: number;
    }
  | { readonly kind: 'formula'; readonly sheet: string; readonly cell: string; readonly from: string }
  /** A figure from a cell that takes none to the blank one it belongs to. */
  | {
      readonly kind: 'move';
      readonly sheet: string;
      readonly cell: string;
      readonly target: Cell;
      readonly value: number;
    }
  /** Into a blank total what its parts, all of them given, add up to. */
  | { readonly kind: 'sum'; readonly sheet: string; readonly cell: string; readonly to: number }
  | { readonly kind: 'rules'; readonly sheet: string; readonly cells: readonly Cell[] };

export interface FixOffer {
  readonly fixes: readonly Fix[];
  /** The form as it should be; absent when its rows were moved and formulas or rules cannot be put back. */
  readonly model?: SheetModel;
  readonly moved: boolean;
}

/**
 * What can be mended on a checked form: text that is a number (R03), figures beside their blank cells (R21), blank
 * totals of given parts (V06), lost formulas (R08), lost input rules (R09).
 */
export async function fixesOf(form: CheckedForm, sheet: SheetSnapshot, setting: CheckSetting): Promise<FixOffer> {
  const numbers = form.findings.flatMap((finding) => [
    ...numberFix(finding),
    ...moveFixes(finding, sheet),
    ...sumFix(finding, sheet),
  ]);
  const structural = form.findings.filter(({ rule }) => rule === 'R08' || rule === 'R09');
  if (structural.length === 0) return { fixes: numbers, moved: false };
  const model = await originalOf(form, setting);
  if (!model || !sameLayout(model, sheet)) return { fixes: numbers, moved: true };
  const formulas = structural.flatMap((finding) => formulaFixes(finding, model, sheet));
  const rules = structural.some(({ rule }) => rule === 'R09') ? rulesFix(model, sheet) : [];
  return { fixes: [...numbers, ...formulas, ...rules], model, moved: false };
}

function numberFix({ rule, params, place }: Finding): readonly Fix[] {
  const { typed, value } = params;
  if (rule !== 'R03' || typeof value !== 'number' || typed === undefined) return [];
  return [{ kind: 'number', sheet: place.sheet, cell: place.cell, from: String(typed), to: value }];
}

function sumFix({ rule, variant, params, place }: Finding, sheet: SheetSnapshot): readonly Fix[] {
  if (rule !== 'V06' || variant !== 'blankTotal' || typeof params.sum !== 'number') return [];
  const cell = parseCell(place.cell);
  return cell && isBlank(sheet, cell) ? [{ kind: 'sum', sheet: place.sheet, cell: place.cell, to: params.sum }] : [];
}

/** Only into cells that are blank, so that no figure is lost: a line shifted by a column moves by hand. */
function moveFixes({ rule, params }: Finding, sheet: SheetSnapshot): readonly Fix[] {
  if (rule !== 'R21') return [];
  const [from, to] = [cellsNamed(params.from), cellsNamed(params.to)];
  return from.flatMap((cell, index): Fix[] => {
    const target = to[index];
    const value = looseNumber(sheet.cell(cell.row, cell.col), true);
    if (!target || value === undefined || !isBlank(sheet, target)) return [];
    return [{ kind: 'move', sheet: sheet.name, cell: address(cell), target, value }];
  });
}

/** Cells of "E40:E44, E47". */
function cellsNamed(areas: Finding['params'][string] | undefined): readonly Cell[] {
  if (typeof areas !== 'string') return [];
  return areas.split(', ').flatMap((area) => {
    const found = parseArea(area);
    return found ? cellsOf(found) : [];
  });
}

function isBlank(sheet: SheetSnapshot, { row, col }: Cell): boolean {
  return valueAt(sheet, row, col).kind === 'blank' && sheet.cell(row, col)?.formula === undefined;
}

function formulaFixes({ rule, place, params }: Finding, model: SheetModel, sheet: SheetSnapshot): readonly Fix[] {
  if (rule !== 'R08') return [];
  const cells = params.cells === undefined ? [parseCell(place.cell)] : cellsNamed(params.cells);
  return cells.flatMap((cell): Fix[] => {
    const original = model.cells.find((candidate) => candidate.row === cell?.row && candidate.col === cell.col);
    if (!cell || !original?.content || !isFormula(original.content)) return [];
    return [{ kind: 'formula', sheet: sheet.name, cell: address(cell), from: shown(sheet, cell) }];
  });
}

function rulesFix(model: SheetModel, sheet: SheetSnapshot): readonly Fix[] {
  const cells = (model.validations ?? [])
    .flatMap(({ areas }) => areas.flatMap(cellsOf))
    .filter((cell) => !sheet.validated.some((area) => contains(area, cell)));
  return cells.length === 0 ? [] : [{ kind: 'rules', sheet: sheet.name, cells }];
}

function cellsOf(area: Area): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let col = area.left; col <= area.right; col += 1) cells.push({ row, col });
  return cells;
}

/** The blank form of the same unit and year. */
async function originalOf({ submission }: CheckedForm, setting: CheckSetting): Promise<SheetModel | undefined> {
  // The form of another version of the plan has other rows.
  const programme = [...setting.programmes, ...(setting.earlier ?? [])].find(
    ({ id, version }) => id === submission.programme && version === submission.version,
  );
  if (!programme) return undefined;
  const tree = await setting.trees.tree(programme, submission.year);
  const unit = tree.unit(submission.unit.code);
  const plan =
    unit &&
    formPlan(
      {
        programme,
        catalogue: catalogueOf(programme, setting),
        tree,
        year: submission.year,
        light: submission.light === true,
      },
      unit,
      submission.form,
    );
  return plan && formWorkbook(plan).sheets[0];
}

/** Every printed code stands where the form has it: no row or column was inserted, deleted or moved. */
function sameLayout(model: SheetModel, sheet: SheetSnapshot): boolean {
  const codes = model.cells.flatMap((cell) => {
    const content = cell.content;
    return content && !isFormula(content) && content.kind === 'text' && isElementKey(content.text)
      ? [{ cell, code: content.text }]
      : [];
  });
  return codes.every(({ cell, code }) => {
    const value = valueAt(sheet, cell.row, cell.col);
    return value.kind === 'text' && value.text.trim().toUpperCase() === code.toUpperCase();
  });
}

function shown(sheet: SheetSnapshot, { row, col }: Cell): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'text' ? value.text : '';
}

/** Puts figures and formulas right: one step for `restore`. */
export async function applyCellFixes(
  port: WorkbookPort,
  fixes: readonly Fix[],
  model: SheetModel | undefined,
): Promise<void> {
  const writes = fixes.flatMap((fix): CellWrite[] => {
    const cell = fix.kind === 'rules' ? undefined : parseCell(fix.cell);
    if (!cell) return [];
    if (fix.kind === 'number' || fix.kind === 'sum') return [{ ...cell, sheet: fix.sheet, value: fix.to }];
    if (fix.kind === 'move')
      return [
        { ...fix.target, sheet: fix.sheet, value: fix.value },
        { ...cell, sheet: fix.sheet, value: null },
      ];
    const content = model?.cells.find(({ row, col }) => row === cell.row && col === cell.col)?.content;
    return content && isFormula(content) ? [{ ...cell, sheet: fix.sheet, value: null, formula: content.formula }] : [];
  });
  if (writes.length > 0) await port.write(writes);
}

/** Puts removed input rules back: one step for `restore`. */
export async function applyRuleFixes(port: WorkbookPort, fixes: readonly Fix[], model: SheetModel): Promise<void> {
  for (const fix of fixes) if (fix.kind === 'rules') await port.repair(fix.sheet, model, fix.cells);
}
