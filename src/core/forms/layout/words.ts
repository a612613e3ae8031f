/** Section titles by the indicator's letter (docs/domain.md#sections); sections a form lacks are left out and the rest renumbered. */
export const SECTION_TITLES: Readonly<Record<string, string>> = {
  A: 'Bố trí nhân sự công tác xã hội',
  B: 'Nhân lực công tác xã hội',
  C: 'Đào tạo, bồi dưỡng, tập huấn',
  D: 'Cơ sở, mô hình cung cấp dịch vụ công tác xã hội',
  E: 'Trẻ em có hoàn cảnh đặc biệt',
  F: 'Người có hoàn cảnh khó khăn',
  G: 'Truyền thông, nâng cao nhận thức',
  H: 'Ngày Công tác xã hội Việt Nam 25/3',
  I: 'Kiểm tra, giám sát, đánh giá',
  K: 'Kinh phí',
  L: 'Tổ chức thực hiện, khó khăn, kiến nghị',
};

/** A ratio line names its two figures, because columns 1 and 2 carry both; by ratio code. */
export const RATIO_LABELS: Readonly<Record<string, string>> = {
  A03: 'Đơn vị thuộc diện / đã phân công, bố trí nhân sự',
  A06: 'Đơn vị đã bố trí nhân sự / đạt điều kiện về người và phụ cấp',
  C06: 'Người thuộc diện / được đào tạo, tập huấn trong năm',
  C07: 'Người thuộc diện / đã qua đào tạo, tập huấn còn làm việc (lũy kế)',
  D03: 'Cơ sở thuộc diện / có cung cấp dịch vụ công tác xã hội',
  E06: 'Trẻ em thuộc diện / được trợ giúp và cung cấp dịch vụ',
  E07: 'Trẻ em thuộc diện / được trợ giúp từ nguồn xã hội hóa',
  F05: 'Người có hoàn cảnh khó khăn / được tư vấn, hỗ trợ',
  F06: 'Người có hoàn cảnh khó khăn / được tư vấn, hỗ trợ hoặc quản lý ca',
};

/** Short notes on lines that are often misread; by element code without its part. */
export const HARD_LINES: Readonly<Record<string, string>> = {
  A01: 'Đếm mọi đơn vị mà kế hoạch nêu là thuộc diện, kể cả đơn vị chưa bố trí được người.',
  A02: 'Chỉ đếm đơn vị đã có văn bản phân công hoặc bố trí người làm công tác xã hội.',
  A04: 'Đơn vị có đủ số người tối thiểu và mức phụ cấp không thấp hơn mức quy định.',
  A07: 'Số người của đơn vị có ít người nhất trong các đơn vị đã bố trí.',
  B01: 'Mỗi người chỉ đếm một lần, tính đến ngày chốt số liệu.',
  C01: 'Người làm công tác xã hội mà kế hoạch nêu là đối tượng đào tạo, tập huấn; mỗi người chỉ đếm một lần.',
  C02: 'Đếm lượt: một người dự hai lớp là hai lượt.',
  C03: 'Đếm người: một người dự nhiều lớp trong năm chỉ đếm một lần.',
  C04: 'Người lần đầu được đào tạo, tập huấn trong giai đoạn; là một phần của số trong năm.',
  C05: 'Người đã qua đào tạo, tập huấn từ đầu giai đoạn và còn làm việc: số năm trước cộng số mới, trừ số đã nghỉ, chuyển.',
  D01: 'Đếm cơ sở trong mạng lưới, quy hoạch, kể cả cơ sở chưa cung cấp dịch vụ.',
  E01: 'Mỗi trẻ em đếm một lần dù thuộc nhiều nhóm; vì vậy tổng số có thể nhỏ hơn các nhóm cộng lại.',
  E04: 'Chỉ đếm trẻ em vừa được trợ giúp xã hội vừa được cung cấp dịch vụ phù hợp.',
  E05: 'Một phần của số trẻ em được trợ giúp và cung cấp dịch vụ.',
  F01: 'Mỗi người đếm một lần dù thuộc nhiều nhóm.',
  F04: 'Người được tư vấn, hỗ trợ hoặc quản lý ca; được cả hai chỉ đếm một lần.',
  K00: 'Tính bằng triệu đồng, tự cộng từ các nguồn.',
  K08: 'Là một phần của tổng kinh phí, không cộng thêm.',
};

/** Headings of groups of parts where "Chia theo" and the dimension's name would read badly; by dimension. */
export const GROUP_WORDS: Readonly<Record<string, string>> = {
  NS: 'Chia theo loại nhân sự:',
  CB: 'Trong đó:',
  XT: 'Trong đó:',
  HD: 'Trong đó:',
};
