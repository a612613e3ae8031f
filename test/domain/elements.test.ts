import type { IndicatorCode, FormId } from '../../src/domain/ids';
import {
  elementsOf,
  findDimension,
  findIndicator,
  inForce,
  ownedPlaces,
  type Reporter,
} from '../../src/domain/plan/elements';
import type { Catalogue, Dimension, Indicator, LineUse } from '../../src/domain/catalogue/indicator';
import type { Programme } from '../../src/domain/plan/programme';

const commune: Reporter = { kind: 'commune', tier: 'commune' };
const education: Reporter = { kind: 'education', tier: 'department' };
const mass: Reporter = { kind: 'mass', tier: 'department' };
const district: Reporter = { kind: 'other', tier: 'district' };

const DISTRICT: readonly IndicatorCode[] = ['A01', 'A02', 'A03', 'B01', 'E01', 'K00'];

function indicator(code: IndicatorCode, parts: Partial<Indicator> = {}): Indicator {
  const measures = { measure: 'đơn vị', measureEn: 'units' };
  return {
    code,
    section: code.charAt(0),
    ...(DISTRICT.includes(code) ? { onForms: ['district'] } : {}),
    ...(code === 'H01' ? { onForms: ['campaign'] } : {}),
    vi: `Chỉ tiêu ${code}`,
    en: `Indicator ${code}`,
    type: 'count',
    ...measures,
    acrossUnits: 'sum',
    acrossYears: 'stock',
    ...parts,
  };
}

const ROLES = { LH: 'place', KP: 'money' } as const;

function dimension(id: string, kind: Dimension['kind'], parts: readonly string[]): Dimension {
  const role = id === 'LH' || id === 'KP' ? { role: ROLES[id] } : {};
  return {
    id,
    ...role,
    vi: id,
    en: id,
    kind,
    parts: parts.map((part) => ({ id: part, vi: `phần ${part}`, en: `part ${part}` })),
  };
}

const catalogue: Catalogue = {
  version: 1,
  sections: ['A', 'B', 'E', 'H', 'K'].map((id) => ({ id, vi: id, en: id })),
  forms: [
    { id: '01/CTXH-X', role: 'commune', vi: 'xã', en: 'commune' },
    { id: '02a/CTXH-N', role: 'department', vi: 'sở', en: 'department' },
    { id: '02b/CTXH-H', role: 'district', vi: 'huyện', en: 'district' },
    { id: '04/CTXH-25/3', role: 'campaign', vi: 'ngày', en: 'day' },
  ],
  indicators: [
    indicator('A01'),
    indicator('A02'),
    indicator('A03', { type: 'ratio', measure: '%', numerator: 'A02', denominator: 'A01' }),
    indicator('A07', { acrossUnits: 'min' }),
    indicator('B01'),
    indicator('E01'),
    indicator('K00', { type: 'money', sumOf: ['K01', 'K06'] }),
    indicator('K06', { type: 'money' }),
    indicator('H01', { type: 'yesNo' }),
  ],
  dimensions: [
    dimension('LH', 'disjoint', ['LH01', 'LH02', 'LH10']),
    dimension('NS', 'disjoint', ['NS1', 'NS2']),
    dimension('TE', 'overlapping', ['TE1', 'TE2']),
    dimension('KP', 'columns', ['KH', 'TH']),
    dimension('XH', 'disjoint', ['XH1', 'XH2']),
  ],
  relations: [],
};

function line(code: IndicatorCode, owner: LineUse['owner'], ...breakdowns: LineUse['breakdowns']): LineUse {
  return { indicator: code, breakdowns, owner, required: code === 'A01' };
}

const places = { dimension: 'LH', parts: ['LH02', 'LH01'] };
const money = { dimension: 'KP', parts: ['KH', 'TH'] };

const plan = {
  owners: [
    { tier: 'commune', kind: 'commune', places: ['LH01'] },
    { tier: 'department', kind: 'education', places: ['LH02'], to: '2025-06-30' },
    { tier: 'department', kind: 'mass', places: ['LH10'] },
    { tier: 'commune', kind: 'commune', places: ['LH02'], from: '2025-07-01' },
  ],
  lines: [
    { ...line('A01', { rule: 'byPlace' }, places), labels: { LH02: 'trường công lập' } },
    line('A02', { rule: 'byPlace' }, places),
    line('A03', { rule: 'byPlace' }, places),
    line('A07', { rule: 'byPlace' }),
    line(
      'B01',
      { rule: 'byPlace' },
      { dimension: 'LH', parts: ['LH01', 'LH02', 'LH10'] },
      { dimension: 'NS', parts: ['NS1', 'NS2'] },
    ),
    { ...line('E01', { rule: 'kind', kinds: ['commune'] }, { dimension: 'TE', parts: ['TE1', 'TE2'] }), from: 2023 },
    line('K00', { rule: 'self' }, money),
    line('K06', { rule: 'self' }, money, { dimension: 'XH', parts: ['XH1', 'XH2'], column: 'TH' }),
    line('H01', { rule: 'self' }),
  ],
} as unknown as Programme;

function specs(reporter: Reporter, form: FormId = '01/CTXH-X', asOf = '2024-11-30') {
  return elementsOf({ programme: plan, catalogue, form, reporter, year: Number(asOf.slice(0, 4)), asOf });
}

function keys(...args: Parameters<typeof specs>): readonly string[] {
  return specs(...args).map(({ key }) => key);
}

describe('elementsOf', () => {
  it('asks a commune for its own places and for lines of its kind, in form order', () => {
    expect(keys(commune)).toEqual(
      'A01 A01.LH01 A02 A02.LH01 A03 A03.LH01 A07 B01 B01.LH01 B01.NS1 B01.NS2 E01 E01.TE1 E01.TE2 K00.KH K00.TH K06.KH K06.TH K06.XH1 K06.XH2 H01'.split(
        ' ',
      ),
    );
  });

  it('asks a department for its places only, and for none of a line whose places it has not', () => {
    expect(keys(education)).toEqual(expect.arrayContaining(['A01.LH02', 'B01.LH02']));
    expect(keys(education)).not.toContain('E01');
    expect(keys(mass)).toEqual(
      'A07 B01 B01.LH10 B01.NS1 B01.NS2 K00.KH K00.TH K06.KH K06.TH K06.XH1 K06.XH2 H01'.split(' '),
    );
  });

  it('asks parts only of the kinds a breakdown names; others type the total', () => {
    const models = line('B01', { rule: 'self' }, { dimension: 'NS', parts: ['NS1', 'NS2'], kinds: ['education'] });
    const own = { ...plan, lines: [models] };
    const asked = (who: Reporter) =>
      elementsOf({ programme: own, catalogue, form: '01/CTXH-X', reporter: who, year: 2024, asOf: '2024-11-30' }).map(
        ({ key, computed }) => [key, computed?.rule],
      );
    expect(asked(commune)).toEqual([['B01', undefined]]);
    expect(asked(education)).toEqual([
      ['B01', 'sum'],
      ['B01.NS1', undefined],
      ['B01.NS2', undefined],
    ]);
  });

  it('follows the owner matrix of the as-of day and the years of a line', () => {
    expect(keys(commune, '01/CTXH-X', '2025-11-30')).toEqual(expect.arrayContaining(['A01.LH01', 'A01.LH02']));
    expect(keys(education, '02a/CTXH-N', '2025-11-30')).not.toContain('A01.LH02');
    expect(keys(commune, '01/CTXH-X', '2022-11-30')).not.toContain('E01');
  });

  it('computes a total from its first disjoint breakdown, a rate from its own parts, K00 from the lines there are', () => {
    const computed = new Map(specs(commune).map((spec) => [spec.key, spec.computed]));
    expect(computed.get('B01')).toEqual({ rule: 'sum', of: ['B01.LH01'] });
    expect(computed.get('A03.LH01')).toEqual({
      rule: 'ratio',
      numerator: 'A02.LH01',
      denominator: 'A01.LH01',
      per: 100,
    });
    expect(computed.get('K00.TH')).toEqual({ rule: 'sum', of: ['K06.TH'] });
    expect([computed.get('E01'), computed.get('B01.NS1'), computed.get('K06.TH')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names the element a part splits, and no total for columns', () => {
    const totals = new Map(specs(commune).map((spec) => [spec.key, spec.total]));
    expect((['A01.LH01', 'K06.XH1', 'K06.TH', 'A01'] as const).map((key) => totals.get(key))).toEqual([
      'A01',
      'K06.TH',
      undefined,
      undefined,
    ]);
  });

  it('uses the plan’s words for a part', () => {
    expect(specs(education).find(({ key }) => key === 'A01.LH02')?.vi).toBe('Chỉ tiêu A01 – trường công lập');
    expect(specs(education).find(({ key }) => key === 'A02.LH02')?.vi).toBe('Chỉ tiêu A02 – phần LH02');
  });

  it('asks a district for typed totals and money columns of every line it adds up', () => {
    expect(keys(district, '02b/CTXH-H')).toEqual(['A01', 'A02', 'A03', 'B01', 'E01', 'K00.KH', 'K00.TH']);
    expect(specs(district, '02b/CTXH-H').find(({ key }) => key === 'A01')?.computed).toBeUndefined();
  });

  it('asks for the Social Work Day alone on its own form', () => {
    expect(keys({ kind: 'facility', tier: 'facility' }, '04/CTXH-25/3')).toEqual(['H01']);
  });

  it('throws on a part its dimension has not', () => {
    const wrong = { ...plan, lines: [line('A01', { rule: 'self' }, { dimension: 'NS', parts: ['NS9'] })] };
    expect(() =>
      elementsOf({ programme: wrong, catalogue, form: '01/CTXH-X', reporter: commune, year: 2024, asOf: '2024-11-30' }),
    ).toThrow('NS9');
  });
});

describe('owner matrix', () => {
  it.each([
    ['2025-06-30', ['LH02']],
    ['2025-07-01', []],
  ])('holds a dated row to its last day: %s', (day, owned) => {
    expect(ownedPlaces({ programme: plan, reporter: education, asOf: day })).toEqual(owned);
  });

  it.each([
    [{}, '2024-01-01', true],
    [{ from: '2024-01-01' }, '2024-01-01', true],
    [{ from: '2024-01-02' }, '2024-01-01', false],
    [{ to: '2024-01-01' }, '2024-01-01', true],
    [{ to: '2023-12-31' }, '2024-01-01', false],
  ])('row %j on %s is in force: %s', (row, day, expected) => {
    expect(inForce(row, day)).toBe(expected);
  });
});

describe('catalogue look-ups', () => {
  it('throw on what the catalogue lacks', () => {
    expect(() => findIndicator(catalogue, 'Z99')).toThrow('Z99');
    expect(() => findDimension(catalogue, 'ZZ')).toThrow('ZZ');
  });
});
