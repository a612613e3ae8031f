import { dueText } from '../../../src/domain/plan/dueText';
import type { Deadline } from '../../../src/domain/targets/target';

test.each([
  [{ relation: 'before', date: '--12-01' }, 'trước ngày 01/12/2024', 'before 01/12/2024'],
  [
    { relation: 'onOrBefore', date: '--11-25', hour: '17:00' },
    'chậm nhất 17 giờ 00 ngày 25/11/2024',
    'not later than 17:00, 25/11/2024',
  ],
  [
    { relation: 'between', date: '2024-03-20/2024-03-31' },
    'từ ngày 20/03/2024 đến ngày 31/03/2024',
    'from 20/03/2024 to 31/03/2024',
  ],
  [{ relation: 'on', date: '--03-25' }, 'vào ngày 25/03/2024', 'on 25/03/2024'],
  [{ relation: 'endOf', date: '2025' }, 'hết năm 2025', 'by the end of 2025'],
  [{ relation: 'unspecified', date: null }, 'không ghi ngày', 'no day named'],
])('%j', (row, vi, en) => {
  expect(dueText(row as Deadline, 2024)).toEqual({ vi, en });
});
