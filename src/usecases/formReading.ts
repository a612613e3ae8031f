import type { FormReadingCaches, ReadContext, ReadForm } from '../core/forms/readForms';
import type { Catalogues } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import { isRowForm } from '../domain/catalogue/withRole';
import type { Programme } from '../domain/plan/programme';
import type { UnitTree } from '../domain/territory/tree';
import type { Unit } from '../domain/territory/unit';
import { reporterOfCode } from './reporters';
import type { UnitTrees } from './unitTrees';

/** By which plans and lists filled forms are read that are to become other forms. */
export interface FormReading extends Catalogues {
  readonly programmes: readonly Programme[];
  readonly earlier?: readonly Programme[];
  readonly caches: FormReadingCaches;
  readonly trees: UnitTrees;
}

/** How such forms are read: as they were made, each by the lines of its own version. */
export async function asMade(setting: FormReading): Promise<ReadContext> {
  const { programmes, earlier, caches, trees, catalogue, named } = setting;
  return {
    lists: await trees.lists(),
    programmes,
    ...(earlier ? { earlier } : {}),
    catalogue,
    ...(named ? { named } : {}),
    caches,
    reporterOf: reporterOfCode,
    asMade: true,
  };
}

/** The readings of one sheet: one of a form, one a row where each row is a unit. */
export type SheetForms = readonly [ReadForm, ...ReadForm[]];

export function bySheet(forms: readonly ReadForm[]): readonly SheetForms[] {
  const sheets = new Map<string, [ReadForm, ...ReadForm[]]>();
  for (const form of forms) {
    const held = sheets.get(form.submission.sheet);
    if (held) held.push(form);
    else sheets.set(form.submission.sheet, [form]);
  }
  return [...sheets.values()];
}

/** The unit that fills a form: its own, or the one above the units of its rows; undefined where the tree has none. */
export function formOwner(forms: SheetForms, catalogue: Catalogue, tree: UnitTree): Unit | undefined {
  const [{ submission }] = forms;
  if (!isRowForm(catalogue, submission.form)) return tree.unit(submission.unit.code);
  const rows = forms.flatMap((form) => tree.unit(form.submission.unit.code) ?? []);
  return tree.unit(rows[0]?.parent ?? '');
}
