import { soundCatalogue } from '../../../src/domain/catalogue/parseCatalogue';
import { parseProgramme } from '../../../src/domain/plan/parseProgramme';
import { programmeSchema } from '../../../src/domain/plan/programme';
import { faultText } from '../../../src/domain/schema/faultText';
import { fits, parseText } from '../../../src/domain/schema/parseDocument';
import { assetJson, changed } from '../../support/assets';

const plan = assetJson('plans/sa-dec-2021.json');
const PLACE = 'Kế hoạch Sa Đéc';

type Path = readonly (string | number)[];

/** Every fault of the plan with one cell changed, as path, code and the two sentences. */
function faultsWith(path: Path, value: unknown) {
  const parsed = parseProgramme(changed(plan, path, value), PLACE);
  return parsed.ok
    ? []
    : parsed.faults.map((fault) => [fault.path, fault.code, faultText(fault, 'vi'), faultText(fault, 'en')]);
}

const ONE_FAULT: readonly (readonly [change: Path, value: unknown, at: Path, code: string, vi: string, en: string])[] =
  [
    [
      ['targets', 0, 'value'],
      'sáu mươi',
      ['targets', 0, 'value'],
      'notNumber',
      'mục tiêu SD21-1, ô “giá trị” phải là số, đang là “sáu mươi”.',
      'target SD21-1, "value" must be a number, is "sáu mươi".',
    ],
    [
      ['targets', 1, 'note'],
      null,
      ['targets', 1, 'note'],
      'missing',
      'mục tiêu SD21-2, ô “ghi chú” còn để trống.',
      'target SD21-2, "note" is left empty.',
    ],
    [
      ['unit', 'name'],
      undefined,
      ['unit', 'name'],
      'missing',
      'ô “đơn vị”, ô “tên” còn để trống.',
      '"unit", "name" is left empty.',
    ],
    [['name'], '', ['name'], 'empty', 'ô “tên” còn để trống.', '"name" is left empty.'],
    [
      ['targets', 2, 'comparator'],
      '≥',
      ['targets', 2, 'comparator'],
      'notOneOf',
      'mục tiêu SD21-3, ô “phép so sánh” phải là một trong: >=, >, =, <, <=, between, about, yes, increase>=, increase>, decrease>=, decrease>, none; đang là “≥”.',
      'target SD21-3, "comparator" must be one of: >=, >, =, <, <=, between, about, yes, increase>=, increase>, decrease>=, decrease>, none; is "≥".',
    ],
    [
      ['years', 'to'],
      2099,
      ['years', 'to'],
      'outOfRange',
      'ô “thời kỳ”, ô “đến” phải nằm trong khoảng 2010–2050, đang là 2099.',
      '"years", "to" must lie in 2010–2050, is 2099.',
    ],
    [
      ['version'],
      1.5,
      ['version'],
      'notWhole',
      'ô “phiên bản” phải là số nguyên, đang là “1.5”.',
      '"version" must be a whole number, is "1.5".',
    ],
    [
      ['lines', 0, 'required'],
      'có',
      ['lines', 0, 'required'],
      'notYesNo',
      'dòng A01, ô “bắt buộc” phải là có hoặc không, đang là “có”.',
      'line A01, "required" must be yes or no, is "có".',
    ],
    [
      ['lines', 0, 'owner', 'rule'],
      'byKind',
      ['lines', 0, 'owner', 'rule'],
      'notOneOf',
      'dòng A01, ô “đơn vị báo cáo”, ô “cách phân công” phải là một trong: byPlace, kind, self; đang là “byKind”.',
      'line A01, "owner", "rule" must be one of: byPlace, kind, self; is "byKind".',
    ],
    [
      ['lines', 0, 'breakdowns', 0, 'parts', 4],
      'LH02',
      ['lines', 0, 'breakdowns', 0, 'parts', 4],
      'twice',
      'dòng A01, phân tổ LH, ô “các phần”, mục thứ 5 ghi hai lần “LH02”.',
      'line A01, breakdown LH, "parts", entry number 5 says "LH02" twice.',
    ],
    [
      ['departments', 0],
      'Phòng Y tế',
      ['departments', 0],
      'notGroup',
      'sở, ngành thứ 1 phải là một nhóm ô, đang là “Phòng Y tế”.',
      'department number 1 must be a group of cells, is "Phòng Y tế".',
    ],
    [
      ['lines'],
      [],
      ['lines'],
      'emptyList',
      'ô “các dòng” phải có ít nhất một mục.',
      '"lines" must have at least one entry.',
    ],
    [
      ['owners'],
      {},
      ['owners'],
      'notList',
      'ô “phân công báo cáo” phải là một danh sách, đang là “{…}”.',
      '"owners" must be a list, is "{…}".',
    ],
    [
      ['deadlines', 0, 'date'],
      '2021-02-30',
      ['deadlines', 0, 'date'],
      'notDeadline',
      'thời hạn SD21-R, ô “ngày” phải là một ngày (2024-11-30), ngày hằng năm (--11-30), khoảng ngày (2022-03-20/2022-03-31) hoặc một năm, đang là “2021-02-30”.',
      'deadline SD21-R, "date" must be a day (2024-11-30), a day of every year (--11-30), a span (2022-03-20/2022-03-31) or a year, is "2021-02-30".',
    ],
    [['màu'], 'đỏ', ['màu'], 'unknownField', 'ô “màu” không có trong mẫu.', '"màu" is not known.'],
    [
      ['title'],
      7,
      ['title'],
      'notText',
      'ô “tên chương trình” phải là chữ, đang là “7”.',
      '"title" must be a text, is "7".',
    ],
  ];

describe('a document held against its schema', () => {
  test.each(ONE_FAULT)('%j = %j', (change, value, at, code, vi, en) => {
    expect(faultsWith(change, value)).toEqual([[at, code, `${PLACE}: ${vi}`, `${PLACE}: ${en}`]]);
  });

  it('tells every fault at once, in the order of the schema', () => {
    const damaged = changed(changed(plan, ['targets', 0, 'value'], 'x'), ['version'], 0);
    const parsed = parseProgramme(damaged, PLACE);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path.join('.'))).toEqual(['version', 'targets.0.value']);
  });

  it('cuts what a stranger made endless', () => {
    const [[, , sentence] = []] = faultsWith(['targets', 0, 'value'], 'x'.repeat(1000));
    expect(sentence).toContain(`“${'x'.repeat(60)}…”`);
  });

  it('says so of a text that is no JSON, and of a JSON that is no plan', () => {
    const broken = parseText(programmeSchema, '{"id":', PLACE);
    expect(broken.ok ? [] : broken.faults.map((fault) => faultText(fault, 'vi'))).toEqual([
      `${PLACE}: tệp không phải JSON hoặc bị đứt giữa chừng.`,
    ]);
    const other = parseText(programmeSchema, '"kế hoạch"', PLACE);
    expect(other.ok ? [] : other.faults.map((fault) => faultText(fault, 'vi'))).toEqual([
      `${PLACE}: phải là một nhóm ô, đang là “kế hoạch”.`,
    ]);
  });

  it('gives a sound document back letter for letter', () => {
    const catalogue = assetJson('catalogue/catalogue.json');
    expect(parseProgramme(plan, PLACE)).toEqual({ ok: true, value: plan });
    expect(soundCatalogue(catalogue, '')).toEqual({ ok: true, value: catalogue });
    const parsed = parseProgramme(plan, PLACE);
    expect(JSON.stringify(parsed.ok && parsed.value)).toBe(JSON.stringify(plan));
    expect([fits(programmeSchema, plan), fits(programmeSchema, {})]).toEqual([true, false]);
  });
});
