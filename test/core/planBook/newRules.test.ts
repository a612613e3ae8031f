import { newRules, newRulesText } from '../../../src/core/planBook/newRules';
import { valueIn } from '../../../src/core/sheet/model';

test.each([
  [
    'V04 Z01, B01: 2027; V17: 2028',
    [
      { rule: 'V04', about: ['Z01', 'B01'], until: 2027 },
      { rule: 'V17', until: 2028 },
    ],
  ],
  ['V25 Z01: 2027', [{ rule: 'V25', about: ['Z01'], until: 2027 }]],
])('new rules of a cell: %s', (cell, value) => {
  expect(newRules.read({ text: cell })).toEqual({ ok: true, value });
  expect(newRulesText(value)).toBe(cell);
  expect(valueIn(newRules.show(value))).toMatchObject({ kind: 'text', text: cell });
});

test.each([
  ['V04 đến 2027', 'notBookNewRules'],
  ['V04 Z01: 2027; ', 'notBookNewRules'],
  ['quy tắc 4: 2027', 'notBookNewRules'],
])('what is no list of rules: %s', (cell, code) => {
  expect(newRules.read({ text: cell })).toMatchObject({ ok: false, code });
});
