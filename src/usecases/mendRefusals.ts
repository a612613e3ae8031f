import type { SaidOf, Sentence } from '../domain/texts/sentence';

/** Why a form is not mended; nothing is written for its file. */
export const mendRefusals = {
  otherVersion: {
    vi: 'Biểu thuộc bản khác của kế hoạch (bản {version}): không sửa tại chỗ, hãy chuyển số liệu sang biểu mới.',
    en: 'The form is of another version of the plan ({version}): it is not mended in place, carry it over into a new form.',
  },
  yearOutside: {
    vi: 'Năm {year} nằm ngoài thời kỳ của kế hoạch.',
    en: 'The year {year} lies outside the plan.',
  },
  unitGone: {
    vi: 'Không biết biểu của đơn vị nào ({unit}); ghi lại mã đơn vị rồi làm lại.',
    en: 'Nobody can tell whose form it is ({unit}); put the unit’s code back and try again.',
  },
  twice: {
    vi: 'Tệp có hai biểu của đơn vị {unit}: giữ lại một trang tính rồi làm lại.',
    en: 'The file has two forms of the unit {unit}: keep one of the sheets and try again.',
  },
  codeTwice: {
    vi: 'Có mã số đứng ở hai dòng: bỏ dòng chép thừa rồi làm lại.',
    en: 'A code stands in two rows: delete the copy and try again.',
  },
  typedTotal: {
    vi: 'Ô tự tính {cells} bị ghi đè bằng số khác với các ô nhập: chưa biết số nào đúng. Sửa các ô nhập hoặc xóa số ghi đè rồi làm lại.',
    en: 'The computed cells {cells} were typed over with other figures than the inputs give; nobody knows which is right. Correct the inputs or clear them and try again.',
  },
  strayFigures: {
    vi: 'Có số ở chỗ biểu không nhận ({cells}); sửa biểu sẽ làm mất các số đó. Chuyển số về đúng ô hoặc xóa đi rồi làm lại.',
    en: 'Figures stand where the form takes none ({cells}) and would be lost. Move them to their cells or clear them and try again.',
  },
  otherFigures: {
    vi: 'Sửa xong thì số liệu đọc ra khác trước, nên không ghi. Cần chép số liệu sang biểu mới.',
    en: 'Once mended, the form would be read with other figures, so nothing is written. Copy them into a fresh form.',
  },
  signed: {
    vi: 'Tệp có chữ ký số; sửa tệp sẽ làm hỏng chữ ký, nên không sửa.',
    en: 'The file has a digital signature, which mending would break; it is left alone.',
  },
  refused: {
    vi: 'Tệp có cấu trúc không nhận được trang tính sửa (Strict Open XML, thiếu kiểu ô, có slicer). Mở bằng Excel, lưu lại dạng .xlsx rồi làm lại.',
    en: 'The file’s structure takes no mended sheet (Strict Open XML, no styles, slicers). Open it in Excel, save it as .xlsx and try again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type MendRefusal = SaidOf<typeof mendRefusals>;
