import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { agreed, recomputed } from './recomputed';
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

  itWith('openpyxl')(
    'Huế: what a district did itself is counted once, from its files and from its summary',
    () => {
      const hue: Plan = { programme: 'thua-thien-hue-2024', year: '2024', unit: '46' };
      const [folder, district, code] = [sample(hue), temporaryFolder('district'), '483'];
      const made = ['--programme', hue.programme, '--year', hue.year, '--unit', `${code}.UBND`, '--out', district];
      expect(tonghop('sample', ...made).code).toBe(0);
      const own = readdirSync(district).map((name) => path.join(district, name));
      expect(own).toHaveLength(1);
      // One district with few communes, and the departments: what is missing of the others is so each time.
      const ofProvince = readdirSync(folder).filter((name) => name.startsWith('02a-CTXH-N_'));
      const departments = ofProvince.map((name) => path.join(folder, name));
      const empty = rollUp(departments, hue);
      const communes = empty.json.units.filter(({ parent }) => parent === code).map((unit) => unit.code);
      const forms = readdirSync(folder).filter((name) => communes.includes(name.split('_')[2] ?? ''));
      for (const name of forms) copyFileSync(path.join(folder, name), path.join(district, name));
      const below = rollUp([district], { ...hue, unit: code });
      expect(below.json.ledger).toMatchObject({ expected: communes.length + 1, missing: [] });
      expect(agreed(below.json, recomputed(district))).toBeGreaterThan(communes.length * 50);

      const without = rollUp([...departments, ...forms.map((name) => path.join(folder, name))], hue);
      const direct = rollUp([...departments, district], hue);
      const summed = rollUp([...departments, below.out], hue);
      expect(summed.json.units).toEqual(direct.json.units);
      expect(summed.json.attainment).toEqual(direct.json.attainment);
      // Nothing twice: the province has what it had and the part's own figure; without it nobody is missing.
      const part = direct.json.units.find((unit) => unit.code === `${code}.UBND`);
      for (const key of ['C09', 'G01', 'K03.TH']) {
        const had = Number(rootOf(without.json)[key]?.value);
        expect(rootOf(direct.json)[key]?.value).toBeCloseTo(had + Number(part?.values[key]?.value), 6);
      }
      expect(direct.json.ledger.expected).toBe(without.json.ledger.expected + 1);
    },
    300000,
  );
});
