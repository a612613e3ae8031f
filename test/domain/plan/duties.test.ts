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
