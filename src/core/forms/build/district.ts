import type { SheetModel } from '../../sheet/model';
import type { FormArgs } from '../formArgs';
export function buildDistrictForm(_args: FormArgs): SheetModel {
  throw new Error('district');
}
