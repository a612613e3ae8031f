import { soundCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { faultText } from '../../../src/domain/schema/faultText';
import { assetJson, changed } from '../../support/assets';

const part = (id: string) => ({ id, vi: 'x', en: 'x' });
const row = (code: string, more: object = {}) => ({
  code,
  section: 'S',
  vi: 'x',
  en: 'x',
  type: 'count',
  measure: 'người',
  measureEn: 'persons',
  acrossUnits: 'sum',
  acrossYears: 'stock',
  ...more,
});
const ratio = { type: 'ratio', acrossUnits: 'ratio', acrossYears: 'none' };
/** Two counts, their rate, its growth and a total; two ways to split. */
const small = {
  version: 1,
  sections: [{ id: 'S', vi: 'x', en: 'x' }],
  forms: ['commune', 'department', 'district'].map((role, at) => ({ id: `0${at}/X-X`, role, vi: 'x', en: 'x' })),
  indicators: [
    row('X01'),
    row('X02'),
    row('X03', { ...ratio, numerator: 'X02.P1', denominator: 'X01' }),
    row('X04', { ...ratio, growthOf: 'X03' }),
    row('X05', { sumOf: ['X01', 'X02'] }),
  ],
  dimensions: [
    { id: 'PP', vi: 'x', en: 'x', kind: 'disjoint', parts: [part('P1'), part('P2')] },
    { id: 'QQ', vi: 'x', en: 'x', kind: 'columns', parts: [part('Q1a')] },
  ],
  relations: [{ kind: 'partOf', part: 'X02', whole: 'X01' }],
};

type Path = readonly (string | number)[];

test.each<readonly [change: Path, value: unknown, at: Path, code: string, vi: string]>([
  [['indicators', 3, 'code'], 'X01', ['indicators', 3, 'code'], 'twice', 'chỉ tiêu X01, ô “mã” ghi hai lần “X01”.'],
  [['dimensions', 1, 'id'], 'PP', ['dimensions', 1, 'id'], 'twice', 'phân tổ PP, ô “mã” ghi hai lần “PP”.'],
  [
    ['dimensions', 1, 'parts', 0, 'id'],
    'P1',
    ['dimensions', 1, 'parts', 0, 'id'],
    'partTwice',
    'phân tổ QQ, ô “các phần”, mục thứ 1, ô “mã” trùng với phần “P1” của phân tổ PP.',
  ],
  [
    ['indicators', 2, 'numerator'],
    'Y02.P1',
    ['indicators', 2, 'numerator'],
    'unknownIndicator',
    'chỉ tiêu X03, ô “tử số” nêu chỉ tiêu Y02, danh mục chỉ tiêu không có.',
  ],
  [
    ['indicators', 4, 'sumOf', 1],
    'Y02',
    ['indicators', 4, 'sumOf', 1],
    'unknownIndicator',
    'chỉ tiêu X05, ô “tổng của”, mục thứ 2 nêu chỉ tiêu Y02, danh mục chỉ tiêu không có.',
  ],
  [
    ['indicators', 2, 'denominator'],
    undefined,
    ['indicators', 2],
    'ratioWithoutTerms',
    'chỉ tiêu X03 là tỷ lệ nhưng không nêu đủ tử số, mẫu số, hoặc mức tăng của tỷ lệ nào.',
  ],
  [
    ['indicators', 0, 'growthOf'],
    'X03',
    ['indicators', 0],
    'termsWithoutRatio',
    'chỉ tiêu X01 không phải tỷ lệ nhưng lại nêu tử số, mẫu số, cơ số hoặc mức tăng.',
  ],
  [
    ['indicators', 0, 'type'],
    'percent',
    ['indicators', 0, 'type'],
    'notOneOf',
    'chỉ tiêu X01, ô “kiểu số liệu” phải là một trong: count, ratio, money, yesNo, date, text; đang là “percent”.',
  ],
  [
    ['indicators', 1, 'per'],
    1000,
    ['indicators', 1],
    'termsWithoutRatio',
    'chỉ tiêu X02 không phải tỷ lệ nhưng lại nêu tử số, mẫu số, cơ số hoặc mức tăng.',
  ],
  [
    ['indicators', 2, 'per'],
    50,
    ['indicators', 2, 'per'],
    'notOneOf',
    'chỉ tiêu X03, ô “cơ số của tỷ lệ” phải là một trong: 100, 1000, 10000, 100000; đang là “50”.',
  ],
  [
    ['indicators', 1, 'onlyWhere'],
    'Y01',
    ['indicators', 1, 'onlyWhere'],
    'unknownIndicator',
    'chỉ tiêu X02, ô “chỉ khi có” nêu chỉ tiêu Y01, danh mục chỉ tiêu không có.',
  ],
  [
    ['indicators', 1, 'section'],
    'T',
    ['indicators', 1, 'section'],
    'unknownSection',
    'chỉ tiêu X02, ô “phần của biểu” nêu phần T, danh mục chỉ tiêu không có.',
  ],
  [
    ['sections', 0, 'id'],
    's',
    ['sections', 0, 'id'],
    'notSectionId',
    'phần s, ô “mã” phải là mã phần của biểu: một hoặc hai chữ hoa, đang là “s”.',
  ],
  [
    ['forms', 1, 'id'],
    '1/X',
    ['forms', 1, 'id'],
    'notFormId',
    'biểu 1/X, ô “mã” phải là số hiệu biểu: hai chữ số, gạch chéo, ngành và nơi báo cáo bằng chữ hoa (01/ABC-X), đang là “1/X”.',
  ],
  [['forms', 1, 'id'], '00/X-X', ['forms', 1, 'id'], 'twice', 'biểu 00/X-X, ô “mã” ghi hai lần “00/X-X”.'],
  [['forms', 1, 'role'], 'campaign', ['forms'], 'formRoleMissing', 'ô “các biểu” thiếu biểu có vai trò “department”.'],
  [
    ['forms', 3],
    { id: '04/X-X', role: 'commune', vi: 'x', en: 'x' },
    ['forms', 3, 'role'],
    'roleTwice',
    'biểu 04/X-X, ô “vai trò” giao vai trò “commune” lần thứ hai, vai trò này chỉ có một.',
  ],
])('a catalogue with %j = %j', (change, value, at, code, vi) => {
  const parsed = soundCatalogue(changed(small, change, value), 'Danh mục');
  const faults = parsed.ok ? [] : parsed.faults.map((fault) => [fault.path, fault.code, faultText(fault, 'vi')]);
  expect(faults).toEqual([[at, code, `Danh mục: ${vi}`]]);
});

it('is sound when nothing was changed', () => {
  expect(soundCatalogue(small, '')).toEqual({ ok: true, value: small });
});

it('is sound as it ships', () => {
  expect(soundCatalogue(assetJson('catalogue/catalogue.json'), '')).toMatchObject({ ok: true });
});

it('knows parts alike but for capitals', () => {
  const damaged = changed(
    changed(small, ['dimensions', 0, 'parts', 0], part('PA')),
    ['dimensions', 0, 'parts', 2],
    part('Pa'),
  );
  const parsed = soundCatalogue(changed(damaged, ['indicators', 2, 'numerator'], 'X02'), '');
  expect(parsed.ok ? [] : parsed.faults.map(({ code, params }) => [code, params])).toEqual([
    ['partTwice', { given: 'PA', dimension: 'PP' }],
  ]);
});
