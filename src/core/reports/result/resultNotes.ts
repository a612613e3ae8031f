import { showNumber } from '../../../domain/texts/number';
import type { Attainment, Bounds } from '../../../domain/targets/verdict';
import { ruleOf } from '../../../domain/targets/comparators';
import { DEFAULT_READING, GROWTH_READINGS } from '../../../domain/targets/growth';
import type { SummaryArgs } from '../summaryArgs';

const ASSUMED: Readonly<Record<Bounds['assumption'], string>> = {
  lastYear: 'quy mô của đơn vị chưa báo cáo lấy theo số liệu năm trước của chính đơn vị đó',
  median: 'quy mô của đơn vị chưa báo cáo lấy bằng trung vị của các đơn vị cùng loại đã báo cáo',
  none: 'không cần giả định quy mô của đơn vị chưa báo cáo',
};

/** Footnotes of the table: how provisional results, bounds, growth and the national level are to be read. */
export function resultNotes({ attainments }: SummaryArgs): readonly string[] {
  return [
    'Kết quả tính từ tổng tử số và tổng mẫu số của các đơn vị; kết luận xét trên số chưa làm tròn. Chênh lệch tính bằng điểm phần trăm (hoặc theo đơn vị của mục tiêu); “Cần thêm” là số nhỏ nhất phải thêm vào tử số để đạt.',
    ...attainments.flatMap(pairNote),
    ...provisionalNote(attainments),
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

function provisionalNote(attainments: readonly Attainment[]): readonly string[] {
  const assumptions = [...new Set(attainments.flatMap(({ bounds }) => bounds?.assumption ?? []))];
  if (!attainments.some(({ provisional }) => provisional)) return [];
  const assumed = assumptions.map((assumption) => ASSUMED[assumption]).join('; ');
  const range =
    assumed === '' ? '' : ` Khoảng kết quả có thể: ${assumed}, tử số của đơn vị đó từ 0 đến toàn bộ mẫu số.`;
  return [`“Tạm tính”: còn đơn vị chưa báo cáo, không lấy 0 thay cho số còn thiếu.${range}`];
}

function growthNote({ target, base }: Attainment): readonly string[] {
  if (!ruleOf(target.comparator).onBase) return [];
  const reading = `“${target.vi}” được hiểu là ${GROWTH_READINGS[target.growth ?? DEFAULT_READING].words.vi}`;
  if (!base) return [`${reading}; chưa có số liệu năm gốc ${target.baseYear ?? ''} cùng địa bàn nên chưa kết luận.`];
  return [`${reading}; năm gốc ${base.year}: ${showNumber(base.numerator)}/${showNumber(base.denominator)}.`];
}

function referenceNote(attainments: readonly Attainment[]): readonly string[] {
  const documents = [...new Set(attainments.flatMap(({ reference }) => reference?.target.document ?? []))];
  return documents.length === 0 ? [] : [`Mức quốc gia theo ${documents.join(', ')}, để tham khảo.`];
}
