import { fullName, type Unit } from '../../../src/domain/territory/unit';
import { withAliases } from '../../../src/domain/territory/unitList';
import { matchUnit } from '../../../src/core/units/matchUnit';
import { cleanName, toneKey } from '../../../src/core/units/nameKeys';
import { shippedList, unitFile, unitsUnder } from './listFiles';

const saDec = unitsUnder(shippedList('2021'), '867');
const caoLanh = unitsUnder(shippedList('2021'), '873');
const dongThap = unitsUnder(shippedList('2021'), '87');
const dongThapNew = unitsUnder(shippedList('2026'), '82');
const dongNaiNew = unitsUnder(shippedList('2026'), '75');
const hue = unitsUnder(shippedList('2026'), '46');

/** Units by the one above them. */
function byParent(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(unit.parent ?? '') ?? [];
    groups.set(unit.parent ?? '', group);
    group.push(unit);
  }
  return groups;
}

describe('names that match without asking', () => {
  test.each([
    ['29905', '29905', 'a'],
    ['29905 - Phường 1', '29905', 'a'],
    ['Xã Tân Quy Tây (mã 29920)', '29920', 'a'],
    ['Xã Tân Quy Tây', '29920', 'b'],
    ['xã tân quy tây', '29920', 'b'],
    ['XÃ TÂN QUY TÂY', '29920', 'b'],
    ['Phường 1', '29905', 'b'],
    ['P.1', '29905', 'c'],
    ['P1', '29905', 'c'],
    ['P 1', '29905', 'c'],
    ['p. 1', '29905', 'c'],
    ['P.01', '29905', 'c'],
    ['Phường 01', '29905', 'c'],
    ['Phường\u00a01', '29905', 'b'],
    ['Phường １', '29905', 'b'],
    ['x. tân quy tây ', '29920', 'c'],
    ['X.Tân Quy Tây', '29920', 'c'],
    ['x tân quy tây', '29920', 'c'],
    ['UBND xã Tân Quy Tây', '29920', 'b'],
    ['UBND X. Tân Quy Tây', '29920', 'c'],
    ['Ủy ban nhân dân xã Tân Quy Tây', '29920', 'b'],
    ['Uỷ ban nhân dân  xã Tân\u200b Quy Tây', '29920', 'b'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN QUY TÂY', '29920', 'b'],
    ['Phường An Hoà', '29919', 'b'],
    ['Phường An Hòa', '29919', 'c'],
    ['Uỷ ban nhân dân phường An Hòa', '29919', 'c'],
    ['Xã Tân Quy Tây'.normalize('NFD'), '29920', 'b'],
    ['P. Tân Quy Ðông', '29917', 'c'],
    ['phường Tân Quy Ɖông', '29917', 'b'],
    ['phường Tân Quy ðông', '29917', 'b'],
  ])('"%s" in Sa Đéc is %s by (%s)', (name, code, step) => {
    const match = matchUnit(name, saDec);
    expect([match.unit?.code, match.step, match.confirm]).toEqual([code, step, false]);
  });

  test.each([
    ['TT Mỹ Thọ', '30076'],
    ['TT. Mỹ Thọ', '30076'],
    ['Thị Trấn Mỹ Thọ', '30076'],
    ['Xã Mỹ Thọ', '30100'],
    ['X. Mỹ Thọ', '30100'],
    ['Xã Gáo Giồng'.normalize('NFD'), '30079'],
  ])('"%s" in huyện Cao Lãnh is %s: the type decides', (name, code) => {
    const match = matchUnit(name, caoLanh);
    expect([match.unit?.code, match.confirm]).toEqual([code, false]);
  });

  test.each([
    ['TP. Sa Đéc', '867'],
    ['THÀNH PHỐ SA ĐÉC', '867'],
    ['Tp Sa Đéc', '867'],
    ['T.P Sa Đéc', '867'],
    ['H. Cao Lãnh', '873'],
    ['TP Cao Lãnh', '866'],
    ['UBND huyện Cao Lãnh', '873'],
    ['Phường 1, thành phố Sa Đéc', '29905'],
    ['Phường 1 (TP. Sa Đéc)', '29905'],
    ['P.1 - TP Sa Đéc', '29905'],
    ['Phường 1, Sa Đéc', '29905'],
  ])('"%s" in Đồng Tháp is %s', (name, code) => {
    const match = matchUnit(name, dongThap);
    expect([match.unit?.code, match.confirm]).toEqual([code, false]);
  });

  test.each([
    ['Xã Chân Mây – Lăng Cô', '20137'],
    ['xã Chân Mây-Lăng Cô', '20137'],
    ['Xã A Lưới 02', '20044'],
  ])('"%s" in Huế is %s', (name, code) => {
    expect(matchUnit(name, hue).unit?.code).toBe(code);
  });
});

describe('names that ask', () => {
  test.each([
    ['Xã Tân Qui Tây', saDec, 'suggestion', 'e', ['29920']],
    ['Tân Quy Tây', saDec, 'suggestion', 'd', ['29920']],
    ['xa tan quy tay', saDec, 'suggestion', 'f', ['29920']],
    ['xa Tân Quy Tây', saDec, 'suggestion', 'd', ['29920']],
    ['Phường Tân Quy Tây', saDec, 'suggestion', 'd', ['29920']],
    ['Phường I', saDec, 'suggestion', 'e', ['29905']],
    ['Phường IV', saDec, 'suggestion', 'e', ['29908']],
    ['F1', saDec, 'suggestion', 'd', ['29905']],
    ['1', saDec, 'suggestion', 'd', ['29905']],
    ['Xã Tân Khanh Đôn', saDec, 'suggestion', 'g', ['29914']],
    ['X· T©n Kh¸nh §«ng', saDec, 'suggestion', 'b', ['29914']],
    ['Xaõ Taân Khaùnh Ñoâng', saDec, 'suggestion', 'b', ['29914']],
    ['29905 - Phường 2', saDec, 'ambiguous', 'a', ['29905', '29911']],
    ['29999 - Phường 1', saDec, 'suggestion', 'b', ['29905']],
    ['Phường 1, thành phố Cao Lãnh', saDec, 'suggestion', 'b', ['29905']],
    ['1, TP Sa Đéc', dongThap, 'suggestion', 'd', ['29905', '29866']],
    ['Phường 1, huyện Sa Đéc', dongThap, 'ambiguous', 'b', ['29866', '29905']],
    ['Xã Đắc Lua', dongNaiNew, 'suggestion', 'e', ['26119']],
    ['Xã Đăk Lua', dongNaiNew, 'suggestion', 'e', ['26119']],
    ['Xã ĐắkƠ', dongNaiNew, 'suggestion', 'g', ['25225']],
    ['Cao Lãnh', dongThap, 'ambiguous', 'd', ['866', '873']],
    ['TT Mỹ Tho', caoLanh, 'suggestion', 'f', ['30076', '30100']],
    ['Mỹ Tho', dongThapNew, 'suggestion', 'd', ['28261', '30076']],
    ['Mỹ Thọ', dongThapNew, 'suggestion', 'd', ['30076', '28261']],
    ['Xã Mỹ Tho', dongThapNew, 'suggestion', 'd', ['28261', '30076']],
    ['Phường Mĩ Tho', dongThapNew, 'suggestion', 'e', ['28261']],
    ['loc thanh', dongNaiNew, 'ambiguous', 'f', ['25280', '25294']],
  ] as const)('"%s" is a question', (name, candidates, kind, step, codes) => {
    const match = matchUnit(name, candidates);
    expect(match).toMatchObject({ kind, step, confirm: true });
    expect(match.unit).toBeUndefined();
    expect(match.suggestions.slice(0, codes.length).map(({ unit }) => unit.code)).toEqual(codes);
  });

  test('"Phường 1" at the level of Đồng Tháp is ambiguous between its districts', () => {
    const match = matchUnit('Phường 1', dongThap);
    expect([match.kind, match.step, match.unit]).toEqual(['ambiguous', 'b', undefined]);
    expect(new Set(match.suggestions.map(({ unit }) => unit.parent))).toEqual(new Set(['866', '867']));
  });

  test.each([[''], ['   '], ['Phường 15'], ['Tổng cộng'], ['Đơn vị báo cáo']])(
    '"%s" names nobody in Sa Đéc',
    (name) => {
      expect(matchUnit(name, saDec)).toEqual({ kind: 'none', suggestions: [], confirm: true });
    },
  );

  test('another number is no misspelling', () => {
    const names = matchUnit('Xã A Lưới 6', hue).suggestions.map(({ unit }) => unit.name);
    expect(names.filter((name) => name.startsWith('A Lưới'))).toEqual([]);
  });

  test('readable text in an old font stays what it says', () => {
    const match = matchUnit('X. Tân Quy Tây', saDec, { fontName: '.VnTime' });
    expect([match.kind, match.unit?.code, match.decoded]).toEqual(['certain', '29920', undefined]);
  });

  test('text from a legacy font shows what it was read as', () => {
    expect(matchUnit('X· T©n Kh¸nh §«ng', saDec).decoded).toBe('Xã Tân Khánh Đông');
    expect(matchUnit('PH¦êNG AN HßA', saDec, { fontName: '.VnTimeH' }).decoded).toBe('PHƯỜNG AN HÒA');
  });

  test('a code whose leading zero was lost asks', () => {
    const haNoi = unitsUnder(shippedList('2026'), '01');
    expect(matchUnit('00004', haNoi)).toMatchObject({ kind: 'exact', step: 'a' });
    expect(matchUnit('4', haNoi).confirm).toBe(true);
    expect(matchUnit('0004', haNoi)).toMatchObject({ kind: 'suggestion', step: 'a', confirm: true });
  });

  test('units above the candidates confirm the district', () => {
    const above = shippedList('2021').units;
    expect(matchUnit('Phường 1, TP Sa Đéc, tỉnh Đồng Tháp', saDec).confirm).toBe(true);
    expect(matchUnit('Phường 1, TP Sa Đéc, tỉnh Đồng Tháp', saDec, { above }).unit?.code).toBe('29905');
  });

  describe('official spellings of 2025', () => {
    const aliases = unitFile('aliases.csv');
    const spelled = withAliases(shippedList('2025-06'), aliases);
    const haGiang = unitsUnder(spelled, '02');

    test.each([
      ['thị trấn Phố Bảng', '00712', 'exact', 'b'],
      ['TT. PHỐ BẢNG', '00712', 'certain', 'c'],
      ['thị trấn Phó Bảng', '00712', 'exact', 'b'],
      ['Xã Sà Phìn', '00736', 'exact', 'b'],
      ['Sà Phìn', '00736', 'suggestion', 'd'],
    ])('"%s" is %s (%s, step %s)', (name, code, kind, step) => {
      const match = matchUnit(name, haGiang);
      expect([match.suggestions[0]?.unit.code, match.kind, match.step]).toEqual([code, kind, step]);
    });

    test('every one of them leads to its unit among those of its district', () => {
      const byCode = new Map(spelled.units.map((unit) => [unit.code, unit]));
      const groups = byParent(spelled.units);
      const wrong = aliases
        .trim()
        .split('\n')
        .slice(1)
        .filter((line) => {
          const [, code = '', alias = ''] = line.split(',');
          const unit = byCode.get(code);
          const siblings = groups.get(unit?.parent ?? '') ?? [];
          const match = unit && matchUnit(fullName({ ...unit, name: alias }), siblings);
          return match?.kind !== 'exact' || match.unit !== unit;
        });
      expect(wrong).toEqual([]);
    });

    test('a name of the register wins over another spelling', () => {
      const district = unitsUnder(spelled, '924');
      expect(matchUnit('xã Thạnh An', district).unit?.code).toBe('31240');
      expect(matchUnit('thị trấn Thạnh An', district).unit?.code).toBe('31231');
      expect(matchUnit('Thạnh An', district).kind).toBe('ambiguous');
    });

    test('other lists have none', () => {
      expect(withAliases(shippedList('2026'), aliases).units.some((unit) => unit.aliases)).toBe(false);
    });
  });
});

describe('departments', () => {
  const department = (short: string, name: string) =>
    ({ list: '2024', code: `75.${short}`, name, type: '', level: 'department', parent: '75', kind: 'other' }) as const;
  const all = [
    department('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội'),
    department('SGDDT', 'Sở Giáo dục và Đào tạo'),
    department('SYT', 'Sở Y tế'),
  ];
  test.each([
    ['75.SYT', '75.SYT', false],
    ['75.syt', '75.SYT', false],
    ['Sở Y tế', '75.SYT', false],
    ['SỞ Y TẾ', '75.SYT', false],
    ['Sở Lao động – Thương binh và Xã hội', '75.SLDTBXH', false],
    ['Sở LĐ-TB&XH', '75.SLDTBXH', true],
    ['Sở LĐTBXH', '75.SLDTBXH', true],
    ['Sở GD&ĐT', '75.SGDDT', true],
    ['Sở GDĐT', '75.SGDDT', true],
  ])('"%s" leads to %s, asking: %s', (name, code, confirm) => {
    const match = matchUnit(name, all);
    expect([match.suggestions[0]?.unit.code, match.confirm]).toEqual([code, confirm]);
  });
});

describe('whole lists', () => {
  test('no two units of one province collide under the tone key in the list of 2026', () => {
    const keys = shippedList('2026').units.map((unit) => `${unit.parent ?? ''}:${toneKey(cleanName(unit.name))}`);
    expect(new Set(keys).size).toBe(3355);
  });

  /** Siblings by their codes and names: those that stood so in an earlier list are matched alike, and only once. */
  const seen = new Set<string>();
  const isNew = (siblings: readonly Unit[]): boolean => {
    const key = siblings.map((unit) => `${unit.code} ${fullName(unit)}`).join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };

  test.each(['2016', '2021', '2024', '2025-06', '2026'] as const)(
    'every full name of list %s matches itself within its parent',
    (version) => {
      const groups = byParent(shippedList(version).units);
      const wrong = [...groups.values()].filter(isNew).flatMap((siblings) =>
        siblings.filter((unit) => {
          const match = matchUnit(fullName(unit), siblings);
          return match.unit !== unit || match.kind !== 'exact';
        }),
      );
      expect(wrong.map(fullName)).toEqual([]);
    },
  );
});
