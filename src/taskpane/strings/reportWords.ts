import type { Language } from '../../domain/texts/language';
import { counted } from '../../domain/texts/number';

const vi = {
  open: 'Báo cáo (Word)',
  what: {
    year: 'Báo cáo để trình ký, theo thể thức Nghị định 30/2020/NĐ-CP, lập từ kết quả đang xem. Ô nào để trống thì trong văn bản chừa chỗ điền tay.',
    phase:
      'Báo cáo giai đoạn để trình ký, theo thể thức Nghị định 30/2020/NĐ-CP, lập từ giai đoạn cuối trong diễn biến đang xem. Ô nào để trống thì trong văn bản chừa chỗ điền tay.',
    reminder:
      'Công văn đôn đốc chung để trình ký, theo thể thức Nghị định 30/2020/NĐ-CP. Ô Kính gửi để trống thì gửi các đơn vị còn thiếu báo cáo.',
  },
  number: 'Số văn bản',
  place: 'Địa danh',
  authority: 'Quyền hạn ký',
  usual: 'Người đứng đầu',
  position: 'Chức vụ người ký',
  signer: 'Họ tên người ký',
  addressees: 'Kính gửi (mỗi nơi một dòng)',
  receivers: 'Nơi nhận khác (mỗi nơi một dòng)',
  make: { year: 'Lập báo cáo mới', phase: 'Lập báo cáo giai đoạn', reminder: 'Soạn công văn đôn đốc' },
  renew: { year: 'Cập nhật báo cáo đã có…', phase: 'Cập nhật báo cáo đã có…', reminder: 'Cập nhật công văn đã có…' },
  renewHint: 'Chọn tệp Word đã lập trước đây: lời đã viết thêm được giữ nguyên, chỉ thay các phần do phần mềm lập.',
  making: 'Đang lập văn bản…',
  changes: (n: number) =>
    n === 0 ? 'Các phần do phần mềm lập không có gì thay đổi.' : `${n} phần thay đổi hoặc được giữ nguyên:`,
};

type ReportWords = typeof vi;

const en: ReportWords = {
  open: 'Report (Word)',
  what: {
    year: 'The report to be signed, in the layout of Decree 30/2020, from the result shown. What is left blank here is left blank in the document.',
    phase:
      'The review to be signed, in the layout of Decree 30/2020, of the last phase of the years shown. What is left blank here is left blank in the document.',
    reminder:
      'One reminder for all, to be signed, in the layout of Decree 30/2020. Without addressees it goes to the units that owe a report.',
  },
  number: 'Number',
  place: 'Place',
  authority: 'Signed by right of',
  usual: 'The head',
  position: 'Office of who signs',
  signer: 'Name of who signs',
  addressees: 'Addressed to (one a line)',
  receivers: 'Others who receive it (one a line)',
  make: { year: 'Make a new report', phase: 'Make a new review', reminder: 'Make a new reminder' },
  renew: {
    year: 'Bring a report up to date…',
    phase: 'Bring a review up to date…',
    reminder: 'Bring a reminder up to date…',
  },
  renewHint: 'Choose a Word file made before: what was written into it stays, only our parts are made anew.',
  making: 'Making the document…',
  changes: (n) => (n === 0 ? 'Nothing changed in our parts.' : `${counted(n, 'part')} changed or kept:`),
};

/** What is said where a report is made; loaded with it. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
