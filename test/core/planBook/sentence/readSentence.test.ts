import { readSentence, type ReadDemand } from '../../../../src/core/planBook/sentence/readSentence';

/** A demand in short: "> 60 % –2025", "decrease>= 1,5 % mỗi năm", "? 5 % !direction". */
function short(demand: ReadDemand): string {
  const { comparator = '?', value, valueTo, without, valueUnit, per, growth, baseYear, yearly, each } = demand;
  const { periodFrom, periodTo, unread } = demand;
  return [
    comparator,
    valueTo === undefined ? value : `${value}–${without ? '<' : ''}${valueTo}`,
    valueUnit ?? '',
    per === undefined ? '' : `/${per}`,
    growth ?? '',
    baseYear === undefined ? '' : `@${baseYear}`,
    yearly ? 'yearly' : '',
    each ? `each ${each}` : '',
    periodTo === undefined ? '' : `${periodFrom ?? ''}–${periodTo}`,
    ...unread.filter((what) => what !== 'period').map((what) => `!${what}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Sentences as plans write them, of the kinds found in real ones, and what each figure of theirs asks. */
const SENTENCES: readonly (readonly [sentence: string, ...demands: readonly string[]])[] = [
  // Social work: the five plans and their kin.
  [
    'Đạt 80% các cơ sở giáo dục, y tế, Ủy ban nhân dân các xã, phường và đơn vị liên quan thực hiện phân công, bố trí nhân sự làm công tác xã hội.',
    '>= 80 %',
  ],
  [
    'Tập huấn nâng cao năng lực, kỹ năng cho trên 60% cán bộ, viên chức, nhân viên và cộng tác viên công tác xã hội',
    '> 60 %',
  ],
  [
    'Bảo đảm ít nhất 80% trẻ em mồ côi không nơi nương tựa, bị bỏ rơi, trẻ em nhiễm HIV/AIDS được trợ giúp xã hội',
    '>= 80 %',
  ],
  [
    'a) Phân đầu trên 60% số cơ quan, tổ chức phân công nhân sự làm công tác xã hội, trong đó, có ít nhất 01 cán bộ công tác xã hội thuộc chức danh chuyên trách',
    '> 60 %',
    '>= 1 cán bộ',
  ],
  ['d) 100% trẻ em mồ côi không nơi nương tựa, trẻ em bị bỏ rơi, trẻ em nhiễm HIV/AIDS được trợ giúp', '>= 100 %'],
  ['Trong đó, có ít nhất từ 01 đến 02 cán bộ, công chức thuộc chức danh chuyên trách', '>= 1–2 cán bộ'],
  ['Ít nhất có 40% số cán bộ được đào tạo, bồi dưỡng nâng cao trình độ chuyên môn', '>= 40 %'],
  [
    'Tối thiểu 60% số cơ sở y tế, giáo dục cung cấp dịch vụ công tác xã hội; người có hoàn cảnh khó khăn được tư vấn',
    '>= 60 %',
  ],
  ['Tỷ lệ người được tư vấn, hỗ trợ năm 2025 tăng 20% so với năm 2020', 'increase>= 20 % @2020 –2025'],
  ['Số người khó khăn được cung cấp dịch vụ tăng tối thiểu 30% so với năm 2025', 'increase>= 30 % @2025'],
  [
    'Đào tạo, đào tạo lại, bồi dưỡng nâng cao trình độ chuyên môn cho 50% (1.000) cán bộ, viên chức, nhân viên',
    '>= 50 %',
    '>= 1000',
  ],
  ['Từ 2021 đến 2025: Đạt 70% số xã, phường bố trí nhân sự', '>= 70 % 2021–2025'],
  ['2.1. Giai đoạn 2021 - 2025: có ít nhất từ 01-02 nhân viên công tác xã hội', '>= 1–2 nhân viên 2021–2025'],
  ['Người có hoàn cảnh khó khăn được tư vấn, hỗ trợ công tác xã hội'],
  ['Mỗi xã, phường, thị trấn có từ 01 đến 02 cộng tác viên công tác xã hội', '>= 1–2 cộng tác viên each commune'],
  ['Mỗi xã ít nhất một nhân viên công tác xã hội được tập huấn', '>= 1 nhân viên each commune'],
  ['100% bệnh viện hạng I có phòng công tác xã hội vào năm 2025', '>= 100 % –2025'],
  // Upper bounds.
  ['Giảm tỷ lệ hộ nghèo xuống còn 2% vào năm 2025', '<= 2 % –2025'],
  ['Đến năm 2030, tỷ lệ trẻ em bị xâm hại giảm còn dưới 4%', '< 4 % –2030'],
  [
    'Tỷ lệ trẻ em bị xâm hại trên tổng số trẻ em xuống dưới 4,5% vào năm 2025 và dưới 4% vào năm 2030',
    '< 4.5 % –2025',
    '< 4 % –2030',
  ],
  ['Giảm tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống xuống còn dưới 15 vào năm 2030', '< 15 /1000 –2030'],
  ['Giảm tỷ suất trẻ em bị tai nạn, thương tích xuống 600/100.000 trẻ em vào năm 2025', '<= 600 /100000 –2025'],
  ['Khống chế tỷ lệ nhiễm HIV không quá 0,3% dân số', '<= 0.3 %'],
  ['Tỷ lệ thất nghiệp thành thị dưới 4%', '< 4 %'],
  ['Kéo giảm tỷ lệ tảo hôn còn 4,9%', '<= 4.9 %'],
  [
    'Tỷ lệ suy dinh dưỡng thể thấp còi của trẻ em dưới 5 tuổi còn 17% năm 2025, 15% năm 2030',
    '<= 17 % –2025',
    '<= 15 % –2030',
  ],
  ['Phấn đấu không vượt quá 5% trẻ em bỏ học', '<= 5 %'],
  ['Tỷ lệ trẻ em là lao động trẻ em từ 5 đến 17 tuổi tối đa 4,5%', '<= 4.5 %'],
  // Decreases.
  ['Giảm 1,5% hộ nghèo mỗi năm trong giai đoạn 2021-2025', 'decrease>= 1.5 % yearly 2021–2025'],
  ['Giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm', 'decrease>= 1–1.5 % yearly'],
  ['Tỷ lệ hộ nghèo giảm 0,5 điểm phần trăm so với năm 2024', 'decrease>= 0.5 % points @2024'],
  ['Giảm ít nhất 500 hộ nghèo so với năm 2025', 'decrease>= 500 hộ heads @2025'],
  ['Giảm 50% số trẻ em bị tử vong do đuối nước so với năm 2020', 'decrease>= 50 % @2020'],
  ['Giảm số vụ bạo lực gia đình 10% so với năm trước', 'decrease>= 10 % yearly'],
  ['Giảm tỷ lệ hộ nghèo 1,5%', '? 1.5 % !direction'],
  ['Giảm tỷ lệ hộ nghèo ít nhất 2% so với cùng kỳ', 'decrease>= 2 % yearly'],
  // Increases and levels.
  ['Nâng tỷ lệ lao động qua đào tạo lên 70% vào năm 2025', '>= 70 % –2025'],
  ['Tăng tỷ lệ bao phủ bảo hiểm y tế từ 92% năm 2021 lên 95% năm 2025', '>= 95 % –2025'],
  ['Tỷ lệ nữ tham gia cấp ủy đạt từ 15% trở lên', '>= 15 %'],
  ['Phấn đấu từ 60% trở lên số xã có điểm vui chơi cho trẻ em', '>= 60 %'],
  ['Duy trì 100% xã, phường đạt tiêu chuẩn phù hợp với trẻ em', '>= 100 %'],
  ['Duy trì tỷ lệ thất nghiệp 2,5%', '? 2.5 % !direction'],
  ['Duy trì tỷ lệ hộ nghèo dưới 1%', '< 1 %'],
  ['Số lượt người được tư vấn tăng thêm 200 lượt so với năm 2023', 'increase>= 200 lượt heads @2023'],
  ['Khoảng 30% người khuyết tật được học nghề', 'about 30 %'],
  ['Tỷ lệ hộ cận nghèo ở mức 3%', '? 3 % !direction'],
  ['Tỷ lệ hộ nghèo từ 2% đến 3%', 'between 2–3 %'],
  ['Có từ 20% đến dưới 25% xã đạt chuẩn', 'between 20–<25 %'],
  ['Hạ tỷ lệ mù chữ'],
  // Counts and other units.
  ['Tổ chức 05 lớp tập huấn cho 250 cộng tác viên', '>= 5 lớp tập huấn', '>= 250 cộng tác viên'],
  ['Trợ giúp cho 1.250 người khuyết tật và 1,5 nghìn người cao tuổi', '>= 1250 người', '>= 1500 người'],
  ['Thu nhập bình quân đạt 75 triệu đồng/người/năm vào năm 2025', '>= 75 triệu đồng/người/năm –2025'],
  ['Đạt 11 bác sĩ/10.000 dân', '>= 11 bác sĩ /10000'],
  ['Có 32 giường bệnh trên 10.000 dân vào năm 2030', '>= 32 giường bệnh /10000 –2030'],
  ['Đào tạo trên 1.000 người', '> 1000 người'],
  ['Tuổi thọ trung bình đạt 75 tuổi', '>= 75 tuổi'],
  // Two values, two years, two populations.
  [
    'Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em đạt 65% vào năm 2025 và 75% vào năm 2030.',
    '>= 65 % –2025',
    '>= 75 % –2030',
  ],
  ['Đến năm 2025 đạt 60%, đến năm 2030 đạt 90% số xã có nhân viên công tác xã hội', '>= 60 % –2025', '>= 90 % –2030'],
  ['Lần lượt đạt 60% và 90% vào năm 2025 và năm 2030', '>= 60 % –2025', '>= 90 % –2030'],
  ['95% trẻ em thành thị và 90% trẻ em nông thôn được tiêm chủng', '>= 95 %', '>= 90 %'],
  ['Giai đoạn 2021-2030 đạt 50% vào năm 2025 và 70% vào năm 2030', '>= 50 % 2021–2025', '>= 70 % 2021–2030'],
  [
    'Phấn đấu đến năm 2025 và 2030 tương ứng có 40% và 60% người lao động được học nghề',
    '>= 40 % –2025',
    '>= 60 % –2030',
  ],
  [
    'Mỗi huyện có ít nhất 2 mô hình, mỗi xã có ít nhất 1 câu lạc bộ',
    '>= 2 mô hình each district',
    '>= 1 câu lạc bộ each commune',
  ],
  ['Giảm tỷ lệ hộ nghèo xuống 4,9%, hộ cận nghèo xuống 5,2% vào cuối năm 2025', '<= 4.9 % –2025', '<= 5.2 % –2025'],
  // Said the other way round, or not at all.
  ['Không để quá 3% trẻ em bỏ học', '<= 3 %'],
  ['Không để tỷ lệ bao phủ bảo hiểm y tế dưới 95%', '>= 95 %'],
  ['Gần 50% xã đạt chuẩn', '? 50 % !direction'],
  ['Tăng tỷ lệ nữ giám đốc doanh nghiệp 27%', '? 27 % !direction'],
  ['Tỷ lệ hộ nghèo 2%', '? 2 % !direction'],
  ['Mức sinh thay thế 2,1 con/phụ nữ', '? 2.1 con !direction'],
  ['Phòng ngừa, giảm số vụ ly hôn dưới 5%', '? 5 % !direction'],
  ['Giảm khoảng 1% số hộ nghèo so với năm 2025', '? 1 % !direction'],
  ['Ít nhất 2/3 số xã có câu lạc bộ'],
  ['Số người được hỗ trợ tăng gấp đôi so với năm 2020'],
  ['Giảm 10% số trẻ em tử vong so với giai đoạn 2016-2020', 'decrease>= 10 % !baseYear'],
  // Numbers that are no targets.
  [
    'Thực hiện Quyết định số 112/QĐ-TTg ngày 22/01/2021, 90% trẻ em dưới 16 tuổi có hoàn cảnh khó khăn được trợ giúp',
    '>= 90 %',
  ],
  ['Chỉ tiêu 5: 80% người cao tuổi từ 60 tuổi trở lên được khám sức khỏe', '>= 80 %'],
  ['95% tin báo được tiếp nhận trong vòng 24 giờ', '>= 95 %'],
  ['Trước ngày 30/11/2026 có 85% đơn vị báo cáo', '>= 85 %'],
];

test.each(SENTENCES)('%s', (sentence, ...demands) => {
  expect(readSentence(sentence).demands.map(short)).toEqual(demands);
});

test('says with which words', () => {
  const [demand] = readSentence('Đến hết năm 2030, giảm ít nhất 500 hộ nghèo có trẻ em so với năm 2025').demands;
  expect(demand?.words).toEqual({
    comparator: 'giảm ít nhất',
    value: '500 hộ',
    period: 'Đến hết năm 2030',
    baseYear: 'so với năm 2025',
  });
  expect(demand?.population).toBe('nghèo');
});

test('who is counted ends where a year begins', () => {
  const { demands } = readSentence('Có 50% trường học vào năm 2027 và 70% bệnh viện vào năm 2030 (năm 2031)');
  expect(demands.map(({ population }) => population)).toEqual(['trường học', 'bệnh viện']);
});

test('names figures it cannot take over', () => {
  expect(readSentence('Ít nhất 2/3 số xã, số người tăng gấp đôi').unreadFigures).toEqual(['2/3', 'gấp đôi']);
});
