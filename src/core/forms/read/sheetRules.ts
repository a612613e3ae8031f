import type { FindingRule } from '../../../domain/findingRule';

/** What reading meets of a sheet or a file as a whole: its version, names, lines, labels, protection, damage. */
export const sheetRules = {
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
      carriedChanged: {
        severity: 'warning',
        vi: 'Kế hoạch kèm trong tệp đã bị sửa sau khi lập biểu; không dùng đến: biểu được đọc và đánh giá theo kế hoạch đang dùng ở đây. Cần hỏi nơi gửi vì sao.',
        en: 'The plan carried in the file was changed after the form was made; it is not used: the form is read and judged by the plan used here. Ask the sender why.',
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
        en: 'The names of {count:cell|cells} are lost; the figures were read by the code column. Look them over before use.',
      },
      moved: {
        severity: 'info',
        vi: 'Tên ô của {count} ô không còn nằm đúng dòng; số liệu được đọc theo cột Mã số. Cần xem lại các số trước khi dùng.',
        en: 'The names of {count:cell|cells} no longer stand in their rows; the figures were read by the code column. Look them over before use.',
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
        en: 'The input rules of {count:cell|cells} were removed; use the original form for the next report.',
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
      cell: {
        severity: 'warning',
        vi: 'Ô lấy số {value} từ một tệp khác ({target}), không gửi kèm nên không đối chiếu được; cần xem lại và ghi thẳng số vào ô.',
        en: 'The cell takes {value} from another file ({target}), which was not sent along, so it cannot be checked; look it over and type the number itself.',
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
      near: {
        severity: 'warning',
        vi: 'Dòng {row} (“{label}”) không thuộc biểu nên số ở ô {from} không được tính, trong khi ô {to} (mã {code}) còn trống; cần xem có nhập lệch dòng không và chuyển số về đúng ô.',
        en: 'Row {row} (“{label}”) is not part of the form, so the figure in {from} is not counted, while {to} (line {code}) is blank; check whether figures were typed in the wrong row and move them.',
      },
      below: {
        severity: 'warning',
        vi: 'Có {count} số nằm dưới biểu (ô đầu tiên là {from}), không được tính; nếu là số liệu báo cáo, cần chuyển vào dòng có mã số phù hợp.',
        en: '{count:figure stands|figures stand} below the form ({from} first), not counted; if this is to be reported, move it to a line with a code.',
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
        en: 'Sheet “{sheet}” has {count:cell whose content is|cells whose contents are} lost, {cell} first; the rest is used all the same. Open the file and look at them.',
      },
      longText: {
        severity: 'warning',
        vi: 'Trang tính “{sheet}” có {count} ô chứa đoạn chữ quá dài, không đọc được, ô đầu tiên là {cell}; phần còn lại vẫn được dùng.',
        en: 'Sheet “{sheet}” has {count:cell|cells} with a text too long to be read, {cell} first; the rest is used all the same.',
      },
      areas: {
        severity: 'info',
        vi: 'Trang tính “{sheet}” có {count} vùng trộn ô hoặc quy tắc nhập trỏ tới chỗ không còn (“{reference}”); đã bỏ qua các vùng này, số liệu không đổi.',
        en: 'Sheet “{sheet}” has {count:merged area or input rule that leads|merged areas or input rules that lead} nowhere (“{reference}”), passed over; no figure depends on this.',
      },
      styles: {
        severity: 'warning',
        vi: 'Tệp mất phần kiểu ô (“{part}”) nên không biết ô nào hiện ngày hoặc phần trăm; số liệu được đọc như đã lưu, cần xem lại trước khi dùng.',
        en: 'The file lost its cell formats (“{part}”), so which cells show dates or percentages is not known; figures were read as stored, look them over before use.',
      },
      part: {
        severity: 'info',
        vi: 'Thành phần phụ “{part}” của tệp bị hỏng, đã bỏ qua; các trang tính vẫn đọc được đầy đủ. Không cần làm gì thêm.',
        en: 'The part “{part}” beside the sheets is damaged and was passed over; the sheets were read in full. Nothing need be corrected.',
      },
      more: {
        severity: 'warning',
        vi: 'Tệp còn {count} chỗ hỏng khác ngoài các chỗ đã nêu; cần đề nghị đơn vị gửi lại bản gốc.',
        en: 'The file has {count:more damaged place|more damaged places} than those named; ask the unit for the original.',
      },
    },
  },
  R22: {
    id: 'R22',
    title: { vi: 'Số gợi ý chưa xác nhận', en: 'Unconfirmed proposals' },
    variants: {
      '': {
        severity: 'warning',
        vi: 'Còn {count} ô mang số gợi ý của năm trước (dạng [số]), chưa xác nhận nên tính là để trống: {cells}. Gõ số của năm nay vào từng ô, hoặc xóa đi.',
        en: '{count:cell still holds a proposal|cells still hold proposals} of last year ([number]) that nobody confirmed, and {count:counts|count} as blank: {cells}. Type this year’s figure into each, or clear it.',
      },
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
