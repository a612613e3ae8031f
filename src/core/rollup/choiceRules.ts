import type { FindingRule } from '../../domain/findingRule';

/** X11: of several reports of a unit, which counts and what the others say differently. */
export const reportsDiffer = {
  id: 'X11',
  identity: true,
  title: { vi: 'Nhiều báo cáo của một đơn vị', en: 'Several reports of one unit' },
  variants: {
    undecided: {
      severity: 'error',
      vi: 'Hai báo cáo khác nhau của đơn vị: {file} và {other}. Khác nhau: {figures}. {effect} Chờ quyết định, chưa bản nào được tính. Chọn một bản (dòng lệnh: --prefer TỆP) hoặc hỏi lại đơn vị.',
      en: 'Two different reports of the unit: {file} and {other}. They differ in: {figures}. {effect} Neither counts until somebody decides. Choose one (command line: --prefer FILE) or ask the unit.',
    },
    preferred: {
      severity: 'warning',
      vi: 'Dùng {file} theo quyết định của người tổng hợp, không dùng {other}. Khác nhau: {figures}.',
      en: '{file} is used because whoever rolls up decided so, {other} is not. They differ in: {figures}.',
    },
    latest: {
      severity: 'warning',
      vi: 'Dùng {file} vì ghi muộn hơn {other}; ngày giờ trong tệp không chứng minh được gì. Khác nhau: {figures}. Hỏi lại đơn vị khi còn nghi ngờ.',
      en: '{file} is used because it says it is later than {other}; times in files prove nothing. They differ in: {figures}. Ask the unit when in doubt.',
    },
    replaced: {
      severity: 'warning',
      vi: 'Báo cáo {file} ghi rõ thay thế báo cáo {other}. Thay đổi: {figures}. Kiểm tra xem đúng là đơn vị đã sửa.',
      en: 'The report {file} names {other} as the one it replaces. What changed: {figures}. Check that the unit made the change.',
    },
    returned: {
      severity: 'info',
      vi: 'Dùng {file}: bản đã sửa của {other} mà người tổng hợp trả lại. Thay đổi: {figures}.',
      en: '{file} is used: it is {other}, which whoever rolls up gave back, as mended by the unit. What changed: {figures}.',
    },
    broughtBack: {
      severity: 'warning',
      vi: 'Dùng {file} vì mang mã trả lại của {other}. Thay đổi: {figures}. Kiểm tra xem đúng là đơn vị đã sửa.',
      en: '{file} is used because it brings back the token of {other}, which was returned. What changed: {figures}. Check that the unit made the change.',
    },
    mended: {
      severity: 'warning',
      vi: 'Dùng {file}; báo cáo {other} chỉ khác ở các số phải tạm giữ: {figures}.',
      en: '{file} is used; the report {other} differs only in figures that were held: {figures}.',
    },
    refused: {
      severity: 'info',
      vi: 'Dùng {file}; báo cáo {other} của đơn vị không dùng được. Thay đổi: {figures}.',
      en: '{file} is used; the unit’s report {other} could not be used. What changed: {figures}.',
    },
    unclearName: {
      severity: 'error',
      vi: 'Dùng {file}; biểu {other} ghi tên không khớp mã đơn vị nên không thay được. Khác nhau: {figures}.',
      en: '{file} is used; the form {other} has a name that is not its code’s and cannot take its place. They differ in: {figures}.',
    },
    otherForm: {
      severity: 'warning',
      vi: 'Hai biểu của đơn vị nói khác nhau: dùng {file}, không dùng {other}. Khác nhau: {figures}. Hỏi lại đơn vị.',
      en: 'Two forms of the unit do not say the same: {file} is used, {other} is not. They differ in: {figures}. Ask the unit.',
    },
    fuller: {
      severity: 'info',
      vi: 'Dùng {file}; {other} ít số liệu hơn. Thêm: {figures}.',
      en: '{file} is used; {other} gives fewer figures. Added: {figures}.',
    },
    words: {
      severity: 'info',
      vi: 'Dùng {file}; {other} cùng số liệu, chỉ khác phần chữ hoặc ngày: {figures}.',
      en: '{file} is used; {other} has the same figures, only texts or days differ: {figures}.',
    },
  },
} as const satisfies FindingRule;

/** X12: somebody else's copy of a unit's report says something else than the unit. */
export const copyDiffers = {
  id: 'X12',
  identity: true,
  title: { vi: 'Bản chép khác bản của đơn vị', en: 'A copy differs from the unit’s own' },
  variants: {
    copy: {
      severity: 'error',
      vi: 'Bản chép trong {other} khác bản của đơn vị ({file}). Của đơn vị và bản chép: {figures}. Dùng bản của đơn vị; hỏi lại nơi lập bản chép.',
      en: 'The copy in {other} differs from the unit’s own report ({file}). The unit’s and the copy’s: {figures}. The unit’s own is used; ask whoever made the copy.',
    },
  },
} as const satisfies FindingRule;

/** Rules about the choice among a unit's reports. */
export const choiceRules: readonly FindingRule[] = [reportsDiffer, copyDiffers];
