import { buildDistrictForm } from '../../../../src/core/forms/build/district';
import { DISTRICT_HEAD } from '../../../../src/core/forms/layout/districtColumns';
import { formArgs, phuLy } from '../fixtures';

const rows = ['26173', '26179'].map((code) => ({ ...phuLy, code }));
const args = formArgs({
  form: '02b/CTXH-H',
  reporter: { kind: 'other', tier: 'district' },
  rows,
  entries: new Map([['26179.A01', 7]]),
});
const sheet = buildDistrictForm(args);
const named = (name: string) => sheet.names?.find((one) => one.name === name)?.area;

test('each unit has a row, each of its figures a cell of its own name', () => {
  expect(named('TH.26173.A01')?.top).toBe(DISTRICT_HEAD.first);
  expect(named('TH.26179.A01')?.top).toBe(DISTRICT_HEAD.first + 1);
});

test('a figure stands in the row of its unit alone', () => {
  const filled = sheet.cells.filter(({ content }) => content?.kind === 'number' && content.number === 7);
  const { top, left } = named('TH.26179.A01') ?? { top: -1, left: -1 };
  expect(filled.map(({ row, col }) => [row, col])).toEqual([[top, left]]);
});

test('inputs are ruled and open, the rest is locked', () => {
  expect(sheet.protected).toBe(true);
  const { top, left } = named('TH.26173.A01') ?? { top: -1, left: -1 };
  const ruled = sheet.validations?.some(({ areas }) => areas.some((area) => area.top === top && area.left === left));
  expect(ruled).toBe(true);
});
