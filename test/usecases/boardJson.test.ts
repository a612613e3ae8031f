import { boardJson } from '../../src/usecases/boardJson';
import { countsOf } from '../../src/core/board/board';
import { boardRows } from '../../src/core/board/boardRows';
import type { Board } from '../../src/usecases/board';
import { unitKey } from '../../src/domain/territory/unit';
import { area, attained, targetOf } from '../core/attainment/builders';
import { argsOf, entry, tree } from '../core/board/builders';

const reason = { code: 'fileLocked', params: {} };
const rows = boardRows(argsOf({ entries: [entry({ fate: 'rejected', sheet: '', reason })] })) as Board['rows'];
const board: Board = {
  programme: 'ke-hoach',
  year: 2024,
  unit: tree.root,
  today: '2024-11-20',
  rows,
  counts: countsOf(rows),
  deadline: '2024-11-30',
  gone: [{ file: 'x.xlsx', on: '2024-11-01' }],
  strays: [{ file: 'y.rar', sheet: '', counts: false, reason }],
};
const json = (more: Partial<Parameters<typeof boardJson>[1]> = {}): unknown =>
  JSON.parse(
    JSON.stringify(boardJson(board, { language: 'vi', rows: rows.slice(0, 1), clashes: [], receipts: [], ...more })),
  );

test('has the shape that docs/json.md promises', () => {
  expect(json()).toMatchObject({
    schema: 2,
    programme: 'ke-hoach',
    year: 2024,
    unit: { list: '2024', code: '75', name: 'tỉnh U75' },
    today: '2024-11-20',
    deadline: '2024-11-30',
    counts: { all: 6, unreadable: 1, nothing: 5 },
    shown: { all: 1, unreadable: 1 },
    rows: [
      {
        unit: { list: '2024', code: '73101', name: 'xã U73101' },
        parent: { list: '2024', code: '731', name: 'huyện U731' },
        form: '01/CTXH-X',
        state: 'unreadable',
        daysLate: 0,
        files: [{ file: 'a.xlsx', counts: false, reason: { code: 'fileLocked', message: expect.any(String) } }],
        ...{
          held: 0,
          errors: 0,
          warnings: 0,
          claims: 0,
          doubts: 0,
          accepted: 0,
          message: expect.stringMatching(/^Tệp đang bị/),
        },
      },
    ],
    strays: [{ file: 'y.rar', counts: false, reason: { code: 'fileLocked' } }],
    gone: [{ file: 'x.xlsx', on: '2024-11-01' }],
  });
  expect(Object.keys(json() as object)).not.toContain('clashes');
});

test('clashes and receipts are there where there are any', () => {
  const receipt = { code: '1', unit: 'A', year: '2024', form: '01', version: '1', mark: 'm' };
  expect(json({ clashes: [{ key: 'k', said: ['x'] }], receipts: [{ receipt, state: 'none' }] })).toMatchObject({
    clashes: [{ of: 'k', decisions: ['x'] }],
    receipts: [{ receipt, state: 'none' }],
  });
});

test('names the targets a unit can still turn, and says nothing where there are none', () => {
  const { programme } = targetOf('DN25-4');
  const [row] = rows;
  if (!row) throw new Error('no row');
  const attainment = attained('DN25-4', area({ programme, year: 2024 }, [{ E04: 8, E01: 10, G05: 1 }, undefined]));
  const by = { unit: row.unit, size: null, swing: null, alone: null };
  const turns = new Map([[unitKey(row.unit), [{ attainment, by }]]]);
  expect(json({ turns })).toMatchObject({ rows: [{ turns: ['DN25-4'] }] });
  expect(JSON.stringify(json())).not.toContain('turns');
});
