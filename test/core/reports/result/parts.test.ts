import { nameBlock, planText } from '../../../../src/core/reports/result/nameBlock';
import { CHART_ROWS, drawChart } from '../../../../src/core/reports/result/resultChart';
import { resultNotes } from '../../../../src/core/reports/result/resultNotes';
import { resultSheet } from '../../../../src/core/reports/result/resultSheet';
import { drawTargets } from '../../../../src/core/reports/result/targetTable';
import type { ChartModel } from '../../../../src/core/sheet/model';
import type { SummaryArgs } from '../../../../src/core/reports/summaryArgs';
import { programmeOf, unit } from '../../rollup/builders';
import { args, drawnCells, formulas, plan, rows } from '../drawn';

const at = (parts: Partial<SummaryArgs['rollUp']>, programme = args.programme): SummaryArgs => ({
  ...args,
  programme,
  rollUp: { ...args.rollUp, ...parts },
});

describe('who issues the summary', () => {
  test.each<[string, SummaryArgs, object]>([
    [
      'the province’s, until 2/2025',
      args,
      { above: 'Ủy ban nhân dân tỉnh Đồng Nai', agency: 'Sở Lao động - Thương binh và Xã hội', signatory: 'GIÁM ĐỐC' },
    ],
    ['the province’s, from 3/2025', at({ year: 2025 }), { agency: 'Sở Y tế', signatory: 'GIÁM ĐỐC' }],
    [
      'a district’s own',
      at({ root: { ...unit('731', 'district'), name: 'Vĩnh Cửu' } }),
      { agency: 'Ủy ban nhân dân huyện Vĩnh Cửu', signatory: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', place: 'Vĩnh Cửu' },
    ],
  ])('%s', (_name, of, expected) => {
    expect(nameBlock(of)).toMatchObject(expected);
  });

  test('a People’s Committee stands alone', () => {
    const programme = programmeOf('sa-dec-2021');
    const root = { ...unit(programme.unit.code, 'district'), name: 'Sa Đéc' };
    const block = nameBlock(at({ root, year: 2021 }, programme));
    expect(block.agency === block.above).toBe(false);
  });

  test('the plan is named by its number and day where it has them', () => {
    expect(planText(args)).toBe('Kế hoạch số 8994/KH-UBND ngày 29/07/2021 của Ủy ban nhân dân tỉnh Đồng Nai');
    const without = programmeOf('sa-dec-2021');
    expect(planText({ programme: without })).toBe(without.name);
  });
});

describe('the table of targets', () => {
  test('a row for each target: asked, reached, gap, needed, verdict, coverage', () => {
    let next = 0;
    const cells = drawnCells((draft) => {
      next = drawTargets(draft, args, plan);
    });
    const [first, second] = rows(cells).slice(2);
    expect(first?.slice(3)).toEqual(['≥ 60 %', 27, 40, 67.5, 7.5, 0, '✓ Đạt (tạm tính)', '4/6', '≥ 60 %: ✓ Đạt', '–']);
    expect(second?.[1]).toMatch(/^Điều kiện: /);
    expect(next).toBe(10 + args.attainments.length);
  });
});

describe('the chart', () => {
  function chart(of: SummaryArgs): { model: ChartModel | undefined; words: (string | number)[][]; live: string[] } {
    let model: ChartModel | undefined;
    const cells = drawnCells((draft) => {
      model = drawChart(draft, of, 20);
    });
    return { model, words: rows(cells), live: Object.values(formulas(cells)) };
  }

  test('draws the rates that have a result, against what is asked', () => {
    const { model, words, live } = chart(args);
    expect(words[1]).toEqual(['1. Đơn vị phân công, bố trí nhân sự làm công tác xã hội', 67.5, 60]);
    expect(live[0]).toBe('G11');
    expect(model?.series.map(({ name, as }) => `${name} ${as}`)).toEqual(['Kết quả bar', 'Mục tiêu line']);
    expect(model?.place).toMatchObject({ top: 20, bottom: 20 + CHART_ROWS - 1 });
  });

  test('of one target marks stand for what is asked: a line needs two points', () => {
    const one = chart({ ...args, attainments: args.attainments.slice(0, 1) });
    expect(one.model?.series[1]?.as).toBe('markers');
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
        'ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI',
        'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
        'Đã báo cáo: 4/6 đơn vị phải báo cáo, kết quả tạm tính',
        'SỐ LIỆU MINH HOẠ',
        'Người lập biểu',
        'GIÁM ĐỐC',
      ]),
    );
  });

  test('has a sentence for each target, and the readings of the plan on a page behind', () => {
    args.sentences.forEach((sentence, i) => expect(words).toContain(`${i + 1}. ${sentence}`));
    const decisions = sheet.cells.find(({ row }) => sheet.print?.breakBefore?.includes(row));
    expect(words).toContain('Cách hiểu những điểm kế hoạch chưa nêu rõ');
    expect(decisions).toBeDefined();
  });
});
