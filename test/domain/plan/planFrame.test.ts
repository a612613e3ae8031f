import { readFileSync } from 'node:fs';
import { isPlanId } from '../../../src/domain/ids';
import { parseFrameText, planFor, referenceOf, unitAsked, type PlanFrame } from '../../../src/domain/plan/planFrame';
import { programmeFaults } from '../../../src/domain/plan/parseProgramme';
import { DocumentError } from '../../../src/domain/schema/documentError';
import type { Unit } from '../../../src/domain/territory/unit';
import { catalogue, programmes } from '../../support/plans';

function national(): PlanFrame {
  const parsed = parseFrameText(readFileSync('assets/plans/national.json', 'utf8'), 'national.json');
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}
const frame = national();

const UNITS: readonly Unit[] = [
  { list: '2026', code: '96', name: 'Cà Mau', type: 'tỉnh', level: 'province' },
  { list: '2024', code: '867', name: 'Sa Đéc', type: 'thành phố', level: 'district' },
  { list: '2026', code: '29905', name: 'Sa Đéc', type: 'phường', level: 'commune' },
];

test.each(UNITS.map((unit) => [unit.level, unit] as const))(
  'the national plan is a sound plan of any %s',
  (level, unit) => {
    const plan = planFor(frame, unit);
    if (!plan) throw new Error('no plan');
    expect(programmeFaults(plan, catalogue(), plan.id)).toEqual([]);
    expect(plan).toMatchObject({ id: `quoc-gia-${unit.code}`, unit: { code: unit.code, level }, reference: [] });
    expect(plan.name).toContain(`${unit.type} ${unit.name}`);
    // What was not read from a source is followed and not judged.
    const open = plan.targets.filter(({ comparator }) => comparator === 'none');
    expect(open.map(({ indicator, periodFrom, value }) => [indicator, periodFrom, value])).toEqual([
      ['F08', 2026, null],
      ['C07', 2026, null],
      ['E06', 2026, null],
    ]);
  },
);

test('a department has no plan of its own', () => {
  const department: Unit = { list: '2026', code: '96.SYT', name: 'Sở Y tế', type: '', level: 'department' };
  expect(planFor(frame, department)).toBeUndefined();
});

test('the national rows that plans show beside their own are those of the frame', () => {
  const rows = referenceOf(frame);
  for (const { reference } of programmes()) for (const row of reference) expect(rows).toContainEqual(row);
});

test.each([
  ['quoc-gia-96', '96'],
  ['quoc-gia-29905', '29905'],
  ['quoc-gia', undefined],
  ['quoc-gia-1234', undefined],
  ['quoc-giap-96', undefined],
])('%s asks for %s', (id, code) => {
  expect(isPlanId(id)).toBe(true);
  expect(unitAsked(frame, id)).toBe(code);
});
