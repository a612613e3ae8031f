import { askedFigures } from '../../../src/domain/plan/askedFigures';
import { elementsOf } from '../../../src/domain/plan/elements';
import { isInput } from '../../../src/domain/plan/computeValues';
import { formWithRole } from '../../../src/domain/catalogue/withRole';
import { catalogue, programmes } from '../../support/plans';

test('every cell that some form of a plan has, rates and sums of lines as computed', () => {
  for (const programme of programmes()) {
    const asked = askedFigures(programme, catalogue());
    const form = formWithRole(catalogue(), 'department')?.id ?? '1/A';
    const year = programme.years.to;
    const faults = programme.departments.flatMap(({ kind }) =>
      elementsOf({
        programme,
        catalogue: catalogue(),
        form,
        year,
        asOf: `${year}-11-30`,
        reporter: { kind, tier: 'department' },
      })
        .filter(
          (spec) => (isInput(spec) && asked.get(spec.key)?.typed !== true) || asked.get(spec.key)?.type !== spec.type,
        )
        .map(({ key }) => key),
    );
    expect(faults).toEqual([]);
    expect([...asked.values()].some(({ typed }) => !typed)).toBe(true);
  }
});
