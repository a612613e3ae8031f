/** Words that the grid's own Vietnamese lacks; without them it shows their keys. */
export const GRID_WORDS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích công thức',
      calculating: 'Đang tính',
      'array-analysis': 'Đang phân tích công thức mảng',
      'array-calculation': 'Đang tính công thức mảng',
      done: 'Đã tính xong',
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Ô gộp',
        dismantleMergeCellWarning: 'Việc này tách các ô đã gộp. Tiếp tục?',
      },
    },
    filter: {
      confirm: {
        error: 'Chưa làm được',
        notAllowedToInsertRange: 'Không chèn được ô vào giữa vùng đang lọc. Bỏ lọc rồi làm lại.',
      },
    },
    info: {
      error: 'Số được ghi thành chữ',
      forceStringInfo: 'Ô này chứa số được ghi thành chữ nên không được tính.',
    },
    borderLine: {
      borderTlbr: 'Chéo xuống',
      borderTlbcTlmr: 'Hai đường chéo xuống',
      borderTlbrTlbcTlmr: 'Ba đường chéo xuống',
      borderBlTr: 'Chéo lên',
      borderMltrBctr: 'Hai đường chéo lên',
    },
  },
  'find-replace': {
    replace: { 'partial-success': 'Đã thay {0} chỗ, {1} chỗ không thay được' },
  },
} as const;
