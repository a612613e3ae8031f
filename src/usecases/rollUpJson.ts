import type { Language } from '../domain/texts/language';
import { messageOf } from './messages';
import type { AggregateValue, FateReason, LedgerEntry, RollUp, UnitAggregate } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { valueOf } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { DutyState } from '../domain/plan/duties';
import type { PlanBelow } from '../domain/plan/planBelow';
import { fullName, unitKey } from '../domain/territory/unit';
import { isUndecided } from '../domain/unusable';
import { classCounts } from '../domain/targets/headline';
import type { ReasonGroup } from '../core/reports/summaryArgs';
import { attainmentJson, unitJson } from './attainmentJson';
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

/** A plan of a unit below whose forms count. */
function belowJson({ programme, tree, shared }: PlanBelow): unknown {
  return { programme: programme.id, version: programme.version, unit: unitJson(tree.root), shared };
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
