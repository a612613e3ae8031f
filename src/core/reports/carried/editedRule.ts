import type { FindingRule } from '../../../domain/findingRule';

/** X15: a summary is no longer what the program wrote: it was edited after the roll-up. */
export const editedSummary = {
  id: 'X15',
  identity: true,
  title: { vi: 'Bảng tổng hợp sửa sau khi lập', en: 'Summary edited afterwards' },
  variants: {
    row: {
      severity: 'error',
      vi: 'Dòng này của {unit} (mã {code}) đã sửa sau khi tổng hợp: số liệu, ngày hoặc tên tệp không còn như khi lập bảng. Cần hỏi nơi lập bảng, hoặc dùng báo cáo của chính đơn vị.',
      en: 'This row of {unit} (code {code}) was edited after the roll-up: its figures, day or file are no longer those the summary was made with. Ask whoever made it, or take the unit’s own report.',
    },
    added: {
      severity: 'error',
      vi: 'Dòng này của {unit} (mã {code}) được thêm sau khi tổng hợp. Cần hỏi nơi lập bảng, hoặc dùng báo cáo của chính đơn vị.',
      en: 'This row of {unit} (code {code}) was added after the roll-up. Ask whoever made the summary, or take the unit’s own report.',
    },
    removed: {
      severity: 'error',
      vi: 'Dòng của đơn vị mã {code} đã bị xóa sau khi tổng hợp. Cần hỏi nơi lập bảng, hoặc dùng báo cáo của chính đơn vị.',
      en: 'The row of the unit with code {code} was removed after the roll-up. Ask whoever made the summary, or take the unit’s own report.',
    },
    carried: {
      severity: 'error',
      vi: 'Phần chuyển lên cấp trên (quyết định, tệp không dùng được, kết quả kiểm tra) đã sửa sau khi tổng hợp: {count} dòng không còn như khi lập bảng. Cần hỏi nơi lập bảng.',
      en: 'What goes upward (decisions, files that were not used, findings) was edited after the roll-up: {count:line is no longer as it was|lines are no longer as they were} written. Ask whoever made the summary.',
    },
    lost: {
      severity: 'warning',
      vi: 'Bảng tổng hợp thiếu phần chuyển lên cấp trên (bị xóa, hoặc bảng được chép sang tệp khác): không rõ tệp nào không dùng được ở cấp dưới, và số liệu có bị sửa sau khi tổng hợp hay không. Cần xin lại bảng gốc.',
      en: 'The summary lacks what goes upward (removed, or the sheets were copied to another file): it cannot be told which files were not used below, nor whether figures were edited after the roll-up. Better ask for the original.',
    },
  },
} as const satisfies FindingRule;
