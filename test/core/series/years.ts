import { attain } from '../../../src/core/attainment/attain';
import { yearFigures } from '../../../src/core/series/yearFigures';
import type { RollUp } from '../../../src/domain/aggregate';
import type { YearFigures } from '../../../src/domain/series/series';
import { catalogue } from '../../support/plans';
import { area, type UnitEntries } from '../attainment/builders';
import { programmeOf } from '../rollup/builders';
import { shippedLists } from '../units/listFiles';

export const programme = programmeOf('dong-nai-2021-2030');

/** A year of Đồng Nai over communes with these figures; `list` is that of its units. */
export function rolledYear(year: number, units: readonly UnitEntries[], list = '2024'): RollUp {
  return area({ programme, year, root: { list } }, units);
}

/** The same as a series keeps it. */
export function yearOf(
  year: number,
  units: readonly UnitEntries[],
  { list = '2024', base }: { readonly list?: string; readonly base?: RollUp } = {},
): YearFigures {
  const rolled = rolledYear(year, units, list);
  const attainments = attain(rolled, {
    programme,
    catalogue: catalogue(),
    lists: shippedLists,
    ...(base ? { base } : {}),
  });
  const source = { kind: 'forms', count: units.length } as const;
  return yearFigures(rolled, { catalogue: catalogue(), attainments, source, asOf: `${year}-11-30` });
}
