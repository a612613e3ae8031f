import { listSheet, type BookSheet } from './bookSheet';
import { due } from './daySpelling';
import { choice, onlyYes, words } from './spelling';
import { freeId } from './targetSheet';
import { DUE_WORDS } from './vocabulary';

/** The sheet "Thời hạn": what is due, from whom, when. */
export const deadlineSheet: BookSheet = listSheet('deadlines', {
  name: 'Thời hạn',
  id: 'deadlines',
  note: 'Mỗi thời hạn một dòng. “Trước ngày 01/12” nghĩa là muộn nhất 30/11; “chậm nhất ngày 30/11” tính cả ngày 30/11.',
  spare: 10,
  columns: [
    {
      member: ['vi'],
      title: 'Nội dung',
      help: 'Việc phải làm, như Báo cáo kết quả thực hiện năm.',
      width: 40,
      spelling: words,
    },
    { member: ['sender'], title: 'Ai gửi', help: 'Như các sở, ngành; UBND xã, phường.', width: 34, spelling: words },
    {
      member: ['receiver'],
      title: 'Nơi nhận',
      help: 'Như UBND tỉnh; để trống nếu không nêu.',
      width: 28,
      spelling: words,
      blank: null,
    },
    {
      member: ['via'],
      title: 'Gửi qua',
      help: 'Cơ quan đầu mối; để trống nếu không.',
      width: 28,
      spelling: words,
      blank: null,
    },
    { member: ['relation'], title: 'Cách tính', help: 'Theo chữ của văn bản.', width: 17, spelling: choice(DUE_WORDS) },
    {
      member: ['date'],
      title: 'Ngày',
      help: '30/11/2026, 30/11 hằng năm, 20/03/2026 – 31/03/2026, hoặc một năm (2030).',
      width: 26,
      spelling: due,
      blank: null,
    },
    {
      member: ['forReports'],
      title: 'Hạn báo cáo năm',
      help: 'Ghi “có” ở đúng một dòng: hạn dùng để tính nộp đúng hạn và ngày chốt số liệu.',
      width: 12,
      spelling: onlyYes,
    },
    {
      member: ['clause'],
      title: 'Điểm, khoản',
      help: 'Nơi nêu thời hạn trong văn bản.',
      width: 18,
      spelling: words,
      blank: '–',
    },
    {
      member: ['forCampaign'],
      title: 'Hạn báo cáo đợt hoạt động',
      help: 'Ghi “có” ở dòng là hạn của biểu đợt hoạt động.',
      width: 14,
      spelling: onlyYes,
      more: true,
    },
    {
      member: ['what'],
      title: 'Tên gọi khác',
      help: 'Để trống: theo nội dung.',
      width: 24,
      spelling: words,
      otherwise: ({ row }) => row.vi,
      quiet: true,
      more: true,
    },
    {
      member: ['recurrence'],
      title: 'Định kỳ',
      help: 'Để trống: theo ngày.',
      width: 16,
      spelling: words,
      otherwise: ({ row }) => (typeof row.date === 'string' && row.date.startsWith('--') ? 'hằng năm' : 'một lần'),
      quiet: true,
      more: true,
    },
    {
      member: ['note'],
      title: 'Ghi chú',
      help: 'Nếu cần nói thêm.',
      width: 24,
      spelling: words,
      blank: '',
      more: true,
    },
    {
      member: ['id'],
      title: 'Mã',
      help: 'Để trống: máy đặt (HAN-1).',
      width: 11,
      spelling: words,
      otherwise: ({ plan }) => freeId('HAN', plan.deadlines),
      more: true,
    },
  ],
});
