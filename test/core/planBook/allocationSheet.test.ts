import { allocate, allocationSheet } from '../../../src/core/planBook/allocationSheet';
import type { BookColumn } from '../../../src/core/planBook/bookSheet';
import type { JsonGroup } from '../../../src/core/planBook/json';
import { PlanDraft } from '../../../src/core/planBook/planDraft';

/** A row of the sheet in the given line. */
const rowOf = (values: JsonGroup, line: number) => ({
  values,
  sheet: 'Phân bổ',
  at: { row: line, col: 0 },
  cellOf: (column: BookColumn) => ({ row: line, col: allocationSheet.columns.indexOf(column) }),
});

function draftOf(...rows: readonly JsonGroup[]): PlanDraft {
  const draft = new PlanDraft({ sheet: 'Kế hoạch', cell: 'A1' });
  draft.put('targets', [{ id: 'MT30-1' }, { id: 'MT30-2' }]);
  allocationSheet.join(
    rows.map((values, at) => rowOf(values, at + 4)),
    draft,
  );
  return draft;
}

test('values go to the target of the id, or of the place, with their cells', () => {
  const draft = draftOf(
    { target: 'MT30-2', unit: '26001', value: 3 },
    { target: '1', unit: '26001', value: 1 },
    { target: 'MT30-2', unit: '26002', name: 'xã B', value: 4 },
  );
  expect(allocate(draft)).toEqual([]);
  expect(draft.plan.targets).toEqual([
    { id: 'MT30-1', allocated: [{ unit: '26001', value: 1 }] },
    {
      id: 'MT30-2',
      allocated: [
        { unit: '26001', value: 3 },
        { unit: '26002', name: 'xã B', value: 4 },
      ],
    },
  ]);
  expect(draft.placeOf(['targets', 1, 'allocated', 1, 'value'])).toEqual({ sheet: 'Phân bổ', cell: 'D7' });
});

test('a target nobody knows is told at its cell, and a blank one too', () => {
  const draft = draftOf({ target: '7', unit: '26001', value: 3 }, { unit: '26001', value: 3 });
  expect(allocate(draft)).toMatchObject([
    { sheet: 'Phân bổ', cell: { row: 4, col: 0 }, code: 'notOneOf', given: '7', wanted: 'MT30-1; MT30-2' },
    { cell: { row: 5, col: 0 }, code: 'missing' },
  ]);
});
