import type { FindingRule } from '../../../domain/findingRule';

/** What reading a form meets, R01–R20 (docs/checks.md): severity and sentences of each. Most errors leave a cell without a figure. */
export const readingRules = {
  R01: {
    id: 'R01',
    identity: true,
    title: { vi: 'Phiên bản của biểu', en: 'Version of the form' },
    variants: {
      newer: {
        severity: 'error',
        vi: 'Biểu thuộc phiên bản {version}, mới hơn phiên bản {known} mà phần mềm này đọc được; cần cập nhật phần mềm hoặc dùng biểu phiên bản {known}.',
        en: 'The form is of version {version}, newer than version {known} known here; update the software or use a form of version {known}.',
      },
      ahead: {
        severity: 'warning',
        vi: 'Biểu lập theo kế hoạch bản {version}, mới hơn bản {known} đang dùng ở đây; chỉ tính các dòng chung của hai bản. Cần lấy kế hoạch bản {version} (cập nhật phần mềm, hoặc tệp kế hoạch) để tính đủ.',
        en: 'The form is of version {version} of the plan, newer than version {known} used here; only lines of both are counted. Get version {version} of the plan (update the software, or its file) to count all.',
      },
      older: {
        severity: 'info',
        vi: 'Biểu lập theo kế hoạch bản {version}, đang dùng bản {known}: dòng mới hơn biểu được coi là không hỏi.',
        en: 'The form is of version {version} of the plan, version {known} is used here: lines newer than the form count as not asked.',
      },
      olderUnseen: {
        severity: 'warning',
        vi: 'Biểu lập theo kế hoạch bản {version} mà ở đây không có, đang dùng bản {known}: dòng không thấy trên biểu được coi là không hỏi; cần xem lại các số.',
        en: 'The form is of version {version} of the plan, which is not here; version {known} is used: lines that are not on the form count as not asked. Look the figures over.',
      },
      carried: {
        severity: 'info',
        vi: 'Ở đây không có kế hoạch “{programme}”; biểu được đọc theo kế hoạch kèm trong tệp (bản {version}); cần xem có đúng kế hoạch không.',
        en: 'Plan “{programme}” is not known here; the form is read by the plan carried in the file (version {version}); check that it is the right plan.',
      },
      carriedBroken: {
        severity: 'warning',
        vi: 'Kế hoạch kèm trong tệp không dùng được ({detail}); biểu được đọc theo kế hoạch đang dùng ở đây.',
        en: 'The plan carried in the file cannot be used ({detail}); the form is read by the plan used here.',
      },
      otherPlan: {
        severity: 'warning',
        vi: 'Kế hoạch kèm trong biểu khác kế hoạch đang dùng ở đây, dù cùng là bản {version}; biểu được đọc theo kế hoạch ở đây. Cần hỏi nơi phát biểu mẫu dùng kế hoạch nào.',
        en: 'The plan carried in the form differs from the one used here although both are version {version}; the form is read by the one here. Ask who issued the form which plan it is.',
      },
      unknown: {
        severity: 'error',
        vi: 'Không đọc được phiên bản của biểu (“{version}”); cần lấy lại biểu mẫu và chép số liệu sang.',
        en: 'The form’s version (“{version}”) cannot be read; take a new form and copy the figures into it.',
      },
    },
  },
  R02: {
    id: 'R02',
    title: { vi: 'Tên ô mất hoặc lệch dòng', en: 'Cell names lost or moved' },
    variants: {
      lost: {
        severity: 'info',
        vi: 'Tên ô của {count} ô đã mất; số liệu được đọc theo cột Mã số. Cần xem lại các số trước khi dùng.',
        en: 'The names of {count} cells are lost; the figures were read by the code column. Look them over before use.',
      },
      moved: {
        severity: 'info',
        vi: 'Tên ô của {count} ô không còn nằm đúng dòng; số liệu được đọc theo cột Mã số. Cần xem lại các số trước khi dùng.',
        en: 'The names of {count} cells no longer stand in their rows; the figures were read by the code column. Look them over before use.',
      },
    },
  },
  R03: {
    id: 'R03',
    title: { vi: 'Số ghi bằng chữ', en: 'Numbers typed as text' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Ô ghi chữ “{typed}”, được hiểu là {value}; nếu đúng, cần ghi lại thành số {value}.',
        en: 'The cell holds the text “{typed}”, understood as {value}; if that is right, type it as the number {value}.',
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
      differs: {
        severity: 'error',
        vi: 'Ô tự tính bị ghi đè bằng {typed}, trong khi tính từ các ô nhập được {right}; cần xóa số ghi đè hoặc sửa các ô nhập.',
        en: 'A computed cell was overwritten with {typed}, while the inputs give {right}; remove the typed figure or correct the inputs.',
      },
    },
  },
  R09: {
    id: 'R09',
    title: { vi: 'Quy tắc nhập bị xóa', en: 'Input rules removed' },
    variants: {
      '': {
        severity: 'info',
        vi: 'Quy tắc nhập của {count} ô đã bị xóa; cần dùng lại biểu mẫu gốc cho lần báo cáo sau.',
        en: 'The input rules of {count} cells were removed; use the original form for the next report.',
      },
    },
  },
  R10: {
    id: 'R10',
    title: { vi: 'Liên kết tới tệp khác', en: 'Links to other files' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Tệp có liên kết tới tệp khác ({target}), số liệu có thể thay đổi khi mở; cần ngắt liên kết và giữ lại số.',
        en: 'The file links to another file ({target}), so figures may change on opening; break the link and keep the figures.',
      },
    },
  },
  R11: {
    id: 'R11',
    title: { vi: 'Tên chỉ tiêu bị sửa', en: 'Labels changed' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Tên chỉ tiêu ở dòng mã {code} đã bị sửa thành “{found}” (đúng là “{expected}”); cần xem số ở dòng này có đúng chỉ tiêu không.',
        en: 'The label of line {code} was changed to “{found}” (it is “{expected}”); check that the figures belong to that line.',
      },
    },
  },
  R12: {
    id: 'R12',
    title: { vi: 'Dòng không thuộc biểu', en: 'Rows that are not part of the form' },
    variants: {
      gone: {
        severity: 'info',
        vi: 'Dòng {row} (“{label}”) có trong bản kế hoạch của biểu nhưng không còn trong bản đang dùng; số ở dòng này không được tính.',
        en: 'Row {row} (“{label}”) belongs to the form’s version of the plan and is no longer in the one used here; its figures are not counted.',
      },
      '': {
        severity: 'warning',
        vi: 'Dòng {row} (“{label}”) không thuộc biểu, số ở dòng này không được tính; cần chuyển số vào dòng có mã số phù hợp.',
        en: 'Row {row} (“{label}”) is not part of the form and its figures are not counted; move them to a line with a code.',
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
  R15: {
    id: 'R15',
    title: { vi: 'Dòng thiếu hoặc lặp lại', en: 'Lines missing or repeated' },
    variants: {
      missing: {
        severity: 'error',
        vi: 'Không tìm thấy dòng mã {code} (“{label}”); cần lấy lại biểu mẫu và ghi đủ các dòng.',
        en: 'Line {code} (“{label}”) was not found; take the form again and fill in every line.',
      },
      twice: {
        severity: 'error',
        vi: 'Mã số {code} có ở {count} dòng ({rows}); cần giữ một dòng và xóa các dòng chép thừa.',
        en: 'Code {code} stands in {count} rows ({rows}); keep one row and delete the copies.',
      },
    },
  },
  R16: {
    id: 'R16',
    title: { vi: 'Trang tính bị bỏ bảo vệ', en: 'Sheet protection removed' },
    variants: {
      '': {
        severity: 'info',
        vi: 'Trang tính của biểu đã bị bỏ bảo vệ; cần kiểm tra lại công thức, và dùng biểu mẫu gốc cho lần sau.',
        en: 'The sheet’s protection was removed; check its formulas, and use the original form next time.',
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
        en: '{count} computed cells keep old results and were computed again from the inputs; open and save the file so that prints are right.',
      },
    },
  },
  R19: {
    id: 'R19',
    title: { vi: 'Chỗ hỏng ngoài ô nhập', en: 'Damage outside the input cells' },
    variants: {
      sheet: {
        severity: 'warning',
        vi: 'Trang tính “{sheet}” bị hỏng nên không đọc được; biểu ở trang khác vẫn được dùng. Cần hỏi lại đơn vị nếu trang này có số liệu phải gửi.',
        en: 'Sheet “{sheet}” is damaged and could not be read; the form on another sheet is used all the same. Ask the unit if that sheet holds figures to be sent.',
      },
      absentSheet: {
        severity: 'info',
        vi: 'Trang tính “{sheet}” có tên trong tệp nhưng không có nội dung (thường là trang mô-đun của Excel cũ); các trang khác vẫn được dùng.',
        en: 'Sheet “{sheet}” is listed in the file but has no content (mostly a module sheet of an old Excel); the other sheets are used all the same.',
      },
      cells: {
        severity: 'warning',
        vi: 'Trang tính “{sheet}” có {count} ô bị mất nội dung, ô đầu tiên là {cell}; phần còn lại vẫn được dùng. Cần mở tệp xem lại các ô này.',
        en: 'Sheet “{sheet}” has {count} cells whose content is lost, {cell} first; the rest is used all the same. Open the file and look at them.',
      },
      longText: {
        severity: 'warning',
        vi: 'Trang tính “{sheet}” có {count} ô chứa đoạn chữ quá dài, không đọc được, ô đầu tiên là {cell}; phần còn lại vẫn được dùng.',
        en: 'Sheet “{sheet}” has {count} cells with a text too long to be read, {cell} first; the rest is used all the same.',
      },
      areas: {
        severity: 'info',
        vi: 'Trang tính “{sheet}” có {count} vùng trộn ô hoặc quy tắc nhập trỏ tới chỗ không còn (“{reference}”); đã bỏ qua các vùng này, số liệu không đổi.',
        en: 'Sheet “{sheet}” has {count} merged areas or input rules that lead nowhere (“{reference}”); they were passed over, no figure depends on them.',
      },
      styles: {
        severity: 'warning',
        vi: 'Tệp mất phần kiểu ô (“{part}”) nên không biết ô nào hiện ngày hoặc phần trăm; số liệu được đọc như đã lưu, cần xem lại trước khi dùng.',
        en: 'The file lost its cell formats (“{part}”), so which cells show dates or percentages is not known; figures were read as stored, look them over before use.',
      },
      part: {
        severity: 'info',
        vi: 'Thành phần phụ “{part}” của tệp bị hỏng, đã bỏ qua; các trang tính vẫn đọc được đầy đủ.',
        en: 'The part “{part}” beside the sheets is damaged and was passed over; the sheets themselves were read in full.',
      },
      more: {
        severity: 'warning',
        vi: 'Tệp còn {count} chỗ hỏng khác ngoài các chỗ đã nêu; cần đề nghị đơn vị gửi lại bản gốc.',
        en: 'The file has {count} more damaged places than those named; ask the unit for the original.',
      },
    },
  },
  R20: {
    id: 'R20',
    title: { vi: 'Dấu vô hình', en: 'Hidden marks' },
    variants: {
      cell: {
        severity: 'info',
        vi: 'Ô ghi “{typed}” lẫn dấu vô hình (thường do chép từ chương trình khác); đã bỏ các dấu này, hiểu là {value}. Nên gõ lại để ô thành số hoặc ngày.',
        en: 'The cell holds “{typed}” with hidden marks (mostly copied from another program); they were dropped and it was understood as {value}. Better type it again.',
      },
      head: {
        severity: 'info',
        vi: 'Đầu biểu hoặc cột Mã số lẫn dấu vô hình (thường do chép từ chương trình khác); đã bỏ các dấu này khi đọc.',
        en: 'The head of the form or its column of codes holds hidden marks (mostly copied from another program); they were dropped.',
      },
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
