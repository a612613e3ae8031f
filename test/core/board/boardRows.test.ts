import type { BoardRow, BoardState } from '../../../src/core/board/board';
import { boardFile, boardRows, lastDay } from '../../../src/core/board/boardRows';
import { argsOf, commune, entry, found, tree, type Came } from './builders';

function row(came: Came, change: Partial<ReturnType<typeof argsOf>> = {}): BoardRow {
  const [first] = boardRows({ ...argsOf(came), ...change });
  if (!first) throw new Error('no row');
  return first;
}

const accepted = { state: 'here', was: 'warning', by: 'A', on: '2024-11-10', words: 'x' } as const;
const unread = entry({ fate: 'rejected', sheet: '', reason: { code: 'damaged', params: {} } });

test.each<readonly [BoardState, string, Came, Partial<BoardRow>]>([
  ['nothing', 'nothing came', {}, { files: [] }],
  ['nothing', 'a scan came along', { entries: [entry({ fate: 'beside', sheet: '' })] }, {}],
  ['unreadable', 'a file nobody can read', { entries: [unread] }, { files: [boardFile(unread)] }],
  [
    'errors',
    'a form that cannot be used, beside an unreadable file',
    { entries: [unread, entry({ fate: 'rejected' })] },
    {},
  ],
  ['errors', 'a code nobody knows', { entries: [entry({ fate: 'unknownUnit' })] }, {}],
  [
    'conflict',
    'two reports',
    { entries: [entry({ fate: 'conflict' }), entry({ fate: 'conflict', file: 'b.xlsx' })] },
    {},
  ],
  ['received', 'a report without a fault', { entries: [entry()] }, { errors: 0, warnings: 0 }],
  [
    'received',
    'with information only',
    { entries: [entry()], findings: [found({ severity: 'info' })] },
    { warnings: 0 },
  ],
  [
    'received',
    'with a warning about who',
    { entries: [entry()], findings: [found({ identity: true })] },
    { warnings: 0 },
  ],
  [
    'toExplain',
    'a twin, which no reason settles',
    { entries: [entry()], findings: [{ ...found({ identity: true }), source: 'peers' }] },
    { warnings: 0, doubts: 1 },
  ],
  [
    'held',
    'with held figures',
    { entries: [entry({ held: 2 })], findings: [found({ severity: 'error' })] },
    { held: 2, errors: 1 },
  ],
  [
    'errors',
    'with an error that holds nothing',
    { entries: [entry()], findings: [found({ severity: 'error' }), found()] },
    { errors: 1, warnings: 1 },
  ],
  [
    'toExplain',
    'with warnings',
    { entries: [entry()], findings: [found(), found({ explanation: 'Vì …' })] },
    { warnings: 2, claims: 1 },
  ],
  [
    'accepted',
    'all reasons accepted',
    { entries: [entry()], findings: [found({ severity: 'info', acceptance: accepted })] },
    { accepted: 1 },
  ],
  [
    'toExplain',
    'one reason accepted, one warning open',
    { entries: [entry()], findings: [found(), found({ severity: 'info', acceptance: accepted })] },
    {},
  ],
])('%s: %s', (state, _what, came, expected) => {
  expect(row(came)).toMatchObject({ unit: commune, state, ...expected });
});

test('there is a row for each unit that owes a report, with its district', () => {
  const rows = boardRows(argsOf({ entries: [entry()] }));
  expect(rows.map(({ unit }) => unit)).toEqual(tree.reporting);
  expect(rows.map(({ parent }) => parent?.code)).toEqual(['731', '731', '732', '732', undefined, undefined]);
});

test('what was found in a report that does not count is left out while one does', () => {
  const old = entry({ fate: 'superseded', file: 'old.xlsx' });
  const wrong = found({ severity: 'error', place: { file: 'old.xlsx', sheet: 'Biểu 01', cell: 'F9' } });
  expect(row({ entries: [old, entry()], findings: [wrong] })).toMatchObject({
    state: 'received',
    findings: [],
    files: [
      { file: 'a.xlsx', counts: true },
      { file: 'old.xlsx', counts: false },
    ],
  });
  expect(row({ entries: [entry({ fate: 'rejected', file: 'old.xlsx' })], findings: [wrong] })).toMatchObject({
    errors: 1,
  });
});

test.each<readonly [string, Came, string, number]>([
  ['before the day nobody is late', {}, '2024-11-30', 0],
  ['what has not come is late from the day on', {}, '2024-12-04', 4],
  ['also where what came cannot be used', { entries: [unread] }, '2024-12-04', 4],
  ['but not who waits for a decision', { entries: [entry({ fate: 'conflict' })] }, '2024-12-04', 0],
  ['what came in time is never late', { entries: [entry({ sentOn: '2024-11-20', late: false })] }, '2025-03-01', 0],
  [
    'what came late stays so many days late',
    { entries: [entry({ sentOn: '2024-12-03', late: true })] },
    '2025-03-01',
    3,
  ],
  ['what does not say when it was sent is not late', { entries: [entry()] }, '2025-03-01', 0],
])('%s', (_what, came, today, days) => {
  expect(row(came, { today: today as '2024-11-30' }).daysLate).toBe(days);
});

test('the last day is that of the plan’s own comparator', () => {
  expect(lastDay(argsOf().deadlines, 2024, commune)).toBe('2024-11-30');
});
