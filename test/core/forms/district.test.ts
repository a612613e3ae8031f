import { valueOf } from '../../../src/domain/figure';
import { buildForm, type Entries, type EntryKey } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import { isFormula, type SheetModel } from '../../../src/core/sheet/model';
import type { Unit } from '../../../src/domain/territory/unit';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { formArgs, phuLy, readContext } from './fixtures';
import { edited, modelSnapshot, namedCell, rebuilt, withRowsBefore, workbookOf } from './modelSnapshot';

const commune = (code: string, name: string): Unit => ({ ...phuLy, code, name });
const health: Unit = {
  list: '2024',
  code: '735.PYT',
  name: 'Phòng Y tế',
  type: '',
  level: 'department',
  parent: '735',
  kind: 'health',
};
const rows = [commune('26170', 'Vĩnh An'), commune('26179', 'Phú Lý'), health];
const args = formArgs({
  form: '02b/CTXH-H',
  unit: { list: '2024', code: '735', name: 'Vĩnh Cửu', type: 'huyện', level: 'district' },
  reporter: { kind: 'other', tier: 'district' },
  rows,
});
const entries: Entries = new Map<EntryKey, number | string>([
  ['26170.A01', 4],
  ['26170.A02', 3],
  ['26170.E01', 40],
  ['26170.E04', 'x'],
  ['26170.K00.TH', 12.5],
  ['735.PYT.D01', 6],
  ['735.PYT.D02', 0],
]);
const sheet = buildForm({ ...args, entries });
const saved = modelSnapshot(sheet);

function read(snapshot: SheetSnapshot) {
  const { forms } = readForms(workbookOf(snapshot), readContext);
  const figures = forms.map(({ submission }) => [
    submission.unit.code,
    submission.unitName,
    Object.fromEntries(
      [...submission.values.values()]
        .filter((v) => v.state !== 'blank' && !v.computed)
        .map((v) => [v.element, valueOf(v) ?? 'x']),
    ),
  ]);
  return {
    figures,
    rules: forms.flatMap((form) =>
      form.findings.map(({ rule, variant, severity }) => `${rule} ${variant} ${severity}`),
    ),
    forms,
  };
}

const expected = [
  ['26170', 'xã Vĩnh An', { A01: 4, A02: 3, E01: 40, E04: 'x', 'K00.TH': 12.5 }],
  ['735.PYT', 'Phòng Y tế', { D01: 6, D02: 0 }],
];

describe('02b gives one submission for each unit with a figure', () => {
  const cases: readonly [string, SheetSnapshot, readonly string[]][] = [
    ['as saved', saved, []],
    ['with rows put in', withRowsBefore(saved, [3, 9, 10]), []],
    ['with rows put in by a program that leaves names behind', withRowsBefore(saved, [9]), []],
    ['with names left behind', withRowsBefore(saved, [8, 10], false), ['R02 moved info']],
    ['without names', rebuilt(saved, { names: [] }), ['R02 lost info']],
    ['renamed', rebuilt(saved, { name: 'Sheet1' }), []],
    ['without protection', rebuilt(saved, { isProtected: false }), ['R16  info']],
    ['without input rules', rebuilt(saved, { validated: [] }), ['R09  info']],
  ];
  test.each(cases)('%s', (_name, snapshot, rules) => {
    const result = read(snapshot);
    expect(result.figures).toEqual(expected);
    expect(result.rules).toEqual(rules);
  });

  test('rates are computed per row', () => {
    const [first, second] = read(saved).forms;
    expect(first?.submission.values.get('A03')).toMatchObject({ value: 75, computed: true, place: { cell: 'F9' } });
    expect(second?.submission.values.get('D03')).toMatchObject({ value: 0 });
    expect(second?.submission.values.get('A03')).toMatchObject({ state: 'blank' });
  });

  test('a rate typed over its formula is found', () => {
    const at = namedCell(saved, 'TH.26170.A03');
    const result = read(edited(saved, [{ ...at, edit: { value: { kind: 'number', number: 80 } } }]));
    expect(result.rules).toEqual(['R08 differs error']);
  });

  test('a formula that takes other cells is found where its result is gone', () => {
    const at = namedCell(saved, 'TH.26170.A03');
    const changed = { value: { kind: 'notCalculated' }, formula: 'IF(D10>0,E10*100/D10,"")' } as const;
    expect(read(edited(saved, [{ ...at, edit: changed }])).rules).toEqual(['R08 changed warning']);
  });

  test('a copied row is found', () => {
    const shifted = withRowsBefore(saved, [9]);
    const result = read(edited(shifted, [{ row: 9, col: 2, edit: { value: { kind: 'text', text: '26170' } } }]));
    expect(result.rules).toEqual(['R15 twice error']);
  });

  test('a row with figures and no unit code is found', () => {
    const shifted = withRowsBefore(saved, [9]);
    const result = read(edited(shifted, [{ row: 9, col: 3, edit: { value: { kind: 'number', number: 5 } } }]));
    expect(result.rules).toEqual(['R12  warning']);
    expect(result.figures).toEqual(expected);
  });

  test('a blank form gives no submission', () => {
    expect(readForms(workbookOf(modelSnapshot(buildForm(args))), readContext).forms).toEqual([]);
  });
});

describe('the 02b sheet', () => {
  const values = (model: SheetModel, row: number): readonly (number | string)[] =>
    model.cells
      .filter((cell) => cell.row === row && cell.content && isFormula(cell.content))
      .flatMap((cell) => (cell.content && isFormula(cell.content) ? [cell.content.value] : []))
      .flatMap((value): readonly (number | string)[] =>
        value.kind === 'number' ? [value.number] : value.kind === 'text' && value.text !== '' ? [value.text] : [],
      );

  test('total adds up and recomputes rates', () => {
    expect(values(sheet, 11)).toEqual([4, 3, 75, 6, 0, 0, 40, 12.5]);
    expect(values(sheet, 12)).toEqual(['2/3']);
  });

  test('a unit is asked only for what it owns', () => {
    const names = (sheet.names ?? []).map((name) => name.name);
    expect(names).toContain('TH.735.PYT.D01');
    expect(names).not.toContain('TH.735.PYT.E01');
    expect(names).not.toContain('TH.26170.D01');
  });
});
