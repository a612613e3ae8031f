import type { Programme } from '../../../src/domain/plan/programme';
import type { Unit } from '../../../src/domain/territory/unit';
import { fullName } from '../../../src/domain/territory/unit';
import { listInForce } from '../../../src/domain/territory/listInForce';
import type { UnitList } from '../../../src/domain/territory/unitList';
import { programmeTree, subtree, UnitTreeError, type UnitTree } from '../../../src/core/units/unitTree';
import { list2026On, shippedList, shippedLists } from './listFiles';

type Place = Pick<Programme, 'unit' | 'departments' | 'clusters'>;

/** Only what a tree reads of a programme. */
function programmeOf(place: Place): Programme {
  return {
    schema: 2,
    id: 'test',
    version: 1,
    name: '',
    nameEn: '',
    title: '',
    document: { file: '', number: null, date: null, issuer: '', signer: '' },
    years: { from: 2016, to: 2030 },
    phases: [],
    asOf: '--11-30',
    receiver: [],
    owners: [],
    lines: [{ indicator: 'L05', breakdowns: [], owner: { rule: 'self' }, required: false }],
    targets: [],
    deadlines: [],
    reference: [],
    decisions: [],
    ...place,
  };
}

const dongNai = programmeOf({
  unit: { code: '75', level: 'province', name: 'Tỉnh Đồng Nai' },
  departments: [
    {
      short: 'SLDTBXH',
      name: 'Sở Lao động - Thương binh và Xã hội',
      kind: 'labour',
      level: 'province',
      to: '2025-02-28',
      clause: 'VI',
    },
    { short: 'SYT', name: 'Sở Y tế', kind: 'health', level: 'province', clause: 'VI' },
    { short: 'CAT', name: 'Công an thành phố', kind: 'police', level: 'province', from: '2026-04-30', clause: 'VI' },
  ],
  clusters: [],
});
const place = (
  code: string,
  level: 'province' | 'district',
  name: string,
  clusters: Programme['clusters'] = [],
): Programme => programmeOf({ unit: { code, level, name }, departments: [], clusters });
const caoLanh = place('873', 'district', 'Huyện Cao Lãnh', [
  { code: '873', name: 'Cụm Cao Lãnh', list: '2026', communes: ['30076', '30025'], note: 'Gáo Giồng chia hai.' },
]);

function listOn(asOf: string, province: string): UnitList {
  const { version } = listInForce(shippedLists, asOf, province);
  return version === '2026' ? list2026On(asOf) : shippedList(version);
}

function treeOn(programme: Programme, asOf: string, own: readonly Unit[] = [], verified = false): UnitTree {
  const { version, exact } = listInForce(shippedLists, asOf, programme.unit.code);
  const inForce = { version, exact: exact || verified };
  return programmeTree(programme, listOn(asOf, programme.unit.code), asOf, inForce, own);
}

const count = (tree: UnitTree, level: string): number => tree.units.filter((unit) => unit.level === level).length;
const facility = (code: string, parent: string): Unit => ({
  list: 'own',
  code,
  name: `Cơ sở ${code}`,
  type: '',
  level: 'facility',
  parent,
  kind: 'facility',
});

describe('units of a programme on a day', () => {
  test.each([
    [dongNai, '2024-11-30', '2024', 'tỉnh Đồng Nai', 11, 159, 2, []],
    [dongNai, '2025-11-30', '2026', 'tỉnh Đồng Nai', 0, 95, 1, []],
    [dongNai, '2026-11-30', '2026', 'thành phố Đồng Nai', 0, 95, 2, []],
    [dongNai, '2023-11-30', '2021', 'tỉnh Đồng Nai', 11, 170, 2, ['listNearestEarlier']],
    [place('46', 'province', 'Thừa Thiên Huế'), '2024-11-29', '2024', 'tỉnh Thừa Thiên Huế', 9, 141, 0, []],
    [place('46', 'province', 'Thừa Thiên Huế'), '2025-11-29', '2026', 'thành phố Huế', 0, 40, 0, ['rootRenamed']],
    [caoLanh, '2021-11-25', '2021', 'huyện Cao Lãnh', 0, 18, 0, ['listNearestEarlier']],
    [caoLanh, '2025-11-25', '2026', 'Cụm Cao Lãnh', 0, 2, 0, ['rootIsCluster']],
    [
      place('867', 'district', 'Thành phố Sa Đéc'),
      '2021-10-31',
      '2021',
      'thành phố Sa Đéc',
      0,
      9,
      0,
      ['listNearestEarlier'],
    ],
    [
      place('45', 'province', 'Tỉnh Quảng Trị'),
      '2019-12-31',
      '2016',
      'tỉnh Quảng Trị',
      10,
      141,
      0,
      ['districtWithoutCommunes'],
    ],
    [
      place('45', 'province', 'Tỉnh Quảng Trị'),
      '2020-12-31',
      '2021',
      'tỉnh Quảng Trị',
      10,
      125,
      0,
      ['listNearestEarlier', 'districtWithoutCommunes'],
    ],
  ] as const)('%# stands on its list', (programme, asOf, list, root, districts, communes, departments, notes) => {
    const tree = treeOn(programme, asOf);
    expect([tree.list, fullName(tree.root)]).toEqual([list, root]);
    const rootIsDistrict = tree.root.level === 'district' ? 1 : 0;
    expect([count(tree, 'district') - rootIsDistrict, count(tree, 'commune'), count(tree, 'department')]).toEqual([
      districts,
      communes,
      departments,
    ]);
    expect(tree.notes.map(({ code }) => code)).toEqual(notes);
    expect(tree.reporting).toHaveLength(communes + departments);
  });

  test('a place file that confirms the day takes the note away', () => {
    expect(treeOn(dongNai, '2023-11-30', [], true).notes).toEqual([]);
  });

  test('root first, parents before children, communes in code order, departments after them', () => {
    const { units, root } = treeOn(dongNai, '2024-11-30');
    const at = new Map(units.map((unit, index) => [unit.code, index]));
    expect(units[0]).toBe(root);
    expect(root.parent).toBeUndefined();
    expect(units.slice(1).filter((unit, index) => (at.get(unit.parent ?? '') ?? Infinity) > index)).toEqual([]);
    const communes = units.filter((unit) => unit.level === 'commune').map(({ code }) => code);
    expect(communes).toEqual([...communes].sort());
    expect(units.slice(-2)).toEqual([
      {
        list: '2024',
        code: '75.SLDTBXH',
        name: 'Sở Lao động - Thương binh và Xã hội',
        type: '',
        level: 'department',
        parent: '75',
        kind: 'labour',
      },
      { list: '2024', code: '75.SYT', name: 'Sở Y tế', type: '', level: 'department', parent: '75', kind: 'health' },
    ]);
  });

  test('a unit and its children are found by code', () => {
    const tree = treeOn(dongNai, '2024-11-30');
    expect(tree.unit('731')?.name).toBe('Biên Hòa');
    expect(tree.unit('29905')).toBeUndefined();
    expect(tree.children('75').map(({ level }) => level)).toEqual([
      ...Array<string>(11).fill('district'),
      'department',
      'department',
    ]);
    expect(tree.children('nobody')).toEqual([]);
  });

  test('communes of a cluster lie under it', () => {
    const tree = treeOn(caoLanh, '2025-11-25');
    expect(tree.root).toEqual({ list: '2026', code: '873', name: 'Cụm Cao Lãnh', type: '', level: 'cluster' });
    expect(tree.children('873').map(({ code }) => code)).toEqual(['30025', '30076']);
  });

  test('a list that is not the one in force is noted', () => {
    const tree = programmeTree(dongNai, shippedList('2021'), '2024-11-30', { version: '2024', exact: true });
    expect(tree.notes).toEqual([
      { code: 'listNotInForce', params: { list: '2021', asOf: '2024-11-30', inForce: '2024' } },
    ]);
  });

  test.each([
    [place('45', 'province', 'Tỉnh Quảng Trị'), '2026-11-30', 'rootMissing'],
    [place('44', 'province', 'Tỉnh Quảng Bình'), '2026-11-30', 'rootDiffers'],
    [place('867', 'district', 'Thành phố Sa Đéc'), '2026-11-30', 'clusterMissing'],
    [
      place('873', 'district', 'Huyện Cao Lãnh', [
        { code: '873', name: 'Cụm', list: '2026', communes: ['30079'], note: '' },
      ]),
      '2024-11-30',
      undefined,
    ],
    [
      place('873', 'district', 'Huyện Cao Lãnh', [
        { code: '873', name: 'Cụm', list: '2026', communes: ['99999'], note: '' },
      ]),
      '2026-11-30',
      'clusterCommuneMissing',
    ],
  ])('%# gives its own error', (programme, asOf, code) => {
    const reached = (): string | undefined => {
      try {
        treeOn(programme, asOf);
        return undefined;
      } catch (error) {
        return error instanceof UnitTreeError ? error.code : 'other';
      }
    };
    expect(reached()).toBe(code);
  });
});

describe('own units in a tree', () => {
  test('facilities join below their commune, also one below another', () => {
    const tree = treeOn(dongNai, '2024-11-30', [facility('B', 'A'), facility('A', '26179')]);
    expect(tree.units.slice(-2).map(({ code, parent }) => [code, parent])).toEqual([
      ['A', '26179'],
      ['B', 'A'],
    ]);
    expect(tree.reporting).toHaveLength(163);
    expect(tree.notes).toEqual([]);
  });

  test('a body that the plan asks nothing of is in the tree and owes no report', () => {
    const lines: Programme['lines'] = [
      { indicator: 'A01', breakdowns: [], owner: { rule: 'kind', kinds: ['commune', 'health'] }, required: false },
    ];
    const tree = treeOn({ ...dongNai, lines }, '2024-11-30', [facility('A', '26179')]);
    expect(tree.children('75').map(({ code }) => code)).toEqual(expect.arrayContaining(['75.SLDTBXH', '75.SYT']));
    expect(tree.reporting.filter(({ level }) => level !== 'commune').map(({ code }) => code)).toEqual(['75.SYT']);
  });

  test('an unknown parent and a ring of parents go under the root, noted', () => {
    const tree = treeOn(dongNai, '2024-11-30', [facility('A', '00000'), facility('B', 'C'), facility('C', 'B')]);
    expect(
      tree
        .children('75')
        .slice(-3)
        .map(({ code }) => code),
    ).toEqual(['A', 'B', 'C']);
    expect(tree.notes.map(({ code, params }) => [code, params.code])).toEqual([
      ['ownParentUnknown', 'A'],
      ['ownParentUnknown', 'B'],
      ['ownParentUnknown', 'C'],
    ]);
  });

  test('a unit that names none above it goes under the root, without a note', () => {
    const { parent, ...loose } = facility('A', 'none');
    const tree = treeOn(dongNai, '2026-11-30', [loose]);
    expect([parent, tree.unit('A')?.parent, tree.notes]).toEqual(['none', '75', []]);
  });

  test('an own row renames a unit of the list, which keeps its list version', () => {
    const own: Unit = {
      list: 'own',
      code: '26179',
      name: 'Phú Lý Mới',
      type: 'phường',
      level: 'commune',
      parent: '75',
      kind: 'commune',
    };
    const tree = treeOn(dongNai, '2026-11-30', [own, own]);
    expect(tree.unit('26179')).toMatchObject({ list: '2026', name: 'Phú Lý Mới', type: 'phường' });
    expect(tree.notes.map(({ code }) => code)).toEqual(['ownDuplicate', 'ownRenames']);
    expect(count(tree, 'commune')).toBe(95);
  });
});

describe('part of a tree', () => {
  const tree = treeOn(dongNai, '2024-11-30', [facility('A', '25993')]);

  test('a district keeps its communes and what lies below them', () => {
    const part = subtree(tree, '731');
    expect(part?.root).toMatchObject({ code: '731' });
    expect(part?.root.parent).toBeUndefined();
    expect(part?.units.every((unit) => unit.code === '731' || unit.parent !== '75')).toBe(true);
    expect(part && [count(part, 'commune'), part.reporting.length, part.unit('A')?.parent]).toEqual([25, 26, '25993']);
  });

  test('a commune alone is a tree of its own', () => {
    expect(subtree(tree, '26179')?.units.map(({ code }) => code)).toEqual(['26179']);
  });

  test('the root gives the tree itself, a stranger nothing', () => {
    expect(subtree(tree, '75')).toBe(tree);
    expect(subtree(tree, '29905')).toBeUndefined();
  });
});
