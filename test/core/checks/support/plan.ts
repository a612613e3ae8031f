import { code } from '../../../support/ids';
import { elementsOf, type ElementSpec } from '../../../../src/domain/plan/elements';
import { FormShape } from '../../../../src/domain/plan/formShape';
import type { BreakdownUse, Catalogue, LineUse } from '../../../../src/domain/catalogue/indicator';
import type { Programme } from '../../../../src/domain/plan/programme';
import type { Unit } from '../../../../src/domain/territory/unit';
import { catalogue as shippedCatalogue, findProgramme } from '../../../support/plans';

const shipped = shippedCatalogue();

/** Without ceilings: the one unit of the test plan answers for many of every kind, as no commune of a real plan does. */
export const catalogue: Catalogue = {
  ...shipped,
  relations: shipped.relations.filter(({ kind }) => kind !== 'ceiling'),
};

/** Breakdowns of the test plan: a few parts of each kind, every dimension the rules speak about. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  LH: ['LH01', 'LH02'],
  DLH: ['LH02', 'LH04'],
  NS: ['NS1', 'NS2', 'NS3', 'NS4', 'NS5'],
  CD: ['CD1', 'CD2', 'CD3'],
  TD: ['TD1', 'TD2', 'TD3', 'TD4', 'TD5', 'TD6'],
  HL: ['HL1', 'HL2', 'HL3', 'HL4'],
  HT: ['HT1', 'HT6', 'HT7'],
  TE: ['TE1', 'TE2', 'TE3', 'TE4', 'TE5', 'TE6', 'TE7'],
  HC: ['HC1', 'HC2', 'HC3', 'HC4', 'HC5', 'HC6', 'HC7', 'HC8', 'HC9'],
  KP: ['KH', 'DG', 'TH'],
  XH: ['XH1', 'XH2', 'XH3'],
  TG: ['TU', 'DEN'],
};

/** Indicators of the test plan with their breakdowns; "*" = required. */
const LINES = `A01* LH|A02* LH|A03 LH|A04 LH|A05 LH|A06 LH|A07|B01 LH NS|B02 CD|B03 TD|C01* NS|C02 HL|C03* NS|C04|C05|C06 NS|C07
C08 HT|C09|D01 DLH|D02 DLH|D03 DLH|E01 TE|E02 TE|E03 TE|E04 TE|E05|E06 TE|E07|F01 HC|F02 HC|F03 HC|F04 HC|F05 HC|F06 HC
H05|H06 TG|I03|K01 KP|K02 KP|K06 KP XH|K00 KP|K08 KP|L02|L04|L05|L06`;

const dongNai = findProgramme('dong-nai-2021-2030');
if (!dongNai) throw new Error('the tests stand on the shipped programme of Đồng Nai');

/** One plan with every line the rules speak about, all of it owned by one kind of unit. */
export const plan: Programme = {
  ...dongNai,
  owners: [{ tier: 'commune', kind: 'commune', places: ['LH01', 'LH02', 'LH04'] }],
  lines: LINES.split(/[|\n]/).map(line),
};

export const unit: Unit = {
  list: '2024',
  code: '26179',
  name: 'Phú Lý',
  type: 'xã',
  level: 'commune',
  parent: '735',
  kind: 'commune',
};

const shapes = new Map<string, FormShape>();

/** Shape of the test plan's form in a year, without the indicators named; made once, as the product makes it. */
export function shapeWithout(codes: readonly string[] = [], year = 2024): FormShape {
  const key = [year, ...codes].join(' ');
  const shape = shapes.get(key) ?? new FormShape(specsIn(plan, codes, year));
  shapes.set(key, shape);
  return shape;
}

/** Elements of the test plan in a year, without the indicators named. */
export function specsWithout(
  codes: readonly string[] = [],
  year = 2024,
  programme: Programme = plan,
): readonly ElementSpec[] {
  return programme === plan ? shapeWithout(codes, year).specs : specsIn(programme, codes, year);
}

function specsIn(programme: Programme, codes: readonly string[], year: number): readonly ElementSpec[] {
  const kept = { ...programme, lines: programme.lines.filter((use) => !codes.includes(use.indicator)) };
  return elementsOf({
    programme: kept,
    catalogue,
    form: '01/CTXH-X',
    reporter: { kind: 'commune', tier: 'commune' },
    year,
    asOf: `${year}-11-30`,
  });
}

function line(text: string): LineUse {
  const [named = '', ...dimensions] = text.split(' ');
  return {
    indicator: code(named.replace('*', '')),
    breakdowns: dimensions.map(breakdown),
    owner: { rule: 'self' },
    required: named.endsWith('*'),
  };
}

function breakdown(name: string): BreakdownUse {
  const use = { dimension: name === 'DLH' ? 'LH' : name, parts: PARTS[name] ?? [] };
  return name === 'XH' ? { ...use, column: 'TH' } : use;
}
