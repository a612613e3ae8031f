import { elementsOf } from '../../../../src/domain/plan/elements';
import { FormShape } from '../../../../src/domain/plan/formShape';
import type { Programme } from '../../../../src/domain/plan/programme';
import type { Unit } from '../../../../src/domain/territory/unit';
import { catalogue, findProgramme } from '../../../support/plans';
import type { Case } from './case';

/** The plan that sets a day for the plans of its units. */
export const hue = ((): Programme => {
  const found = findProgramme('thua-thien-hue-2024');
  if (!found) throw new Error('no plan of Huế');
  return found;
})();

export const office: Unit = {
  list: '2024',
  code: '46.SYT',
  name: 'Sở Y tế',
  type: '',
  level: 'department',
  kind: 'health',
};

const form = { form: '02a/CTXH-N', asOf: '2024-11-29' } as const;

/** The lines about the unit's own plan, as a department of Huế has them. */
export const officeForm = new FormShape(
  elementsOf({
    ...{
      programme: hue,
      catalogue: catalogue(),
      reporter: { kind: 'health', tier: 'department' },
      year: 2024,
      ...form,
    },
  }).filter(({ indicator }) => indicator.role === 'planIssued'),
);

/** A department of Huế that says nothing but when it issued its plan. */
export const OFFICE: Pick<Case, 'over' | 'context'> = {
  over: { programme: hue.id, unit: { list: office.list, code: office.code }, unitName: office.name, ...form },
  context: { programme: hue, catalogue: catalogue(), shape: officeForm, unit: office },
};
