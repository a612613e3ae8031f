import { outlookText, turningNames } from '../../../src/domain/targets/outlookText';
import type { Attainment, Outlook } from '../../../src/domain/targets/verdict';
import { area, attained, targetOf } from '../../core/attainment/builders';

const { programme } = targetOf('DN25-4');
const children = (E04: number, E01: number) => ({ E04, E01, G05: 1 });
const provisional = attained('DN25-4', area({ programme, year: 2024 }, [children(85, 100), undefined]));
const said = (outlook: Partial<Outlook>): Attainment => ({
  ...provisional,
  outlook: { prospect: 'open', assumption: 'none', open: 1, unsized: 0, turning: [], ...outlook },
});
const { unit } = provisional;

test.each<readonly [Partial<Outlook>, string]>([
  [{ prospect: 'certain' }, 'Đạt chắc chắn trong kỳ này, các đơn vị chưa có số báo cáo thế nào cũng vậy.'],
  [
    { prospect: 'impossible', assumption: 'lastYear' },
    'Không thể đạt nữa trong kỳ này, nếu các đơn vị chưa có số có quy mô như năm trước.',
  ],
  [
    {
      unsized: 1,
      turning: [
        { unit: { ...unit, name: 'Phú Lý' }, size: 40, swing: 3.25, alone: true },
        { unit: { ...unit, name: 'Tân An' }, size: 4, swing: 0.04, alone: false },
        { unit: { ...unit, name: 'La Ngà' }, size: null, swing: null, alone: null },
      ],
    },
    'Chưa chắc chắn: 3 đơn vị còn có thể làm đổi kết luận; ảnh hưởng nhiều nhất: tỉnh Phú Lý (3,3 điểm phần trăm, một mình đủ làm đổi), tỉnh Tân An (0,04 điểm phần trăm); không biết cỡ của 1 đơn vị.',
  ],
])('%j', (outlook, expected) => {
  expect(outlookText(said(outlook), 'vi')).toBe(expected);
});

test('without last year the missing unit has no size, and nothing is promised', () => {
  expect(provisional.outlook).toMatchObject({ prospect: 'open', unsized: 1, turning: [{ size: null, alone: null }] });
  expect(turningNames(provisional, 'vi')).toBe('');
  expect(outlookText(provisional, 'en')).toBe(
    'Not certain yet: 1 unit can still turn the conclusion; of 1 unit nobody knows the size.',
  );
});

test('nothing open says nothing', () => {
  const whole = attained('DN25-4', area({ programme, year: 2024 }, [children(85, 100)]));
  expect(outlookText(whole, 'vi')).toBe('');
});
