import type { Unit } from '../../../src/domain/territory/unit';
import { ownUnits } from '../../../src/core/units/ownUnits';
import { parseDelimited } from '../../../src/core/units/ownUnits';

/** A person's own list of `count` communes spread over districts: real commune names and codes of the whole country. */
export function ownList(
  country: string,
  taken: ReadonlySet<string>,
  districts: readonly string[],
  count: number,
): string {
  const rows = country.split('\n').map((line) => line.split(','));
  const communes = rows.filter(([code = '', , , level]) => level === 'commune' && !taken.has(code)).slice(0, count);
  if (communes.length < count) throw new Error(`the national list has no ${count} further communes`);
  const lines = communes.map(
    ([code, name, type], i) => `${code},${name},${type},xã,${districts[i % districts.length]}`,
  );
  return ['Mã,Tên,Loại,Cấp,Thuộc', ...lines].join('\n') + '\n';
}

/** The units of such a list, read the product's own way. */
export function unitsOf(list: string, root: string): readonly Unit[] {
  return ownUnits(parseDelimited(list), root).units;
}
