import type { Unit } from '../../../src/domain/territory/unit';

/** A few units of one province, made up but for their traps: same names, numbers, marks, two types of one name. */
export function unit(code: string, type: string, name: string, parent = '867'): Unit {
  return { list: '2021', code, name, type, level: 'commune', parent };
}

export const someUnits: readonly Unit[] = [
  unit('29902', 'phường', '3'),
  unit('29905', 'phường', '1'),
  unit('29919', 'phường', 'An Hoà'),
  unit('29920', 'xã', 'Tân Quy Tây'),
  unit('30076', 'thị trấn', 'Mỹ Thọ'),
  unit('30082', 'xã', 'Mỹ Thọ'),
  unit('01234', 'xã', "M'Drắk"),
];
