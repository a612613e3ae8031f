import { applyCellFixes, fixesOf } from '../../src/taskpane/actions/fixes';
import { sheetSnapshot, type SnapshotCell } from '../../src/core/sheet/snapshot';
import type { CellWrite, WorkbookPort } from '../../src/core/sheet/port';
import type { CheckedForm, CheckSetting } from '../../src/usecases/checkWorkbook';
import type { Finding } from '../../src/domain/finding';

const held = (row: number, col: number, number: number): SnapshotCell => ({
  row,
  col,
  value: { kind: 'number', number },
});
const astray = (from: string, to: string): CheckedForm =>
  ({
    findings: [
      {
        rule: 'R21',
        variant: 'block',
        severity: 'warning',
        element: 'G01',
        place: { file: 'a.xlsx', sheet: 'S', cell: 'E2' },
        params: { from, to },
      } satisfies Finding,
    ],
  }) as Partial<CheckedForm> as CheckedForm;

// What neither formulas nor rules need.
const setting = {} as Partial<CheckSetting> as CheckSetting;

async function offered(form: CheckedForm, cells: readonly SnapshotCell[]) {
  return (await fixesOf(form, sheetSnapshot({ name: 'S', cells }), setting)).fixes;
}

describe('figures beside their cells', () => {
  const cells = [held(1, 4, 7), held(2, 4, 8), held(4, 4, 9)];

  test('are moved cell by cell, the old one cleared, in one step', async () => {
    const fixes = await offered(astray('E2:E3, E5', 'F2:F3, F5'), cells);
    const writes: CellWrite[] = [];
    const port = { write: (all: readonly CellWrite[]) => Promise.resolve(void writes.push(...all)) };
    await applyCellFixes(port as Partial<WorkbookPort> as WorkbookPort, fixes, undefined);
    expect(writes.map(({ row, col, value }) => [row, col, value])).toEqual([
      [1, 5, 7],
      [1, 4, null],
      [2, 5, 8],
      [2, 4, null],
      [4, 5, 9],
      [4, 4, null],
    ]);
  });

  test('never over a figure', async () => {
    const fixes = await offered(astray('E2:E3', 'F2:F3'), [...cells, held(2, 5, 1)]);
    expect(fixes.map((fix) => fix.kind === 'move' && fix.value)).toEqual([7]);
  });
});
