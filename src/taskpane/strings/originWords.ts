import type { FigureState } from '../../domain/figure';
import type { Language } from '../../domain/texts/language';
import { counted, showNumber } from '../../domain/texts/number';

const vi = {
  ofCell: 'Nguồn của ô đang chọn',
  ofCard: 'Nguồn của số này',
  title: 'Nguồn của số này',
  asking: 'Đang tìm nguồn…',
  none: 'Ô đang chọn không phải số lấy từ báo cáo của đơn vị. Chọn một số trên trang Kết quả, Theo đơn vị hoặc Số liệu.',
  part: (name: string, sum: string | undefined, units: number) =>
    `${name}: ${sum === undefined ? '' : `${sum} = `}${showNumber(units, 0)} đơn vị có số`,
  place: (file: string, sheet: string, cell: string) =>
    cell === '' ? `tệp ${file} · trang ${sheet}` : `tệp ${file} · trang ${sheet} · ô ${cell}`,
  typed: (typed: string, read: string) => `ghi “${typed}”, đọc là ${read}`,
  computed: 'ô biểu tự tính',
  open: 'Mở tệp tại ô',
  notFound: (file: string) => `Không có tệp ${file} trong các tệp đã chọn ở đây.`,
  close: 'Đóng',
  states: {
    blank: 'trống',
    notApplicable: 'x (không áp dụng)',
    held: 'tạm giữ vì có lỗi',
    unreadable: 'không đọc được',
    notAsked: 'không hỏi',
  } as Readonly<Record<Exclude<FigureState, 'value'>, string>>,
};

const en: typeof vi = {
  ofCell: 'Origin of the selected cell',
  ofCard: 'Origin of this figure',
  title: 'Origin of this figure',
  asking: 'Looking for the origin…',
  none: 'The selected cell is no figure from a unit’s report. Select a figure on Kết quả, Theo đơn vị or Số liệu.',
  part: (name, sum, units) => `${name}: ${sum === undefined ? '' : `${sum} = `}${counted(units, 'unit')} with a figure`,
  place: (file, sheet, cell) =>
    cell === '' ? `file ${file} · sheet ${sheet}` : `file ${file} · sheet ${sheet} · cell ${cell}`,
  typed: (typed, read) => `typed “${typed}”, read as ${read}`,
  computed: 'computed by the form',
  open: 'Open the file at the cell',
  notFound: (file) => `The file ${file} is not among those picked here.`,
  close: 'Close',
  states: {
    blank: 'blank',
    notApplicable: 'x (does not apply)',
    held: 'held because of an error',
    unreadable: 'not readable',
    notAsked: 'not asked',
  },
};

/** Words of “Nguồn của số này”, loaded with it. */
export const originWords: Readonly<Record<Language, typeof vi>> = { vi, en };
