import type { Sentence } from '../../domain/texts/sentence';

/** What the pages say of tables that are not ours. */
export const templateWords = {
  offer: {
    vi: 'Đây là biểu của địa phương? Ghép các ô của nó với chỉ tiêu của kế hoạch một lần, rồi chuyển số liệu sang biểu của kế hoạch mà không phải gõ lại.',
    en: 'Is this a table of your own? Map its cells to the indicators of the plan once, then its figures go into the form of the plan without typing them anew.',
  },
  noPlan: {
    vi: 'Chọn kế hoạch và năm ở thẻ “Biểu mẫu” trước.',
    en: 'Choose the plan and the year on the page “Forms” first.',
  },
  propose: { vi: 'Ghép với chỉ tiêu…', en: 'Map to indicators…' },
  carry: { vi: 'Chuyển theo bảng ghép…', en: 'Carry over by a map…' },
  working: { vi: 'Đang đọc bảng…', en: 'Reading the table…' },
  noTable: {
    vi: 'Không thấy bảng nào có dòng tiêu đề và nhãn dòng.',
    en: 'There is no table with titles and labelled rows.',
  },
  proposed: {
    vi: 'Mở bảng ghép, ghi cột “Mã chọn” cho những ô cần lấy (máy không tự chọn), lưu lại, rồi bấm “Chuyển theo bảng ghép…”.',
    en: 'Open the map, fill the column “Mã chọn” for the cells to take (nothing is chosen by itself), save it, then press “Carry over by a map…”.',
  },
  noMap: {
    vi: '{file} không phải bảng ghép: không thấy trang “Ghép ô”.',
    en: '{file} is no map: it has no sheet “Ghép ô”.',
  },
  faults: { vi: 'Bảng ghép còn {n} chỗ phải sửa:', en: 'The map has {n:place|places} to be mended:' },
  many: {
    vi: 'Tệp có số liệu của {n} đơn vị. Ở đây chuyển được tệp của một đơn vị; với nhiều đơn vị dùng lệnh “tonghop carry --map”.',
    en: 'The file has figures of {n:unit|units}. One unit’s file can be carried over here; for many use the command “tonghop carry --map”.',
  },
  none: { vi: 'Bảng không có số liệu nào ở các ô đã ghép.', en: 'The table has no figure in the mapped cells.' },
} as const satisfies Readonly<Record<string, Sentence>>;
