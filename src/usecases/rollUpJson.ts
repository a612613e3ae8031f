import type { Language } from '../domain/texts/language';
import { messageOf } from './messages';
import type { AggregateValue, FateReason, LedgerEntry, RollUp, UnitAggregate } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { valueOf } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { DutyState } from '../domain/plan/duties';
import type { OtherPopulation, PlanBelow } from '../domain/plan/planBelow';
import { fullName, unitKey, type Unit } from '../domain/territory/unit';
import { isUndecided } from '../domain/unusable';
import { askedBy, DEFAULT_TOLERANCE } from '../domain/targets/comparators';
import { classOf } from '../domain/targets/attainmentClass';
import { classCounts } from '../domain/targets/headline';
import type { Target } from '../domain/targets/target';
import type { Attainment, EachAttainment, Outlook, RestatedBase } from '../domain/targets/verdict';
import { outcomeCounts } from '../domain/targets/each';
import type { ReasonGroup } from '../core/reports/summaryArgs';
import type { Conflict } from './conflicts';
import { decisionWords } from './decisionWords';
import { JSON_SCHEMA, jsonText, LazyList } from './jsonText';
import type { RollUpResult, UnitFinding } from './rollUpFiles';
import { unitNames } from '../domain/unitNames';

/** What a roll-up itself does not hold. */
interface RollUpWords {
  readonly catalogue: Catalogue;
  /** Version and fingerprint of the plan it was made by. */
  readonly plan: { readonly version: number; readonly fingerprint: string };
  readonly reasonText: (reason: FateReason) => string;
  /** What units explain, grouped. */
  readonly explanations?: readonly ReasonGroup[];
}

/** The contract of `rollup --json` (docs/json.md#rollup) as text in pieces, the same bytes for the same files. */
export function* rollUpJson(
  result: RollUpResult,
  language: Language,
  { catalogue, plan, reasonText, explanations = [] }: RollUpWords,
): Generator<string> {
  const { rollUp } = result;
  yield* jsonText({
    schema: JSON_SCHEMA,
    programme: rollUp.programme,
    plan,
    year: rollUp.year,
    unit: { code: rollUp.root.code, name: fullName(rollUp.root), level: rollUp.root.level, list: rollUp.root.list },
    ledger: ledgerJson(rollUp, reasonText),
    units: new LazyList(each(rollUp.units, unitValuesJson)),
    ...(result.conflicts.length === 0 ? {} : { conflicts: result.conflicts.map(conflictJson) }),
    ...(result.decisions.length === 0 ? {} : { decisions: decisionsJson(result, catalogue, language) }),
    ...(rollUp.below ? { below: rollUp.below.map(belowJson) } : {}),
    ...(explanations.length === 0 ? {} : { explanations: explanations.map((one) => reasonsJson(one, language)) }),
    classes: classCounts(result.attainments),
    attainment: result.attainments.map(attainmentJson),
    findings: new LazyList(each(result.findings, (found) => findingJson(found, language))),
  });
  yield '\n';
}

/** A unit whose reports differ: what may be chosen and to what effect, and what differs. */
function conflictJson({ unit, options, differences }: Conflict): object {
  return {
    unit: unitJson(unit),
    options: options.map(({ at, effects }) => ({ ...at, ...(effects ? { effects } : {}) })),
    differences: differences.map(({ at, figures }) => ({
      ...at,
      figures: figures.map(({ element, figure, other }) => ({
        element,
        value: valueOf(figure) ?? null,
        other: valueOf(other) ?? null,
      })),
    })),
  };
}

/** The reasons units give for the findings of one rule in one section. */
function reasonsJson({ rule, title, section, sectionWords, reasons }: ReasonGroup, language: Language): object {
  return {
    rule,
    title: title[language],
    ...(section === undefined ? {} : { section }),
    sectionName: sectionWords[language],
    reasons: reasons.map(({ units, ...reason }) => ({ ...reason, units: units.map(unitJson) })),
  };
}

/** Each decision as it is carried, with who made it and its sentence. */
function decisionsJson(
  { rollUp, decisions }: RollUpResult,
  catalogue: Catalogue,
  language: Language,
): readonly object[] {
  const nameOf = unitNames(rollUp);
  const said = decisionWords(rollUp, catalogue);
  return decisions.map(({ decision, maker, through }) => ({
    ...decision,
    maker: { code: maker.code, name: nameOf(maker) },
    ...(through ? { through } : {}),
    message: said(decision)[language],
  }));
}

function* each<T>(members: Iterable<T>, json: (member: T) => unknown): Generator<unknown> {
  for (const member of members) yield json(member);
}

function unitValuesJson({ unit, values }: UnitAggregate): unknown {
  return {
    code: unit.code,
    name: fullName(unit),
    level: unit.level,
    parent: unit.parent ?? null,
    values: Object.fromEntries([...values].map(([element, value]) => [element, valueJson(value)])),
  };
}

function valueJson(value: AggregateValue): unknown {
  const { state, reported, expected, held } = value;
  return { value: valueOf(value) ?? null, state, reported, expected, ...(held === undefined ? {} : { held }) };
}

function ledgerJson(rollUp: RollUp, reasonText: (reason: FateReason) => string): object {
  const { entries, missing, unusable, duties, ...counts } = rollUp.ledger;
  return {
    ...counts,
    missing: missing.map((unit) => ({
      ...unitJson(unit),
      ...(isUndecided({ unusable }, unit) ? { reason: 'undecided' } : {}),
      ...unusableJson(unusable.get(unitKey(unit))),
    })),
    files: new LazyList(each(entries, (entry) => entryJson(entry, reasonText))),
    ...(duties ? { duties: duties.map(dutyJson) } : {}),
  };
}

/** What the plan asks for: its last day, and how many have done it in time, late, without a day, and not. */
function dutyJson({ duty, done, overtakenOn }: DutyState): object {
  const after = overtakenOn === undefined ? {} : { overtakenOn };
  return { id: duty.deadline.id, what: duty.deadline.vi, last: duty.last ?? null, ...done, ...after };
}

function entryJson(entry: LedgerEntry, reasonText: (reason: FateReason) => string): unknown {
  const said = (reason: FateReason): object => ({ code: reason.code, message: reasonText(reason) });
  return {
    file: entry.file,
    ...(entry.sheet === '' ? {} : { sheet: entry.sheet }),
    fate: entry.fate,
    ...(entry.unit ? { unit: unitJson(entry.unit) } : {}),
    ...(entry.reason ? { reason: said(entry.reason) } : {}),
    ...(entry.notes ? { notes: entry.notes.map(said) } : {}),
    ...(entry.held === undefined ? {} : { held: entry.held }),
    ...(entry.estimated === undefined ? {} : { estimated: entry.estimated }),
    ...(entry.sentOn === undefined ? {} : { sentOn: entry.sentOn, late: entry.late ?? false }),
    ...throughJson(entry),
  };
}

/** What came of a missing unit and could not be used: the files, and their fate. */
function unusableJson(entries: readonly LedgerEntry[] | undefined): object {
  if (!entries) return {};
  return { unusable: entries.map((entry) => ({ file: entry.file, fate: entry.fate, ...throughJson(entry) })) };
}

/** The summaries something came through. */
function throughJson({ through }: { readonly through?: readonly string[] }): object {
  return through ? { through } : {};
}

function unitJson(unit: Unit): { readonly code: string; readonly name: string } {
  return { code: unit.code, name: fullName(unit) };
}

function attainmentJson(attainment: Attainment): unknown {
  const { target } = attainment;
  return {
    target: target.id,
    indicator: target.indicator,
    ...(attainment.insteadOf ? { insteadOf: attainment.insteadOf } : {}),
    unit: attainment.unit.code,
    comparator: target.comparator,
    value: target.value,
    ...nuances(target),
    valueUnit: target.valueUnit ?? unitOfResult(attainment),
    periodFrom: target.periodFrom,
    periodTo: target.periodTo,
    ...(target.baseYear === null ? {} : { baseYear: target.baseYear }),
    numerator: attainment.numerator,
    denominator: attainment.denominator,
    ...(attainment.lines ? { lines: attainment.lines } : {}),
    actual: attainment.actual,
    gap: attainment.gap,
    needed: attainment.needed,
    ofPlan: attainment.ofPlan,
    verdict: attainment.verdict,
    ...classJson(attainment),
    coverage: attainment.coverage,
    provisional: attainment.provisional,
    ...(attainment.bounds ? { bounds: attainment.bounds } : {}),
    ...(attainment.outlook ? { outlook: outlookJson(attainment.outlook) } : {}),
    ...(attainment.reason === undefined ? {} : { reason: attainment.reason }),
    ...(attainment.lastYear ? { lastYear: attainment.lastYear } : {}),
    ...baseJson(attainment),
    ...(attainment.each ? { each: eachJson(attainment, attainment.each) } : {}),
    ...(attainment.reference ? { reference: referenceJson(attainment.reference) } : {}),
    ...(attainment.above ? { above: attainment.above.map(referenceJson) } : {}),
    ...(attainment.layer === undefined ? {} : { layer: attainment.layer }),
    ...(attainment.populations ? { populations: attainment.populations.map(populationJson) } : {}),
  };
}

/** As officials class it; nothing where nothing is asked. */
function classJson(attainment: Attainment): object {
  const of = classOf(attainment);
  return of === undefined ? {} : { class: of };
}

/** Units named that can turn a verdict; the rest is counted. */
const MOST_TURNING = 20;

function outlookJson({ prospect, assumption, open, unsized, turning }: Outlook): object {
  const named = turning.slice(0, MOST_TURNING).map(({ unit, ...can }) => ({ ...unitJson(unit), ...can }));
  return { prospect, assumption, open, unsized, turning: { count: turning.length, units: named } };
}

/** The base a growth stands on, and how it was put together out of units of then. */
function baseJson({ base, restated }: Attainment): object {
  if (!base && !restated) return {};
  const { reported = [], split = [], missing = [], twice = [], bounds, year } = restated ?? {};
  const named = ({ unit, ...figures }: RestatedBase['reported'][number]): object => ({ ...thenJson(unit), ...figures });
  return {
    base: {
      ...(base ?? { year }),
      ...(reported.length === 0 ? {} : { reported: reported.map(named) }),
      ...(split.length === 0 ? {} : { split: split.map(named) }),
      ...(missing.length === 0 ? {} : { missing: missing.map(thenJson) }),
      ...(twice.length === 0 ? {} : { twice: twice.map(thenJson) }),
      ...(bounds ? { bounds } : {}),
    },
  };
}

/** A unit of then: its code says nothing without its list. */
function thenJson(unit: Unit): object {
  return { list: unit.list, ...unitJson(unit) };
}

/** A plan of a unit below whose forms count. */
function belowJson({ programme, tree, shared }: PlanBelow): unknown {
  return { programme: programme.id, version: programme.version, unit: unitJson(tree.root), shared };
}

/** A plan below that counts an indicator otherwise: parts by their codes. */
function populationJson({ plan, indicator, asked, lacking, beyond }: OtherPopulation): unknown {
  return { programme: plan.programme.id, indicator, asked, lacking, beyond };
}

/** What each unit did that has to reach the target for itself, and how many did what. */
function eachJson({ target }: Attainment, each: readonly EachAttainment[]): object {
  return {
    ...(target.each === undefined ? {} : { level: target.each }),
    ...outcomeCounts(each),
    units: each.map(({ outcome, attainment }) => ({
      ...unitJson(attainment.unit),
      outcome,
      ...(target.allocated ? { value: attainment.target.value } : {}),
      numerator: attainment.numerator,
      denominator: attainment.denominator,
      actual: attainment.actual,
      needed: attainment.needed,
      verdict: attainment.verdict,
    })),
  };
}

/** What the comparator needs besides its value. */
function nuances({ comparator, valueTo, tolerance = DEFAULT_TOLERANCE, without }: Target): object {
  if (comparator === 'about') return { tolerance };
  return comparator === 'between' ? { valueTo, ...(without ? { without } : {}) } : {};
}

/** Where the plan does not write the unit of what it asks; a result that is only followed has none. */
function unitOfResult({ target, measuredIn }: Attainment): string | null {
  return askedBy(target) ? measuredIn.words.vi : null;
}

function referenceJson(reference: NonNullable<Attainment['reference']>): unknown {
  const { document, comparator, value, valueUnit } = reference.target;
  return { document, comparator, value, valueUnit, verdict: reference.verdict };
}

/** How long a new rule only warns, what the unit says about a finding, and what was decided about that. */
export function saidJson({ newUntil, explanation, acceptance }: Finding): object {
  return {
    ...(newUntil === undefined ? {} : { newUntil }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(acceptance ? { acceptance } : {}),
  };
}

function findingJson({ unit, finding }: UnitFinding, language: Language): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    unit: unit?.code ?? '',
    element: finding.element,
    file: finding.place.file,
    sheet: finding.place.sheet,
    cell: finding.place.cell,
    message: messageOf(finding, language),
    ...saidJson(finding),
    ...throughJson(finding),
  };
}
