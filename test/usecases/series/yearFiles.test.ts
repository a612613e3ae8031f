import type { CheckedForm } from '../../../src/usecases/checkWorkbook';
import type { RollUpInput } from '../../../src/usecases/rollUpFiles';
import { filesByYear } from '../../../src/usecases/series/filesByYear';
import { seriesReason } from '../../../src/usecases/series/seriesReason';
import { yearFiles } from '../../../src/usecases/series/yearSummaries';
import { filled, programmeOf, unit } from '../../core/rollup/builders';

const programme = programmeOf('dong-nai-2021-2030');
const root = unit('75', 'province');
const commune = unit('26005', 'commune', '731', 'commune');

function form(year: number, figure: number, parts: Partial<CheckedForm> = {}): CheckedForm {
  const submission = filled(commune, { G05: figure }, { year });
  return { submission, findings: [], via: 'form', arrivedInSheet: submission.sheet, ...parts };
}

function file(name: string, forms: readonly CheckedForm[], parts: Partial<RollUpInput> = {}): RollUpInput {
  return { file: name, forms, otherSheets: [], ...parts };
}

function summary(name: string, figure: number, of = root, parts: Partial<CheckedForm> = {}): RollUpInput {
  const forms = [form(2024, figure, { via: 'summary', arrivedInSheet: 'Số liệu', ...parts })];
  const head = { sheet: 'Số liệu', programme: programme.id, year: 2024, unit: { list: of.list, code: of.code } };
  return file(name, forms, { summaries: [head] });
}

const asked = { year: 2024, programme: programme.id, unit: root };

test('a workbook of several years is in each of them; what is of none is named', () => {
  const reason = { code: 'empty', params: {} };
  const sheets = [
    { sheet: 'Ghi chép', reason: { code: 'notAForm', params: {} } },
    { sheet: 'Hỏng', reason: { code: 'formVersion', params: {} } },
  ];
  const given = [
    file('a.xlsx', [form(2023, 1), form(2024, 2), form(2019, 3)], { otherSheets: sheets }),
    file('b.xlsx', [], { rejected: reason }),
    file('thu.pdf', [], { beside: reason }),
  ];
  const { years, leftOut } = filesByYear(given, programme);
  expect(
    [...years].map(([year, files]) => [year, files.map(({ forms }) => forms.map(({ submission }) => submission.year))]),
  ).toEqual([
    [2023, [[2023]]],
    [2024, [[2024]]],
  ]);
  expect(leftOut.map(({ file: name, sheet, fate, reason: { code } }) => [name, sheet, fate, code])).toEqual([
    ['a.xlsx', 'Hỏng', 'rejected', 'formVersion'],
    ['a.xlsx', undefined, 'aside', 'otherYears'],
    ['b.xlsx', undefined, 'rejected', 'empty'],
  ]);
  const outside = leftOut.find(({ fate }) => fate === 'aside');
  expect(outside && seriesReason(outside.reason, 'vi')).toBe(
    'Biểu của năm 2019, ngoài thời kỳ 2021–2030 của kế hoạch.',
  );
});

test('without a summary of the unit itself all files are added up', () => {
  const files = [file('a.xlsx', [form(2024, 1)]), summary('huyen.xlsx', 1, unit('731', 'district', '75'))];
  expect(yearFiles(files, asked)).toEqual({ files, source: { kind: 'forms', count: 2 }, leftOut: [] });
});

test('a summary of the unit stands, the forms stand aside', () => {
  const stands = summary('tinh.xlsx', 1);
  expect(yearFiles([file('a.xlsx', [form(2024, 1)]), stands], asked)).toMatchObject({
    files: [{ file: 'tinh.xlsx' }],
    source: { kind: 'summary', file: 'tinh.xlsx' },
    leftOut: [{ file: 'a.xlsx', fate: 'aside', reason: { code: 'summaryStands', params: { file: 'tinh.xlsx' } } }],
  });
});

test('several with the same figures are one', () => {
  expect(yearFiles([summary('a.xlsx', 1), summary('b.xlsx', 1)], asked)).toMatchObject({
    source: { file: 'a.xlsx' },
    leftOut: [{ file: 'b.xlsx', reason: { code: 'sameSummary' } }],
  });
});

test('different ones wait for a person, who names one', () => {
  const files = [summary('a.xlsx', 1), summary('b.xlsx', 2)];
  expect(yearFiles(files, asked)).toMatchObject({
    reason: { code: 'summariesDiffer', params: { count: 2, files: 'a.xlsx, b.xlsx' } },
    summaries: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }],
  });
  expect(yearFiles(files, { ...asked, preferred: ['b.xlsx'] })).toMatchObject({
    source: { file: 'b.xlsx' },
    leftOut: [{ file: 'a.xlsx', reason: { code: 'notPreferredSummary', params: { file: 'b.xlsx' } } }],
  });
});

test('a summary nobody sees, of another plan or of another territory does not stand', () => {
  const doubt = { kind: 'hidden', reason: { code: 'hiddenSummary', params: { sheet: 'Số liệu' } } } as const;
  const others = [
    summary('an.xlsx', 1, root, { doubt }),
    summary('khac.xlsx', 1, { ...root, list: '2026' }),
    { ...summary('ke-hoach.xlsx', 1), summaries: [{ sheet: 'Số liệu', programme: 'khac', year: 2024, unit: root }] },
  ];
  for (const other of others) expect(yearFiles([other], asked)).toMatchObject({ source: { kind: 'forms' } });
});
