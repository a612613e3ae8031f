import { sheetsAlone } from '../../../src/core/sheet/sheetsAlone';
import { number, type CellModel, type SheetModel, type ValidationModel } from '../../../src/core/sheet/model';

const area = { top: 0, left: 0, bottom: 0, right: 0 };
const sheet = (name: string, rest: Partial<SheetModel> = {}): SheetModel => ({
  name,
  cells: [],
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
  ...rest,
});
const other = sheet('Khác', { names: [{ name: 'TongSo', area, scope: 'workbook' }] });
const formula = (text: string): CellModel => ({
  row: 0,
  col: 0,
  content: { kind: 'formula', formula: text, value: number(7) },
});
const only = (one: SheetModel): SheetModel | undefined => sheetsAlone([other, one], new Set([one.name]))[0];

test.each([
  ['SUM(B1:B3)', undefined],
  ["'Khác'!A1+1", 7],
  ['Khác!A1', 7],
  ['Biểu!A1', undefined],
  ['SUM(Biểu:Khác!A1)', 7],
  ['tongso*2', 7],
  ['"Khác!A1"', undefined],
])('the formula %s stands alone, or is the value it shows', (text, value) => {
  const cell = only(sheet('Biểu', { cells: [formula(text)] }))?.cells[0];
  expect(cell?.content).toEqual(value === undefined ? formula(text).content : number(value));
});

test('a link to a sheet that stays behind goes, its words stay; another link stays', () => {
  const linked = (to: string): CellModel => ({ row: 1, col: 0, content: number(1), link: { sheet: to, cell: 'A1' } });
  const cells = only(sheet('Biểu', { cells: [linked('Khác'), linked('Biểu')] }))?.cells;
  expect(cells).toEqual([{ row: 1, col: 0, content: number(1) }, linked('Biểu')]);
});

test('a list keeps its values, a rule and a format by formula of another sheet go', () => {
  const rule = (one: ValidationModel['rule']): ValidationModel => ({
    areas: [area],
    rule: one,
    allowBlank: true,
    error: { style: 'stop', title: '', text: '' },
  });
  const list = { type: 'list', values: ['Có', 'Không'] } as const;
  const made = only(
    sheet('Biểu', {
      validations: [
        rule({ ...list, from: { sheet: 'Khác', area } }),
        rule({ type: 'custom', formula: 'A1<Khác!A1' }),
        rule({ type: 'custom', formula: 'A1<B1' }),
      ],
      conditionalFormats: [
        { type: 'formula', area, formula: 'Khác!A1>0', style: {} },
        { type: 'formula', area, formula: 'A1>0', style: {} },
      ],
    }),
  );
  expect(made?.validations?.map((entry) => entry.rule)).toEqual([list, { type: 'custom', formula: 'A1<B1' }]);
  expect(made?.conditionalFormats).toHaveLength(1);
});

test('what needs no other sheet keeps its cells as they are, in their order', () => {
  const [first, second] = [sheet('Một', { cells: [formula('A1')] }), sheet('Hai')];
  const made = sheetsAlone([second, other, first], new Set(['Một', 'Hai']));
  expect(made.map(({ name }) => name)).toEqual(['Hai', 'Một']);
  expect(made[1]?.cells[0]).toBe(first.cells[0]);
});
