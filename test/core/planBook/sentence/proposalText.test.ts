import { proposalText } from '../../../../src/core/planBook/sentence/proposalText';
import { readSentence } from '../../../../src/core/planBook/sentence/readSentence';

test.each([
  [
    'Giảm ít nhất 1,5 điểm phần trăm hộ nghèo so với năm 2025',
    'giảm ít nhất 1,5 điểm phần trăm; so với năm 2025; đối tượng: hộ nghèo; không đọc được năm phải đạt; theo chữ “Giảm ít nhất … 1,5 điểm phần trăm … so với năm 2025”',
  ],
  [
    'Mỗi xã có từ 01 đến 02 cộng tác viên vào năm 2030',
    'từ 1–2 cộng tác viên trở lên; đến năm 2030; từng xã, phường; theo chữ “01 đến 02 cộng tác viên … vào năm 2030 … Mỗi xã”',
  ],
  [
    'Giảm tỷ lệ hộ nghèo 1,5% vào năm 2030',
    '1,5%; đến năm 2030; đối tượng: hộ nghèo; không đọc được chiều so sánh; theo chữ “Giảm … 1,5% … vào năm 2030”',
  ],
  ['Tiếp tục củng cố mạng lưới', 'không đọc được con số nào; nếu văn bản không đặt mức thì chọn “theo dõi”'],
  ['Ít nhất 2/3 số xã', 'không đọc được con số “2/3”'],
])('%s', (sentence, expected) => {
  expect(proposalText(readSentence(sentence), 'vi')).toBe(expected);
});
