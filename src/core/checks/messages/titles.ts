import type { Sentence } from '../../../domain/texts/sentence';

/** Short name of each check, for lists and headings. */
export const ruleTitles: Readonly<Record<string, Sentence>> = {
  V01: { vi: 'Số nguyên, không âm', en: 'Whole numbers, not negative' },
  V02: { vi: 'Phần đầu biểu', en: 'Heading of the form' },
  V03: { vi: 'Mã đơn vị', en: 'Unit code' },
  V04: { vi: 'Tử số không vượt mẫu số', en: 'Part within the whole' },
  V05: { vi: 'Trẻ em được cả hai hình thức', en: 'Children aided and served' },
  V06: { vi: 'Các phần cộng bằng tổng số', en: 'Parts add up to the total' },
  V07: { vi: 'Các nhóm có thể trùng nhau', en: 'Overlapping groups' },
  V08: { vi: 'Nhân lực và đơn vị đã bố trí', en: 'Staff and staffed units' },
  V09: { vi: 'Số người ít nhất mỗi đơn vị', en: 'Minimum persons per unit' },
  V10: { vi: 'Lần đầu, số người, số lượt', en: 'First time, persons, participations' },
  V11: { vi: 'Số lũy kế được đào tạo', en: 'Cumulative count of trained persons' },
  V12: { vi: 'Đào tạo so với nhân lực, số lớp', en: 'Training against staff and classes' },
  V13: { vi: 'Hình thức đào tạo', en: 'Forms of training' },
  V14: { vi: 'Dịch vụ nhưng không có nhân lực', en: 'Services without staff' },
  V15: { vi: 'Cơ sở trong quy hoạch và đơn vị thuộc diện', en: 'Network and units in scope' },
  V16: { vi: 'Số gốc để tính mức tăng', en: 'Base figures of growth' },
  V17: { vi: 'So với năm trước và báo cáo trùng', en: 'Against last year, and copies' },
  V18: { vi: 'Kinh phí', en: 'Funding' },
  V19: { vi: 'Ngày tháng và thời hạn', en: 'Dates and deadlines' },
  V20: { vi: 'Ô bắt buộc còn trống', en: 'Required cells left blank' },
  V21: { vi: 'Tính trùng giữa các đơn vị', en: 'Counted twice between units' },
  V22: { vi: 'Tỷ lệ 100 % và mẫu số bằng 0', en: 'Rates of 100 % and zero denominators' },
  X01: { vi: 'Khác xa các đơn vị cùng loại', en: 'Far from units of the same kind' },
};
