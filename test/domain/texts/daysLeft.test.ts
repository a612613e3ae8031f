import { daysLeftText } from '../../../src/domain/texts/daysLeft';

test.each([
  [12, 'còn 12 ngày', '12 days left'],
  [1, 'còn 1 ngày', '1 day left'],
  [0, 'hôm nay', 'today'],
  [-1, 'đã qua 1 ngày', '1 day ago'],
  [-3, 'đã qua 3 ngày', '3 days ago'],
  [-1856, 'đã qua 1.856 ngày', '1,856 days ago'],
])('%s days', (left, vi, en) => expect(daysLeftText(left)).toEqual({ vi, en }));
