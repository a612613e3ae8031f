import type { FindingRule } from '../../../domain/findingRule';

/** What reading meets in single cells. Most errors leave a cell without a figure. */
export const cellRules = {
  R03: {
    id: 'R03',
    title: { vi: 'Số ghi bằng chữ', en: 'Numbers typed as text' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Ô ghi chữ “{typed}”, được hiểu là {value}; nếu đúng, cần ghi lại thành số {value}.',
        en: 'The cell holds the text “{typed}”, understood as {value}; if that is right, type it as the number {value}.',
      },
      day: {
        severity: 'warning',
        vi: 'Ô ghi ngày “{typed}” không có năm, được hiểu là {value}; nếu đúng, cần ghi lại đủ ngày/tháng/năm.',
        en: 'The cell holds the day “{typed}” without its year, understood as {value}; if that is right, type day, month and year.',
      },
    },
  },
  R04: {
    id: 'R04',
    title: { vi: 'Nội dung không đúng loại', en: 'Content of the wrong kind' },
    variants: {
      text: {
        severity: 'error',
        vi: 'Ô ghi “{typed}”, không phải là số; cần ghi một số, hoặc x nếu không áp dụng.',
        en: 'The cell holds “{typed}”, which is not a number; type a number, or x if it does not apply.',
      },
      none: {
        severity: 'error',
        vi: 'Ô ghi “{typed}”: không rõ là số 0 hay không áp dụng; cần ghi 0 nếu không có, x nếu không áp dụng.',
        en: 'The cell holds “{typed}”: none or not applicable is unclear; type 0 for none, x for not applicable.',
      },
      date: {
        severity: 'error',
        vi: 'Ô số liệu đang chứa ngày {typed}, có thể do Excel tự đổi; cần ghi lại số và đặt định dạng số.',
        en: 'The cell for a figure holds the date {typed}, perhaps changed by Excel; type the number again in number format.',
      },
      percent: {
        severity: 'error',
        vi: 'Ô số liệu đang ở định dạng phần trăm, hiện {typed} % nhưng chứa {value}; cần đặt lại định dạng số rồi ghi lại số.',
        en: 'The cell for a figure is in percent format: it shows {typed}% but holds {value}; set it to number format and type the number again.',
      },
      serial: {
        severity: 'error',
        vi: 'Ô số liệu chứa {typed}, là số của ngày {day}: có thể do Excel tự đổi khi gõ ngày/tháng; cần ghi lại số. Nếu đúng là số đếm, ghi có dấu chấm hàng nghìn dạng chữ.',
        en: 'The cell for a figure holds {typed}, which is the number of the day {day}: Excel may have made it of a day and month typed there; type the number again. If it is a count after all, type it as text with a mark for thousands.',
      },
      choice: {
        severity: 'error',
        vi: 'Ô ghi “{typed}”, không phải Có hay Không; cần chọn Có, Không hoặc –.',
        en: 'The cell holds “{typed}”, neither yes nor no; choose Có, Không or –.',
      },
      notDate: {
        severity: 'error',
        vi: 'Ô ghi “{typed}”, không phải là ngày; cần ghi dạng ngày/tháng/năm, ví dụ 05/12/2024.',
        en: 'The cell holds “{typed}”, which is not a date; type it as day/month/year, for example 05/12/2024.',
      },
    },
  },
  R05: {
    id: 'R05',
    title: { vi: 'Nội dung hiểu được hai cách', en: 'Content that can mean two things' },
    variants: {
      '': {
        severity: 'error',
        vi: 'Ô ghi “{typed}” có thể hiểu là {first} hoặc {second}; cần ghi lại thành số.',
        en: 'The cell holds “{typed}”, which can mean {first} or {second}; type it as a number.',
      },
      tick: {
        severity: 'error',
        vi: 'Ô ghi “{typed}” có thể là dấu chọn Có hoặc không áp dụng; cần chọn Có, Không hoặc –.',
        en: 'The cell holds “{typed}”, which can be a tick for yes or mean not applicable; choose Có, Không or –.',
      },
    },
  },
  R06: {
    id: 'R06',
    title: { vi: 'Phông chữ cũ', en: 'Old font encoding' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Chữ gõ bằng phông không phải Unicode ({kind}), được hiểu là “{decoded}”; cần chuyển ô sang Unicode (phông Times New Roman).',
        en: 'The text was typed in an old font encoding ({kind}) and understood as “{decoded}”; convert the cell to Unicode (Times New Roman).',
      },
    },
  },
  R07: {
    id: 'R07',
    title: { vi: 'Công thức không có kết quả', en: 'Formulas without a result' },
    variants: {
      '': {
        severity: 'error',
        vi: 'Ô có công thức {formula} nhưng tệp không lưu kết quả; cần mở tệp bằng Excel, lưu lại, hoặc ghi thẳng số.',
        en: 'The cell has the formula {formula} but the file keeps no result; open and save it in Excel, or type the number.',
      },
    },
  },
  R08: {
    id: 'R08',
    title: { vi: 'Công thức của ô tự tính bị thay', en: 'Formulas of computed cells replaced' },
    variants: {
      equal: {
        severity: 'warning',
        vi: 'Công thức của ô tự tính đã bị thay bằng số {typed} (bằng kết quả đúng); cần lấy lại công thức từ biểu mẫu.',
        en: 'The formula of a computed cell was replaced by the number {typed} (equal to the right result); restore it from the form.',
      },
      removed: {
        severity: 'warning',
        vi: 'Công thức của ô tự tính đã bị xóa, kết quả đúng là {right}; cần lấy lại công thức từ biểu mẫu.',
        en: 'The formula of a computed cell was deleted, the right result is {right}; restore it from the form.',
      },
      copied: {
        severity: 'warning',
        vi: 'Công thức của {count} ô tự tính đã mất (thường do chép giá trị, hoặc lưu bằng chương trình khác); các ô này được tính lại từ các ô nhập. Cần lấy lại công thức từ biểu mẫu.',
        en: 'The formulas of {count:computed cell|computed cells} are lost (mostly because values were copied, or another program saved the file); they were computed again from the inputs. Restore the formulas from the form.',
      },
      changed: {
        severity: 'warning',
        vi: 'Công thức của ô tự tính đã bị sửa thành {formula}, không tính đúng và đủ các ô của biểu; tính từ các ô nhập được {right}. Cần lấy lại công thức từ biểu mẫu.',
        en: 'The formula of a computed cell was changed to {formula}, which does not take the cells of the form, all of them and no others; the inputs give {right}. Restore it from the form.',
      },
      changedMany: {
        severity: 'warning',
        vi: 'Công thức của {count} ô tự tính (ô đầu tiên là {first}) đã bị sửa hoặc lệch dòng, không tính đúng các ô của biểu; các ô này được tính lại từ các ô nhập. Cần lấy lại công thức từ biểu mẫu.',
        en: 'The formulas of {count:computed cell|computed cells} ({first} first) were changed or slipped to other rows and do not take the cells of the form; they were computed again from the inputs. Restore the formulas from the form.',
      },
      differs: {
        severity: 'error',
        vi: 'Ô tự tính bị ghi đè bằng {typed}, trong khi tính từ các ô nhập được {right}; cần xóa số ghi đè hoặc sửa các ô nhập.',
        en: 'A computed cell was overwritten with {typed}, while the inputs give {right}; remove the typed figure or correct the inputs.',
      },
    },
  },
  R13: {
    id: 'R13',
    title: { vi: 'Ô nhập báo lỗi hoặc mất nội dung', en: 'Input cells in error or lost' },
    variants: {
      '': {
        severity: 'error',
        vi: 'Ô nhập đang báo lỗi {code}; cần xóa công thức hỏng và ghi lại số.',
        en: 'The input cell shows the error {code}; remove the broken formula and type the number.',
      },
      tooLong: {
        severity: 'error',
        vi: 'Ô nhập chứa đoạn chữ dài hơn mức Excel cho phép (32.767 ký tự) nên không đọc được; cần rút ngắn rồi gửi lại.',
        en: 'The input cell holds a text longer than Excel allows (32,767 letters), which cannot be read; shorten it and send the file again.',
      },
      lost: {
        severity: 'error',
        vi: 'Nội dung của ô nhập bị mất khi lưu hoặc gửi tệp; cần ghi lại, nếu đơn vị không báo cáo thì xóa trắng ô.',
        en: 'The content of the input cell was lost when the file was saved or sent; type it again, or clear the cell if it is not reported.',
      },
    },
  },
  R14: {
    id: 'R14',
    title: { vi: 'Công thức riêng trong ô nhập', en: 'Formulas of one’s own in input cells' },
    variants: {
      '': {
        severity: 'info',
        vi: 'Ô nhập dùng công thức riêng {formula}, đã lấy kết quả {value}; cần bảo đảm công thức còn đúng khi gửi tệp.',
        en: 'The input cell uses a formula of its own, {formula}; its result {value} was taken. Make sure it stays right when the file is sent.',
      },
    },
  },
  R17: {
    id: 'R17',
    title: { vi: 'Ngày hiểu được hai cách', en: 'Dates that can mean two days' },
    variants: {
      '': {
        severity: 'error',
        vi: 'Ngày ghi “{typed}” có thể là {first} hoặc {second}; cần ghi lại thành ngày, dạng ngày/tháng/năm.',
        en: 'The date “{typed}” can be {first} or {second}; type it again as a date, day/month/year.',
      },
    },
  },
  R18: {
    id: 'R18',
    title: { vi: 'Kết quả cũ còn lưu', en: 'Old results kept' },
    variants: {
      '': {
        severity: 'info',
        vi: '{count} ô tự tính còn giữ kết quả cũ, đã tính lại từ các ô nhập; cần mở tệp bằng Excel và lưu lại để bản in đúng.',
        en: '{count:computed cell keeps an old result and was|computed cells keep old results and were} computed again from the inputs; open and save the file so that prints are right.',
      },
    },
  },
  R20: {
    id: 'R20',
    title: { vi: 'Dấu vô hình', en: 'Hidden marks' },
    variants: {
      cell: {
        severity: 'info',
        vi: 'Ô ghi “{typed}” lẫn dấu vô hình (thường do chép từ chương trình khác); đã bỏ các dấu này, hiểu là {value}. Nếu đúng, không cần sửa.',
        en: 'The cell holds “{typed}” with hidden marks (mostly copied from another program); they were dropped and it was understood as {value}. If that is right, nothing need be corrected.',
      },
      head: {
        severity: 'info',
        vi: 'Đầu biểu hoặc cột Mã số lẫn dấu vô hình (thường do chép từ chương trình khác); đã bỏ các dấu này khi đọc, không cần sửa.',
        en: 'The head of the form or its column of codes holds hidden marks (mostly copied from another program); they were dropped, nothing need be corrected.',
      },
    },
  },
  R21: {
    id: 'R21',
    title: { vi: 'Số liệu ngoài ô nhập', en: 'Figures outside the input cells' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Dòng mã {code} có số {value} ở ô {from}, là ô không nhập số liệu nên không được tính, trong khi ô {to} của dòng còn trống; nếu là số liệu của dòng này, cần chuyển sang ô {to}.',
        en: 'Line {code} has {value} in {from}, a cell that takes no figure, so it is not counted, while {to} of the line is blank; if it is the figure of this line, move it to {to}.',
      },
      block: {
        severity: 'warning',
        vi: '{count} dòng (từ mã {first} đến mã {last}) có số ở {from}, là các ô không nhập số liệu nên không được tính, trong khi {to} còn trống; nếu đã nhập lệch cột, cần chuyển sang {to}.',
        en: '{count} lines ({first} to {last}) have figures in {from}, cells that take none, so they are not counted, while {to} are blank; if they were typed in the wrong column, move them to {to}.',
      },
      shifted: {
        severity: 'warning',
        vi: '{count} dòng (từ mã {first} đến mã {last}) có thể đã nhập lệch cột: số nằm ở {from} thay vì {to}, nên có số không được tính, có số hiểu sai chỗ; cần xem lại và chuyển về {to}.',
        en: '{count} lines ({first} to {last}) may have been typed in the wrong columns: figures stand in {from} instead of {to}, so some are not counted and some are taken for others; check them and move them to {to}.',
      },
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
