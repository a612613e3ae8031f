import type { AggregateValue } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { figureName } from '../domain/catalogue/figureName';
import { BLANK, valueOf } from '../domain/figure';
import type { ElementValue, Submission } from '../domain/submission';
import { fullName, type Unit } from '../domain/territory/unit';
import type { Language } from '../domain/texts/language';
import { decisionWords } from './decisionWords';
import { unitNames } from '../domain/unitNames';
import type { CellChange, ReportChange } from '../core/rollup/reportChanges';
import type { RollUpChanges, TotalChange, VerdictChange } from './rollUpChanges';
import type { RollUpResult } from './rollUpFiles';

type CatalogueOf = (submission: Submission) => Catalogue;

/** A report that differs, as `tonghop diff --json` writes it (docs/json.md#diff). */
export function reportChangeJson(change: ReportChange, catalogueOf: CatalogueOf, language: Language): object {
  const { kind, before, after, cells, head, reasons } = change;
  const report = after ?? before;
  if (!report) return { change: kind };
  const { programme, form, year, unit, unitName, numbers } = report;
  const catalogue = catalogueOf(report);
  return {
    change: kind,
    unit: { code: unit.code, name: unitName, list: unit.list },
    programme,
    form,
    year,
    ...(before ? { old: placeJson(before) } : {}),
    ...(after ? { new: placeJson(after) } : {}),
    ...(numbers?.replaces ? { replaces: numbers.replaces } : {}),
    cells: cells.map((cell) => cellJson(cell, catalogue, language)),
    head: head.map(({ field, before: old, after: now }) => ({ field, old, new: now })),
    reasons: reasons.map(({ finding, before: old, after: now }) => ({ finding, old, new: now })),
  };
}

/** What differs between the two roll-ups. */
export function rollUpChangesJson(
  changes: RollUpChanges,
  { rollUp }: RollUpResult,
  { catalogue, language }: { readonly catalogue: Catalogue; readonly language: Language },
): object {
  const nameOf = unitNames(rollUp);
  const said = decisionWords(rollUp, catalogue);
  return {
    unit: unitJson(rollUp.root),
    year: rollUp.year,
    totals: changes.totals.map(totalJson),
    verdicts: changes.verdicts.map(verdictJson),
    decisions: changes.decisions.map(({ kind, made: { decision, maker } }) => ({
      change: kind,
      ...decision,
      maker: { code: maker.code, name: nameOf(maker) },
      message: said(decision)[language],
    })),
  };
}

function placeJson({ file, sheet }: Submission): object {
  return { file, sheet };
}

function cellJson({ element, before, after }: CellChange, catalogue: Catalogue, language: Language): object {
  return {
    element,
    label: figureName(element, catalogue, language),
    old: figureJson(before),
    new: figureJson(after),
  };
}

function figureJson(figure: ElementValue | undefined): object {
  const { state } = figure ?? BLANK;
  const { sheet = '', cell = '' } = figure?.place ?? {};
  return { value: valueOf(figure) ?? null, state, ...(cell === '' ? {} : { sheet, cell }) };
}

function totalJson({ unit, element, before, after }: TotalChange): object {
  const shown = (figure: AggregateValue | undefined): object => ({
    value: valueOf(figure) ?? null,
    state: (figure ?? BLANK).state,
  });
  return { unit: unitJson(unit), element, old: shown(before), new: shown(after) };
}

function verdictJson({ before, after }: VerdictChange): object {
  const shown = (one: VerdictChange['before']): object | null =>
    one
      ? { verdict: one.verdict, actual: one.actual, ...(one.reason === undefined ? {} : { reason: one.reason }) }
      : null;
  const known = after ?? before;
  return { target: known?.target.id, unit: known?.unit.code, old: shown(before), new: shown(after) };
}

function unitJson(unit: Unit): { readonly code: string; readonly name: string } {
  return { code: unit.code, name: fullName(unit) };
}
