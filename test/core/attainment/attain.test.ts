import { attain } from '../../../src/core/attainment/attain';
import { attainmentText } from '../../../src/core/attainment/attainmentText';
import { attainmentReasons } from '../../../src/core/attainment/reasons';
import { showRate } from '../../../src/core/attainment/rateText';
import { targetMatrix } from '../../../src/core/attainment/targetMatrix';
import { rollUp } from '../../../src/core/rollup/rollUp';
import type { Attainment } from '../../../src/domain/targets/verdict';
import { catalogue, programmes } from '../../support/plans';
import { argsFor, candidate, filled, smallTree, unitOf } from '../rollup/builders';
import { area, attained, targetOf } from './builders';
import { shippedLists } from '../units/listFiles';

describe('the targets of a year', () => {
  const ids = (programme: string, year: number): readonly string[] => {
    const plan = programmes().find(({ id }) => id === programme);
    if (!plan) throw new Error(programme);
    return attain(area({ programme: plan, year }, []), {
      programme: plan,
      catalogue: catalogue(),
      lists: shippedLists,
    }).map(({ target }) => target.id);
  };

  test('are those of the phase that contains it', () => {
    const first = ['DN25-1', 'DN25-1a', 'DN25-1b', 'DN25-2', 'DN25-3', 'DN25-3b', 'DN25-4'];
    expect(ids('dong-nai-2021-2030', 2021)).toEqual(first);
    expect(ids('dong-nai-2021-2030', 2025)).toEqual(first);
    expect(ids('dong-nai-2021-2030', 2026)).toEqual(first.map((id) => id.replace('DN25', 'DN30')));
    expect(ids('cao-lanh-2021-2030', 2025)).not.toContain('CL30-2');
    expect(ids('cao-lanh-2021-2030', 2026)).toContain('CL30-2');
    expect(ids('sa-dec-2021', 2021)).toEqual(['SD21-1', 'SD21-2', 'SD21-3']);
  });

  test('are none outside the plan', () => {
    expect(ids('sa-dec-2021', 2022)).toEqual([]);
  });
});

describe('settings', () => {
  const { programme } = targetOf('HUE24-b');
  const trained = area({ programme, year: 2024 }, [{ C01: 200, C03: 101 }]);

  test('HUE24-b is annual by default', () => {
    expect(attained('HUE24-b', trained)).toMatchObject({ verdict: 'met', numerator: 101 });
  });

  test('HUE24-b by C07 finds no cumulative figures in a plan that does not collect them', () => {
    const settings = { 'HUE24-b': { indicator: 'C07' } } as const;
    expect(attained('HUE24-b', trained, { settings })).toMatchObject({
      verdict: 'insufficientData',
      reason: 'notCollected',
    });
  });
});

describe('the national reference', () => {
  test('is tested on the same figures and may end otherwise', () => {
    const { programme } = targetOf('CL25-3');
    const result = attained('CL25-3', area({ programme, year: 2025 }, [{ E01: 100, E04: 82 }]));
    expect(result.verdict).toBe('met');
    expect(result.reference).toMatchObject({ target: { value: 85, indicator: 'E06' }, verdict: 'notMet' });
  });

  test('is the row of the target’s own period', () => {
    const { programme } = targetOf('CL30-1');
    const result = attained('CL30-1', area({ programme, year: 2026 }, [{ A01: 100, A02: 80 }]));
    expect(result).toMatchObject({ verdict: 'met', reference: { target: { value: 90 }, verdict: 'pending' } });
  });

  test('on another base year is not shown', () => {
    const { programme: dn } = targetOf('DN25-3b');
    const base = area({ programme: dn, year: 2020 }, [{ F01: 200, F02: 100 }]);
    const result = area({ programme: dn, year: 2025 }, [{ F01: 200, F02: 130 }]);
    expect(attained('DN25-3b', result, { base }).reference?.verdict).toBe('met');
    const reference = dn.reference.map((row) => ({ ...row, baseYear: 2016 }));
    expect(attained('DN25-3b', result, { base, programme: { ...dn, reference } })).not.toHaveProperty('reference');
  });

  test('of another indicator is not shown', () => {
    const { programme } = targetOf('SD21-2');
    const result = attained('SD21-2', area({ programme, year: 2021 }, [{ C01: 10, C03: 7 }]));
    expect(result).not.toHaveProperty('reference');
  });
});

describe('below the level that issued the plan', () => {
  const tree = smallTree();
  const forms = ['73101', '73201'].map((code, index) =>
    candidate(filled(unitOf(tree, code), { E01: 100, E04: 80 + index * 15 })),
  );
  const result = rollUp(argsFor(tree, forms));

  test.each([
    ['75', 87.5, undefined],
    ['731', 80, 'referenceOnly'],
    ['73201', 95, 'referenceOnly'],
  ])('unit %s has its own figures', (unit, actual, reason) => {
    const found = attained('DN25-4', result, { unit });
    expect([found.actual, found.reason, found.unit.code]).toEqual([actual, reason, unit]);
  });

  test('an unknown unit is a fault of the caller', () => {
    expect(() => attained('DN25-4', result, { unit: '999' })).toThrow('999');
  });
});

describe('target × department', () => {
  const tree = smallTree();
  const forms = [
    candidate(filled(unitOf(tree, '75.SGDDT'), { 'A01.LH02': 40, 'A02.LH02': 30, A07: 1 })),
    candidate(filled(unitOf(tree, '73101'), { 'A01.LH01': 2, 'A02.LH01': 1, A07: 'x' })),
    candidate(filled(unitOf(tree, '73102'), { 'A01.LH01': 3, 'A02.LH01': 3, A07: 2 })),
  ];
  const matrix = targetMatrix(targetOf('DN25-1').programme, rollUp(argsFor(tree, forms)), catalogue());
  const row = (id: string) => matrix.find(({ target }) => target.id === id);

  test('has a row for each target and a cell for each department', () => {
    expect(matrix.map(({ target }) => target.id)).toContain('DN25-4');
    expect(row('DN25-1')?.departments.map(({ unit }) => unit?.code)).toEqual(['75.SGDDT', '75.SYT']);
  });

  test('shows who is responsible and what each brought', () => {
    expect(row('DN25-1')?.departments).toMatchObject([
      { responsible: true, contributes: true, numerator: 30, denominator: 40, reported: 1, expected: 1 },
      { responsible: true, contributes: true, numerator: null, denominator: null, reported: 0, expected: 1 },
    ]);
    const communes = { responsible: false, contributes: true, numerator: 4, denominator: 5, reported: 2, expected: 4 };
    expect(row('DN25-1')?.communes).toMatchObject(communes);
  });

  test('takes the least of the communes and leaves out x', () => {
    expect(row('DN25-1a')?.communes).toMatchObject({ numerator: 2, denominator: null, reported: 2 });
  });

  test('a department without figures of a target contributes nothing', () => {
    expect(row('DN25-4')?.departments).toMatchObject([
      { responsible: false, contributes: false, numerator: null },
      { responsible: false, contributes: false, numerator: null },
    ]);
  });
});

describe('the sentence about a target', () => {
  const { programme } = targetOf('DN25-1');
  const staffed = (year: number, A02: number, A01: number, more: readonly undefined[] = []) =>
    attained('DN25-1', area({ programme, year }, [{ A01, A02 }, ...more]));
  const title = 'Tỷ lệ đơn vị phân công, bố trí nhân sự làm công tác xã hội';

  test.each([
    [
      'above',
      staffed(2025, 623, 1000),
      'đạt 62,3% (623/1.000 đơn vị), vượt 2,3 điểm phần trăm so với mục tiêu từ 60% trở lên.',
    ],
    ['at the limit', staffed(2025, 60, 100), 'đạt 60,0% (60/100 đơn vị), bằng mức mục tiêu từ 60% trở lên.'],
    [
      'just below',
      staffed(2025, 1499, 2500),
      'đạt 59,96% (1.499/2.500 đơn vị), thấp hơn 0,04 điểm phần trăm so với mục tiêu từ 60% trở lên, cần thêm 1 đơn vị.',
    ],
    [
      'before its last year',
      staffed(2024, 50, 100),
      'đạt 50,0% (50/100 đơn vị), thấp hơn 10,0 điểm phần trăm so với mục tiêu từ 60% trở lên, cần thêm 10 đơn vị; thời hạn đến hết năm 2025.',
    ],
    [
      'with a unit missing',
      staffed(2025, 70, 100, [undefined]),
      'đạt 70,0% (70/100 đơn vị), vượt 10,0 điểm phần trăm so với mục tiêu từ 60% trở lên (tạm tính, 1/2 đơn vị đã báo cáo; kết luận giữ nguyên nếu các đơn vị còn thiếu có không quá 16 đơn vị thuộc diện).',
    ],
  ])('%s', (_, attainment, sentence) => {
    expect(attainmentText(attainment, 'vi', catalogue())).toBe(`${title} ${sentence}`);
  });

  test('says in English what it says in Vietnamese', () => {
    expect(attainmentText(staffed(2025, 1499, 2500), 'en', catalogue())).toBe(
      'Units with social-work staff assigned reached 59.96% (1,499/2,500 units), 0.04 percentage points below the target of at least 60%, still needed: 1 (units).',
    );
  });

  test('at a strict limit says what is still needed', () => {
    const { programme: sd } = targetOf('SD21-2');
    const text = attainmentText(
      attained('SD21-2', area({ programme: sd, year: 2021 }, [{ C01: 20, C03: 12 }])),
      'vi',
      catalogue(),
    );
    expect(text).toContain('đạt 60,0% (12/20 người), bằng mức mục tiêu trên 60%, cần thêm 1 người.');
  });

  test('of a growth target names the base year', () => {
    const { programme: dn } = targetOf('DN25-3b');
    const base = area({ programme: dn, year: 2020 }, [{ F01: 200, F02: 100 }]);
    const text = attainmentText(
      attained('DN25-3b', area({ programme: dn, year: 2025 }, [{ F01: 200, F02: 130 }]), { base }),
      'vi',
      catalogue(),
    );
    expect(text).toContain(
      'là 30,0% (130/200 so với 100/200 năm 2020), vượt 10,0 điểm phần trăm so với mục tiêu tăng ít nhất 20% so với năm 2020.',
    );
  });

  test('of growth read in points says points', () => {
    const { programme: dn } = targetOf('DN25-3b');
    const args = {
      base: area({ programme: dn, year: 2020 }, [{ F01: 200, F02: 100 }]),
      settings: { 'DN25-3b': { growth: 'points' as const } },
    };
    const result = attained('DN25-3b', area({ programme: dn, year: 2025 }, [{ F01: 200, F02: 130 }]), args);
    expect(result.target.growth).toBe('points');
    const sentence = 'là 15,0 điểm phần trăm (130/200 so với 100/200 năm 2020), thấp hơn 5,0 điểm phần trăm';
    expect(attainmentText(result, 'vi', catalogue())).toContain(sentence);
    expect(attainmentText(result, 'vi', catalogue())).toContain(
      'mục tiêu tăng ít nhất 20 điểm phần trăm so với năm 2020',
    );
  });

  test('of a minimum is in persons', () => {
    const result = attained('DN25-1a', area({ programme, year: 2025 }, [{ A01: 2, A02: 2, A07: 0 }]));
    expect(attainmentText(result, 'vi', catalogue())).toContain(
      'đạt 0 người/đơn vị, thấp hơn 1 người/đơn vị so với mục tiêu từ 1 người/đơn vị trở lên, cần thêm 1 người/đơn vị.',
    );
  });

  test.each([
    ['nobody in scope', staffed(2025, 0, 0), ': ', attainmentReasons.zeroDenominator.vi],
    [
      'nothing reported',
      attained('DN25-1', area({ programme, year: 2025 }, [undefined])),
      ' chưa đánh giá được. ',
      attainmentReasons.nothingReported.vi,
    ],
  ])('without a result gives the reason: %s', (_, attainment, between, reason) => {
    expect(attainmentText(attainment, 'vi', catalogue())).toBe(`${title}${between}${reason}`);
  });

  test('over a contradiction shows the result and the reason', () => {
    const text = attainmentText(staffed(2025, 3, 2), 'vi', catalogue());
    expect(text).toBe(`${title}: kết quả 150,0% (3/2 đơn vị). ${attainmentReasons.numeratorAboveDenominator.vi}`);
  });

  test('is an estimate where reports say so', () => {
    const certain = staffed(2025, 623, 1000);
    const estimated = { ...certain, coverage: { ...certain.coverage, estimated: 7 } };
    expect(attainmentText(estimated, 'vi', catalogue())).toBe(
      `${title} ước đạt 62,3% (623/1.000 đơn vị), vượt 2,3 điểm phần trăm so với mục tiêu từ 60% trở lên (ước thực hiện: 7 đơn vị gửi số ước).`,
    );
    const coverage = { reported: 4, expected: 9, estimated: 2 };
    const both = { ...certain, provisional: true, coverage, bounds: { settled: true } } as unknown as Attainment;
    expect(attainmentText(both, 'vi', catalogue())).toContain(
      ' (tạm tính, 4/9 đơn vị đã báo cáo; ước thực hiện: 2 đơn vị gửi số ước; kết luận không đổi, các',
    );
    expect(attainmentText(both, 'en', catalogue())).toContain(
      ' (provisional, 4/9 of the units reported; an estimate: 2 units report estimates; whatever the units',
    );
  });

  test.each([
    [500, 'tăng 12,3 điểm phần trăm so với năm 2024 (50,0%)', 'up by 12.3 percentage points on 2024 (50.0%)'],
    [700, 'giảm 7,7 điểm phần trăm so với năm 2024 (70,0%)', 'down by 7.7 percentage points on 2024 (70.0%)'],
    [623, 'bằng năm 2024', 'the same as in 2024'],
  ])('beside last year’s %d', (A02, vi, en) => {
    const lastYear = area({ programme, year: 2024 }, [{ A01: 1000, A02 }]);
    const now = attained('DN25-1', area({ programme, year: 2025 }, [{ A01: 1000, A02: 623 }]), { lastYear });
    expect(attainmentText(now, 'vi', catalogue())).toContain(`so với mục tiêu từ 60% trở lên, ${vi}.`);
    expect(attainmentText(now, 'en', catalogue())).toContain(`the target of at least 60%, ${en}.`);
  });
});

test.each([
  [59.96, 60, '59,96'],
  [59.996, 60, '59,996'],
  [60, 60, '60,0'],
  [60.04, 60, '60,04'],
  [62.3456, 60, '62,3'],
  [1234.5, 60, '1.234,5'],
  [99.99999, 100, '99,99999'],
])('%d beside the limit %d is written %s', (value, limit, text) => {
  expect(showRate(value, [limit], 'vi')).toBe(text);
});

test('every reason reads in both languages and ends with a full stop', () => {
  for (const { vi, en } of Object.values(attainmentReasons)) {
    expect([vi, en].every((text) => text.endsWith('.') && text === text.normalize('NFC'))).toBe(true);
  }
});

test('a cluster that stands in for an abolished district is judged, not only shown', () => {
  const { programme } = targetOf('CL30-4');
  const code = programme.clusters[0]?.code ?? 'none';
  const root = { code, level: 'cluster' as const, list: '2026' as const };
  const result = attained('CL30-4', area({ programme, year: 2026, root }, [{ E01: 10, E04: 9 }]));
  expect(result).toMatchObject({ verdict: 'met', unit: { code } });
  expect(result).not.toHaveProperty('reason');
});
