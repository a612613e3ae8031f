import type { FormId, IndicatorCode } from '../ids';
import type { Catalogue, Dimension, FormDescription } from './indicator';
import type { DimensionRole, FormRole, IndicatorRole, PartRole } from './roles';

/*
 * Plain scans: a catalogue has a handful of forms, tens of breakdowns and at most a few hundred indicators. Who asks for
 * every figure keeps the answer.
 */

/** The form of a role; undefined where the programme has none. */
export function formWithRole({ forms }: Catalogue, role: FormRole): FormDescription | undefined {
  return forms.find((form) => form.role === role);
}

/** The form in which districts report what they did themselves: that of departments where there is none for it. */
export function formOfPart(catalogue: Catalogue): FormDescription | undefined {
  return formWithRole(catalogue, 'districtPart') ?? formWithRole(catalogue, 'department');
}

/** What a form is for; undefined for a number the catalogue does not know. */
export function roleOfForm({ forms }: Catalogue, id: FormId): FormRole | undefined {
  return forms.find((form) => form.id === id)?.role;
}

/** Whether a sheet of this form holds many units, a row for each. */
export function isRowForm(catalogue: Catalogue, id: FormId): boolean {
  return roleOfForm(catalogue, id) === 'district';
}

/** The indicator of a role; undefined where the programme has none. */
export function indicatorWithRole({ indicators }: Catalogue, role: IndicatorRole): IndicatorCode | undefined {
  return indicators.find((indicator) => indicator.role === role)?.code;
}

/** The breakdown of a role; undefined where the programme has none. */
export function dimensionWithRole({ dimensions }: Catalogue, role: DimensionRole): Dimension | undefined {
  return dimensions.find((dimension) => dimension.role === role);
}

/** The column of a role, of whatever breakdown; undefined where the programme has none. */
export function partWithRole({ dimensions }: Catalogue, role: PartRole): string | undefined {
  for (const { parts } of dimensions) {
    const part = parts.find((candidate) => candidate.role === role);
    if (part) return part.id;
  }
  return undefined;
}
