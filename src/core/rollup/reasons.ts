import type { SaidOf, Sentence } from '../../domain/texts/sentence';

/** Why a form was used, superseded, rejected or not placed, by `FateReason.code`. */
export const reasonMessages = {
  newestValid: {
    vi: 'Bản mới nhất hợp lệ trong các bản đơn vị đã gửi; số bản khác không dùng: {others}.',
    en: 'The newest valid form the unit sent; other forms left aside: {others}.',
  },
  validBeforeErrors: {
    vi: 'Bản hợp lệ duy nhất; các bản khác của đơn vị còn lỗi nên không dùng.',
    en: 'The only valid form; the unit’s other forms have errors and were left aside.',
  },
  hasHeld: {
    vi: 'Biểu có số tạm giữ vì có lỗi; đã dùng bản không có lỗi trong tệp {usedFile}.',
    en: 'Errors hold figures of this form; the form without errors in {usedFile} was used.',
  },
  olderAsOf: {
    vi: 'Số liệu tính đến ngày {asOf}, cũ hơn bản được dùng ({usedAsOf}) trong tệp {usedFile}.',
    en: 'Figures as of {asOf}, older than the form used (as of {usedAsOf}) in {usedFile}.',
  },
  noAsOf: {
    vi: 'Không ghi ngày số liệu; đã dùng bản tính đến ngày {usedAsOf} trong tệp {usedFile}.',
    en: 'No as-of day is stated; the form as of {usedAsOf} in {usedFile} was used.',
  },
  olderFile: {
    vi: 'Cùng ngày số liệu nhưng tệp được lưu trước bản được dùng là {usedFile}.',
    en: 'Same as-of day, but the file was saved before the one used, {usedFile}.',
  },
  sameTime: {
    vi: 'Cùng ngày số liệu và cùng thời điểm lưu với bản trong {usedFile} nhưng số liệu khác; đã chọn theo thứ tự tên tệp, cần hỏi lại đơn vị.',
    en: 'Same as-of day and file time as the form in {usedFile} but other figures; chosen by file name order, ask the unit.',
  },
  sameContent: {
    vi: 'Số liệu giống hệt bản được dùng trong tệp {usedFile}, trang tính {usedSheet}.',
    en: 'The same figures as the form used in {usedFile}, sheet {usedSheet}.',
  },
  sameFile: {
    vi: 'Cùng một tệp với {usedFile}, chỉ khác tên.',
    en: 'The same file as {usedFile} under another name.',
  },
  countedThroughOther: {
    vi: 'Đơn vị đã được tính qua biểu khác: tệp {usedFile}, trang tính {usedSheet}.',
    en: 'The unit is counted through another form: {usedFile}, sheet {usedSheet}.',
  },
  wrongProgramme: {
    vi: 'Biểu thuộc kế hoạch {programme}, không phải {expected}.',
    en: 'The form belongs to programme {programme}, not {expected}.',
  },
  wrongYear: {
    vi: 'Biểu của năm {year}, đang tổng hợp năm {expected}; cần gửi biểu đúng năm.',
    en: 'A form of {year}; this roll-up is for {expected}. Ask for the form of that year.',
  },
  unknownUnit: {
    vi: 'Không có đơn vị mã {code} ({unit}) trong danh sách; cần sửa mã đơn vị trên biểu.',
    en: 'The list has no unit with code {code} ({unit}); correct the unit code on the form.',
  },
  otherList: {
    vi: 'Mã {code} ({unit}) ghi theo danh sách {list}, kỳ này dùng danh sách {expected}; cần chọn lại đơn vị.',
    en: 'Code {code} ({unit}) is of list {list}, this period uses list {expected}; choose the unit again.',
  },
  outsideRoot: {
    vi: '{unit} (mã {code}) không thuộc {root}.',
    en: '{unit} (code {code}) is not part of {root}.',
  },
  notReporting: {
    vi: '{unit} (mã {code}) là cấp tổng hợp, không phải đơn vị báo cáo; cần gửi biểu của từng đơn vị.',
    en: '{unit} (code {code}) only sums up and does not report; send the forms of its units.',
  },
  emptyForm: {
    vi: 'Biểu của {unit} chưa có số liệu nào; cần nhập số liệu hoặc ghi 0, x.',
    en: 'The form of {unit} has no figure at all; enter figures, 0 or x.',
  },
  nothingUsable: {
    vi: 'Biểu của {unit} không có số liệu dùng được: chỉ có x, hoặc mọi số đều tạm giữ vì có lỗi; cần sửa biểu rồi gửi lại.',
    en: 'The form of {unit} has no usable figure: only x, or every figure is held by an error; correct the form and send it again.',
  },
  linesNotAsked: {
    vi: 'Biểu theo kế hoạch bản {version}, cũ hơn bản {known}: không hỏi {count} ô ({lines}).',
    en: 'A form of version {version} of the plan, older than {known}: {count} cells were not asked ({lines}).',
  },
  linesGone: {
    vi: 'Số liệu của dòng không còn trong kế hoạch bản {known}, không cộng: {lines}.',
    en: 'Figures of lines that are no longer in version {known} of the plan, not added up: {lines}.',
  },
  linesAhead: {
    vi: 'Số liệu của dòng chưa có trong kế hoạch bản {known} (biểu theo bản {version}), không cộng: {lines}.',
    en: 'Figures of lines that are not yet in version {known} of the plan (the form is of {version}), not added up: {lines}.',
  },
  hasErrors: {
    vi: 'Biểu của {unit} còn lỗi chặn tổng hợp; cần sửa các lỗi đã nêu rồi gửi lại.',
    en: 'The form of {unit} has errors that block the roll-up; correct them and send it again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type RollUpReason = SaidOf<typeof reasonMessages>;

/** Sentences of a ledger that does not balance, by rule and variant. */
export const ledgerMessages = {
  V20: {
    ledgerFound: {
      vi: 'Bảng đối chiếu không cân: {found} biểu tìm thấy, nhưng tổng các kết cục là {counted}. Không lập báo cáo tổng hợp.',
      en: 'The ledger does not balance: {found} forms found, but their fates add up to {counted}. No summary is written.',
    },
    ledgerUnits: {
      vi: 'Bảng đối chiếu không cân: {expected} đơn vị phải báo cáo, nhưng đã báo cáo và còn thiếu cộng lại là {counted}. Không lập báo cáo tổng hợp.',
      en: 'The ledger does not balance: {expected} units expected, but reported and missing add up to {counted}. No summary is written.',
    },
    ledgerUsed: {
      vi: 'Bảng đối chiếu không cân: {used} biểu được dùng cho {reported} đơn vị. Không lập báo cáo tổng hợp.',
      en: 'The ledger does not balance: {used} forms used for {reported} units. No summary is written.',
    },
    ledgerSum: {
      vi: 'Tổng các đơn vị của {unit} ở {element} là {counted}, khác số tổng hợp {value}. Không lập báo cáo tổng hợp.',
      en: 'The units of {unit} add up to {counted} in {element}, the summary has {value}. No summary is written.',
    },
    ledgerPair: {
      vi: 'Tử số hoặc mẫu số của {element} ở các đơn vị của {unit} cộng lại là {counted}, khác số tổng hợp {value}. Không lập báo cáo tổng hợp.',
      en: 'A side of {element} adds up to {counted} over the units of {unit}, the summary has {value}. No summary is written.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

export type Imbalance = SaidOf<(typeof ledgerMessages)['V20']>;
