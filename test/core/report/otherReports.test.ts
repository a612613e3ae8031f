import { addressed } from '../../../src/core/report/letterhead';
import { illustrativeBlocks, some, toHead } from '../../../src/core/report/frame';
import { isPart, partsOf, type ReportModel } from '../../../src/core/report/model';
import { phaseReport, type PhaseReportArgs } from '../../../src/core/report/phaseReport';
import { reminderReport } from '../../../src/core/report/reminderReport';
import { saidBlocks, wordsAnnex } from '../../../src/core/report/saidWords';
import { namedWriters } from '../../../src/core/report/unitWords';
import type { IsoDay } from '../../../src/domain/ids';
import type { UnitWords } from '../../../src/domain/series/series';
import type { Unit } from '../../../src/domain/territory/unit';
import { unit } from '../rollup/builders';
import { seriesArgs } from '../reports/series/args';
import { wordsOfBlock, wordsOfPart, yearArgs } from './args';

const issuing = yearArgs();

describe('a reminder', () => {
  const letter = {
    subject: 'đôn đốc gửi báo cáo kết quả thực hiện năm 2024',
    to: ['Ủy ban nhân dân xã Phú Lý', 'Sở Y tế'],
    pieces: [
      { kind: 'text', text: 'Căn cứ kế hoạch.' },
      { kind: 'list', lines: ['xã Phú Lý: chưa dùng được: tệp đời cũ.', 'Sở Y tế: chưa có báo cáo.'] },
      { kind: 'text', text: 'Rất mong được quan tâm./.' },
    ],
  } as const;

  test('is a letter: its subject under the number, its receivers one a line, its words as they were given', () => {
    const model = reminderReport({ ...issuing, fields: { number: '5' } }, letter);
    expect(wordsOfPart(model, 'head')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI',
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
      'Số: 05/SLĐTBXH',
      letter.subject,
      expect.stringMatching(/^.*, ngày +tháng +năm/),
      'Kính gửi:\n- Ủy ban nhân dân xã Phú Lý;\n- Sở Y tế.',
    ]);
    expect(wordsOfPart(model, 'body')).toEqual([
      'Căn cứ kế hoạch.',
      '- xã Phú Lý: chưa dùng được: tệp đời cũ;',
      '- Sở Y tế: chưa có báo cáo.',
      'Rất mong được quan tâm./.',
    ]);
    expect(model.identity.kind).toBe('reminder');
  });

  test('whoever was typed as addressee stands in the place of the letter’s', () => {
    const model = reminderReport({ ...issuing, fields: { addressees: ['Các huyện'] } }, letter);
    expect(wordsOfPart(model, 'head').at(-1)).toBe('Kính gửi: Các huyện');
  });

  const lines = [
    { name: 'xã Phú Lý', within: 'huyện Vĩnh Cửu', state: 'chưa có báo cáo' },
    { name: 'xã Bàu Trâm', state: 'đã gửi tệp “a.xls” nhưng chưa dùng được: tệp đời cũ.' },
  ];

  test('a long list stands in an annex of its own pages, which names the letter it goes with', () => {
    const annex = { title: 'Danh sách đơn vị', lists: [{ head: 'báo cáo của xã: 2 đơn vị', lines }] };
    const model = reminderReport(
      { ...issuing, fields: { number: '5', day: '2024-12-04' as IsoDay } },
      { ...letter, annex },
    );
    expect(model.pages.map(({ stretches }) => stretches.length)).toEqual([3, 1]);
    expect(wordsOfPart(model, 'annex_owing')).toEqual([
      'Phụ lục',
      'Danh sách đơn vị',
      '(Kèm theo Công văn số 05/SLĐTBXH ngày 04 tháng 12 năm 2024 của Sở Lao động - Thương binh và Xã hội)',
      'Báo cáo của xã: 2 đơn vị',
      ...['STT', 'Đơn vị', 'Địa bàn cấp huyện', 'Tình trạng báo cáo'],
      ...['1', 'Xã Phú Lý', 'Huyện Vĩnh Cửu', 'Chưa có báo cáo'],
      ...['2', 'Xã Bàu Trâm', '–', 'Đã gửi tệp “a.xls” nhưng chưa dùng được: tệp đời cũ'],
    ]);
  });

  test('lists of several reports are numbered; without districts there is no column of them', () => {
    const [, second = { name: '', state: '' }] = lines;
    const list = { head: 'báo cáo của xã: 1 đơn vị', lines: [second] };
    const model = reminderReport(issuing, { ...letter, annex: { title: 'Danh sách', lists: [list, list] } });
    const words = wordsOfPart(model, 'annex_owing');
    expect(words).toEqual(expect.arrayContaining(['1. Báo cáo của xã: 1 đơn vị', '2. Báo cáo của xã: 1 đơn vị']));
    expect(words).not.toContain('Địa bàn cấp huyện');
  });
});

describe('the review of a phase', () => {
  const { series, programme, catalogue } = seriesArgs();
  const [review] = series.reviews;
  if (!review) throw new Error('a review');
  const args: PhaseReportArgs = {
    programme,
    catalogue,
    series,
    review,
    told: review.targets.flatMap(({ point }) =>
      point ? [{ attainment: point.attainment, sentence: `Câu về ${point.attainment.target.id}.` }] : [],
    ),
    headline: ['Đạt và vượt.'],
    breaks: ['Từ năm 2025 địa bàn thay đổi.'],
    fields: {},
  };
  const model = phaseReport(args);

  test('is named after its phase and says which years it is of, and what does not compare', () => {
    expect(wordsOfPart(model, 'head').join(' ')).toMatch(/Sơ kết giai đoạn \d{4}–\d{4} thực hiện Chương trình/);
    const [years, break_] = wordsOfPart(model, 'years');
    for (const year of review.years) expect(years).toContain(String(year));
    for (const year of review.missing) expect(years).toContain(String(year));
    expect(break_).toBe('Từ năm 2025 địa bàn thay đổi.');
  });

  test('each target has its sentence, and a row with a column for each year', () => {
    const targets = partsOf(model).filter(({ id }) => id.startsWith('target_'));
    expect(targets).toHaveLength(args.told.length);
    const table = partsOf(model)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
    expect(table?.columns.map(({ title }) => title)).toEqual(
      expect.arrayContaining(review.years.map((year) => `Năm ${year}`)),
    );
    const later = series.targets.filter(({ targets: asked }) => asked.every(({ periodFrom }) => periodFrom > 2025));
    expect(later.length).toBeGreaterThan(0);
    expect(table?.rows).toHaveLength(series.targets.length - later.length);
  });

  test('money is summed over the years that have figures, by its sources', () => {
    expect(wordsOfPart(model, 'funding')).toEqual([
      'Tổng kinh phí đã sử dụng giai đoạn 2021–2025: 1,5 triệu đồng. Trong đó: ngân sách tỉnh 1,5 triệu đồng.',
    ]);
  });

  test('what units wrote in the years of the phase is told once, with the units of each year', () => {
    const [first, second] = [commune('Tân Hiệp'), commune('Phú Lý')];
    const said = (words: Readonly<Record<number, readonly UnitWords[]>>) =>
      phaseReport({
        ...args,
        series: { ...series, years: series.years.map((year) => ({ ...year, words: words[year.year] ?? [] })) },
      });
    const difficulty = (unit: Unit, text: string): UnitWords => ({ role: 'difficulties', unit, text });
    const few = said({
      2022: [difficulty(first, 'Thiếu kinh phí.'), difficulty(second, 'Không có')],
      2024: [difficulty(first, 'thiếu kinh phí'), difficulty(second, 'Thiếu  kinh phí'), difficulty(first, 'Xa')],
      2026: [difficulty(first, 'của giai đoạn sau')],
    });
    expect(wordsOfPart(few, 'difficulties')).toEqual([
      '- Thiếu kinh phí (năm 2022: xã Tân Hiệp; năm 2024: xã Tân Hiệp, xã Phú Lý).',
      '- Xa (năm 2024: xã Tân Hiệp).',
    ]);
    expect(wordsOfPart(few, 'proposals')).toEqual(['Các đơn vị không nêu kiến nghị, đề xuất.']);
    expect(annexNumbers(few)).toEqual(['Phụ lục']);
    const many = said({
      2022: Array.from({ length: 9 }, (_none, index) => ({ role: 'proposals', unit: first, text: `Ý ${index}` })),
    });
    expect(wordsOfPart(many, 'proposals').at(-1)).toBe('Còn 1 ý kiến khác nêu tại Phụ lục II kèm theo.');
    expect(annexNumbers(many)).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(wordsOfPart(many, 'annex_words').slice(-4)).toEqual(['9', 'Kiến nghị', 'Ý 8', 'năm 2022: xã Tân Hiệp']);
  });

  test('the whole plan in its last year is a tổng kết', () => {
    const final = phaseReport({ ...args, review: { ...review, kind: 'final' } });
    expect(wordsOfPart(final, 'closing')[0]).toContain('tổng kết giai đoạn');
    const empty = phaseReport({ ...args, review: { ...review, activities: [], money: [] } });
    expect(wordsOfPart(empty, 'activities')).toEqual(['Chưa có số liệu.']);
    const [done, nothing] = review.activities.filter(({ indicator, element }) => indicator.code === element);
    if (!done || !nothing) throw new Error('two activities');
    const activities = [
      { ...done, phases: done.phases.map((one) => ({ ...one, value: 7 })) },
      { ...nothing, phases: nothing.phases.map((one) => ({ ...one, value: 0 })) },
    ];
    const only = phaseReport({ ...args, review: { ...review, activities } });
    expect(wordsOfPart(only, 'activities')[0]).toMatch(/^Cả giai đoạn: [^;]* 7 [^;]*\.$/);
    expect(wordsOfPart(empty, 'funding')).toEqual(['Chưa có số liệu về kinh phí.']);
  });

  test('no code stands in its text', () => {
    const own = model.pages[0]?.stretches.flatMap(({ blocks }) => blocks.flatMap(wordsOfBlock)) ?? [];
    expect(own.filter((text) => !text.startsWith('- Câu về')).join('\n')).not.toMatch(/[≥≤]|\b[A-L]\d\d\b/);
  });
});

const commune = (name: string): Unit => ({ ...unit(name, 'commune'), type: 'xã', name });

const annexNumbers = (model: ReportModel): readonly string[] =>
  partsOf(model).flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'annexTitle' ? [one.number] : [])));

test('words of units in a report of one year, and an annex where the document does not tell them all', () => {
  const words = Array.from({ length: 10 }, (_none, index) => ({
    text: `Ý ${index}`,
    by: [{ year: 2024, units: [commune('Phú Lý')] }],
  }));
  const saying = { naming: namedWriters, annex: 'Phụ lục IV' };
  const blocks = saidBlocks('difficulties', words, saying).flatMap(wordsOfBlock);
  expect([blocks.length, blocks[0], blocks.at(-1)]).toEqual([
    9,
    '- Ý 0 (xã Phú Lý).',
    'Còn 2 ý kiến khác nêu tại Phụ lục IV kèm theo.',
  ]);
  const byRole = { difficulties: words, proposals: words.slice(0, 1) };
  expect(wordsAnnex(byRole, saying)).toMatchObject({ number: 'Phụ lục IV', table: { rows: { length: 11 } } });
  expect(wordsAnnex({ difficulties: words.slice(0, 8), proposals: [] }, saying)).toBeUndefined();
});

test('pieces of the frame', () => {
  expect(illustrativeBlocks(false)).toEqual([]);
  expect(some('a', 'A', [])).toEqual([]);
  expect(isPart(toHead('I.'))).toBe(false);
  expect(addressed({ ...issuing, fields: { addressees: [] } })).toEqual([]);
});
