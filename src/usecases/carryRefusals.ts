import type { SaidOf, Sentence } from '../domain/texts/sentence';

/** Why a form is not carried over; nothing is written for it. */
export const carryRefusals = {
  alreadyThere: {
    vi: 'Biểu đã là biểu của kế hoạch này, bản này, năm này: không cần chuyển.',
    en: 'The form is already one of this plan, version and year: there is nothing to carry over.',
  },
  newerVersion: {
    vi: 'Biểu thuộc bản {version} của kế hoạch, mới hơn bản đang dùng ({known}). Cần lấy tệp kế hoạch bản mới.',
    en: 'The form is of version {version} of the plan, newer than the one used here ({known}). Get the newer plan file.',
  },
  unseenVersion: {
    vi: 'Ở đây không có bản {version} của kế hoạch, và tệp không mang theo: không biết biểu có những dòng nào.',
    en: 'Version {version} of the plan is not known here and the file does not carry it: nobody can tell what its lines are.',
  },
  otherYear: {
    vi: 'Biểu của năm {year}. Chỉ chuyển được biểu cùng năm {wanted}, hoặc số của năm liền trước làm số gợi ý.',
    en: 'The form is of {year}. Only forms of {wanted} can be carried over, or those of the year before as proposals.',
  },
  yearOutside: {
    vi: 'Năm {year} nằm ngoài thời kỳ của kế hoạch mới.',
    en: 'The year {year} lies outside the new plan.',
  },
  unitGone: {
    vi: 'Đơn vị {unit} không có trong kế hoạch và năm mới (đã giải thể, sáp nhập, hoặc thuộc nơi khác): không tự chia, cộng số.',
    en: 'The unit {unit} is not in the new plan and year (abolished, merged, or of another place): no figure is divided or added.',
  },
  unitChanged: {
    vi: 'Mã {unit} nay là đơn vị khác: không chuyển số của nơi này sang nơi kia.',
    en: 'The code {unit} now names another unit: figures of one place are not carried to another.',
  },
  noForm: {
    vi: 'Theo kế hoạch mới, đơn vị {unit} không phải lập biểu này.',
    en: 'By the new plan the unit {unit} has no such form to fill.',
  },
  twice: {
    vi: 'Đơn vị {unit} có từ hai biểu trở lên ({files}). Chỉ nêu một tệp, rồi chạy lại.',
    en: 'The unit {unit} has two forms or more ({files}). Name only one of the files and run again.',
  },
  templateDiffers: {
    vi: 'Bảng trong tệp không còn khớp bảng ghép nên không lấy số nào: {what}.',
    en: 'The table of the file no longer agrees with the map, so no figure is taken: {what}.',
  },
  templateUnit: {
    vi: 'Không rõ số liệu của đơn vị nào ({unit}). Ghi đủ tên đơn vị trong tệp, hoặc nêu mã đơn vị.',
    en: 'Nobody can tell whose figures these are ({unit}). Write the full name of the unit into the file, or give its code.',
  },
  nothing: {
    vi: 'Biểu không có số liệu nào chuyển được.',
    en: 'The form has no figure that can be carried over.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type CarryRefusal = SaidOf<typeof carryRefusals>;
