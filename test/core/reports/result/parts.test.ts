import { CHART } from '../../../../src/core/reports/result/columns';
import { CHART_ROWS, drawCharts } from '../../../../src/core/reports/result/resultChart';
import { resultNotes } from '../../../../src/core/reports/result/resultNotes';
import { resultSheet } from '../../../../src/core/reports/result/resultSheet';
import { drawTargets } from '../../../../src/core/reports/result/targetTable';
import type { Attainment } from '../../../../src/domain/targets/verdict';
import type { ChartModel } from '../../../../src/core/sheet/model';
import type { SummaryArgs } from '../../../../src/core/reports/summaryArgs';
import { args, drawnCells, formulas, plan, rows } from '../drawn';

describe('the table of targets', () => {
  test('a row for each target: asked, reached, gap, needed, verdict, coverage', () => {
    let next = 0;
    const cells = drawnCells((draft) => {
      next = drawTargets(draft, args, plan);
    });
    const [first, second] = rows(cells).slice(2);
    expect(first?.slice(3)).toEqual([
      'từ 60% trở lên',
      27,
      40,
      67.5,
      7.5,
      112.5,
      0,
      '✓ Vượt (tạm tính)',
      '4/6',
      'từ 60% trở lên: ✓ Đạt',
      '–',
    ]);
    expect(second?.[1]).toMatch(/^Điều kiện: /);
    expect(next).toBe(10 + args.attainments.length);
  });
});

test('beside last year’s result stands the change on it, which follows the figures', () => {
  const lastYear = { year: 2023, numerator: 20, denominator: 40, actual: 50, change: 17.5, provisional: false };
  const attainments = args.attainments.map((one, index) => (index === 0 ? { ...one, lastYear } : one));
  const cells = drawnCells((draft) => {
    drawTargets(draft, { ...args, attainments }, plan);
  });
  const [titles, , first, second] = rows(cells);
  expect(titles?.slice(-2)).toEqual(['Năm 2023', 'Tăng (+), giảm (−)']);
  expect([first?.slice(-2), second?.slice(-2)]).toEqual([
    [50, 17.5],
    ['–', '–'],
  ]);
  expect(formulas(cells)['P11']).toBe('IF(ISNUMBER(G11),G11-O11,"–")');
});

describe('the chart', () => {
  function chart(of: SummaryArgs): { model: ChartModel | undefined; words: (string | number)[][]; live: string[] } {
    let model: ChartModel | undefined;
    const cells = drawnCells((draft) => {
      [model] = drawCharts(draft, of, 20).charts;
    });
    return { model, words: rows(cells), live: Object.values(formulas(cells)) };
  }

  test('draws the rates that have a result, against what is asked', () => {
    const { model, words, live } = chart(args);
    expect(words[1]).toEqual(['1. Đơn vị phân công, bố trí nhân sự làm công tác xã hội', 67.5, 60]);
    expect(live[0]).toBe('G11');
    expect(model?.series.map(({ name, as }) => `${name} ${as}`)).toEqual(['Kết quả bar', 'Mục tiêu markers']);
    expect([model?.categories, ...(model?.series ?? []).map(({ values }) => values)].map((area) => area?.left)).toEqual(
      [CHART.label, CHART.actual, CHART.target],
    );
    expect(model?.place).toMatchObject({ top: 20, bottom: 20 + CHART_ROWS - 1 });
  });

  test('of one target marks stand for what is asked: a line needs two points', () => {
    const one = chart({ ...args, attainments: args.attainments.slice(0, 1) });
    expect(one.model?.series[1]?.as).toBe('markers');
  });

  const asking = (more: Partial<Attainment['target']>, change: Partial<Attainment> = {}): Attainment => {
    const [first] = args.attainments;
    if (!first) throw new Error('no target');
    return { ...first, ...change, target: { ...first.target, ...more } };
  };
  const drawn = (...attainments: readonly Attainment[]) => {
    let charts: readonly ChartModel[] = [];
    const cells = drawnCells((draft) => {
      ({ charts } = drawCharts(draft, { ...args, attainments }, 20));
    });
    return { charts, words: rows(cells) };
  };
  const own = { kind: 'own', words: { vi: 'trên 1.000', en: 'per 1,000' } } as const;

  test('what is to stay low has a chart of its own, with its limit; no axis ends at 100, since figures may be changed', () => {
    const low = asking({ comparator: '<=', value: 2 }, { actual: 1.6 });
    const { charts, words } = drawn(asking({}), low);
    expect(charts.map(({ title, valueAxis }) => [title, valueAxis?.max])).toEqual([
      ['Kết quả so với mục tiêu (%)', undefined],
      ['Kết quả so với mức tối đa (%)', undefined],
    ]);
    expect(charts.map(({ series }) => series[1]?.name)).toEqual(['Mục tiêu', 'Mức tối đa']);
    expect(words.at(-1)?.slice(1)).toEqual([1.6, 2]);
    expect((charts[1]?.place.top ?? 0) - (charts[0]?.place.bottom ?? 0)).toBeGreaterThan(0);
  });

  test('two limits are two lines, another base another axis', () => {
    const range = asking({ comparator: 'between', value: 20, valueTo: 30 }, { actual: 33, measuredIn: own });
    const { charts, words } = drawn(range);
    expect(charts[0]?.series.map(({ name }) => name)).toEqual(['Kết quả', 'Mức dưới', 'Mức trên']);
    expect(charts[0]?.valueAxis).toMatchObject({ title: 'trên 1.000' });
    expect(charts[0]?.valueAxis).not.toHaveProperty('max');
    expect(words.at(-1)?.slice(1)).toEqual([33, 20, 30]);
  });

  test('growth, counts and what is only followed are not drawn', () => {
    const nothing = drawn(
      asking({ comparator: 'decrease>=' }),
      asking({}, { denominator: null }),
      asking({ comparator: 'none', value: null }),
    );
    expect(nothing.charts).toEqual([]);
  });

  test('without a result there is no chart', () => {
    const none = args.attainments.map((attainment) => ({ ...attainment, actual: null }));
    expect(chart({ ...args, attainments: none })).toEqual({ model: undefined, words: [], live: [] });
  });
});

describe('the notes', () => {
  test('say how provisional results, growth and the national level are to be read', () => {
    const notes = resultNotes(args).join('\n');
    expect(notes).toContain('“Tạm tính”');
    expect(notes).toContain('chưa có số liệu năm gốc 2020');
    expect(notes).toContain('112/QĐ-TTg');
  });

  test('say how less-is-better, yes or no, other bases and what is to be taken away are meant', () => {
    const [first] = args.attainments;
    if (!first) throw new Error('no target');
    const less = { ...first, target: { ...first.target, comparator: '<=' as const }, needed: -3 };
    const yes = { ...first, target: { ...first.target, comparator: 'yes' as const } };
    const fall = { ...first, target: { ...first.target, comparator: 'decrease>=' as const, growth: 'heads' as const } };
    const based = { ...fall, base: { year: 2025, numerator: 30 }, denominator: null };
    const own = { kind: 'own', words: { vi: 'trên 1.000', en: 'per 1,000' } } as const;
    const notes = resultNotes({ ...args, attainments: [less, yes, based, { ...first, measuredIn: own }] }).join('\n');
    expect(notes).toContain('càng thấp càng tốt: mục tiêu ÷ thực hiện');
    expect(notes).toContain('phải giảm bấy nhiêu');
    expect(notes).toContain('trả lời “có” trên số đơn vị đã trả lời');
    expect(notes).toContain('trên 1.000');
    expect(notes).toContain('số lượng giảm đi; năm gốc 2025: 30.');
  });

  test('say nothing that does not concern the table', () => {
    const plain = args.attainments
      .slice(0, 1)
      .map(({ reference: _reference, ...rest }) => ({ ...rest, provisional: false }));
    expect(resultNotes({ ...args, attainments: plain })).toHaveLength(1);
  });
});

describe('the sheet that is signed', () => {
  const sheet = resultSheet({ ...args, illustrative: true }, plan);
  const words = rows(sheet.cells).flat();

  test('names who issues it, the plan, how many have reported, and that figures are made up', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        'Phụ lục I',
        '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Sở Lao động - Thương binh và Xã hội)',
        expect.stringMatching(/^Đạt và vượt \d\/\d chỉ tiêu /),
        'Đã báo cáo: 4/6 đơn vị phải báo cáo, kết quả tạm tính',
        'SỐ LIỆU MINH HOẠ',
        'Người lập biểu',
        'GIÁM ĐỐC',
      ]),
    );
  });

  test('has a sentence for each target, and no reading of the plan', () => {
    args.sentences.forEach((sentence, i) => expect(words).toContain(`${i + 1}. ${sentence}`));
    expect(args.programme.decisions.length).toBeGreaterThan(0);
    for (const decision of args.programme.decisions) expect(words.join()).not.toContain(decision);
  });
});
