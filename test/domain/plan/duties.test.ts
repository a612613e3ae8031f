import { readFileSync } from 'node:fs';
import { shiftDays } from '../../../src/domain/day';
import { isLate } from '../../../src/domain/plan/deadline';
import { dueText } from '../../../src/domain/plan/dueText';
import { dutiesIn } from '../../../src/domain/plan/duties';
import { findProgramme } from '../../support/plans';

const told = (id: string, year: number): readonly string[] => {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no plan ${id}`);
  return dutiesIn(programme, year).map(
    ({ deadline, first, last }) => `${deadline.id} ${first ?? ''}>${last ?? 'không ghi ngày'}`,
  );
};

test.each([
  ['thua-thien-hue-2024', 2024, ['HUE24-P >2024-03-14', 'HUE24-R1 >2024-11-29', 'HUE24-R2 >2024-12-04']],
  ['sa-dec-2021', 2021, ['SD21-R >2021-10-31']],
  ['cao-lanh-2021-2030', 2027, ['CL-R >2027-11-25', 'CL-R2 >không ghi ngày']],
  [
    'dong-nai-2021-2030',
    2022,
    [
      'VN-N >2022-03-25',
      'DN-N1 2022-03-20>2022-03-31',
      'DN-N2 >2022-04-05',
      'DN-R >2022-11-30',
      'DN-R2 >không ghi ngày',
    ],
  ],
  ['dong-nai-2021-2030', 2025, ['VN-N >2025-03-25', 'DN-R >2025-11-30', 'DN-M5 >2025-12-31', 'DN-R2 >không ghi ngày']],
  ['dong-nai-2021-2030', 2030, ['VN-N >2030-03-25', 'DN-R >2030-11-30', 'DN-M10 >2030-12-31', 'DN-R2 >không ghi ngày']],
] as const)('%s asks in %i, in the order of the days', (id, year, expected) => {
  expect(told(id, year)).toEqual(expected);
});

/** Every deadline that the plans store: a year in which it acts, its last day in time, and its words. */
const STORED: readonly (readonly [id: string, plan: string, year: number, last: string | undefined, words: string])[] =
  [
    ['HUE24-P', 'thua-thien-hue-2024', 2024, '2024-03-14', 'trước ngày 15/03/2024'],
    ['HUE24-R1', 'thua-thien-hue-2024', 2024, '2024-11-29', 'trước ngày 30/11/2024'],
    ['HUE24-R2', 'thua-thien-hue-2024', 2024, '2024-12-04', 'trước ngày 05/12/2024'],
    ['SD21-R', 'sa-dec-2021', 2021, '2021-10-31', 'trước ngày 01/11/2021'],
    ['CL-R', 'cao-lanh-2021-2030', 2027, '2027-11-25', 'chậm nhất ngày 25/11/2027'],
    ['DN-R', 'dong-nai-2021-2030', 2024, '2024-11-30', 'trước ngày 01/12/2024'],
    ['DN-N1', 'dong-nai-2021-2030', 2022, '2022-03-31', 'từ ngày 20/03/2022 đến ngày 31/03/2022'],
    ['DN-N2', 'dong-nai-2021-2030', 2022, '2022-04-05', 'trước ngày 06/04/2022'],
    ['VN-N', 'dong-nai-2021-2030', 2023, '2023-03-25', 'vào ngày 25/03/2023'],
    ['DN-M5', 'dong-nai-2021-2030', 2025, '2025-12-31', 'hết năm 2025'],
    ['DN-M10', 'dong-nai-2021-2030', 2030, '2030-12-31', 'hết năm 2030'],
    ['CL-R2', 'cao-lanh-2021-2030', 2027, undefined, 'không ghi ngày'],
    ['DN-R2', 'dong-nai-2021-2030', 2024, undefined, 'không ghi ngày'],
  ];

test('these are all deadlines that are stored', () => {
  const { deadlines } = JSON.parse(readFileSync('test/fixtures/targets.json', 'utf8')) as {
    readonly deadlines: readonly { readonly id: string }[];
  };
  expect(STORED.map(([id]) => id).sort()).toEqual(deadlines.map(({ id }) => id).sort());
});

test.each(STORED)('%s of %s acts in %i: in time until %s, “%s”', (id, plan, year, last, words) => {
  const programme = findProgramme(plan);
  const duty = programme && dutiesIn(programme, year).find(({ deadline }) => deadline.id === id);
  if (!duty) throw new Error(`${id} does not act`);
  expect([duty.last, dueText(duty.deadline, year).vi]).toEqual([last, words]);
  const late = (day: string): boolean => isLate(duty.deadline, day, year);
  expect(late(`${year}-12-31`)).toBe(last !== undefined && last < `${year}-12-31`);
  if (last !== undefined) expect([late(last), late(shiftDays(last, 1))]).toEqual([false, true]);
});
