import { figureCell } from '../../../src/core/reports/figureCell';
import type { ElementKey } from '../../../src/domain/ids';
import type { ElementValue, Submission } from '../../../src/domain/submission';
import { formulaIn, shownIn } from './cells';
import { plan } from './drawn';

/** Shown words, and the formula where there is one, of a unit's cell; `change` of its submission first. */
function cell(code: string, key: string, change: (form: Submission) => Submission = (form) => form) {
  const found = plan.rows.find(({ unit }) => unit.code === code);
  const column = plan.columns.find((one) => one.key === key);
  if (!found || !column) throw new Error(`no cell ${code} ${key}`);
  const content = figureCell(plan, { ...found, submission: change(found.submission) }, column, 20);
  const model = { row: 20, col: 0, ...(content ? { content } : {}) };
  return { shown: shownIn(model), formula: formulaIn(model) };
}

test.each([
  ['73101', 'E01', 40],
  ['73102', 'E01', 0],
  ['73102', 'F01', 'x'],
  ['73201', 'F01', undefined],
  ['73101', 'H06.TU', '2024-03-20'],
  ['73102', 'L05', '=CMD()'],
])('%s %s: %j', (code, key, shown) => {
  expect(cell(code, key)).toEqual({ shown, formula: undefined });
});

test('a rate is a formula over its row, with the unrounded rate as its value', () => {
  const { shown, formula } = cell('73101', 'A03');
  expect([shown, formula?.includes('S21*100/O21')]).toEqual([66.66666666666667, true]);
});

test('a figure the roll-up does not count stands in brackets, so that no sum takes it', () => {
  const given = (form: Submission): Submission => {
    const [any] = form.values.values();
    if (!any) throw new Error('no figure');
    const foreign = { element: 'A01.LH02' as const, place: any.place, state: 'value' as const, value: 7.5 };
    return { ...form, values: new Map<ElementKey, ElementValue>([...form.values, ['A01.LH02', foreign]]) };
  };
  expect(cell('73101', 'A01.LH02', given).shown).toBe('(7,5)');
});

test('a total made from its parts is a formula, so that nobody takes it for typed', () => {
  const without = (form: Submission): Submission => {
    const values = new Map(form.values);
    values.delete('A01');
    return { ...form, values };
  };
  expect(cell('73101', 'A01', without)).toEqual({ shown: 3, formula: 'SUM(R21)' });
});

test('an unreadable cell shows that something stands there', () => {
  const spoilt = (form: Submission): Submission => {
    const held = form.values.get('E01');
    if (!held) throw new Error('no E01');
    const { element, place } = held;
    return { ...form, values: new Map([...form.values, ['E01', { element, place, state: 'unreadable' as const }]]) };
  };
  expect(cell('73101', 'E01', spoilt).shown).toBe('?');
});
