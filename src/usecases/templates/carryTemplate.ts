import { entryOf, type LeftFigure } from '../../core/forms/carry/carryFigures';
import type { Entry, EntryKey } from '../../core/forms/buildForm';
import { readCell } from '../../core/forms/read/readCell';
import { readTemplate, type FoundCell, type TemplateReport } from '../../core/templates/readTemplate';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { unitMeant } from '../../core/units/unitMeant';
import { isRowForm } from '../../domain/catalogue/withRole';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { quotient, scaled, SCALE } from '../../domain/exact/fixed';
import { isInput } from '../../domain/plan/computeValues';
import { askedFigures } from '../../domain/plan/askedFigures';
import type { ElementSpec } from '../../domain/plan/elements';
import { FormShapeCache, type FormShape } from '../../domain/plan/formShape';
import { scaleOf } from '../../domain/plan/measureScale';
import type { Programme } from '../../domain/plan/programme';
import { isReportYear } from '../../domain/plan/reportYear';
import type { TemplateMap } from '../../domain/plan/templateMap';
import { placed } from '../../domain/submission';
import type { UnitTree } from '../../domain/territory/tree';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { CarriedFrom, CarryOutcome } from '../carryForms';
import type { CarryRefusal } from '../carryRefusals';
import { formPlan, type FormPlan } from '../makeForms';
import { lostWords } from './lostWords';

/** Into which forms the figures of a table that is not ours go. */
export interface TemplateCarrySetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly tree: UnitTree;
  readonly map: TemplateMap;
  readonly year: number;
  /** Whose the file is, where a person says so. */
  readonly unit?: string;
  readonly shapes?: FormShapeCache;
}

/**
 * The figures of a file that is not ours in fresh forms of the plan, one for each unit it speaks of: read as cells of
 * our own forms are, amounts turned into the unit of the plan, nothing guessed (docs/forms.md#own-tables). A file that
 * no longer agrees with the map gives nothing. Pure.
 */
export function carryTemplate(workbook: WorkbookSnapshot, setting: TemplateCarrySetting): readonly CarryOutcome[] {
  const { programme, map, year } = setting;
  const [sheet = ''] = map.cells.map((cell) => cell.sheet);
  const from = {
    file: workbook.file,
    sheet,
    programme: programme.id,
    version: programme.version,
    year,
    template: map.name,
  };
  const refused = (reason: CarryRefusal): readonly CarryOutcome[] => [
    { kind: 'refused', from: { ...from, unit: '' }, reason },
  ];
  if (!isReportYear(programme, year)) return refused({ code: 'yearOutside', params: { year: String(year) } });
  const read = readTemplate(workbook, map, year);
  if (!read.ok) return refused({ code: 'templateDiffers', params: { what: lostWords(read.lost) } });
  return read.reports
    .filter(({ cells }) => cells.some(({ cell }) => cell !== undefined && cell.value.kind !== 'blank'))
    .map((report) => reportOutcome(report, from, setting));
}

function reportOutcome(
  report: TemplateReport,
  base: Omit<CarriedFrom, 'unit'>,
  setting: TemplateCarrySetting,
): CarryOutcome {
  const from = { ...base, sheet: report.cells[0]?.place.sheet ?? base.sheet };
  const unit = unitOf(report, setting);
  const said = report.unit?.words ?? '';
  if (!unit)
    return { kind: 'refused', from: { ...from, unit: '' }, reason: { code: 'templateUnit', params: { unit: said } } };
  const plan = formPlan(setting, unit);
  const whose = { ...from, unit: unit.code };
  if (!plan || isRowForm(setting.catalogue, plan.args.form))
    return {
      kind: 'refused',
      from: whose,
      reason: { code: 'noForm', params: { unit: `${fullName(unit)} (${unit.code})` } },
    };
  return filledPlan(report, plan, whose, setting);
}

/** The unit a person named, else the one the file names beyond doubt. */
function unitOf({ unit }: TemplateReport, setting: TemplateCarrySetting): Unit | undefined {
  if (setting.unit !== undefined) return setting.tree.unit(setting.unit);
  const meant = unit && unitMeant(unit.words, setting.tree.reporting, undefined);
  return meant?.sure === true ? meant.unit : undefined;
}

function filledPlan(
  { cells }: TemplateReport,
  plan: FormPlan,
  from: CarriedFrom,
  { programme, catalogue, year, shapes = new FormShapeCache() }: TemplateCarrySetting,
): CarryOutcome {
  const shape = shapes.of(plan.args);
  const entries = new Map<EntryKey, Entry>();
  const left: LeftFigure[] = [];
  const asked = askedFigures(programme, catalogue);
  for (const found of cells) {
    const { figure } = found.mapped;
    const given = figureOf(found, shape, year);
    if (given === undefined) continue;
    if (typeof given === 'object') {
      const [vi, en] = [namesOf(asked.get(figure)?.names, 'vi'), namesOf(asked.get(figure)?.names, 'en')];
      left.push({ element: figure, name: { vi, en }, place: found.place, ...given });
    } else entries.set(figure, given);
  }
  if (entries.size === 0 && left.length === 0)
    return { kind: 'refused', from, reason: { code: 'nothing', params: {} } };
  return { kind: 'carried', from, plan: { ...plan, args: { ...plan.args, entries } }, figures: entries.size, left };
}

function namesOf(names: readonly { readonly vi: string; readonly en: string }[] = [], language: 'vi' | 'en'): string {
  return names.map((name) => name[language]).join(' – ');
}

/** The figure as the form takes it, why it does not, or nothing for a blank cell. */
function figureOf(
  { mapped, cell, place }: FoundCell,
  shape: FormShape,
  year: number,
): Entry | Pick<LeftFigure, 'why' | 'value'> | undefined {
  if (cell === undefined || (cell.value.kind === 'blank' && cell.formula === undefined)) return undefined;
  const spec = shape.spec(mapped.figure);
  const shown =
    cell.value.kind === 'number' ? cell.value.number : cell.value.kind === 'text' ? cell.value.text : undefined;
  const value = shown === undefined ? {} : { value: shown };
  if (!spec) return { why: 'notAsked', ...value };
  if (!isInput(spec)) return { why: 'split', ...value };
  const reading = readCell(spec, cell, { place, year });
  if (reading.figure.state === 'blank') return undefined;
  const entry = entryOf(placed(reading.figure, spec.key, place));
  if (entry === undefined) return { why: 'unreadable', ...value };
  return inPlanMeasure(entry, spec, mapped.measure);
}

/** "1.234.567 đồng" in a plan that counts in million đồng is 1,234567: exact, as sums are. */
function inPlanMeasure(entry: Entry, spec: ElementSpec, measure: string | undefined): Entry {
  if (typeof entry !== 'number' || measure === undefined || (spec.type !== 'money' && spec.type !== 'count'))
    return entry;
  const [given, wanted] = [scaleOf(measure), scaleOf(spec.indicator.measure)];
  return given.times === wanted.times ? entry : quotient(scaled(entry) * given.times, wanted.times * SCALE);
}
