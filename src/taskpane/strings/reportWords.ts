import type { Language } from '../../domain/texts/language';

const vi = {
  open: 'Báo cáo (Word)',
  what: 'Báo cáo để trình ký, theo thể thức Nghị định 30/2020/NĐ-CP, lập từ kết quả đang xem. Ô nào để trống thì trong văn bản chừa chỗ điền tay.',
  number: 'Số văn bản',
  place: 'Địa danh',
  authority: 'Quyền hạn ký',
  usual: 'Người đứng đầu',
  position: 'Chức vụ người ký',
  signer: 'Họ tên người ký',
  addressees: 'Kính gửi (mỗi nơi một dòng)',
  receivers: 'Nơi nhận khác (mỗi nơi một dòng)',
  make: 'Lập báo cáo mới',
  renew: 'Cập nhật báo cáo đã có…',
  renewHint: 'Chọn tệp Word đã lập trước đây: lời đã viết thêm được giữ nguyên, chỉ thay các phần do phần mềm lập.',
  making: 'Đang lập báo cáo…',
  changes: (n: number) =>
    n === 0 ? 'Các phần do phần mềm lập không có gì thay đổi.' : `${n} phần thay đổi hoặc được giữ nguyên:`,
};

type ReportWords = typeof vi;

const en: ReportWords = {
  open: 'Report (Word)',
  what: 'The report to be signed, in the layout of Decree 30/2020, from the result shown. What is left blank here is left blank in the document.',
  number: 'Number',
  place: 'Place',
  authority: 'Signed by right of',
  usual: 'The head',
  position: 'Office of who signs',
  signer: 'Name of who signs',
  addressees: 'Addressed to (one a line)',
  receivers: 'Others who receive it (one a line)',
  make: 'Make a new report',
  renew: 'Bring a report up to date…',
  renewHint: 'Choose a Word file made before: what was written into it stays, only our parts are made anew.',
  making: 'Making the report…',
  changes: (n) => (n === 0 ? 'Nothing changed in our parts.' : `${n} parts changed or were kept:`),
};

/** What is said where a report is made; loaded with it. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
