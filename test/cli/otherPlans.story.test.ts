import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { agreed, recomputed } from './recomputed';
import { rollUp, rootOf, sample, type Plan } from './rollUpRun';

interface Case extends Plan {
  /** How many report by the plan. */
  readonly expected: number;
  /** Those of whom there are forms, where not all of them. */
  readonly units?: readonly string[];
  /** How many of the two halves come as a summary. */
  readonly summed: 1 | 2;
}

/** Filled forms of these units; not to be changed. */
function sampleOf(plan: Plan, units: readonly string[]): string {
  const folder = temporaryFolder('some');
  const asked = units.flatMap((unit) => ['--unit', unit]);
  const made = tonghop('sample', '--programme', plan.programme, '--year', plan.year, ...asked, '--out', folder);
  expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: '' });
  return folder;
}

const inside = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));

describe('tonghop rollup, the other plans', () => {
  const plans: readonly Case[] = [
    { programme: 'sa-dec-2021', year: '2021', unit: '867', expected: 20, summed: 2 },
    {
      programme: 'cao-lanh-2021-2030',
      year: '2023',
      unit: '873',
      expected: 27,
      units: ['30076', '30103', '873.PLDTBXH', '873.PGDDT', '873.PYT', '873.CAH'],
      summed: 1,
    },
    { programme: 'cao-lanh-2021-2030', year: '2027', unit: '873', expected: 9, summed: 2 },
    {
      programme: 'quang-tri-2016-2020',
      year: '2020',
      unit: '45',
      expected: 128,
      units: ['19330', '19357', '19471', '45.SLDTBXH', '45.SGDDT', '45.SYT'],
      summed: 1,
    },
    {
      programme: 'thua-thien-hue-2024',
      year: '2024',
      unit: '46',
      expected: 151,
      units: ['19750', '19885', '20053', '46.SLDTBXH', '46.SYT', '46.CAT'],
      summed: 1,
    },
    {
      programme: 'dong-nai-2021-2030',
      year: '2026',
      unit: '75',
      expected: 103,
      units: ['25195', '26068', '26380', '75.SYT', '75.CAT', '75.SNV'],
      summed: 1,
    },
  ];

  it.each(plans)(
    '$programme $year: summary of summaries equals summary of forms',
    ({ expected, units, summed, ...plan }) => {
      const files = inside(units ? sampleOf(plan, units) : sample(plan));
      const whole = rollUp(files, plan);
      const halves = [files.filter((_, i) => i % 2 === 0), files.filter((_, i) => i % 2 === 1)];
      const parts = halves.flatMap((half, i) => (i < summed ? [rollUp(half, plan).out] : half));
      const again = rollUp(parts, plan);
      expect(again.json.units).toEqual(whole.json.units);
      expect(again.json.attainment).toEqual(whole.json.attainment);
      const { ledger } = whole.json;
      expect(ledger).toMatchObject({ expected, used: files.length, superseded: 0, rejected: 0, unknownUnit: 0 });
      expect(ledger.missing).toHaveLength(expected - files.length);
      expect(Object.values(rootOf(whole.json)).filter((figure) => figure.state === 'value').length).toBeGreaterThan(30);
    },
    300000,
  );

  itWith('openpyxl')(
    'Huế: what a district did itself is counted once, from its files and from its summary',
    () => {
      const hue: Plan = { programme: 'thua-thien-hue-2024', year: '2024', unit: '46' };
      const code = '483';
      const communes = ['20161', '20164', '20167', '20170', '20173', '20179', '20182', '20185', '20188', '20191'];
      // One district with few communes, and three departments: what is missing of the others is so each time.
      const departments = inside(sampleOf(hue, ['46.SYT', '46.SLDTBXH', '46.CAT']));
      const forms = inside(sampleOf(hue, communes));
      const district = sampleOf(hue, [`${code}.UBND`]);
      expect(readdirSync(district)).toHaveLength(1);
      for (const form of forms) copyFileSync(form, path.join(district, path.basename(form)));
      const below = rollUp([district], { ...hue, unit: code });
      expect(below.json.ledger).toMatchObject({ expected: communes.length + 1, missing: [] });
      expect(agreed(below.json, recomputed(district))).toBeGreaterThan(communes.length * 50);

      const without = rollUp([...departments, ...forms], hue);
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
