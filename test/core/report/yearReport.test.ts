import { planInWords, underPlan } from '../../../src/core/report/frame';
import { addresseesOf, annexOf, letterhead, signingOf } from '../../../src/core/report/letterhead';
import { annexPages, figuresAnnex, targetAnnex, unitAnnex } from '../../../src/core/report/annexes';
import { fundingSentence, moneySentence } from '../../../src/core/report/funding';
import { isPart, partsOf } from '../../../src/core/report/model';
import { figureText, figuresSentence, reportFigures } from '../../../src/core/report/reportFigures';
import { resultText, targetChart, targetParts, unmetWords } from '../../../src/core/report/targetWords';
import { referencesIn, type Attainment } from '../../../src/domain/targets/verdict';
import { namedUnits, sharedWords, wordsIn } from '../../../src/core/report/unitWords';
import { yearReport } from '../../../src/core/report/yearReport';
import { unit } from '../rollup/builders';
import { ENTRIES } from '../reports/province';
import { wordsOfBlock, wordsOfPart, yearArgs } from './args';

const args = yearArgs();
const model = yearReport(args);
const attainments = args.told.map(({ attainment }) => attainment);

describe('the report of a year', () => {
  test('its sections stand in the order officers use, each with a place to write in', () => {
    const blocks = model.pages[0]?.stretches.flatMap((one) => (isPart(one) ? [] : one.blocks)) ?? [];
    const heads = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(heads).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      '1. Kết quả thực hiện các mục tiêu',
      '2. Kết quả thực hiện các hoạt động',
      '3. Kinh phí thực hiện',
      'III. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.look === 'dots')).toHaveLength(5);
  });

  test('it names its basis, what is missing, and that it is provisional', () => {
    expect(wordsOfPart(model, 'opening')[0]).toBe(
      'Thực hiện Kế hoạch số 8994/KH-UBND ngày 29 tháng 7 năm 2021 của Ủy ban nhân dân tỉnh Đồng Nai, Sở Lao động - Thương binh và Xã hội báo cáo kết quả thực hiện năm 2024 (số liệu tính đến ngày 30 tháng 11 năm 2024) như sau:',
    );
    expect(wordsOfPart(model, 'direction').join(' ')).toMatch(
      /4\/6 đơn vị đã gửi báo cáo.*Chưa có báo cáo của: .*tạm tính/,
    );
    expect(wordsOfPart(model, 'closing')[0]).toMatch(/kính báo cáo Ủy ban nhân dân tỉnh Đồng Nai\.\/\.$/);
  });

  test('no code and no sign of comparison stands in its running text', () => {
    const text = model.pages[0]?.stretches.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock)).join('\n') ?? '';
    expect(text).not.toMatch(/[≥≤]|\b[A-L]\d\d\b|DN25/);
  });

  test('money and difficulties come from the units, by their names', () => {
    expect(wordsOfPart(model, 'funding')[0]).toBe(
      'Tổng kinh phí đã sử dụng năm 2024: 13 triệu đồng. Trong đó: ngân sách tỉnh 0,3 triệu đồng; ngân sách xã, phường, thị trấn 12,7 triệu đồng.',
    );
    expect(wordsOfPart(model, 'difficulties')).toEqual([
      expect.stringMatching(/^- Thiếu kinh phí; cán bộ kiêm nhiệm \(.+\)\.$/),
      expect.stringMatching(/^- =CMD\(\) \(.+\)\.$/),
    ]);
    expect(wordsOfPart(model, 'proposals')[0]).toMatch(/^- Cần 02 lớp tập huấn \(/);
  });

  test('each target is a part of its own with the very sentence it was given', () => {
    const parts = partsOf(model).filter(({ id }) => id.startsWith('target_'));
    expect(parts).toHaveLength(args.told.length);
    parts.forEach(({ blocks }, index) =>
      expect(blocks.flatMap(wordsOfBlock).join(' ')).toContain(args.told[index]?.sentence ?? '?'),
    );
    expect(new Set(partsOf(model).map(({ id }) => id)).size).toBe(partsOf(model).length);
  });

  test('annexes are numbered and named after the document they go with', () => {
    expect(model.pages.slice(1).map(({ stretches }) => stretches[0]?.blocks[0])).toMatchObject([
      { number: 'Phụ lục I', title: 'Kết quả thực hiện các mục tiêu' },
      { number: 'Phụ lục II', title: 'Kết quả theo đơn vị' },
      { number: 'Phụ lục III', title: 'Số liệu tổng hợp năm 2024' },
    ]);
    const numbered = { ...args, fields: { number: '7', day: '2024-12-05' } as const };
    expect(annexOf(numbered, 'Báo cáo')).toBe(
      '(Kèm theo Báo cáo số 07/BC-SLĐTBXH ngày 05 tháng 12 năm 2024 của Sở Lao động - Thương binh và Xã hội)',
    );
  });

  test('made-up figures are said to be such', () => {
    const said = wordsOfPart(yearReport(yearArgs({ illustrative: true })), 'head').join(' ');
    expect(said).toContain('SỐ LIỆU MINH HỌA');
    expect(wordsOfPart(model, 'head').join(' ')).not.toContain('MINH HỌA');
  });

  test('without any figures it still stands', () => {
    const empty = yearReport(yearArgs({}, {}));
    expect(wordsOfPart(empty, 'activities')).toEqual(['Chưa có số liệu về các hoạt động.']);
    expect(wordsOfPart(empty, 'funding')).toEqual(['Chưa có số liệu về kinh phí.']);
    expect(wordsOfPart(empty, 'difficulties')).toEqual(['Các đơn vị không nêu khó khăn, vướng mắc.']);
    expect(partsOf(empty).some(({ id }) => id === 'chart')).toBe(false);
  });
});

describe('head and signature', () => {
  test.each([
    [{}, ['GIÁM ĐỐC']],
    [{ authority: 'KT', signer: 'Nguyễn Văn A' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [{ authority: 'TL', position: 'Trưởng phòng Bảo trợ xã hội' }, ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG BẢO TRỢ XÃ HỘI']],
    [{ authority: 'TUQ', position: 'Chánh Văn phòng' }, ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    [{ authority: 'Q' }, ['Q. GIÁM ĐỐC']],
  ] as const)('of an office, %j', (fields, authority) => {
    expect(signingOf({ ...args, fields }).authority).toEqual(authority);
  });

  test('of a People’s Committee the collective comes first', () => {
    const rollUp = { ...args.rollUp, root: { ...unit('731', 'district'), name: 'Vĩnh Cửu' } };
    const of = { ...args, rollUp, fields: { authority: 'KT', receivers: ['TT. Huyện ủy'] } as const };
    expect(signingOf(of)).toEqual({
      receivers: ['- Như trên;', '- TT. Huyện ủy;', '- Lưu: VT.'],
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: '',
    });
    expect(letterhead(of).number).toMatch(/^Số: +\/BC-UBND$/);
    expect(letterhead(of, 'đôn đốc').number).toMatch(/^Số: +\/UBND$/);
    expect(addresseesOf(of)).toEqual(['Ủy ban nhân dân tỉnh Đồng Nai']);
  });

  test('a number given whole is taken as it is', () => {
    expect(letterhead({ ...args, fields: { number: '12/BC-LĐ' } }).number).toBe('Số: 12/BC-LĐ');
  });
});

describe('figures and words', () => {
  const figures = reportFigures(args.programme, args.catalogue, args.rollUp);

  test('a figure of some units only says of how many; a question says how many answered yes', () => {
    const said = Object.fromEntries(figures.map((one) => [one.key, figureText(one)]));
    expect(said.A01).toBe('40 đơn vị (số liệu của 4/6 đơn vị)');
    expect(said.H01).toBe('1/2 đơn vị trả lời “có”');
    expect(figuresSentence(figures.filter(({ key }) => key === 'A01' || key === 'E01'))).toMatch(
      /^Số đơn vị .*; trẻ em /,
    );
    expect(figuresSentence([])).toBe('');
    const some = figures.filter(({ key }) => ['A01', 'E01', 'H01'].includes(key));
    const alike = some.map((one) => ({ ...one, value: { ...one.value, reported: 4, expected: 6 } }));
    expect(figuresSentence(alike)).toMatch(
      /^Theo số liệu của 4\/6 đơn vị, số đơn vị [^(]*: 40 đơn vị; [^(]*1\/4 đơn vị có tổ chức [^:(]*\.$/,
    );
  });

  test('the same words of several units are told once, most units first; “không” says nothing', () => {
    const { rollUp } = yearArgs(
      {},
      {
        '73101': { ...ENTRIES['73101'], L05: 'Thiếu kinh phí.' },
        '73102': { ...ENTRIES['73102'], L05: 'Không có' },
        '73201': { ...ENTRIES['73201'], L05: 'thiếu  kinh phí' },
      },
    );
    const words = sharedWords(wordsIn(rollUp, 'L05'));
    expect(sharedWords(wordsIn(rollUp, undefined))).toEqual([]);
    expect(words.map(({ text, by }) => [text, by.flatMap(({ units }) => units.map(({ code }) => code))])).toEqual([
      ['Thiếu kinh phí', ['73101', '73201']],
    ]);
  });

  test('what most reports say comes first, whoever wrote it first', () => {
    const said = ['Xa đường', 'Thiếu người', 'thiếu người.'].map((text, at) => {
      return { year: 2024, unit: unit(`${at}`, 'commune'), text };
    });
    expect(sharedWords(said).map(({ text }) => text)).toEqual(['Thiếu người', 'Xa đường']);
  });

  test('long lists of units are cut, never by one', () => {
    const units = Array.from({ length: 9 }, (_none, index) => ({
      ...unit(`${index}`, 'commune'),
      type: 'xã',
      name: `Tân ${index}`,
    }));
    expect(namedUnits(units.slice(0, 6))).toBe('xã Tân 0, xã Tân 1, xã Tân 2, xã Tân 3, xã Tân 4, xã Tân 5');
    expect(namedUnits(units)).toBe('xã Tân 0, xã Tân 1, xã Tân 2, xã Tân 3, xã Tân 4 và 4 đơn vị khác');
  });

  test('money without a total says so', () => {
    const { catalogue, rollUp } = args;
    expect(fundingSentence({ ...args, catalogue, rollUp: { ...rollUp, units: [] } })).toBe(
      'Chưa có số liệu về kinh phí.',
    );
  });

  test('sources of money are called as on the day of the figures', () => {
    const { catalogue } = args;
    const said = ['2024-11-30', '2026-11-30'].map((day) => moneySentence({ catalogue, day }, 'năm', () => 2));
    expect(said[0]).toContain('ngân sách xã, phường, thị trấn 2 triệu đồng');
    expect(said[1]).toContain('ngân sách cấp xã 2 triệu đồng');
    expect(said[1]).not.toContain('thị trấn');
  });
});

describe('targets and annexes', () => {
  test('results carry what decides, and the chart has them with their limits', () => {
    expect(resultText(attainments[0] ?? fail())).toBe('67,5%');
    const chart = targetChart(attainments, args.catalogue);
    expect(chart?.series).toMatchObject([{ as: 'column' }, { as: 'mark' }]);
    expect(chart?.series[0]?.values[0]).toBe(67.5);
    expect(chart?.series[1]?.values[0]).toBe(60);
    expect(chart?.categories[0]).toBe('Tỷ lệ đơn vị bố trí nhân sự');
    expect(targetChart([], args.catalogue)).toBeUndefined();
    // How much something grew stands beside no share.
    const grown = attainments.map((one) => ({ ...one, target: { ...one.target, comparator: 'increase>=' as const } }));
    expect(targetChart(grown, args.catalogue)).toBeUndefined();
  });

  test('what is not met yet is what is to be done', () => {
    const unmet = args.told.filter(({ attainment: { verdict } }) => verdict === 'pending' || verdict === 'notMet');
    expect(unmetWords(args.told, args.catalogue)).toHaveLength(unmet.length);
    expect(targetParts([], args.catalogue)).toEqual([]);
  });

  test('beside what is asked a unit’s rate is not rounded to it', () => {
    const short = { ...ENTRIES['73101'], E01: 10_000, E02: 8996, E03: 8996, E04: 8996 };
    const { rollUp } = yearArgs({}, { ...ENTRIES, '73101': short });
    const below = { ...rollUp, root: { ...rollUp.root, code: '731' } };
    const cells = unitAnnex(below, attainments, args.catalogue)?.table.rows.flat();
    expect(cells).toContain('89,96');
    expect(cells).not.toContain('90,0');
  });

  test('tables: a row for each target, unit, figure', () => {
    expect(targetAnnex(attainments, args.catalogue).table.rows).toHaveLength(attainments.length);
    expect(unitAnnex(args.rollUp, attainments, args.catalogue)?.table.rows.length).toBeGreaterThan(1);
    expect(unitAnnex({ ...args.rollUp, units: [] }, attainments, args.catalogue)).toBeUndefined();
    const figures = reportFigures(args.programme, args.catalogue, args.rollUp);
    const beside = figuresAnnex(figures, 2024, args.rollUp).table;
    expect(beside.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Năm 2024',
      'Năm 2023',
    ]);
    expect(beside.rows.every(([, , , now, before]) => now === before)).toBe(true);
    const { number: _, ...alone } = targetAnnex(attainments, args.catalogue);
    const above = (from: readonly Attainment[]) =>
      targetAnnex(from, args.catalogue).table.columns.some(({ title }) => title === 'Mục tiêu cấp trên');
    const silent = attainments.map(({ reference: _one, ...alone }) => ({
      ...alone,
      above: referencesIn({ ...alone, ...(_one ? { reference: _one } : {}) }).map((other) => ({
        ...other,
        target: { ...other.target, value: null },
      })),
    }));
    expect([above(attainments), above(silent)]).toEqual([true, false]);
    expect(annexPages([alone], '(…)')[0]?.stretches[0]?.blocks[0]).toMatchObject({ number: 'Phụ lục' });
  });
});

test('a plan without a number is cited by its name', () => {
  const { document } = args.programme;
  expect(planInWords({ ...args.programme, document: { ...document, number: null } })).toBe(args.programme.name);
  const named = (name: string) => underPlan({ ...args.programme, name, document: { ...document, number: null } });
  expect(named('Kế hoạch thực hiện Chương trình C')).toBe('Căn cứ Kế hoạch thực hiện Chương trình C');
  expect(named('Kế hoạch phát triển nghề')).toBe('Thực hiện Kế hoạch phát triển nghề');
});

function fail(): never {
  throw new Error('no target');
}
