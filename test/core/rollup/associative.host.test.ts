import type { RollUp } from '../../../src/domain/aggregate';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Submission } from '../../../src/domain/submission';
import type { Unit } from '../../../src/domain/territory/unit';
import type { RollUpTree } from '../../../src/core/rollup/candidate';
import { checkLedger } from '../../../src/core/rollup/checkLedger';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue } from '../../support/plans';
import { argsFor, candidate, filled, programmeOf, seeded, shuffled, unit, type Entry } from './builders';

describe('roll-up is associative', () => {
  const plans: readonly [string, number, string][] = [
    ['dong-nai-2021-2030', 2024, '75'],
    ['thua-thien-hue-2024', 2024, '46'],
    ['quang-tri-2016-2020', 2020, '45'],
    ['cao-lanh-2021-2030', 2024, '873'],
    ['sa-dec-2021', 2021, '867'],
  ];

  test.each(plans)('%s %i: all workbooks give what the summaries of their parts give', (id, year, code) => {
    const programme = programmeOf(id);
    for (const seed of [1, 2, 3]) {
      const next = seeded(seed);
      const whole = treeOf(programme, code, next);
      const forms = whole.reporting.flatMap((one) => (next(10) === 0 ? [] : [randomForm(one, programme, year, next)]));
      const parts = { programme, year, asOf: `${year}-11-30` };
      const direct = rollUp(
        argsFor(
          whole,
          shuffled(
            forms.map((form) => candidate(form)),
            next,
          ),
          parts,
        ),
      );
      const middle = whole.units.filter((one) => one.level === 'district');
      const summaries = middle.map((one) => rollUp(argsFor(branch(whole, one), below(whole, one, forms), parts)));
      const through = rollUp(argsFor(whole, mixed(whole, summaries, forms, next), parts));
      expect(plain(through)).toEqual(plain(direct));
      expect(checkLedger(direct, catalogue())).toEqual([]);
    }
  });
});

function treeOf(programme: Programme, code: string, next: (limit: number) => number): RollUpTree {
  const root = unit(code, 'province');
  const districts = [1, 2, 3].map((index) => unit(`${code}${index}`, 'district', code));
  const communes = Array.from({ length: 14 }, (_, index) =>
    unit(`${code}${String(index).padStart(3, '0')}`, 'commune', `${code}${1 + next(3)}`, 'commune'),
  );
  const departments = programme.departments.map((row) => unit(`${code}.${row.short}`, 'department', code, row.kind));
  const once = departments.filter((one, index) => departments.findIndex((other) => other.code === one.code) === index);
  return { root, units: [root, ...districts, ...communes, ...once], reporting: [...communes, ...once] };
}

function randomForm(one: Unit, programme: Programme, year: number, next: (limit: number) => number): Submission {
  const keys = [...filled(one, {}, { programme: programme.id, year }).values.values()];
  const entries = keys.flatMap(({ element, computed }): [string, Entry][] => {
    if (computed === true || element.startsWith('L') || element.startsWith('G00') || /^[HI]0[56]/.test(element))
      return [];
    const kind = next(12);
    const value = element.startsWith('K') ? next(9_000_000) / 1000 : next(200);
    return [[element, kind === 0 ? 'x' : kind === 1 ? null : /^(H01|I04)/.test(element) ? value % 2 : value]];
  });
  return filled(one, Object.fromEntries([['G05', 1], ...entries]), { programme: programme.id, year });
}

function branch(whole: RollUpTree, root: Unit): RollUpTree {
  const units = whole.units.filter((one) => one.code === root.code || one.parent === root.code);
  return { root, units, reporting: whole.reporting.filter((one) => one.parent === root.code) };
}

function below(whole: RollUpTree, root: Unit, forms: readonly Submission[]) {
  const codes = new Set(branch(whole, root).reporting.map((one) => one.code));
  return forms.filter((form) => codes.has(form.unit.code)).map((form) => candidate(form));
}

/** What summaries hand on, and the departments' own workbooks. */
function mixed(
  whole: RollUpTree,
  summaries: readonly RollUp[],
  forms: readonly Submission[],
  next: (limit: number) => number,
) {
  const handed = summaries.flatMap((summary) =>
    [...summary.submissions.values()].map((submission) =>
      candidate(submission, { via: 'summary', arrivedIn: { file: `${summary.root.code}.xlsx`, sheet: 'Số liệu' } }),
    ),
  );
  const departments = new Set(whole.reporting.filter((one) => one.level === 'department').map((one) => one.code));
  return shuffled(
    [...handed, ...forms.filter((form) => departments.has(form.unit.code)).map((one) => candidate(one))],
    next,
  );
}

/** Everything of a roll-up but the ledger's list of files. */
function plain({ units, submissions, ledger }: RollUp) {
  return {
    units: units.map((one) => [one.unit.code, [...one.values]]),
    submissions: [...submissions.keys()],
    missing: ledger.missing,
  };
}
