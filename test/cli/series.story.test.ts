import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { recomputed } from './recomputed';

interface SeriesJson {
  readonly years: readonly {
    readonly year: number;
    readonly source: { readonly kind: string; readonly file?: string };
  }[];
  readonly missing: readonly { readonly year: number; readonly reason: { readonly code: string } }[];
  readonly breaks: readonly { readonly to: number; readonly kind: string }[];
  readonly counts: readonly {
    readonly element: string;
    readonly overYears: string;
    readonly values: Record<
      string,
      { readonly value: number | string | null; readonly reported: number; readonly expected: number }
    >;
    readonly phases: readonly { readonly from: number; readonly to: number; readonly value: number | null }[];
  }[];
  readonly leftOut: readonly {
    readonly file: string;
    readonly fate: string;
    readonly reason: { readonly code: string };
  }[];
}

const folder = temporaryFolder('series');
const COMMUNES: Readonly<Record<number, readonly string[]>> = {
  2023: ['25993', '25996', '26005'],
  2024: ['25993', '25996', '26005'],
  2025: ['26179', '26188'],
};

function sampled(programme: string, year: number, units: readonly string[]): string {
  const out = path.join(folder, programme, String(year));
  const asked = units.flatMap((unit) => ['--unit', unit]);
  const { code, err } = tonghop('sample', '--programme', programme, '--year', String(year), '--out', out, ...asked);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

function series(name: string, paths: readonly string[], ...more: readonly string[]) {
  const [out, json] = [path.join(folder, `${name}.xlsx`), path.join(folder, `${name}.json`)];
  const done = tonghop(
    'series',
    ...paths,
    '--programme',
    'dong-nai-2021-2030',
    '--out',
    out,
    '--json',
    json,
    '--jobs',
    '1',
    '--force',
    ...more,
  );
  return { ...done, json: JSON.parse(readFileSync(json, 'utf8')) as SeriesJson };
}

/** A figure over the years of a phase, by plain arithmetic on whole numbers of thousandths. */
function over(rule: string, values: ReadonlyMap<number, number>): number | null {
  const years = [...values.keys()].sort();
  if (years.length === 0 || rule === 'none') return null;
  if (rule !== 'flow') return values.get(years.at(-1) ?? 0) ?? null;
  return years.reduce((sum, year) => sum + Math.round((values.get(year) ?? 0) * 1000), 0) / 1000;
}

describe('tonghop series', () => {
  let folders: readonly string[] = [];
  let whole: ReturnType<typeof series>;

  beforeAll(() => {
    folders = Object.entries(COMMUNES).map(([year, units]) => sampled('dong-nai-2021-2030', Number(year), units));
    whole = series('dien-bien', [path.join(folder, 'dong-nai-2021-2030')]);
  }, 120_000);

  itWith('openpyxl')(
    'agrees with an independent recomputation on every figure of every year, and over the phases',
    () => {
      const years = new Map(
        Object.keys(COMMUNES).map((year, at) => [year, recomputed(folders[at] ?? '').units['75'] ?? {}]),
      );
      let figures = 0;
      for (const { element, overYears, values, phases } of whole.json.counts) {
        const numbers = new Map<number, number>();
        for (const [year, { value, reported }] of Object.entries(values)) {
          const own = years.get(year)?.[element];
          // What none of these communes owns is owned by bodies that have sent nothing.
          expect([element, year, value, reported]).toEqual([element, year, own?.value ?? null, own?.reported ?? 0]);
          if (typeof own?.value === 'number') numbers.set(Number(year), own.value);
          figures += 1;
        }
        expect([element, phases[0]?.value]).toEqual([element, over(overYears, numbers)]);
      }
      expect(figures).toBeGreaterThan(150);
    },
    60_000,
  );

  it('refuses a unit that stands in no year of the files, before anything is written', () => {
    const out = path.join(folder, 'khong-co.xlsx');
    const asked = ['--programme', 'dong-nai-2021-2030', '--unit', '999', '--out', out, '--jobs', '1'];
    const { code, err } = tonghop('series', path.join(folder, 'dong-nai-2021-2030', '2025'), ...asked);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain('Không có đơn vị tổng hợp mã “999”');
  });

  it('names missing years and the break of 2025', () => {
    expect(whole.code).toBe(0);
    expect(whole.json.missing.map(({ year, reason }) => [year, reason.code])).toEqual([
      [2021, 'noFiles'],
      [2022, 'noFiles'],
    ]);
    expect(whole.json.breaks.filter(({ to }) => to === 2025).map(({ kind }) => kind)).toEqual(['territory', 'owner']);
    expect(whole.out).toContain('Tỷ lệ trẻ em');
  });
});
