import { drawIdentity } from '../../../src/core/reports/identity';
import { fingerprintOf } from '../../../src/domain/plan/fingerprint';
import { SheetDraft } from '../../../src/core/sheet/sheetDraft';
import { args, rows } from './drawn';

test('says what the sheet is in texts, each with a name of the sheet', () => {
  const draft = new SheetDraft();
  drawIdentity(draft, args, 'TH-SL', 2, 0);
  const sign = fingerprintOf(args.programme, args.catalogue);
  expect(rows(draft.cells())).toEqual([
    ['TH-SL', '1', 'dong-nai-2021-2030', '75', '2024', '2024', '2024-11-30', '2', sign, '1'],
  ]);
  expect(draft.names.map(({ name }) => name)).toEqual([
    'TH.form',
    'TH.version',
    'TH.programme',
    'TH.unit',
    'TH.unitList',
    'TH.year',
    'TH.asOf',
    'TH.planVersion',
    'TH.fingerprint',
    'TH.carried',
  ]);
});
