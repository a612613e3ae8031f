import { drawDecisions } from '../../../../src/core/reports/ledger/decisions';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import type { MadeDecision } from '../../../../src/domain/decision';
import { shownIn } from '../cells';
import { smallRollUp, summaryArgs } from '../province';

const maker = { list: '2024', code: '731' };
const decisions: readonly MadeDecision[] = [
  { decision: { kind: 'strict' }, maker },
  { decision: { kind: 'hiddenAllowed', file: '=cmd' }, maker, through: ['b.xlsx', 'c.xlsx'] },
];

test('the ledger shows who decided what, and takes no row where nothing was decided', () => {
  const draft = new SheetDraft();
  const rolled = smallRollUp();
  expect(drawDecisions(draft, summaryArgs(rolled, { decisions }), 3)).toBe(8);
  const shown = draft.cells().filter(({ row }) => row === 6);
  expect(shown.map(shownIn)).toEqual([2, 'hiddenAllowed', 'huyện U731', 'b.xlsx ← c.xlsx']);
  expect(drawDecisions(draft, summaryArgs(rolled), 3)).toBe(3);
});
