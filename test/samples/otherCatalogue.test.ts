import type { Catalogue, Indicator } from '../../src/domain/catalogue/indicator';
import type { Relation } from '../../src/domain/catalogue/relation';
import type { IndicatorCode } from '../../src/domain/ids';
import type { Programme } from '../../src/domain/plan/programme';
import { FaultSource } from '../../src/samples/faultSource';
import { sampleEntries, type SampleArgs } from '../../src/samples/sampleEntries';
import { sampleFaults } from '../../src/samples/sampleFaults';
import { catalogue, findProgramme } from '../support/plans';

// A programme on poor households: no usual sizes, every kind of relation, nothing the five plans know.

const count = (code: IndicatorCode, more: Partial<Indicator> = {}): Indicator => ({
  code,
  section: 'A',
  vi: `Chỉ tiêu ${code}`,
  en: `Indicator ${code}`,
  type: 'count',
  measure: 'hộ',
  measureEn: 'households',
  acrossUnits: 'sum',
  acrossYears: 'stock',
  ...more,
});

const relations: readonly Relation[] = [
  { kind: 'partOf', part: 'P02', whole: 'P01' },
  { kind: 'bothOf', both: 'P05', of: ['P03', 'P04'], scope: 'P01' },
  { kind: 'unionOf', whole: 'P08', of: ['P06', 'P07'] },
  { kind: 'sameTotal', total: 'P01', lines: ['P09'] },
  { kind: 'disjointTotal', total: 'P10', lines: ['P11', 'P12'] },
  { kind: 'atLeastOneEach', members: 'P13', units: 'P01' },
  { kind: 'twoOrMore', members: 'P13', units: 'P01', pairs: 'P14' },
  { kind: 'smallest', smallest: 'P15', units: 'P01' },
  { kind: 'ratioWithin', numerator: 'P16', denominator: 'P01', least: 2, most: 6 },
  { kind: 'atLeastOnePer', members: 'P17', units: 'P01', every: 10 },
  { kind: 'firstTime', firstTime: 'P19', persons: 'P18' },
  { kind: 'participations', persons: 'P18', participations: 'P20' },
  { kind: 'cumulative', cumulative: 'P21', added: 'P19' },
  { kind: 'plausibleAtMost', lower: 'P22', upper: 'P23' },
  { kind: 'together', first: 'P24', second: 'P25' },
  { kind: 'eachPartWithin', parted: 'P26', whole: 'P23' },
  { kind: 'needs', figure: 'P27', needs: 'P28' },
  { kind: 'ceiling', figure: 'P29', kinds: ['commune'], most: 60 },
  { kind: 'moneyPart', part: 'P31', whole: 'P30' },
];

const codes = Array.from(
  { length: 29 },
  (_, n): IndicatorCode => `P${String(n + 1).padStart(2, '0')}` as IndicatorCode,
);
const money = (code: IndicatorCode): Indicator => count(code, { type: 'money', acrossYears: 'flow' });
const day = count('P40', { type: 'date', role: 'sendingDay', acrossUnits: 'list', acrossYears: 'none' });
const poor: Catalogue = {
  ...catalogue(),
  indicators: [...codes.map((code) => count(code)), money('P30'), money('P31'), day],
  relations,
};

function programme(): Programme {
  const plan = findProgramme('dong-nai-2021-2030');
  if (!plan) throw new Error('a plan expected');
  const lines = poor.indicators.map(({ code }) => ({
    indicator: code,
    breakdowns: code === 'P02' || code === 'P01' ? [{ dimension: 'CS', parts: ['CS1', 'CS2'] }] : [],
    owner: { rule: 'self' } as const,
    required: true,
  }));
  return { ...plan, lines, targets: [] };
}

const unit = { list: '2021', code: '26000', name: 'Mẫu', type: 'xã', level: 'commune', kind: 'commune' } as const;
const args = (year: number): SampleArgs => ({
  programme: programme(),
  catalogue: poor,
  form: '01/CTXH-X',
  unit,
  reporter: { kind: 'commune', tier: 'commune' },
  year,
  asOf: `${year}-11-30`,
  seed: '1',
});

describe('samples of another catalogue', () => {
  it.each([2021, 2022, 2023, 2024, 2025])('fill every figure of %i, and the checks find nothing', (year) => {
    const entries = sampleEntries(args(year));
    const empty = [...entries].filter(([, entry]) => entry === 0 || entry === 'x').map(([key]) => key);
    expect(entries.size).toBe(34);
    expect(empty).toEqual([]);
    expect(new FaultSource(args(year)).findings({}).map(({ rule, element }) => `${rule} ${element}`)).toEqual([]);
  });

  it('go on from last year', () => {
    const source = new FaultSource(args(2024));
    const lastYear = source.lastYear();
    if (!lastYear) throw new Error('a year before expected');
    expect(source.number('P21')).toBeGreaterThan(lastYear.number('P21'));
    expect(source.findings({ lastYear }).map(({ rule, element }) => `${rule} ${element}`)).toEqual([]);
  });

  it('have a fault for each kind of relation, found by its own rule alone', () => {
    const faults = sampleFaults([args(2024)]).filter(({ rule }) => rule.startsWith('V'));
    expect(faults.map(({ name }) => name)).toEqual([
      'V01-so-am',
      'V02-thieu-ngay-chot',
      'V03-ma-don-vi-la',
      'V04-phan-lon-hon-tong',
      'V04-hop-lon-hon-hai-nhom',
      'V05-it-hon-phan-giao',
      'V06-dong-khong-bang-tong',
      'V06-tong-khong-bang-cac-dong',
      'V08-it-nguoi-hon-don-vi',
      'V08-it-hon-mot-tren-moi',
      'V09-don-vi-khong-co-nguoi',
      'V09-thieu-nguoi-thu-hai',
      'V10-nguoi-moi-nhieu-hon-nguoi-hoc',
      'V10-so-nguoi-nhieu-hon-so-luot',
      'V11-luy-ke-giam',
      'V12-chi-mot-ben-co-so',
      'V12-nhieu-hon-thuong-thay',
      'V13-mot-dong-lon-hon-tong',
      'V14-thieu-so-kem-theo',
      'V17-tang-dot-ngot',
      'V18-mot-phan-lon-hon-tong-kinh-phi',
      'V19-gui-truoc-nam-bao-cao',
      'V20-bo-trong',
      'V25-vuot-muc-nhieu-nhat',
      'V26-binh-quan-khac-thuong',
    ]);
  });
});
