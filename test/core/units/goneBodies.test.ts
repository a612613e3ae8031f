import { goneBodies } from '../../../src/core/units/goneBodies';
import type { Programme } from '../../../src/domain/plan/programme';
import { catalogue, findProgramme } from '../../support/plans';

const programme = findProgramme('dong-nai-2021-2030') as Programme;
const asked = { programme, catalogue: catalogue() };
const said = (typed: string, day = '2026-11-30') => goneBodies(typed, asked, day).map(({ vi }) => vi);

test('a body that is gone says since when, and who reports its part by the plan', () => {
  const [words = ''] = said('sở lao động thương binh và xã hội');
  expect(words).toMatch(/^Sở Lao động - Thương binh và Xã hội không còn từ 01\/03\/2025; phần báo cáo nay thuộc /);
  expect(words).toContain('Sở Y tế (');
  expect(words).toContain('Công an thành phố (');
});

test('its code is found as well as its name', () => {
  expect(said('75.SLDTBXH')).toEqual(said('sở lao động thương binh và xã hội'));
});

test.each([
  ['one that is still there', 'sở y tế', '2026-11-30'],
  ['one that goes by another name now', 'công an tỉnh', '2026-11-30'],
  ['a day on which it was there', 'sở lao động thương binh và xã hội', '2024-11-30'],
  ['nothing like a body', 'bưu điện văn hóa xã', '2026-11-30'],
])('says nothing of %s', (_, typed, day) => {
  expect(said(typed, day)).toEqual([]);
});

test('without anybody named by the plan only the day is said', () => {
  const alone = { ...asked, programme: { ...programme, owners: [] } };
  expect(goneBodies('sở lao động thương binh và xã hội', alone, '2026-11-30')).toEqual([
    {
      vi: 'Sở Lao động - Thương binh và Xã hội không còn từ 01/03/2025.',
      en: 'Sở Lao động - Thương binh và Xã hội is gone since 01/03/2025.',
    },
  ]);
});
