import type { SaidOf, Sentence } from '../../domain/texts/sentence';

/** Why a form was used, superseded, rejected or not placed, by `FateReason.code`. */
export const reasonMessages = {
  newestValid: {
    vi: 'Báo cáo được dùng của đơn vị; số bản khác không dùng: {others}.',
    en: 'The report used for the unit; other forms left aside: {others}.',
  },
  validBeforeErrors: {
    vi: 'Bản hợp lệ duy nhất; các bản khác của đơn vị còn lỗi nên không dùng.',
    en: 'The only valid form; the unit’s other forms have errors and were left aside.',
  },
  preferred: {
    vi: 'Dùng theo quyết định của người tổng hợp; các bản khác của đơn vị không dùng.',
    en: 'Used because whoever rolls up decided so; the unit’s other reports were left aside.',
  },
  takenAsLatest: {
    vi: 'Bản ghi là muộn nhất; lần tổng hợp này chọn lấy bản muộn nhất khi các bản khác nhau.',
    en: 'The report that says it is the latest; this roll-up was told to take the latest of different reports.',
  },
  replacesOther: {
    vi: 'Báo cáo này ghi rõ thay thế bản trước của đơn vị.',
    en: 'This report names the earlier one it replaces.',
  },
  replacesNumber: {
    vi: 'Báo cáo này thay thế Báo cáo số {number} của đơn vị.',
    en: 'This report replaces the unit’s report {number}.',
  },
  replacesNamed: {
    vi: 'Báo cáo này thay thế Báo cáo số {number} ngày {day} của đơn vị.',
    en: 'This report replaces the unit’s report {number} of {day}.',
  },
  undecided: {
    vi: 'Đơn vị có các báo cáo khác nhau (bản khác: {others}); chờ quyết định dùng bản nào, chưa bản nào được tính.',
    en: 'The unit has different reports (other: {others}); none counts until somebody decides which.',
  },
  waitsForDecision: {
    vi: 'Các báo cáo của chính đơn vị khác nhau (như {usedFile}), còn chờ quyết định, nên bản này chưa được xét.',
    en: 'The unit’s own reports differ ({usedFile} and others) and await a decision, so this copy was not considered.',
  },
  notPreferred: {
    vi: 'Khác với bản được người tổng hợp chọn dùng trong tệp {usedFile}.',
    en: 'Differs from the report that was chosen, in {usedFile}.',
  },
  notLatest: {
    vi: 'Khác với bản được dùng trong tệp {usedFile}, là bản ghi muộn hơn; lần tổng hợp này chọn lấy bản muộn nhất.',
    en: 'Differs from the report used, in {usedFile}, which says it is later; this roll-up was told to take the latest.',
  },
  replacedBy: {
    vi: 'Báo cáo trong tệp {usedFile} ghi rõ thay thế báo cáo này.',
    en: 'The report in {usedFile} names this one as replaced.',
  },
  copyDiffers: {
    vi: 'Bản chép lại có số liệu khác báo cáo của chính đơn vị trong tệp {usedFile}; đã dùng báo cáo của đơn vị.',
    en: 'A copy whose figures differ from the unit’s own report in {usedFile}; the unit’s own report was used.',
  },
  unclearName: {
    vi: 'Tên đơn vị trên biểu không khớp mã; đã dùng bản có tên khớp mã trong tệp {usedFile}.',
    en: 'The unit’s name on the form is not that of its code; the form whose name is, in {usedFile}, was used.',
  },
  twoUnits: {
    vi: 'Biểu ghi mã của {unit} nhưng mang tên hoặc mã in của đơn vị khác; không biết là của đơn vị nào nên không dùng.',
    en: 'The form has the code of {unit} but the name or printed code of another unit; it is not known whose it is, so it was not used.',
  },
  outsideSummary: {
    vi: 'Bảng tổng hợp của {summary} không được nói thay cho {unit} (mã {code}), đơn vị ngoài địa bàn của mình.',
    en: 'A summary of {summary} has no say for {unit} (code {code}), which is not below it.',
  },
  hiddenSummary: {
    vi: 'Bảng tổng hợp nằm trong trang tính ẩn “{sheet}”, đáng ngờ nên không dùng. Nếu đã kiểm tra và tin tệp này, tổng hợp lại với --allow-hidden.',
    en: 'The summary stands on the hidden sheet “{sheet}”: suspicious, so it was not used. If the file was examined and is trusted, roll up again with --allow-hidden.',
  },
  hiddenForm: {
    vi: 'Biểu nằm trong trang tính ẩn “{sheet}” và không khớp với phần nhìn thấy của tệp, đáng ngờ nên không dùng. Nếu đã kiểm tra và tin tệp này, tổng hợp lại với --allow-hidden.',
    en: 'The form stands on the hidden sheet “{sheet}” and does not agree with what the file shows: suspicious, so it was not used. If the file was examined and is trusted, roll up again with --allow-hidden.',
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
    vi: 'Cùng số liệu, chỉ khác phần chữ hoặc ngày; tệp được lưu trước bản được dùng là {usedFile}.',
    en: 'The same figures, only texts or days differ; the file was saved before the one used, {usedFile}.',
  },
  sameTime: {
    vi: 'Cùng số liệu và cùng thời điểm lưu với bản trong {usedFile}, chỉ khác phần chữ hoặc ngày; đã chọn theo thứ tự tên tệp.',
    en: 'The same figures and file time as the form in {usedFile}, only texts or days differ; chosen by file name order.',
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
    vi: 'Biểu thuộc kế hoạch {programme}, không phải kế hoạch {expected}.',
    en: 'The form belongs to the plan {programme}, not to {expected}.',
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
    en: 'A form of version {version} of the plan, older than {known}: {count:cell was|cells were} not asked ({lines}).',
  },
  ofPlanBelow: {
    vi: 'Biểu của kế hoạch cấp dưới {programme}, có mọi dòng của kế hoạch này.',
    en: 'A form of the plan below {programme}, which has every line of this plan.',
  },
  notAskedBelow: {
    vi: 'Biểu của kế hoạch cấp dưới {programme}: tính ở các chỉ tiêu chung; {count} ô kế hoạch ấy không hỏi ({lines}).',
    en: 'A form of the plan below {programme}: counted in the indicators both share; {count:cell is|cells are} not asked there ({lines}).',
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
      en: 'The ledger does not balance: forms found: {found}, but their fates add up to {counted}. No summary is written.',
    },
    ledgerUnits: {
      vi: 'Bảng đối chiếu không cân: {expected} đơn vị phải báo cáo, nhưng đã báo cáo và còn thiếu cộng lại là {counted}. Không lập báo cáo tổng hợp.',
      en: 'The ledger does not balance: units expected: {expected}, but reported and missing add up to {counted}. No summary is written.',
    },
    ledgerUsed: {
      vi: 'Bảng đối chiếu không cân: {used} biểu được dùng cho {reported} đơn vị. Không lập báo cáo tổng hợp.',
      en: 'The ledger does not balance: forms used: {used}, units reported: {reported}. No summary is written.',
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
