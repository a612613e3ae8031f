import { drawOutlooks } from '../../../../src/core/reports/ledger/outlooks';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { shownIn } from '../cells';
import { smallRollUp, summaryArgs } from '../province';

test('each target with open figures has a line with its prospect; nothing takes a row where none has', () => {
  const args = summaryArgs(smallRollUp());
  const [first, ...rest] = args.attainments;
  if (!first) throw new Error('no target');
  const outlook = { prospect: 'impossible', assumption: 'lastYear', open: 2, unsized: 0, turning: [] } as const;
  const attainments = [{ ...first, outlook }, ...rest.map(({ outlook: _, ...plain }) => plain)];
  const draft = new SheetDraft();
  expect(drawOutlooks(draft, { ...args, attainments }, 3)).toBe(7);
  const shown = draft.cells().filter(({ row }) => row === 5);
  expect(shown.map(shownIn)).toEqual([
    1,
    first.target.vi,
    expect.any(String),
    '',
    2,
    0,
    '✗ Không thể đạt nữa (theo quy mô năm trước)',
  ]);
  expect(drawOutlooks(draft, { ...args, attainments: [] }, 3)).toBe(3);
});
