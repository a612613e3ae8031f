import { showNumber } from '../../../domain/texts/number';
import { referencesIn, type Attainment, type Bounds } from '../../../domain/targets/verdict';
import { ruleOf } from '../../../domain/targets/comparators';
import { DEFAULT_READING, GROWTH_READINGS } from '../../../domain/targets/growth';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import { eachText } from '../../../domain/targets/eachText';
import { reportedText } from '../../../domain/targets/restatedText';
import type { SummaryArgs } from '../summaryArgs';

const ASSUMED: Readonly<Record<Bounds['assumption'], string>> = {
  lastYear: 'quy mô của đơn vị còn thiếu lấy theo số liệu năm trước của chính đơn vị đó',
  median: 'quy mô của đơn vị còn thiếu lấy bằng trung vị của các đơn vị cùng loại đã báo cáo',
  none: 'không cần giả định quy mô của đơn vị còn thiếu',
};

/** Footnotes of the table: how provisional results, bounds, growth and the national level are to be read. */
export function resultNotes({ attainments, catalogue }: SummaryArgs): readonly string[] {
  return [
    'Kết quả tính từ tổng tử số và tổng mẫu số của các đơn vị; kết luận xét trên số chưa làm tròn. Chênh lệch tính bằng điểm phần trăm (hoặc theo đơn vị của mục tiêu); “Cần thêm” là số nhỏ nhất phải thêm vào tử số để đạt.',
    ...attainments.flatMap(pairNote),
    ...attainments.flatMap((attainment) => eachNote(attainment, catalogue)),
    ...provisionalNote(attainments),
    ...comparatorNotes(attainments),
    ...attainments.flatMap(growthNote),
    ...referenceNote(attainments),
  ];
}

/** Where the rate and the sums of its two lines are not of the same units, both are said. */
function pairNote({ target, numerator, denominator, lines }: Attainment): readonly string[] {
  if (!lines) return [];
  const show = (value: number | null): string => (value === null ? '–' : showNumber(value));
  return [
    `“${target.vi}” tính trên các đơn vị báo đủ cả tử số và mẫu số: ${show(numerator)}/${show(denominator)}; cộng mọi đơn vị có báo từng số: tử số ${show(lines.numerator)}, mẫu số ${show(lines.denominator)}.`,
  ];
}

/** Of a target that units below have to reach: how many did, and which did not. */
function eachNote(attainment: Attainment, catalogue: Catalogue): readonly string[] {
  const words = eachText(attainment, 'vi', catalogue);
  if (words === '') return [];
  const { target } = attainment;
  return [`${target.allocated ? `“${target.vi}”. ` : ''}${words} Xem trang “Từng đơn vị”.`];
}

/** What only some comparators need to have said. */
function comparatorNotes(attainments: readonly Attainment[]): readonly string[] {
  const rules = attainments.map(({ target }) => ruleOf(target.comparator));
  const lessIsBetter = rules.some(({ ofPlan }) => ofPlan === 'targetOfResult');
  const yes = rules.some(({ compared }) => compared === 'yes');
  const lowered = attainments.some(({ needed }) => needed !== null && needed < 0);
  const onBase = attainments.some(({ measuredIn, denominator }) => measuredIn.kind === 'own' && denominator !== null);
  return [
    ...(lessIsBetter ? ['“% kế hoạch” của chỉ tiêu càng thấp càng tốt: mục tiêu ÷ thực hiện.'] : []),
    ...(lowered ? ['“Cần thêm” ghi số âm: phải giảm bấy nhiêu ở tử số để đạt.'] : []),
    ...(onBase
      ? ['Chỉ tiêu tính trên 1.000, trên 10.000, trên 100.000 hoặc bình quân: kết quả theo đơn vị của mục tiêu.']
      : []),
    ...(yes ? ['Chỉ tiêu có/không: số đơn vị trả lời “có” trên số đơn vị đã trả lời; đơn vị ghi “x” không tính.'] : []),
  ];
}

function provisionalNote(attainments: readonly Attainment[]): readonly string[] {
  const assumptions = [...new Set(attainments.flatMap(({ bounds }) => bounds?.assumption ?? []))];
  if (!attainments.some(({ provisional }) => provisional)) return [];
  const assumed = assumptions.map((assumption) => ASSUMED[assumption]).join('; ');
  const range =
    assumed === '' ? '' : ` Khoảng kết quả có thể: ${assumed}, tử số của đơn vị đó từ 0 đến toàn bộ mẫu số.`;
  const held = attainments.some(({ coverage }) => coverage.held !== undefined)
    ? ' hoặc có số tạm giữ vì biểu có lỗi'
    : '';
  return [
    `“Tạm tính”: còn đơn vị chưa báo cáo${held}, không lấy 0 thay cho số còn thiếu.${range} “Kết luận không đổi” chỉ ghi khi đúng với mọi quy mô và mọi số liệu của các đơn vị còn thiếu.`,
  ];
}

function growthNote({ target, base, measuredIn, restated }: Attainment): readonly string[] {
  const { compared } = ruleOf(target.comparator);
  if (compared !== 'growth' && compared !== 'fall') return [];
  const words = readingWords(target, base !== undefined && base.denominator === undefined);
  const inUnit = measuredIn.kind === 'own' ? ` (${measuredIn.words.vi})` : '';
  const reading = `“${target.vi}” được hiểu là ${words[compared].vi}${inUnit}`;
  const then = reportedText(restated, 'vi');
  const asThen = then === '' ? '' : ` ${then}`;
  if (!base)
    return [`${reading}; chưa có số liệu năm gốc ${target.baseYear ?? ''} cùng địa bàn nên chưa kết luận.${asThen}`];
  const below = base.denominator === undefined ? '' : `/${showNumber(base.denominator)}`;
  const restatedWord = restated ? ' (tính theo địa bàn hiện nay)' : '';
  return [`${reading}; năm gốc ${base.year}${restatedWord}: ${showNumber(base.numerator)}${below}.${asThen}`];
}

/** Of a count the relative reading is that of its number. */
function readingWords({ growth = DEFAULT_READING }: Attainment['target'], isCount: boolean) {
  return GROWTH_READINGS[isCount && growth === 'relative' ? 'headCount' : growth].words;
}

function referenceNote(attainments: readonly Attainment[]): readonly string[] {
  const rows = attainments.flatMap((attainment) => referencesIn(attainment).map(({ target }) => target));
  const [of, others] = [rows.filter(({ plan }) => plan !== undefined), rows.filter(({ plan }) => plan === undefined)];
  const layers = [...of, ...attainments.flatMap(({ layer }) => (layer === undefined ? [] : [{ document: layer }]))];
  const named = (known: readonly { readonly document: string }[]): string =>
    [...new Set(known.map(({ document }) => document))].join(', ');
  return [
    ...(others.length === 0 ? [] : [`Mức quốc gia theo ${named(others)}, để tham khảo.`]),
    ...(layers.length === 0
      ? []
      : [`Mục tiêu của cấp trên theo ${named(layers)}: có kết luận riêng, không đổi kết luận của kế hoạch này.`]),
  ];
}
