import { buildForm, type EntryKey } from '../../../../src/core/forms/buildForm';
import { districtColumns } from '../../../../src/core/forms/layout/districtColumns';
import { locateUnits } from '../../../../src/core/forms/read/districtTable';
import { ownNames } from '../../../../src/core/forms/read/ownNames';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { formArgs, phuLy, specsOf } from '../fixtures';
import { modelSnapshot } from '../modelSnapshot';
import { onSheet } from './lineForm';

export const districtArgs = formArgs({
  form: '02b/CTXH-H',
  unit: { list: '2024', code: '735', name: 'Vĩnh Cửu', type: 'huyện', level: 'district' },
  reporter: { kind: 'other', tier: 'district' },
  rows: [{ ...phuLy, code: '26170', name: 'Vĩnh An' }, phuLy],
});
const entries = new Map<EntryKey, number | string>([
  ['26170.A01', 4],
  ['26170.A02', 3],
  ['26170.E01', 40],
]);

/** 02b of two communes; the first has three figures. */
export const districtForm = modelSnapshot(buildForm({ ...districtArgs, entries }));
export const columns = districtColumns(specsOf(districtArgs));
export const located = (sheet: SheetSnapshot) => locateUnits(onSheet(sheet), ownNames(sheet.names), columns);
