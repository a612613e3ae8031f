import type { Sentence } from '../../../domain/texts/sentence';

/** Why a figure of the old form has no cell in the new one. */
export const leftReasons = {
  lineGone: {
    vi: 'Kế hoạch mới không còn chỉ tiêu này.',
    en: 'The new plan no longer has this indicator.',
  },
  notAsked: {
    vi: 'Biểu mới của đơn vị không hỏi chỉ tiêu này (đơn vị khác báo cáo, hoặc năm này không hỏi).',
    en: 'The unit’s new form does not ask this indicator (another unit reports it, or it is not asked this year).',
  },
  rowGone: {
    vi: 'Đơn vị của dòng này không còn trên biểu mới (đã giải thể, sáp nhập hoặc thuộc nơi khác).',
    en: 'The unit of this row is not on the new form (abolished, merged or of another place).',
  },
  partGone: {
    vi: 'Biểu mới không chia theo nhóm này.',
    en: 'The new form does not split by this part.',
  },
  merged: {
    vi: 'Biểu mới chỉ hỏi tổng số; tổng của các phần đã được ghi vào dòng tổng.',
    en: 'The new form asks the total alone; the sum of the parts stands in the line of the total.',
  },
  incomplete: {
    vi: 'Biểu mới hỏi tổng số, mà biểu cũ còn phần để trống nên chưa có tổng. Cần ghi tổng số.',
    en: 'The new form asks the total, but a part is blank on the old one, so there is no total. Fill in the total.',
  },
  split: {
    vi: 'Biểu mới hỏi chia nhỏ theo nhóm, không ghi tổng số. Cần ghi từng phần.',
    en: 'The new form asks the parts and computes the total. Fill in the parts.',
  },
  redefined: {
    vi: 'Mã số này ở biểu mới mang nghĩa khác (loại số, đơn vị tính hoặc phạm vi). Cần xem lại rồi ghi.',
    en: 'This code means something else on the new form (kind, unit of measure or scope). Look at it and fill it in.',
  },
  unreadable: {
    vi: 'Ô này không đọc được thành số liệu. Cần xem lại rồi ghi.',
    en: 'The cell cannot be read as a figure. Look at it and fill it in.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type LeftWhy = keyof typeof leftReasons;
