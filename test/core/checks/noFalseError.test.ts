import { FormShape } from '../../../src/domain/plan/formShape';
import { runChecks } from '../../../src/core/checks/runChecks';
import { elementsOf, type ElementSpec, type Reporter } from '../../../src/domain/plan/elements';
import type { Programme } from '../../../src/domain/plan/programme';
import type { FormId } from '../../../src/domain/ids';
import { OWNER_KINDS } from '../../../src/domain/territory/unit';
import { programmes } from '../../support/plans';
import { short } from './cases/case';
import { catalogue, plan, specsWithout, unit } from './support/plan';
import { consistentFigures, dice } from './support/randomFigures';
import { submissionFrom, type Entries } from './support/submission';

const KINDS = OWNER_KINDS.filter((kind) => kind !== 'facility');

interface Form {
  readonly programme: Programme;
  readonly form: FormId;
  readonly year: number;
  readonly specs: readonly ElementSpec[];
}

/** Every form of every shipped plan, in the first and last year of each phase. */
const forms: readonly (readonly [string, Form])[] = programmes().flatMap((programme) =>
  [...new Set(programme.phases.flatMap((phase) => [phase.from, phase.to]))].flatMap((year) =>
    KINDS.flatMap((kind) =>
      (['01/CTXH-X', '02a/CTXH-N', '02b/CTXH-H', '04/CTXH-25/3'] as const).flatMap((form) => {
        const reporter: Reporter = { kind, tier: kind === 'commune' ? 'commune' : 'department' };
        const specs = elementsOf({ programme, catalogue, form, reporter, year, asOf: `${year}-10-31` });
        return specs.length === 0
          ? []
          : [[`${programme.id} ${year} ${form} ${kind}`, { programme, form, year, specs }] as const];
      }),
    ),
  ),
);

function errors({ programme, form, year, specs }: Form, entries: Entries): readonly string[] {
  const over = { programme: programme.id, form, year, asOf: `${year}-10-31` };
  const found = runChecks(submissionFrom(entries, specs, over), {
    programme,
    catalogue,
    shape: new FormShape(specs),
    unit,
  });
  return found.filter((finding) => finding.severity === 'error').map(short);
}

test.each(forms)('consistent figures give no error: %s', (_title, form) => {
  expect(errors(form, consistentFigures(form.specs, form.year, dice(1)))).toEqual([]);
});

test.each([
  ['blank', null],
  ['unreadable', undefined],
] as const)('cells that turn %s make no error of consistent figures', (_title, emptied) => {
  const form: Form = {
    programme: { ...plan, socialWorkDay: undefined as never },
    form: '01/CTXH-X',
    year: 2024,
    specs: specsWithout(),
  };
  for (let seed = 1; seed <= 30; seed++) {
    const roll = dice(seed);
    const entries = consistentFigures(form.specs, 2024, roll);
    const holed = Object.fromEntries(
      Object.entries(entries).map(([key, value]) => [key, roll(3) === 0 ? emptied : value]),
    );
    expect(errors(form, holed)).toEqual([]);
  }
});

test('the same figures with one subset above its whole give an error', () => {
  const specs = specsWithout();
  for (let seed = 1; seed <= 10; seed++) {
    const entries = consistentFigures(specs, 2024, dice(seed));
    const form: Form = { programme: plan, form: '01/CTXH-X', year: 2024, specs };
    expect(errors(form, { ...entries, 'E03.TE4': Number(entries['E01.TE4']) + 1 })).toContain('E V04 above E03.TE4');
  }
});
