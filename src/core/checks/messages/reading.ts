import type { Sentence } from '../../../domain/texts/sentence';
import type { MessageTable } from './table';

/** What reading a form met (R01–R18). */
export const readingMessages: MessageTable = {
  R01: {
    newer: {
      vi: 'Biểu thuộc phiên bản {version}, mới hơn phiên bản {known} mà phần mềm này đọc được; cần cập nhật phần mềm hoặc dùng biểu phiên bản {known}.',
      en: 'The form is of version {version}, newer than version {known} known here; update the software or use a form of version {known}.',
    },
    unknown: {
      vi: 'Không đọc được phiên bản của biểu (“{version}”); cần lấy lại biểu mẫu và chép số liệu sang.',
      en: 'The form’s version (“{version}”) cannot be read; take a new form and copy the figures into it.',
    },
  },
  R02: {
    lost: {
      vi: 'Tên ô của {count} ô đã mất; số liệu được đọc theo cột Mã số. Cần xem lại các số trước khi dùng.',
      en: 'The names of {count} cells are lost; the figures were read by the code column. Look them over before use.',
    },
    moved: {
      vi: 'Tên ô của {count} ô không còn nằm đúng dòng; số liệu được đọc theo cột Mã số. Cần xem lại các số trước khi dùng.',
      en: 'The names of {count} cells no longer stand in their rows; the figures were read by the code column. Look them over before use.',
    },
  },
  R03: {
    '': {
      vi: 'Ô ghi chữ “{typed}”, được hiểu là {value}; nếu đúng, cần ghi lại thành số {value}.',
      en: 'The cell holds the text “{typed}”, understood as {value}; if that is right, type it as the number {value}.',
    },
  },
  R04: {
    text: {
      vi: 'Ô ghi “{typed}”, không phải là số; cần ghi một số, hoặc x nếu không áp dụng.',
      en: 'The cell holds “{typed}”, which is not a number; type a number, or x if it does not apply.',
    },
    none: {
      vi: 'Ô ghi “{typed}”: không rõ là số 0 hay không áp dụng; cần ghi 0 nếu không có, x nếu không áp dụng.',
      en: 'The cell holds “{typed}”: none or not applicable is unclear; type 0 for none, x for not applicable.',
    },
    date: {
      vi: 'Ô số liệu đang chứa ngày {typed}, có thể do Excel tự đổi; cần ghi lại số và đặt định dạng số.',
      en: 'The cell for a figure holds the date {typed}, perhaps changed by Excel; type the number again in number format.',
    },
    choice: {
      vi: 'Ô ghi “{typed}”, không phải Có hay Không; cần chọn Có, Không hoặc –.',
      en: 'The cell holds “{typed}”, neither yes nor no; choose Có, Không or –.',
    },
    notDate: {
      vi: 'Ô ghi “{typed}”, không phải là ngày; cần ghi dạng ngày/tháng/năm, ví dụ 05/12/2024.',
      en: 'The cell holds “{typed}”, which is not a date; type it as day/month/year, for example 05/12/2024.',
    },
  },
  R05: {
    '': {
      vi: 'Ô ghi “{typed}” có thể hiểu là {first} hoặc {second}; cần ghi lại thành số.',
      en: 'The cell holds “{typed}”, which can mean {first} or {second}; type it as a number.',
    },
    tick: {
      vi: 'Ô ghi “{typed}” có thể là dấu chọn Có hoặc không áp dụng; cần chọn Có, Không hoặc –.',
      en: 'The cell holds “{typed}”, which can be a tick for yes or mean not applicable; choose Có, Không or –.',
    },
  },
  R06: {
    '': {
      vi: 'Chữ gõ bằng phông không phải Unicode ({kind}), được hiểu là “{decoded}”; cần chuyển ô sang Unicode (phông Times New Roman).',
      en: 'The text was typed in an old font encoding ({kind}) and understood as “{decoded}”; convert the cell to Unicode (Times New Roman).',
    },
  },
  R07: {
    '': {
      vi: 'Ô có công thức {formula} nhưng tệp không lưu kết quả; cần mở tệp bằng Excel, lưu lại, hoặc ghi thẳng số.',
      en: 'The cell has the formula {formula} but the file keeps no result; open and save it in Excel, or type the number.',
    },
  },
  R08: {
    equal: {
      vi: 'Công thức của ô tự tính đã bị thay bằng số {typed} (bằng kết quả đúng); cần lấy lại công thức từ biểu mẫu.',
      en: 'The formula of a computed cell was replaced by the number {typed} (equal to the right result); restore it from the form.',
    },
    removed: {
      vi: 'Công thức của ô tự tính đã bị xóa, kết quả đúng là {right}; cần lấy lại công thức từ biểu mẫu.',
      en: 'The formula of a computed cell was deleted, the right result is {right}; restore it from the form.',
    },
    differs: {
      vi: 'Ô tự tính bị ghi đè bằng {typed}, trong khi tính từ các ô nhập được {right}; cần xóa số ghi đè hoặc sửa các ô nhập.',
      en: 'A computed cell was overwritten with {typed}, while the inputs give {right}; remove the typed figure or correct the inputs.',
    },
  },
  R09: {
    '': {
      vi: 'Quy tắc nhập của {count} ô đã bị xóa; cần dùng lại biểu mẫu gốc cho lần báo cáo sau.',
      en: 'The input rules of {count} cells were removed; use the original form for the next report.',
    },
  },
  R10: {
    '': {
      vi: 'Tệp có liên kết tới tệp khác ({target}), số liệu có thể thay đổi khi mở; cần ngắt liên kết và giữ lại số.',
      en: 'The file links to another file ({target}), so figures may change on opening; break the link and keep the figures.',
    },
  },
  R11: {
    '': {
      vi: 'Tên chỉ tiêu ở dòng mã {code} đã bị sửa thành “{found}” (đúng là “{expected}”); cần xem số ở dòng này có đúng chỉ tiêu không.',
      en: 'The label of line {code} was changed to “{found}” (it is “{expected}”); check that the figures belong to that line.',
    },
  },
  R12: {
    '': {
      vi: 'Dòng {row} (“{label}”) không thuộc biểu, số ở dòng này không được tính; cần chuyển số vào dòng có mã số phù hợp.',
      en: 'Row {row} (“{label}”) is not part of the form and its figures are not counted; move them to a line with a code.',
    },
  },
  R13: {
    '': {
      vi: 'Ô nhập đang báo lỗi {code}; cần xóa công thức hỏng và ghi lại số.',
      en: 'The input cell shows the error {code}; remove the broken formula and type the number.',
    },
    lost: {
      vi: 'Nội dung của ô nhập bị mất khi lưu hoặc gửi tệp; cần ghi lại, nếu đơn vị không báo cáo thì xóa trắng ô.',
      en: 'The content of the input cell was lost when the file was saved or sent; type it again, or clear the cell if it is not reported.',
    },
  },
  R14: {
    '': {
      vi: 'Ô nhập dùng công thức riêng {formula}, đã lấy kết quả {value}; cần bảo đảm công thức còn đúng khi gửi tệp.',
      en: 'The input cell uses a formula of its own, {formula}; its result {value} was taken. Make sure it stays right when the file is sent.',
    },
  },
  R15: {
    missing: {
      vi: 'Không tìm thấy dòng mã {code} (“{label}”); cần lấy lại biểu mẫu và ghi đủ các dòng.',
      en: 'Line {code} (“{label}”) was not found; take the form again and fill in every line.',
    },
    twice: {
      vi: 'Mã số {code} có ở {count} dòng ({rows}); cần giữ một dòng và xóa các dòng chép thừa.',
      en: 'Code {code} stands in {count} rows ({rows}); keep one row and delete the copies.',
    },
  },
  R16: {
    '': {
      vi: 'Trang tính của biểu đã bị bỏ bảo vệ; cần kiểm tra lại công thức, và dùng biểu mẫu gốc cho lần sau.',
      en: 'The sheet’s protection was removed; check its formulas, and use the original form next time.',
    },
  },
  R17: {
    '': {
      vi: 'Ngày ghi “{typed}” có thể là {first} hoặc {second}; cần ghi lại thành ngày, dạng ngày/tháng/năm.',
      en: 'The date “{typed}” can be {first} or {second}; type it again as a date, day/month/year.',
    },
  },
  R18: {
    '': {
      vi: '{count} ô tự tính còn giữ kết quả cũ, đã tính lại từ các ô nhập; cần mở tệp bằng Excel và lưu lại để bản in đúng.',
      en: '{count} computed cells keep old results and were computed again from the inputs; open and save the file so that prints are right.',
    },
  },
};

/** Why a sheet or a whole file gave no form: `FateReason` codes of `readForms`. */
export const readingReasons: Readonly<Record<string, Sentence>> = {
  noForm: {
    vi: 'Không tìm thấy biểu báo cáo nào trong tệp; cần gửi tệp đã ghi theo biểu mẫu của kế hoạch.',
    en: 'No report form was found in the file; send the file filled in on the programme’s form.',
  },
  notAForm: {
    vi: 'Trang tính này không phải biểu báo cáo của kế hoạch; cần xem lại nếu trang có số liệu phải gửi.',
    en: 'This sheet is not a report form of the programme; look at it if it holds figures to be sent.',
  },
  tooManyFindings: {
    vi: 'Trang tính “{sheet}” có hơn {limit} chỗ sai, không còn là biểu mẫu đã phát; cần chép số liệu sang biểu mẫu mới rồi gửi lại.',
    en: 'Sheet “{sheet}” has more than {limit} faults and is no longer the form that was sent out; copy the figures into a fresh form.',
  },
  unknownForm: {
    vi: 'Biểu “{form}” không có trong các biểu đã biết; cần dùng biểu mẫu của kế hoạch.',
    en: 'Form “{form}” is not among the known forms; use the programme’s form.',
  },
  unknownProgramme: {
    vi: 'Biểu thuộc kế hoạch “{programme}”, không có trong các kế hoạch đã biết; cần cập nhật phần mềm hoặc dùng đúng biểu mẫu.',
    en: 'The form belongs to programme “{programme}”, which is not known here; update the software or use the right form.',
  },
};
