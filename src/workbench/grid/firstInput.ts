import { contains, type Cell } from '../../core/sheet/address';
import type { CellModel, SheetModel } from '../../core/sheet/model';

/**
 * Where a person begins in a form: the first blank cell of its table that is filled in, one with a rule where any has,
 * else the first of the table. What stands above the table (a day, a remark) has its value or may stay blank, and is not
 * in sight.
 */
export function firstInput(sheet: SheetModel): Cell | undefined {
  if (!sheet.protected) return undefined;
  const { cells, styles, validations = [], print } = sheet;
  const open = cells.filter(({ style }) => style !== undefined && styles[style]?.locked === false);
  const areas = validations.flatMap((validation) => validation.areas);
  const ruled = open.filter((cell) => areas.some((area) => contains(area, cell)));
  const inputs = ruled.length > 0 ? ruled : open;
  const head = print?.titleRows?.to ?? -1;
  const table = inputs.filter(({ row }) => row > head);
  return table.find(isBlank) ?? table[0] ?? inputs[0];
}

function isBlank({ content }: CellModel): boolean {
  return content === undefined || content.kind === 'blank' || (content.kind === 'text' && content.text === '');
}
