import type { Sentence } from '../../domain/texts/sentence';

/** Why a target has no verdict, or what to know about the one it has, by `Attainment.reason`. */
export const attainmentReasons = {
  trackOnly: {
    vi: 'Kế hoạch không nêu con số; chỉ theo dõi kết quả.',
    en: 'The plan names no number; the result is only followed.',
  },
  notCollected: {
    vi: 'Không có đơn vị nào phải báo cáo số liệu này trong kỳ.',
    en: 'No unit reports these figures in this period.',
  },
  neverAdds: {
    vi: 'Số liệu này không cộng được giữa các đơn vị; mục tiêu được xét ở từng đơn vị báo cáo.',
    en: 'These figures cannot be added up over units; the target is judged at each reporting unit.',
  },
  nothingReported: {
    vi: 'Chưa đơn vị nào báo cáo số liệu này; cần đôn đốc các đơn vị.',
    en: 'No unit has reported these figures yet; remind the units.',
  },
  numeratorBlank: {
    vi: 'Có mẫu số nhưng chưa có tử số; cần bổ sung số thực hiện.',
    en: 'There is a denominator but no numerator; ask for the result figures.',
  },
  denominatorBlank: {
    vi: 'Có tử số nhưng chưa có mẫu số; cần bổ sung số thuộc diện.',
    en: 'There is a numerator but no denominator; ask for the number in scope.',
  },
  noPair: {
    vi: 'Chưa đơn vị nào báo đủ cả tử số và mẫu số; cần bổ sung số còn thiếu.',
    en: 'No unit has given both the numerator and the denominator; ask for the figures that are missing.',
  },
  zeroDenominator: {
    vi: 'Không có đối tượng thuộc diện (mẫu số bằng 0).',
    en: 'Nobody is in scope (the denominator is 0).',
  },
  allNotApplicable: {
    vi: 'Các đơn vị báo không áp dụng (x).',
    en: 'The units report that this does not apply (x).',
  },
  numeratorAboveDenominator: {
    vi: 'Tử số lớn hơn mẫu số, số liệu mâu thuẫn; cần kiểm tra lại trước khi kết luận.',
    en: 'The numerator is larger than the denominator; check the figures before any conclusion.',
  },
  baseMissing: {
    vi: 'Không có số liệu năm gốc; cần cung cấp báo cáo tổng hợp của năm gốc.',
    en: 'There are no base year figures; give the summary of the base year.',
  },
  baseYearDiffers: {
    vi: 'Số liệu gốc đưa vào không phải của năm gốc mà mục tiêu nêu.',
    en: 'The base given is not of the year the target names.',
  },
  baseTerritoryDiffers: {
    vi: 'Số liệu năm gốc không cùng địa bàn với kỳ này; cần số gốc của đúng địa bàn hiện nay, kể cả phần mới sáp nhập.',
    en: 'The base year covers another territory; give a base of today’s territory, merged areas included.',
  },
  baseIncomplete: {
    vi: 'Số liệu năm gốc còn thiếu đơn vị; cần bổ sung đủ các đơn vị của năm gốc.',
    en: 'Units are missing in the base year; complete the base first.',
  },
  basePartial: {
    vi: 'Một phần địa bàn hiện nay tách từ đơn vị cũ mà chưa biết có bao nhiêu người thuộc phần đó; cần bổ sung số của từng phần.',
    en: 'A part of today’s territory came from a unit that was split, and nobody has said how many people it had; give the figures of each part.',
  },
  baseTwice: {
    vi: 'Số liệu năm gốc của cùng một đơn vị được đưa vào hai lần; chỉ giữ một.',
    en: 'The base figures of one unit were given twice; keep one of them.',
  },
  baseZero: {
    vi: 'Số liệu năm gốc bằng 0 nên không tính được mức tăng.',
    en: 'The base figure is 0, so no growth can be computed.',
  },
  eachReached: {
    vi: 'Mục tiêu được xét ở từng đơn vị: đạt khi mọi đơn vị đều đạt.',
    en: 'The target is judged at each unit: it is met when every unit meets it.',
  },
  eachUnknown: {
    vi: 'Còn đơn vị chưa biết đạt hay không; chưa đơn vị nào bị kết luận là chưa đạt.',
    en: 'Of some units it is not known yet; none is known to fall short.',
  },
  noEachUnit: {
    vi: 'Trong kỳ không có đơn vị nào thuộc loại phải đạt mục tiêu này.',
    en: 'In this period there is no unit of the kind that has to reach the target.',
  },
  minimumOfRange: {
    vi: 'Mức tối thiểu nêu thành khoảng; đạt khi bằng mức dưới của khoảng.',
    en: 'The minimum is given as a range; its lower end is enough.',
  },
  referenceOnly: {
    vi: 'Mục tiêu do cấp ban hành kế hoạch đánh giá; kết quả ở đơn vị này chỉ để tham khảo.',
    en: 'The target is judged by the level that issued the plan; here the result is for reference only.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type AttainmentReason = keyof typeof attainmentReasons;
