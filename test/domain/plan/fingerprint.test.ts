import type { Catalogue } from '../../../src/domain/catalogue/indicator';
import { fingerprintOf, Fingerprints } from '../../../src/domain/plan/fingerprint';
import type { Programme } from '../../../src/domain/plan/programme';
import { changed } from '../../support/assets';
import { catalogue, findProgramme, programmes } from '../../support/plans';

const plan = findProgramme('dong-nai-2021-2030') as Programme;
const sign = fingerprintOf(plan, catalogue());
const at = (path: readonly (string | number)[], value: unknown) => changed(plan, path, value) as Programme;

it('is 16 digits, another for each plan', () => {
  expect(sign).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(programmes().map((one) => fingerprintOf(one, catalogue()))).size).toBe(5);
});

test.each([
  ['a line more', at(['lines', plan.lines.length], plan.lines[0])],
  ['a label', at(['lines', 0, 'labels'], { LH02: 'trường học công lập' })],
  ['whether a line is required', at(['lines', 0, 'required'], !plan.lines[0]?.required)],
  ['a target’s value', at(['targets', 0, 'value'], 61)],
  ['an owner', at(['owners', 0, 'kind'], 'police')],
  ['a department', at(['departments', 0, 'short'], 'SXD')],
  ['the as-of day', at(['asOf'], '--12-31')],
  ['an own unit', at(['ownUnits'], [{ code: '75.BV', name: 'Bệnh viện', kind: 'facility' }])],
  ['a deadline', at(['deadlines', 0, 'relation'], 'on')],
])('%s decides', (_, other) => {
  expect(fingerprintOf(other, catalogue())).not.toBe(sign);
});

test.each([
  ['the name', at(['name'], 'Kế hoạch khác')],
  ['the version', at(['version'], 2)],
  ['the wording of a target', at(['targets', 0, 'wording'], 'phấn đấu')],
  ['a reading of the plan', at(['decisions', 0], 'đọc khác')],
  ['the name of a department', at(['departments', 0, 'name'], 'Sở Nội vụ mới')],
])('%s is prose', (_, other) => {
  expect(fingerprintOf(other, catalogue())).toBe(sign);
});

it('follows what the catalogue says of the plan’s lines, not its words and not other rows', () => {
  const code = plan.lines[0]?.indicator;
  const row = catalogue().indicators.findIndex((indicator) => indicator.code === code);
  const signOf = (member: string, value: unknown) =>
    fingerprintOf(plan, changed(catalogue(), ['indicators', row, member], value) as Catalogue);
  expect(signOf('acrossYears', 'flow')).not.toBe(sign);
  expect(signOf('vi', 'Chỉ tiêu viết lại')).toBe(sign);
});

it('is worked out once for a plan', () => {
  const signs = new Fingerprints();
  expect(signs.of(plan, catalogue())).toBe(sign);
  expect(signs.of(plan, catalogue())).toBe(sign);
});
