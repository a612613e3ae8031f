import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../support/programs';
import { rollUp, rootOf, sample, type Plan } from './rollUpRun';

describe('tonghop rollup, the other plans', () => {
  const plans: readonly Plan[] = [
    { programme: 'sa-dec-2021', year: '2021', unit: '867' },
    { programme: 'cao-lanh-2021-2030', year: '2023', unit: '873' },
    { programme: 'cao-lanh-2021-2030', year: '2027', unit: '873' },
    { programme: 'quang-tri-2016-2020', year: '2020', unit: '45' },
    { programme: 'thua-thien-hue-2024', year: '2024', unit: '46' },
    { programme: 'dong-nai-2021-2030', year: '2026', unit: '75' },
  ];

  it.each(plans)(
    '$programme $year: summary of summaries equals summary of forms',
    (plan) => {
      const folder = sample(plan);
      const whole = rollUp([folder], plan);
      const names = readdirSync(folder).sort();
      const halves = [names.filter((_, i) => i % 2 === 0), names.filter((_, i) => i % 2 === 1)].map(
        (half) =>
          rollUp(
            half.map((name) => path.join(folder, name)),
            plan,
          ).out,
      );
      const joined = temporaryFolder('halves');
      halves.forEach((half, i) => copyFileSync(half, path.join(joined, `${i}.xlsx`)));
      const again = rollUp([joined], plan);
      expect(again.json.units).toEqual(whole.json.units);
      expect(again.json.attainment).toEqual(whole.json.attainment);
      expect(whole.json.ledger).toMatchObject({ superseded: 0, rejected: 0, unknownUnit: 0, missing: [] });
      expect(Object.values(rootOf(whole.json)).filter((figure) => figure.state === 'value').length).toBeGreaterThan(30);
    },
    300000,
  );
});
