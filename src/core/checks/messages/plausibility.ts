import type { MessageTable } from './table';

/** Texts of the checks against last year, funding, dates and what only looks unlikely, V11–V22. */
export const plausibilityMessages: MessageTable = {
  V11: {
    fell: {
      vi: '{name} giảm từ {last} năm trước xuống {value}. Số lũy kế chỉ giảm khi có người nghỉ hoặc chuyển; sửa lại số, hoặc ghi giải trình.',
      en: '{name}: down from {last} last year to {value}. A cumulative count falls only when people leave; correct it or give an explanation.',
    },
    fellNoted: {
      vi: '{name} giảm từ {last} năm trước xuống {value}; biểu có ghi chú về người nghỉ hoặc chuyển. Kiểm tra xem ghi chú có nêu đủ {difference} người.',
      en: '{name}: down from {last} last year to {value}; the form has a note on leavers. Check that the note accounts for all {difference}.',
    },
    rose: {
      vi: '{name} tăng {difference} (từ {last} lên {value}), nhiều hơn {other} ({added}). Sửa lại số, hoặc giải trình số người chuyển đến.',
      en: '{name}: up by {difference} (from {last} to {value}), more than {other} ({added}). Correct the figures or explain who joined.',
    },
  },
  V12: {
    moreThanStaff: {
      vi: '{name} ({value}) lớn hơn {other} ({staff}). Kiểm tra có tính lượt người thay cho số người không, hoặc ghi giải trình.',
      en: '{name}: {value}, above {other} ({staff}). Check whether participations were counted instead of persons, or give an explanation.',
    },
    noClass: {
      vi: '{other} là {value} nhưng {name} bằng 0. Kiểm tra lại; nếu học ở lớp do nơi khác tổ chức thì ghi giải trình.',
      en: '{other}: {value}, but {name}: 0. Check the figures; if others organised the classes, say so in an explanation.',
    },
    noParticipant: {
      vi: '{other} là {value} nhưng {name} bằng 0. Nhập số lượt người tham dự, hoặc ghi giải trình.',
      en: '{other}: {value}, but {name}: 0. Enter the participations or give an explanation.',
    },
  },
  V13: {
    '': {
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Một hình thức không thể có nhiều người hơn tổng số người; sửa lại số.',
      en: '{name}: {value}, above {other} ({limit}). No form of training can have more persons than all together; correct the figure.',
    },
  },
  V14: {
    '': {
      vi: '{name} là {value} nhưng {other} bằng 0. Nhập số người làm công tác xã hội, hoặc ghi giải trình.',
      en: '{name}: {value}, but {other}: 0. Enter the social-work staff or give an explanation.',
    },
  },
  V15: {
    '': {
      vi: '{name} ({value}) lớn hơn {other} ({limit}). Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value}, above {other} ({limit}). Check the two figures or give an explanation.',
    },
  },
  V16: {
    blank: {
      vi: '{name} còn trống, trong khi năm {year} là năm gốc để tính mức tăng. Nhập số liệu; thiếu số gốc thì không đánh giá được mục tiêu.',
      en: '{name}: blank, but {year} is the base year of a growth target. Enter the figure; without a base the target cannot be judged.',
    },
    zero: {
      vi: '{name} bằng 0, trong khi năm {year} là năm gốc để tính mức tăng. Kiểm tra lại; mức tăng không tính được trên số gốc bằng 0.',
      en: '{name}: 0, but {year} is the base year of a growth target. Check it; growth cannot be measured on a base of 0.',
    },
  },
  V17: {
    copy: {
      vi: 'Toàn bộ {count} số liệu giống hệt báo cáo năm {lastYear}. Kiểm tra có gửi nhầm số năm trước không, hoặc ghi giải trình.',
      en: 'All {count} figures are identical to the report of {lastYear}. Check whether last year’s figures were sent again, or give an explanation.',
    },
    zero: {
      vi: '{name} bằng 0, trong khi năm {lastYear} là {last}. Kiểm tra lại; để trống nếu chưa có số liệu, hoặc ghi giải trình.',
      en: '{name}: 0, but {last} in {lastYear}. Check it; leave the cell blank if there is no figure yet, or give an explanation.',
    },
    changed: {
      vi: '{name} thay đổi {percent} % so với năm {lastYear} (từ {last} thành {value}). Kiểm tra lại số, hoặc ghi giải trình.',
      en: '{name}: changed by {percent} % on {lastYear} (from {last} to {value}). Check the figure or give an explanation.',
    },
    twin: {
      vi: 'Toàn bộ {count} số liệu giống hệt báo cáo của {unit} (tệp {file}). Kiểm tra đơn vị nào đã chép nhầm và đề nghị gửi lại.',
      en: 'All {count} figures are identical to the report of {unit} (file {file}). Check which unit copied by mistake and ask it to send again.',
    },
  },
  V18: {
    investment: {
      vi: '{name} ({value} triệu đồng) lớn hơn {other} ({limit} triệu đồng). Vốn đầu tư là một phần của tổng kinh phí; sửa lại số.',
      en: '{name}: {value} million VND, above {other} ({limit} million VND). Investment capital is part of the total; correct the figure.',
    },
    overSpent: {
      vi: '{name} ({value} triệu đồng) lớn hơn {other} ({limit} triệu đồng). Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value} million VND, above {other} ({limit} million VND). Check the two figures or give an explanation.',
    },
    overAllotted: {
      vi: '{name} ({value} triệu đồng) vượt 110 % của {other} ({limit} triệu đồng). Kiểm tra lại hai số, hoặc ghi giải trình.',
      en: '{name}: {value} million VND, over 110 % of {other} ({limit} million VND). Check the two figures or give an explanation.',
    },
    wholeDong: {
      vi: '{name} là {value} triệu đồng, có thể đã nhập theo đồng. Nếu đúng vậy, nhập {million} (đơn vị tính là triệu đồng).',
      en: '{name}: {value} million VND, which may have been typed in đồng. If so, enter {million} (the unit is million VND).',
    },
  },
  V19: {
    notReal: {
      vi: '{name} ghi “{date}”, không phải ngày có trong lịch. Nhập lại theo dạng ngày/tháng/năm.',
      en: '{name}: “{date}”, which is not a day of the calendar. Enter it again as day/month/year.',
    },
    outsideWindow: {
      vi: '{name} ghi ngày {date}, nằm ngoài thời gian quy định từ {from} đến {to} ({clause}). Sửa lại ngày.',
      en: '{name}: {date}, outside the time set from {from} to {to} ({clause}). Correct the date.',
    },
    order: {
      vi: '{name} ({to}) trước ngày bắt đầu ({from}). Sửa lại hai ngày.',
      en: '{name}: {to}, before the first day ({from}). Correct the two dates.',
    },
    sentBeforeAsOf: {
      vi: '{name} ({date}) trước ngày chốt số liệu ({asOf}). Sửa lại một trong hai ngày.',
      en: '{name}: {date}, before the as-of date ({asOf}). Correct one of the two dates.',
    },
    late: {
      vi: 'Báo cáo gửi ngày {date}, sau ngày cuối cùng đúng hạn {last}. Kiểm tra lại ngày gửi, hoặc ghi giải trình lý do gửi chậm.',
      en: 'The report was sent on {date}, after the last day in time, {last}. Check the date or explain the delay.',
    },
    claimedOnTime: {
      vi: '{name} ghi “Có”, nhưng báo cáo gửi ngày {date}, sau hạn {last}. Sửa lại thành “Không”, hoặc sửa ngày gửi.',
      en: '{name}: “Có” (yes), but the report was sent on {date}, after {last}. Change it to “Không” (no) or correct the date.',
    },
    claimedLate: {
      vi: '{name} ghi “Không”, nhưng báo cáo gửi ngày {date}, còn trong hạn {last}. Sửa lại thành “Có”, hoặc sửa ngày gửi.',
      en: '{name}: “Không” (no), but the report was sent on {date}, not after {last}. Change it to “Có” (yes) or correct the date.',
    },
  },
  V20: {
    '': {
      vi: '{name} còn trống, tức là chưa báo cáo. Nhập số liệu; ghi 0 nếu không có, ghi x nếu không áp dụng.',
      en: '{name}: blank, which means not reported. Enter the figure; write 0 if there is none, x if it does not apply.',
    },
  },
  V21: {
    notOwner: {
      vi: 'Dòng {code} ({value}) không thuộc phần báo cáo của đơn vị này theo phân công của kế hoạch, nên không được cộng. Xóa số ở dòng này để tránh tính trùng.',
      en: 'Line {code} ({value}) is not this unit’s to report by the plan’s division of work, so it is not added up. Clear it to avoid counting twice.',
    },
    sameFacility: {
      vi: 'Cơ sở “{facility}” cũng có trong báo cáo của {unit} (tệp {file}). Thống nhất một đơn vị báo cáo cơ sở này để tránh tính trùng.',
      en: 'The facility “{facility}” is also in the report of {unit} (file {file}). Agree on one unit to report it, so that it is not counted twice.',
    },
  },
  V22: {
    allFull: {
      vi: 'Cả {count} tỷ lệ của biểu đều là 100 %. Kiểm tra lại số thuộc diện (mẫu số), hoặc ghi giải trình.',
      en: 'All {count} rates of the form are 100 %. Check the denominators or give an explanation.',
    },
    zeroDenominator: {
      vi: '{name} không tính được vì {over} bằng 0; kết quả là “không áp dụng”. Kiểm tra lại; để trống nếu chưa có số liệu.',
      en: '{name}: not computed, because the denominator is 0 ({over}); the result is “not applicable”. Check it; leave the cell blank if there is no figure yet.',
    },
  },
  X01: {
    rate: {
      vi: 'Xem lại: {name} là {value} %, khác xa mức chung {median} % của {peers} đơn vị cùng loại. Kiểm tra lại tử số và mẫu số.',
      en: 'Worth a look: {name}: {value} %, far from the usual {median} % of {peers} units of this kind. Check the numerator and the denominator.',
    },
    size: {
      vi: 'Xem lại: {name} là {value}, khác xa mức chung {median} của {peers} đơn vị cùng loại. Kiểm tra có nhập thừa hoặc thiếu chữ số không.',
      en: 'Worth a look: {name}: {value}, far from the usual {median} of {peers} units of this kind. Check for a digit too many or too few.',
    },
  },
};
