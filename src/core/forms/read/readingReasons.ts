import type { SaidOf, Sentence } from '../../../domain/texts/sentence';

/** Why a sheet or a whole file gave no form: `FateReason` codes of `readForms`. */
export const readingReasons = {
  noForm: {
    vi: 'Không tìm thấy biểu báo cáo nào trong tệp; cần gửi tệp đã ghi theo biểu mẫu của kế hoạch.',
    en: 'No report form was found in the file; send the file filled in on the programme’s form.',
  },
  boardWorkbook: {
    vi: 'Bảng theo dõi do Tổng Hợp lập, không phải báo cáo.',
    en: 'A board this program made, no report.',
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
  carriedPlanBroken: {
    vi: 'Biểu thuộc kế hoạch “{programme}” mà ở đây không có, và kế hoạch kèm trong tệp không dùng được ({detail}). Cần lấy tệp kế hoạch, hoặc xin lại biểu gốc.',
    en: 'The form belongs to plan “{programme}”, which is not known here, and the plan in the file cannot be used ({detail}). Get the plan file, or the original form.',
  },
  unknownProgramme: {
    vi: 'Biểu thuộc kế hoạch “{programme}”, không có trong các kế hoạch đã biết; cần cập nhật phần mềm hoặc dùng đúng biểu mẫu.',
    en: 'The form belongs to programme “{programme}”, which is not known here; update the software or use the right form.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReadingReason = SaidOf<typeof readingReasons>;
