import { parseArea, type Area } from '../../../src/core/sheet/address';
import { number, text, type CellModel, type SheetModel } from '../../../src/core/sheet/model';

export const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

/** A sheet of the person: nothing of ours on it. */
export const ownSheet = (name: string, cells: readonly CellModel[] = []): SheetModel => ({
  name,
  cells,
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
});

/** A small protected form: figures to type in B2:B4 under a rule, their total in B5, names of both scopes. */
export function smallForm(name: string, figures: readonly [number, number, number] = [1, 2, 3]): SheetModel {
  const inputs = figures.map((figure, index) => ({ row: index + 1, col: 1, content: number(figure), style: 'open' }));
  const sum = figures[0] + figures[1] + figures[2];
  return {
    ...ownSheet(name, [
      { row: 0, col: 0, content: text(`Biểu ${name}`) },
      ...inputs,
      { row: 4, col: 1, content: { kind: 'formula', formula: 'SUM(B2:B4)', value: number(sum) } },
    ]),
    styles: { open: { fill: 'FFF9E5', locked: false } },
    names: [
      { name: 'TH.form', area: area('A1'), scope: 'sheet' },
      ...figures.map((_figure, index) => ({
        name: `TH.A0${index + 1}`,
        area: area(`B${index + 2}`),
        scope: 'sheet' as const,
      })),
      { name: `Tong_${name}`, area: area('B5'), scope: 'workbook' },
    ],
    validations: [
      {
        areas: [area('B2:B4')],
        rule: { type: 'whole', min: 0 },
        allowBlank: true,
        error: { style: 'stop', title: 'Sai số liệu', text: 'Chỉ nhập số nguyên từ 0' },
      },
    ],
    conditionalFormats: [{ type: 'formula', area: area('B2:B4'), formula: 'B2>100', style: { fill: 'FFC7CE' } }],
    protected: true,
  };
}
