import type { RollUp } from '../../../src/domain/aggregate';
import type { Programme } from '../../../src/domain/plan/programme';
import { attain } from '../../../src/core/attainment/attain';
import { attainmentText } from '../../../src/core/attainment/attainmentText';
import { targetMatrix } from '../../../src/core/attainment/targetMatrix';
import type { SummaryArgs } from '../../../src/core/reports/summaryWorkbook';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue } from '../../support/plans';
import { argsFor, candidate, filled, programmeOf, seeded, smallTree, unit, type Entry } from '../rollup/builders';
import { shippedLists } from '../units/listFiles';

export const programme: Programme = programmeOf('dong-nai-2021-2030');

type Entries = Readonly<Record<string, Entry>>;

/** Figures with every kind of empty, decimals, texts and dates, for the small province of two districts. */
export const ENTRIES: Readonly<Record<string, Entries>> = {
  '73101': {
    'A01.LH01': 3,
    'A02.LH01': 2,
    A07: 1,
    E01: 40,
    E02: 38,
    E03: 37,
    E04: 36,
    F01: 100,
    F02: 61,
    F04: 61,
    'K01.KH': 0.1,
    'K02.TH': 0.1,
    'K04.TH': 12.7,
    L05: 'Thiếu kinh phí;\ncán bộ kiêm nhiệm',
    H01: 1,
    'H06.TU': '2024-03-20',
    'H06.DEN': '2024-03-25',
  },
  '73102': {
    'A01.LH01': 2,
    'A02.LH01': 0,
    A07: 0,
    E01: 0,
    E04: 0,
    F01: 'x',
    F02: 'x',
    'K02.TH': 0.2,
    H01: 0,
    L05: '=CMD()',
    'H06.TU': '2024-03-18',
    'H06.DEN': '2024-03-22',
    L06: 'Cần 02 lớp tập huấn',
    C01: null,
  },
  '73201': { 'A01.LH01': 5, 'A02.LH01': 5, A07: 2, E01: 11, E04: 11, 'K02.TH': 'x' },
  '75.SGDDT': { 'A01.LH02': 30, 'A02.LH02': 20, A07: 1 },
};

/** The roll-up of the small province: three communes of four and one department of two. */
export function smallRollUp(entries: Readonly<Record<string, Entries>> = ENTRIES): RollUp {
  const tree = smallTree();
  const forms = tree.units.flatMap((unit) => {
    const given = entries[unit.code];
    return given ? [candidate(filled(unit, given, { modified: '2024-11-21T08:00:00Z' }))] : [];
  });
  return rollUp(argsFor(tree, forms));
}

/** Summary arguments of a roll-up under Đồng Nai's programme. */
export function summaryArgs(result: RollUp, parts: Partial<SummaryArgs> = {}): SummaryArgs {
  const attainments = attain(result, { programme, catalogue: catalogue(), lists: shippedLists });
  return {
    programme,
    catalogue: catalogue(),
    rollUp: result,
    attainments,
    sentences: attainments.map((attainment) => attainmentText(attainment, 'vi', catalogue())),
    matrix: targetMatrix(programme, result, catalogue()),
    findings: [],
    reasonText: (reason) => reason.code,
    decisionText: ({ kind }) => kind,
    illustrative: false,
    ...parts,
  };
}

/** A province of `districts` × `communes` and two departments with seeded figures; every tenth commune is missing. */
export function bigRollUp(districts: number, communes: number): RollUp {
  const next = seeded(7);
  const root = unit('75', 'province');
  const areas = Array.from({ length: districts }, (_none, i) => unit(String(600 + i), 'district', '75'));
  const below = areas.flatMap(({ code }) =>
    Array.from({ length: communes }, (_none, i) =>
      unit(`${code}${String(i + 1).padStart(2, '0')}`, 'commune', code, 'commune'),
    ),
  );
  const departments = [unit('75.SGDDT', 'department', '75', 'education'), unit('75.SYT', 'department', '75', 'health')];
  const reporting = [...below, ...departments];
  const forms = reporting.flatMap((one, index) => (index % 10 === 9 ? [] : [candidate(filled(one, figures(next)))]));
  return rollUp(argsFor({ root, units: [root, ...areas, ...reporting], reporting }, forms));
}

function figures(next: (limit: number) => number): Entries {
  const scope = 20 + next(50);
  const money = () => next(4_000_000_000) / 1_000_000;
  return {
    'A01.LH01': 5,
    'A02.LH01': next(6),
    'A02.LH02': next(9),
    'A01.LH02': 9,
    A07: next(3),
    C01: 30,
    C05: next(31),
    E01: scope,
    E04: next(scope + 1),
    F01: next(4) === 0 ? 'x' : 400,
    F02: next(400),
    'K02.TH': money(),
    'K04.TH': money(),
    H01: next(2),
    L05: next(3) === 0 ? 'Thiếu kinh phí' : null,
  };
}
