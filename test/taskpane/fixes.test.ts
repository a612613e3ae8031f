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

describe('a blank total', () => {
  const left = (variant: string): CheckedForm =>
    ({
      findings: [
        {
          rule: 'V06',
          variant,
          severity: 'warning',
          element: 'B01.LH01',
          place: { file: 'a.xlsx', sheet: 'S', cell: 'F13' },
          params: { sum: 21 },
        } satisfies Finding,
      ],
    }) as Partial<CheckedForm> as CheckedForm;

  test('takes the sum of its parts, all of them given', async () => {
    const fixes = await offered(left('blankTotal'), [held(13, 5, 21)]);
    expect(fixes).toEqual([{ kind: 'sum', sheet: 'S', cell: 'F13', to: 21 }]);
    const writes: CellWrite[] = [];
    const port = { write: (all: readonly CellWrite[]) => Promise.resolve(void writes.push(...all)) };
    await applyCellFixes(port as Partial<WorkbookPort> as WorkbookPort, fixes, undefined);
    expect(writes).toEqual([{ row: 12, col: 5, sheet: 'S', value: 21 }]);
  });

  test('is left to the person while parts are blank, and where the cell is filled by now', async () => {
    expect(await offered(left('blankOpen'), [])).toEqual([]);
    expect(await offered(left('blankTotal'), [held(12, 5, 20)])).toEqual([]);
  });
});
