import type { FindingRule } from '../../domain/findingRule';

/** X13: a summary speaks for a unit that is none of its own. */
export const outsideTerritory = {
  id: 'X13',
  identity: true,
  title: { vi: 'Nói thay đơn vị ngoài địa bàn', en: 'Speaking for units of others' },
  variants: {
    summary: {
      severity: 'error',
      vi: 'Bảng tổng hợp {file} của {summary} có số liệu của {unit} (mã {code}), đơn vị không thuộc {summary}. Không dùng; hỏi nơi lập bảng tổng hợp.',
      en: 'The summary {file} of {summary} has figures of {unit} (code {code}), which is not below {summary}. They are not used; ask whoever made the summary.',
    },
  },
} as const satisfies FindingRule;

/** X14: figures on hidden sheets, which nobody who looks at the file sees. */
export const hiddenSheets = {
  id: 'X14',
  identity: true,
  title: { vi: 'Số liệu trong trang tính ẩn', en: 'Figures on hidden sheets' },
  variants: {
    summary: {
      severity: 'error',
      vi: 'Tệp {file} đáng ngờ: trang tính ẩn “{sheet}” là bảng tổng hợp nói thay {unit} (mã {code}). Không dùng. Nếu đã kiểm tra và tin tệp này, tổng hợp lại với --allow-hidden.',
      en: 'The file {file} is suspicious: its hidden sheet “{sheet}” is a summary that speaks for {unit} (code {code}). It is not used. If the file was examined and is trusted, roll up again with --allow-hidden.',
    },
    form: {
      severity: 'error',
      vi: 'Tệp {file} đáng ngờ: trang tính ẩn “{sheet}” là biểu của {unit} (mã {code}), không khớp với phần nhìn thấy của tệp. Không dùng. Nếu đã kiểm tra và tin tệp này, tổng hợp lại với --allow-hidden.',
      en: 'The file {file} is suspicious: its hidden sheet “{sheet}” is a form of {unit} (code {code}) and does not agree with what the file shows. It is not used. If the file was examined and is trusted, roll up again with --allow-hidden.',
    },
    agreeing: {
      severity: 'warning',
      vi: 'Biểu của {unit} (mã {code}) nằm trong trang tính ẩn “{sheet}” của tệp {file}. Kiểm tra xem đơn vị có biết mình gửi biểu này.',
      en: 'The form of {unit} (code {code}) stands on the hidden sheet “{sheet}” of {file}. Check that the unit knows it sent this form.',
    },
    allowed: {
      severity: 'warning',
      vi: 'Trang tính ẩn “{sheet}” của tệp {file} được dùng cho {unit} (mã {code}) theo quyết định của người tổng hợp.',
      en: 'The hidden sheet “{sheet}” of {file} may count for {unit} (code {code}) because whoever rolls up decided so.',
    },
  },
} as const satisfies FindingRule;

/** Rules about how a form came: in whose summary, on what sheet. */
export const arrivalRules: readonly FindingRule[] = [outsideTerritory, hiddenSheets];
