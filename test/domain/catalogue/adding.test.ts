import { addingOf } from '../../../src/domain/catalogue/adding';
import type { Part } from '../../../src/domain/catalogue/indicator';

const firstDay: Part = { id: 'TU', vi: 'từ ngày', en: 'from', acrossUnits: 'min' };
const lastDay: Part = { id: 'DEN', vi: 'đến ngày', en: 'to', acrossUnits: 'max' };
const plain: Part = { id: 'CB', vi: 'cán bộ', en: 'officials' };

describe('how a figure adds up over units', () => {
  test.each([
    ['ratio', 'sum', undefined, 'ratio'],
    ['count', 'sum', undefined, 'sum'],
    ['count', 'min', undefined, 'min'],
    ['money', 'ratio', plain, 'sum'],
    ['yesNo', 'countYes', undefined, 'countYes'],
    ['yesNo', 'sum', undefined, 'countYes'],
    ['yesNo', 'none', undefined, 'none'],
    ['date', 'min', undefined, 'min'],
    ['date', 'min', firstDay, 'min'],
    ['date', 'min', lastDay, 'max'],
    ['date', 'list', undefined, 'list'],
    ['text', 'list', undefined, 'list'],
    ['text', 'none', undefined, 'none'],
    ['count', 'list', plain, 'sum'],
  ] as const)('%s under the rule %s: %#', (type, acrossUnits, part, expected) => {
    expect(addingOf({ acrossUnits }, type, part)).toBe(expected);
  });
});
