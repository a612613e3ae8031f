import type { BookColumn, BookSheet } from './bookSheet';
import { groupOf, listOf, type Json, type JsonGroup } from './json';
import type { BookRow, PlanDraft } from './planDraft';
import type { CellFault } from './readSheet';
import { amount, words } from './spelling';

const TARGET: BookColumn = {
  member: ['target'],
  title: 'Mục tiêu',
  help: 'Mã của mục tiêu, hoặc số thứ tự dòng của nó ở trang Mục tiêu (1, 2, 3 …).',
  width: 14,
  spelling: words,
};

const COLUMNS: readonly BookColumn[] = [
  TARGET,
  {
    member: ['unit'],
    title: 'Mã đơn vị',
    help: 'Mã của huyện (3 chữ số) hoặc xã (5 chữ số).',
    width: 12,
    spelling: words,
  },
  {
    member: ['name'],
    title: 'Tên đơn vị',
    help: 'Để người đọc biết; để trống cũng được.',
    width: 30,
    spelling: words,
  },
  {
    member: ['value'],
    title: 'Mức giao',
    help: 'Con số riêng của đơn vị; số đếm thì cộng lại phải bằng mức của mục tiêu.',
    width: 12,
    spelling: amount,
  },
];

/** The sheet "Phân bổ": a value of its own for each unit of a target. Its rows become members of the targets. */
export const allocationSheet: BookSheet = {
  name: 'Phân bổ',
  id: 'allocated',
  note: 'Chỉ ghi khi kế hoạch giao cho từng huyện hoặc từng xã một con số riêng; mỗi đơn vị một dòng.',
  shape: 'table',
  spare: 40,
  more: true,
  columns: COLUMNS,
  rows: (plan) =>
    listOf(plan.targets).flatMap((row, at) => {
      const { id = String(at + 1), allocated } = groupOf(row);
      return listOf(allocated).map((one): JsonGroup => ({ target: id, ...groupOf(one) }));
    }),
  join: (rows, draft) => {
    draft.allocations = rows;
  },
};

/** Puts the values of the sheet into their targets, once these have their ids; a target nobody knows is a fault at its cell. */
export function allocate(draft: PlanDraft): readonly CellFault[] {
  const faults: CellFault[] = [];
  const targets = listOf(draft.plan.targets).map(groupOf);
  for (const row of draft.allocations) {
    const at = targetAt(row, targets);
    const target = targets[at];
    if (!target) {
      if (row.values.target !== undefined) faults.push(unknownTarget(row, targets));
      else faults.push({ ...placeOf(row), title: TARGET.title, code: 'missing' });
      continue;
    }
    const { target: _, ...value } = row.values;
    const before = listOf(target.allocated);
    draft.placeRow(['targets', at, 'allocated', before.length], row, COLUMNS);
    targets[at] = { ...target, allocated: [...before, value] };
  }
  if (draft.allocations.length > 0) draft.put('targets', targets);
  return faults;
}

/** By its id, else by its place among the targets. */
function targetAt({ values: { target } }: BookRow, targets: readonly JsonGroup[]): number {
  const byId = targets.findIndex(({ id }) => id === target);
  return byId >= 0 ? byId : Number(target ?? Number.NaN) - 1;
}

function unknownTarget(row: BookRow, targets: readonly JsonGroup[]): CellFault {
  const ids = targets.flatMap(({ id }): readonly Json[] => (typeof id === 'string' ? [id] : []));
  return {
    ...placeOf(row),
    title: TARGET.title,
    code: 'notOneOf',
    given: String(row.values.target),
    wanted: ids.join('; '),
  };
}

function placeOf(row: BookRow): Pick<CellFault, 'sheet' | 'cell'> {
  return { sheet: row.sheet, cell: row.cellOf(TARGET) };
}
