import type { MessageTable } from './table';

/** Texts of the checks of figures inside one form, V01–V10. Names and figures come from the finding. */
export const figureMessages: MessageTable = {
  V01: {
    negative: {
      vi: '{name} là số âm ({value}). Nhập số từ 0 trở lên; để trống nếu chưa có số liệu.',
      en: '{name}: {value} is negative. Enter 0 or more; leave the cell blank if there is no figure yet.',
    },
    fraction: {
      vi: '{name} là số lẻ ({value}). Đây là số đếm, nhập số nguyên.',
      en: '{name}: {value} is not a whole number. This is a count: enter a whole number.',
    },
  },
  V02: {
    programme: {
      vi: 'Biểu không ghi thuộc kế hoạch nào. Dùng lại biểu mẫu được cấp, không xóa phần đầu biểu.',
      en: 'The form does not say which plan it belongs to. Use the form as issued and keep its heading.',
    },
    unit: {
      vi: 'Biểu chưa ghi mã đơn vị báo cáo. Nhập mã đơn vị ở đầu biểu.',
      en: 'The form does not give the code of the reporting unit. Enter the unit code in the heading.',
    },
    year: {
      vi: 'Biểu chưa ghi năm báo cáo. Nhập năm ở dòng “Kỳ báo cáo”.',
      en: 'The form does not give the reporting year. Enter the year in the line “Kỳ báo cáo”.',
    },
    asOf: {
      vi: 'Biểu chưa ghi ngày chốt số liệu. Nhập ngày ở dòng “Số liệu tính đến ngày”.',
      en: 'The form does not give its as-of date. Enter the date in the line “Số liệu tính đến ngày”.',
    },
    otherProgramme: {
      vi: 'Biểu thuộc kế hoạch “{given}”, không phải kế hoạch “{expected}” đang kiểm tra. Chọn đúng kế hoạch hoặc gửi đúng biểu.',
      en: 'The form belongs to the plan “{given}”, not to “{expected}”, which is being checked. Choose the right plan or send the right form.',
    },
    yearOutside: {
      vi: 'Năm báo cáo {year} nằm ngoài thời gian của kế hoạch ({from}–{to}). Sửa lại năm.',
      en: 'The reporting year {year} is outside the plan ({from}–{to}). Correct the year.',
    },
    asOfBeforeYear: {
      vi: 'Số liệu tính đến ngày {date}, trước khi năm báo cáo {year} bắt đầu. Kiểm tra lại ngày chốt số liệu và năm.',
      en: 'The figures stand for {date}, before the reporting year {year} began. Check the as-of date and the year.',
    },
  },
  V03: {
    unknown: {
      vi: 'Mã đơn vị {code} ({unit}) không có trong danh mục {list} đang áp dụng cho kỳ báo cáo. Kiểm tra lại mã đơn vị ở đầu biểu.',
      en: 'The unit code {code} ({unit}) is not in the list {list} in force for this period. Check the unit code in the heading.',
    },
    otherName: {
      vi: 'Mã đơn vị {code} là của {listed}, nhưng biểu ghi tên “{unit}”. Kiểm tra xem mã hay tên bị nhầm.',
      en: 'The unit code {code} belongs to {listed}, but the form says “{unit}”. Check whether the code or the name is wrong.',
    },
  },
  V04: {
    above: {
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra và sửa một trong hai số.',
      en: '{name}: {value}, above {other} ({limit}). Check the two figures and correct one.',
    },
    aboveSum: {
      vi: '{name} ({value}) lớn hơn {first} cộng {second} ({limit}). Mỗi người chỉ tính một lần; sửa lại số.',
      en: '{name}: {value}, above {first} plus {second} ({limit}). Count each person once and correct the figure.',
    },
  },
  V05: {
    '': {
      vi: '{name} ({value}) quá nhỏ: trong {scopeValue} trẻ em thuộc diện có {aidedValue} em được trợ giúp và {servedValue} em được cung cấp dịch vụ, nên ít nhất {least} em được cả hai. Kiểm tra lại bốn số này.',
      en: '{name}: {value} is too low: of {scopeValue} children in scope {aidedValue} were aided and {servedValue} served, so at least {least} were both. Check these four figures.',
    },
  },
  V06: {
    differs: {
      vi: 'Các dòng chia nhỏ của {total} cộng lại được {sum}, không bằng tổng số {totalValue} (lệch {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
      en: 'The parts of {total} add up to {sum}, not to the total {totalValue} (difference {difference}). Correct the parts or the total.',
    },
    above: {
      vi: 'Các dòng chia nhỏ đã nhập của {total} cộng lại được {sum}, lớn hơn tổng số {totalValue} (thừa {difference}). Sửa các dòng chia nhỏ hoặc tổng số.',
      en: 'The parts given for {total} add up to {sum}, more than the total {totalValue} (by {difference}). Correct the parts or the total.',
    },
    partial: {
      vi: 'Các dòng chia nhỏ đã nhập của {total} mới cộng được {sum} trên tổng số {totalValue} (còn {difference}). Nhập nốt các dòng còn trống; ghi 0 nếu không có.',
      en: 'The parts given for {total} add up to only {sum} of the total {totalValue} ({difference} left). Fill in the parts still blank; write 0 where there is none.',
    },
    staff: {
      vi: '{name} cộng được {sum}, không khớp {total} ({totalValue}, lệch {difference}). Mỗi người xếp vào đúng một dòng; sửa lại các dòng này.',
      en: '{name}: {sum} in all, not the same as {total} ({totalValue}, difference {difference}). Put each person in exactly one line and correct these lines.',
    },
  },
  V07: {
    groupAbove: {
      vi: '{name} ({value}) lớn hơn {total} ({limit}). Một nhóm không thể đông hơn tổng số; sửa lại số.',
      en: '{name}: {value}, above {total} ({limit}). One group cannot be larger than the total; correct the figure.',
    },
    totalAbove: {
      vi: '{name} ({value}) lớn hơn tổng của tất cả các nhóm ({sum}). Bổ sung số của các nhóm hoặc sửa lại tổng số.',
      en: '{name}: {value}, above the sum of all groups ({sum}). Complete the groups or correct the total.',
    },
  },
  V08: {
    tooFew: {
      vi: '{name} ({value}) nhỏ hơn {other} ({units}). Mỗi đơn vị đã bố trí có ít nhất một người; kiểm tra lại hai số.',
      en: '{name}: {value}, below {other} ({units}). Each staffed unit has at least one person; check the two figures.',
    },
    staffWithoutUnits: {
      vi: '{name} là {value} nhưng {other} bằng 0. Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value}, but {other}: 0. Check the two figures or give an explanation.',
    },
  },
  V09: {
    none: {
      vi: '{name} bằng 0 trong khi {other} là {units}. Đơn vị đã bố trí có ít nhất một người; sửa lại số.',
      en: '{name}: 0, but {other}: {units}. A staffed unit has at least one person; correct the figure.',
    },
    twoOrMore: {
      vi: '{name} ({value}) quá ít: {units} đơn vị đã bố trí, trong đó {pairs} đơn vị có từ 02 người trở lên, cần ít nhất {least} người. Kiểm tra lại ba số này.',
      en: '{name}: {value} is too low: {units} staffed units, {pairs} of them with two or more persons, need at least {least} persons. Check these three figures.',
    },
  },
  V10: {
    '': {
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Số lần đầu không vượt số người, số người không vượt số lượt; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). First-time persons cannot exceed persons, nor persons participations; correct the figure.',
    },
  },
};
