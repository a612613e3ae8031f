import { readdirSync, readFileSync } from 'node:fs';
import { parseCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { parseProgramme, programmeFaults, soundProgramme } from '../../../src/domain/plan/parseProgramme';
import { faultText } from '../../../src/domain/schema/faultText';
import { assetJson, changed } from '../../support/assets';

type Path = readonly (string | number)[];

const catalogue = (() => {
  const parsed = parseCatalogue(assetJson('catalogue/catalogue.json'), '');
  if (!parsed.ok) throw new Error('the catalogue has faults of form');
  return parsed.value;
})();

const line = (indicator: string, required: boolean, more: object = {}) => ({
  indicator,
  breakdowns: [],
  owner: { rule: 'self' },
  required,
  ...more,
});
const target = (id: string, indicator: string, more: object = {}) => ({
  id,
  kind: 'target',
  periodFrom: 2021,
  periodTo: 2025,
  indicator,
  comparator: '>=',
  value: 60,
  valueTo: null,
  valueUnit: '%',
  baseYear: null,
  denominator: [],
  numeratorCondition: [],
  clause: 'II.1',
  wording: 'ít nhất 60%',
  note: '',
  vi: 'Tỷ lệ',
  en: 'Share',
  ...more,
});

const ALLOCATED = [
  { unit: '26001', value: 40 },
  { unit: '26002', value: 30 },
];

/** A plan of five years that has one of everything a rule looks at. */
const plan = {
  schema: 2,
  id: 'thu',
  version: 1,
  name: 'Kế hoạch thử',
  nameEn: 'Trial plan',
  title: 'Chương trình',
  document: { file: 'thu.txt', number: null, date: null, issuer: 'UBND', signer: 'A' },
  unit: { code: '75', level: 'province', name: 'Tỉnh Thử' },
  years: { from: 2021, to: 2025 },
  phases: [{ from: 2021, to: 2025 }],
  asOf: '--11-30',
  receiver: [{ name: 'Sở Y tế', via: '', from: '2021-01-01', to: '2022-12-31' }],
  departments: [
    { short: 'SYT', name: 'Sở Y tế', kind: 'health', level: 'province', to: '2022-12-31', clause: 'VI' },
    { short: 'SYT', name: 'Sở Y tế mới', kind: 'health', level: 'province', from: '2023-01-01', clause: 'VI' },
  ],
  owners: [
    { tier: 'commune', kind: 'commune', places: ['LH01'] },
    { tier: 'department', kind: 'labour', places: ['LH04', 'LH05'], to: '2022-12-31' },
    { tier: 'department', kind: 'health', places: ['LH04', 'LH05'], from: '2023-01-01' },
  ],
  clusters: [],
  lines: [
    line('A01', true, {
      breakdowns: [{ dimension: 'LH', parts: ['LH01', 'LH04'] }],
      labels: { LH01: 'Ủy ban nhân dân xã' },
      askNever: ['district'],
    }),
    line('A02', true, { to: 2022 }),
    line('A02', true, { from: 2023 }),
    line('A03', true),
    line('F05', true),
    line('K06', false, {
      breakdowns: [
        { dimension: 'KP', parts: ['KH', 'TH'] },
        { dimension: 'XH', parts: ['XH1', 'XH2'], column: 'TH' },
      ],
    }),
  ],
  targets: [
    target('TH25-1', 'A03'),
    target('TH25-2', 'F07', { comparator: 'increase>=', baseYear: 2020 }),
    target('TH25-3', 'K06', { kind: 'qualitative', comparator: 'none', value: null }),
  ],
  deadlines: [
    {
      id: 'TH-R',
      what: 'report',
      vi: 'Báo cáo năm',
      sender: 'các đơn vị',
      receiver: null,
      via: null,
      relation: 'between',
      date: '2022-03-20/2022-03-31',
      recurrence: 'once',
      clause: 'VI',
      note: '',
    },
    {
      id: 'TH-R2',
      what: 'review',
      vi: 'Sơ kết',
      sender: 'các đơn vị',
      receiver: null,
      via: null,
      relation: 'unspecified',
      date: null,
      recurrence: 'once',
      clause: 'VI',
      note: '',
    },
  ],
  reference: [
    {
      document: '112/QĐ-TTg',
      periodFrom: 2021,
      periodTo: 2025,
      indicator: 'A03',
      comparator: '>=',
      value: 60,
      valueUnit: '%',
      baseYear: null,
      evidence: null,
      note: '',
    },
  ],
  socialWorkDay: { from: '03-20', to: '03-31', clause: 'CV' },
  decisions: ['Một cách hiểu.'],
};

/** One change, one fault: where it is, its code, and what the officer reads. */
const FAULTS: readonly (readonly [change: Path, value: unknown, at: Path, code: string, vi: string])[] = [
  [
    ['socialWorkDay', 'to'],
    '03-19',
    ['socialWorkDay', 'to'],
    'endBeforeStart',
    'ô “Ngày Công tác xã hội”, ô “đến” (03-19) đứng trước lúc bắt đầu (03-20)',
  ],
  [
    ['departments', 0, 'from'],
    '2023-01-01',
    ['departments', 0, 'to'],
    'endBeforeStart',
    'sở, ngành SYT, ô “đến” (31/12/2022) đứng trước lúc bắt đầu (01/01/2023)',
  ],
  [
    ['receiver', 0, 'to'],
    '2020-12-31',
    ['receiver', 0, 'to'],
    'endBeforeStart',
    'nơi nhận Sở Y tế, ô “đến” (31/12/2020) đứng trước lúc bắt đầu (01/01/2021)',
  ],
  [
    ['deadlines', 0, 'date'],
    '2022-03-31/2022-03-20',
    ['deadlines', 0, 'date'],
    'endBeforeStart',
    'thời hạn TH-R, ô “ngày” (20/03/2022) đứng trước lúc bắt đầu (31/03/2022)',
  ],
  [
    ['reference', 0, 'periodTo'],
    2020,
    ['reference', 0, 'periodTo'],
    'endBeforeStart',
    'mục tiêu quốc gia thứ 1, ô “đến năm” (2020) đứng trước lúc bắt đầu (2021)',
  ],
  [
    ['phases', 1],
    { from: 2025, to: 2026 },
    ['phases', 1, 'to'],
    'outsideYears',
    'giai đoạn thứ 2, ô “đến” (2026) nằm ngoài thời kỳ của kế hoạch (2021–2025)',
  ],
  [
    ['targets', 0, 'periodFrom'],
    2020,
    ['targets', 0, 'periodFrom'],
    'outsideYears',
    'mục tiêu TH25-1, ô “từ năm” (2020) nằm ngoài thời kỳ của kế hoạch (2021–2025)',
  ],
  [
    ['lines', 1, 'from'],
    2016,
    ['lines', 1, 'from'],
    'outsideYears',
    'dòng A02, ô “từ” (2016) nằm ngoài thời kỳ của kế hoạch (2021–2025)',
  ],
  [
    ['lines', 0, 'indicator'],
    'Z99',
    ['lines', 0, 'indicator'],
    'unknownIndicator',
    'dòng Z99, ô “chỉ tiêu” nêu chỉ tiêu Z99, danh mục chỉ tiêu không có',
  ],
  [
    ['reference', 0, 'indicator'],
    'Z99',
    ['reference', 0, 'indicator'],
    'unknownIndicator',
    'mục tiêu quốc gia thứ 1, ô “chỉ tiêu” nêu chỉ tiêu Z99, danh mục chỉ tiêu không có',
  ],
  [
    ['lines', 0, 'breakdowns', 0, 'dimension'],
    'ZZ',
    ['lines', 0, 'breakdowns', 0, 'dimension'],
    'unknownDimension',
    'dòng A01, phân tổ ZZ, ô “phân tổ” nêu phân tổ ZZ, danh mục chỉ tiêu không có',
  ],
  [
    ['lines', 0, 'breakdowns', 0, 'parts', 1],
    'NS1',
    ['lines', 0, 'breakdowns', 0, 'parts', 1],
    'unknownPart',
    'dòng A01, phân tổ LH, ô “các phần”, mục thứ 2 nêu “NS1”, phân tổ LH không có phần này',
  ],
  [
    ['lines', 5, 'breakdowns', 1, 'column'],
    'DG',
    ['lines', 5, 'breakdowns', 1, 'column'],
    'partNotInLine',
    'dòng K06, phân tổ XH, ô “cột” nêu “DG”, phân tổ của dòng này không có phần ấy',
  ],
  [
    ['lines', 0, 'labels', 'LH02'],
    'trường học',
    ['lines', 0, 'labels', 'LH02'],
    'partNotInLine',
    'dòng A01, ô “nhãn”, ô “LH02” nêu “LH02”, phân tổ của dòng này không có phần ấy',
  ],
  [
    ['owners', 0, 'places', 1],
    'LH99',
    ['owners', 0, 'places', 1],
    'unknownPlace',
    'hàng phân công báo cáo thứ 1, ô “loại hình đơn vị”, mục thứ 2 nêu loại hình đơn vị LH99, danh mục chỉ tiêu không có',
  ],
  [
    ['owners', 1, 'to'],
    '2023-06-30',
    ['owners', 2, 'places'],
    'placeTwice',
    'hàng phân công báo cáo thứ 3, ô “loại hình đơn vị” giao LH04 cho hai nơi ở tuyến department vào ngày 01/01/2023',
  ],
  [
    ['owners', 3],
    { tier: 'commune', kind: 'education', places: ['LH01'] },
    ['owners', 3, 'places'],
    'placeTwice',
    'hàng phân công báo cáo thứ 4, ô “loại hình đơn vị” giao LH01 cho hai nơi ở tuyến commune vào ngày 01/01/2021',
  ],
  [
    ['departments', 1, 'from'],
    '2022-12-31',
    ['departments', 1, 'short'],
    'departmentTwice',
    'sở, ngành SYT, ô “tên viết tắt” ghi hai lần SYT cho ngày 31/12/2022',
  ],
  [
    ['lines', 0, 'askAlways'],
    ['commune', 'district'],
    ['lines', 0, 'askNever', 0],
    'twice',
    'dòng A01, ô “không hỏi”, mục thứ 1 ghi hai lần “district”',
  ],
  [['targets', 2, 'id'], 'TH25-1', ['targets', 2, 'id'], 'twice', 'mục tiêu TH25-1, ô “mã” ghi hai lần “TH25-1”'],
  [['deadlines', 1, 'id'], 'TH-R', ['deadlines', 1, 'id'], 'twice', 'thời hạn TH-R, ô “mã” ghi hai lần “TH-R”'],
  [
    ['lines', 1, 'to'],
    2023,
    ['lines', 2, 'indicator'],
    'lineTwice',
    'dòng A02, ô “chỉ tiêu” có hai dòng cho chỉ tiêu A02 trong năm 2023',
  ],
  [
    ['targets', 0, 'value'],
    null,
    ['targets', 0, 'value'],
    'targetWithoutValue',
    'mục tiêu TH25-1, ô “giá trị” còn để trống, trong khi phép so sánh là “>=”',
  ],
  [
    ['targets', 1, 'baseYear'],
    null,
    ['targets', 1, 'baseYear'],
    'growthWithoutBase',
    'mục tiêu TH25-2, ô “năm gốc” còn để trống, trong khi mục tiêu là mức tăng hoặc giảm',
  ],
  [
    ['targets', 0, 'comparator'],
    'between',
    ['targets', 0, 'valueTo'],
    'targetWithoutValue',
    'mục tiêu TH25-1, ô “giá trị đến” còn để trống, trong khi phép so sánh là “between”',
  ],
  [
    ['targets', 0, 'valueTo'],
    1,
    ['targets', 0, 'valueTo'],
    'endBelowStart',
    'mục tiêu TH25-1, ô “giá trị đến” (1) nhỏ hơn mức dưới (60)',
  ],
  [
    ['targets', 0],
    target('TH25-1', 'A02', { valueUnit: 'đơn vị', allocated: ALLOCATED }),
    ['targets', 0, 'value'],
    'allocatedOtherwise',
    'mục tiêu TH25-1, ô “giá trị” (60) khác tổng các mức đã giao (70)',
  ],
  [
    ['targets', 2, 'allocated'],
    ALLOCATED,
    ['targets', 2, 'value'],
    'allocatedWithoutValue',
    'mục tiêu TH25-3, ô “giá trị” giao mức cho từng đơn vị, trong khi mục tiêu không đặt mức chung',
  ],
  [
    ['targets', 0, 'allocated'],
    [
      { unit: '26001', value: 1 },
      { unit: '26001', value: 2 },
    ],
    ['targets', 0, 'allocated', 1, 'unit'],
    'twice',
    'mục tiêu TH25-1, mức giao cho 26001, ô “đơn vị” ghi hai lần “26001”',
  ],
  [
    ['targets', 0, 'comparator'],
    'yes',
    ['targets', 0, 'comparator'],
    'yesOfFigure',
    'mục tiêu TH25-1, ô “phép so sánh” là “có” hoặc “không”, trong khi chỉ tiêu A03 là số',
  ],
  [
    ['lines', 3, 'from'],
    2022,
    ['targets', 0, 'indicator'],
    'targetWithoutLine',
    'mục tiêu TH25-1, ô “chỉ tiêu” cần chỉ tiêu A03, năm 2021 không có dòng nào thu số liệu này',
  ],
  [
    ['targets', 0, 'readings'],
    ['E07'],
    ['targets', 0, 'readings', 0],
    'targetWithoutLine',
    'mục tiêu TH25-1, ô “cách hiểu khác”, mục thứ 1 cần chỉ tiêu E07, năm 2021 không có dòng nào thu số liệu này',
  ],
  [
    ['lines', 4, 'to'],
    2024,
    ['targets', 1, 'indicator'],
    'targetWithoutLine',
    'mục tiêu TH25-2, ô “chỉ tiêu” cần chỉ tiêu F05, năm 2025 không có dòng nào thu số liệu này',
  ],
  [
    ['lines', 3, 'required'],
    false,
    ['targets', 0, 'indicator'],
    'lineNotRequired',
    'mục tiêu TH25-1, ô “chỉ tiêu” cần chỉ tiêu A03, dòng của chỉ tiêu này năm 2021 không bắt buộc',
  ],
  [
    ['receiver', 1],
    { name: 'Sở Nội vụ', via: '', from: '2022-07-01' },
    ['receiver', 1, 'name'],
    'receiverTwice',
    'nơi nhận Sở Nội vụ, ô “tên” nêu hai nơi nhận cho cùng một bên gửi vào ngày 01/07/2022: Sở Nội vụ và Sở Y tế',
  ],
  [
    ['districtPart'],
    { also: ['A03'], clause: 'V.1' },
    ['districtPart', 'also', 0],
    'lineNotOfBodies',
    'ô “phần của huyện”, ô “thêm các dòng”, mục thứ 1 nêu chỉ tiêu A03, kế hoạch không giao dòng này cho các bên được nêu tên; dòng đơn vị nào cũng báo cáo thì huyện đã có',
  ],
];

test.each(FAULTS)('%j = %j', (change, value, at, code, vi) => {
  const parsed = soundProgramme(changed(plan, change, value), catalogue, 'Kế hoạch thử');
  const [first, ...more] = parsed.ok ? [] : parsed.faults;
  expect([first?.path, first?.code, first && faultText(first, 'vi')]).toEqual([at, code, `Kế hoạch thử: ${vi}.`]);
  // Two departments share two places, so one wrong date is told of each.
  expect(more.filter((fault) => fault.code !== code)).toEqual([]);
});

it('every fault a rule may find has a case', () => {
  const folder = 'src/domain/plan/rules';
  const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const codes = sources.flatMap((source) =>
    Array.from(source.matchAll(/finder\.at\((?:\[[^\]]*\]|\w+), '(\w+)'/g), ([, code = '']) => code),
  );
  expect(new Set(codes).size).toBeGreaterThan(12);
  // Who sums up too early, and a list too long, have their tables beside the rules.
  const shown = new Set(['dueBeforeReports', 'tooLongToCarry', ...FAULTS.map(([, , , code]) => code)]);
  expect([...new Set(codes)].filter((code) => !shown.has(code))).toEqual([]);
});

it('the plan they are made from is sound', () => {
  expect(soundProgramme(plan, catalogue, '')).toEqual({ ok: true, value: plan });
});

it('tells faults of form before any rule looks at the plan', () => {
  const parsed = soundProgramme(changed(plan, ['lines'], 'none'), catalogue, '');
  expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual(['notList']);
});

test.each(['cao-lanh-2021-2030', 'dong-nai-2021-2030', 'quang-tri-2016-2020', 'sa-dec-2021', 'thua-thien-hue-2024'])(
  '%s is sound',
  (id) => {
    const json = assetJson(`plans/${id}.json`);
    const parsed = parseProgramme(json, id);
    expect(parsed).toEqual({ ok: true, value: json });
    if (parsed.ok) expect(programmeFaults(parsed.value, catalogue, id)).toEqual([]);
  },
);

test('values allocated of a count that add up, and those of a rate, are sound', () => {
  const counted = target('TH25-1', 'A02', { valueUnit: 'đơn vị', value: 70, allocated: ALLOCATED });
  const codes = [counted, target('TH25-1', 'A03', { allocated: ALLOCATED })].map(
    (row) => soundProgramme(changed(plan, ['targets', 0], row), catalogue, '').ok,
  );
  expect(codes).toEqual([true, true]);
});
