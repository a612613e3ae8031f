import { attain } from '../../src/core/attainment/attain';
import type { ReportModel } from '../../src/core/report/model';
import { expectedElements } from '../../src/core/rollup/reporter';
import { rollUp } from '../../src/core/rollup/rollUp';
import type { RollUp } from '../../src/domain/aggregate';
import { inYear } from '../../src/domain/day';
import { isInput } from '../../src/domain/plan/computeValues';
import { inForce } from '../../src/domain/plan/elements';
import type { Programme } from '../../src/domain/plan/programme';
import type { Unit } from '../../src/domain/territory/unit';
import { rollUpJson } from '../../src/usecases/rollUpJson';
import type { RollUpResult } from '../../src/usecases/rollUpFiles';
import { yearReportOf } from '../../src/usecases/yearReportOf';
import { argsFor, candidate, filled, seeded, unit, type Entry } from '../core/rollup/builders';
import { shippedLists } from '../core/units/listFiles';
import { catalogue } from '../support/plans';

const NAMES = ['An Bình', 'Bình Hòa'];

/** A plan's own unit with two communes and a body of each kind, the last `missing` without a report. */
export function rolledPlan(programme: Programme, year: number, missing = 0): RollUp {
  const asOf = inYear(programme.asOf, year);
  const top = named(unit(programme.unit.code, programme.unit.level), 'Tân Lập');
  const communes = NAMES.map((name, at) => named(unit(`${26001 + at}`, 'commune', top.code, 'commune'), name));
  const kinds = new Set(programme.departments.filter((row) => inForce(row, asOf)).map(({ kind }) => kind));
  const bodies = [...kinds].map((kind) =>
    named(unit(`${top.code}.${kind}`, 'department', top.code, kind), `Sở ${kind}`),
  );
  const reporting = [...communes, ...bodies];
  const next = seeded(programme.targets.length + year);
  const forms = reporting.slice(0, reporting.length - missing).map((who) => {
    const asked = expectedElements({ programme, catalogue: catalogue(), year, asOf }, who);
    const entries = asked.filter(isInput).map(({ key, type }): [string, Entry] => [key, entryOf(type, next)]);
    return candidate(filled(who, Object.fromEntries(entries), { programme: programme.id, year }));
  });
  return rollUp(argsFor({ root: top, units: [top, ...reporting], reporting }, forms, { programme, year, asOf }));
}

const named = (one: Unit, name: string): Unit => ({ ...one, name });

function entryOf(type: string, next: (limit: number) => number): Entry {
  if (type === 'count') return next(1990);
  if (type === 'money') return next(4_000_000) / 1000;
  if (type === 'yesNo') return next(2);
  return type === 'text' ? 'Thiếu kinh phí' : null;
}

/** The parts of `rollup --json` that the documents tell of. */
interface Json {
  readonly ledger: {
    readonly expected: number;
    readonly reported: number;
    readonly missing: readonly { name: string }[];
  };
  readonly units: readonly {
    readonly name: string;
    readonly parent: string | null;
    readonly values: Readonly<Record<string, { value: unknown; state: string; reported: number; expected: number }>>;
  }[];
  readonly classes: Readonly<Record<string, number>>;
  readonly attainment: readonly JsonAttainment[];
}

export interface JsonAttainment {
  readonly target: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly ofPlan: number | null;
  readonly coverage: { readonly reported: number; readonly expected: number };
  readonly lastYear?: { readonly change: number; readonly actual: number };
  readonly reference?: { readonly value: number | null };
}

export interface Told {
  readonly programme: Programme;
  readonly result: RollUpResult;
  readonly json: Json;
}

/** The roll-up with its verdicts, and its JSON as `rollup --json` writes it. */
export function toldOf(programme: Programme, rolled: RollUp, lastYear?: RollUp): Told {
  const given = { programme, catalogue: catalogue(), lists: shippedLists, ...(lastYear ? { lastYear } : {}) };
  const attainments = attain(rolled, given);
  const result = { rollUp: rolled, attainments, findings: [], decisions: [], conflicts: [] };
  const plan = { version: 1, fingerprint: '' };
  const text = [...rollUpJson(result, 'vi', { catalogue: catalogue(), plan, reasonText: ({ code }) => code })].join('');
  return { programme, result, json: JSON.parse(text) as Json };
}

/** The report of the year, with every field left blank. */
export const yearModel = ({ programme, result }: Told): ReportModel =>
  yearReportOf(result, { programme, catalogue: catalogue(), fields: {} });
