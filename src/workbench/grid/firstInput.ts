import { contains, type Cell } from '../../core/sheet/address';
import type { SheetModel } from '../../core/sheet/model';

/** The first cell of a form that a person fills in: one with a rule, where any has. */
export function firstInput({ protected: isForm, cells, styles, validations = [] }: SheetModel): Cell | undefined {
  if (!isForm) return undefined;
  const open = cells.filter(({ style }) => style !== undefined && styles[style]?.locked === false);
  const areas = validations.flatMap((validation) => validation.areas);
  return open.find((cell) => areas.some((area) => contains(area, cell))) ?? open[0];
}
