import { writtenOut } from '../../../src/core/units/shortForms';

test.each([
  ['sở lđtbxh', 'sở lao động thương binh và xã hội'],
  ['phòng gd&đt', 'phòng giáo dục và đào tạo'],
  ['phòng gd-đt', 'phòng giáo dục và đào tạo'],
  ['bvđk đồng nai', 'bệnh viện đa khoa đồng nai'],
  ['bv phổi', 'bệnh viện phổi'],
  ['tt y tế', 'trung tâm y tế'],
  ['ttyt vĩnh cửu', 'trung tâm y tế vĩnh cửu'],
  ['văn hóa & thông tin', 'văn hóa và thông tin'],
  ['xã bvđ', 'xã bvđ'],
  ['xã phú lý', 'xã phú lý'],
])('%s: %s', (clean, long) => {
  expect(writtenOut(clean)).toBe(long);
});
