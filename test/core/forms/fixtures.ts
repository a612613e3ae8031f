import type { ElementKey } from '../../../src/domain/ids';
import { isInput } from '../../../src/domain/plan/computeValues';
import { elementsOf, type ElementSpec, type Reporter } from '../../../src/domain/plan/elements';
import { inYear } from '../../../src/domain/day';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Unit } from '../../../src/domain/territory/unit';
import type { FormArgs } from '../../../src/core/forms/buildForm';
import { FormReadingCaches, type ReadContext } from '../../../src/core/forms/readForms';
import { findProgramme, plans } from '../../support/plans';
import { shippedLists } from '../units/listFiles';

export const { catalogue, programmes } = plans();
export const dongNaiPlan = programmeOf('dong-nai-2021-2030');

function programmeOf(id: string): Programme {
  const found = findProgramme(id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
}

export const phuLy: Unit = {
  list: '2024',
  code: '26179',
  name: 'Phú Lý',
  type: 'xã',
  level: 'commune',
  parent: '735',
  kind: 'commune',
};

/** Arguments of a form of Đồng Nai 2024 for the commune Phú Lý, changed where a test needs it. */
export function formArgs(changes: Partial<FormArgs> = {}): FormArgs {
  const programme = changes.programme ?? dongNaiPlan;
  const year = changes.year ?? 2024;
  return {
    programme,
    catalogue,
    form: '01/CTXH-X',
    unit: phuLy,
    unitNames: { parentName: 'huyện Vĩnh Cửu' },
    reporter: { kind: 'commune', tier: 'commune' },
    year,
    asOf: inYear(programme.asOf, year),
    ...changes,
  };
}

/** Elements of a form, in form order. */
export function specsOf(args: FormArgs): readonly ElementSpec[] {
  return elementsOf(args);
}

/** A different, valid entry for every input of a form: the n-th of its kind. */
export function entriesFor(args: FormArgs): ReadonlyMap<ElementKey, number | string> {
  return new Map(
    specsOf(args)
      .filter(isInput)
      .map((spec, index) => [spec.key, entryFor(spec, index)]),
  );
}

function entryFor(spec: ElementSpec, index: number): number | string {
  if (index % 7 === 3) return 'x';
  if (spec.type === 'yesNo') return index % 2;
  if (spec.type === 'date') return `2024-03-${String((index % 28) + 1).padStart(2, '0')}`;
  if (spec.type === 'text') return `Nội dung minh họa số ${index}`;
  return spec.type === 'money' ? index + 0.5 : index % 5 === 0 ? 0 : index * 3;
}

export const readContext: ReadContext = {
  programmes,
  catalogue,
  caches: new FormReadingCaches(),
  lists: shippedLists,
  reporterOf: (programme, code): Reporter | undefined => {
    if (/^\d{5}$/.test(code)) return { kind: 'commune', tier: 'commune' };
    const department = programme.departments.find((row) => code.endsWith(`.${row.short}`));
    return department && { kind: department.kind, tier: 'department' };
  },
};
