import { structureFindings } from '../../../../src/core/forms/read/structure';
import { address } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { edited, namedCell, rebuilt } from '../modelSnapshot';
import { emptyForm, found, short } from './lineForm';

function findings(sheet: SheetSnapshot): string[] {
  const { on, table, location } = found(sheet);
  return short(structureFindings(on, location, table));
}

const at = namedCell(emptyForm, 'TH.E01');
/** The form without one of its rows. */
const without = (row: number): SheetSnapshot =>
  rebuilt(emptyForm, {
    cells: [...emptyForm.cells()].filter((cell) => cell.row !== row),
    names: emptyForm.names.filter(({ area }) => area.top !== row),
  });

test('a form as it was made has nothing to say', () => {
  expect(findings(emptyForm)).toEqual([]);
});

test('lost names, and names that point to another line', () => {
  const others = emptyForm.names.filter(({ name }) => name !== 'TH.E01');
  expect(findings(rebuilt(emptyForm, { names: others }))[0]).toMatch(/^R02 lost /);
  const area = { top: at.row + 1, left: at.col, bottom: at.row + 1, right: at.col };
  const moved = [...others, { name: 'TH.E01', area, scope: 'sheet' as const }];
  expect(findings(rebuilt(emptyForm, { names: moved }))[0]).toMatch(/^R02 moved /);
});

test('a line that is gone is named by its first own figure', () => {
  const gone = findings(without(at.row));
  expect(gone.some((one) => one.startsWith('R15 missing E'))).toBe(true);
});

test('a name left behind in the row of another line is not used', () => {
  const below = { row: namedCell(emptyForm, 'TH.E02').row, col: at.col };
  const names = emptyForm.names.filter(({ area }) => area.top !== at.row);
  const area = { top: below.row, bottom: below.row, left: at.col, right: at.col };
  const others = names.filter(({ area: own }) => own.top !== below.row || own.left !== below.col);
  const sheet = edited(
    rebuilt(without(at.row), { names: [...others, { name: 'TH.E01', area, scope: 'sheet' as const }] }),
    [{ ...below, edit: { value: { kind: 'number', number: 9 } } }],
  );
  const { location } = found(sheet);
  expect(location.figures.find(({ cell }) => cell.spec.key === 'E01' && cell.role === 'input')?.at).toBeUndefined();
  expect(findings(sheet).some((one) => one.startsWith('R15 missing E01'))).toBe(true);
});

test('a changed label stands at its cell', () => {
  const { table } = found(emptyForm);
  const label = { row: at.row, col: table?.labelCol ?? -1 };
  const changed = edited(emptyForm, [{ ...label, edit: { value: { kind: 'text', text: 'Trẻ em khác' } } }]);
  expect(findings(changed)).toEqual([expect.stringMatching(new RegExp(`^R11 E0\\w+ ${address(label)}$`))]);
  const sameWords = edited(emptyForm, [
    {
      ...label,
      edit: { value: { kind: 'text', text: ` ${shown(emptyForm.cell(label.row, label.col))?.toUpperCase() ?? ''} ` } },
    },
  ]);
  expect(findings(sameWords)).toEqual([]);
});

test('a figure in a row that no line owns', () => {
  const { table } = found(emptyForm);
  if (!table) throw new Error('no table');
  const owned = new Set([...[...table.rows.values()].flat(), ...emptyForm.names.map(({ area }) => area.top)]);
  const rows = Array.from({ length: table.bottom - table.top }, (_, i) => table.top + i);
  const free = { row: rows.find((row) => !owned.has(row)) ?? -1, col: table.columns.get('done') ?? -1 };
  expect(free.row).toBeGreaterThan(0);
  const added = edited(emptyForm, [{ ...free, edit: { value: { kind: 'number', number: 5 } } }]);
  expect(findings(added)).toEqual([`R12 near ${address(free)}`]);
});

test('input rules and protection that were taken away', () => {
  expect(findings(rebuilt(emptyForm, { validated: [] }))[0]).toMatch(/^R09 /);
  expect(findings(rebuilt(emptyForm, { isProtected: false }))).toEqual(['R16']);
});

function shown(cell: ReturnType<SheetSnapshot['cell']>): string | undefined {
  return cell?.value.kind === 'text' ? cell.value.text : undefined;
}
