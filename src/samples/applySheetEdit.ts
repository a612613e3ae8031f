import { contains, type Area, type Cell } from '../core/sheet/address';
import {
  isFormula,
  number,
  text,
  type CellModel,
  type CellValue,
  type FormulaModel,
  type SheetModel,
} from '../core/sheet/model';
import type { SheetEdit } from './sampleFault';

type SheetEditOf<C extends SheetEdit['change']> = Extract<SheetEdit, { readonly change: C }>;

/** A line's code, alone or with a part. */
const CODE = /^[A-Z]\d{2}(\.[A-Za-z0-9]+)?$/;

/** Names of the table's cells; those of the signatures below have words. */
const LINE_NAME = /^TH\.(note\.)?[A-Z]\d{2}(\.|$)/;

/** The sheet with the change made; throws on a name or line the sheet has not (a fault of our own samples). */
export function applySheetEdit(sheet: SheetModel, edit: SheetEdit): SheetModel {
  switch (edit.change) {
    case 'content':
      return withContent(sheet, cellNamed(sheet, edit.name), edit.content);
    case 'legacyFont':
      return withFont(sheet, cellNamed(sheet, edit.name), edit.text, edit.font);
    case 'staleResult':
      return withStaleResult(sheet, cellNamed(sheet, edit.name), edit.value);
    case 'removeName':
      return { ...sheet, names: (sheet.names ?? []).filter(({ name }) => name !== `TH.${edit.name}`) };
    case 'removeRule':
      return withoutRule(sheet, cellNamed(sheet, edit.name));
    case 'label':
      return withContent(sheet, labelBeside(sheet, cellNamed(sheet, edit.name)), text(edit.text));
    case 'removeLine':
      return withoutRow(sheet, cellNamed(sheet, edit.name).row);
    case 'addRow':
      return withRowBelow(sheet, edit);
    case 'unprotect':
      return { ...sheet, protected: false };
  }
}

/** The cell of a defined name given without "TH.". */
export function cellNamed(sheet: SheetModel, name: string): Cell {
  const found = sheet.names?.find((own) => own.name === `TH.${name}`);
  if (!found) throw new Error(`the sheet has no name TH.${name}`);
  return { row: found.area.top, col: found.area.left };
}

/** The cell with its content replaced, its look kept. */
function withContent(sheet: SheetModel, at: Cell, content: CellValue | FormulaModel): SheetModel {
  return withCells(sheet, [{ ...held(sheet, at), content }]);
}

function held(sheet: SheetModel, at: Cell): CellModel {
  return sheet.cells.find((cell) => cell.row === at.row && cell.col === at.col) ?? at;
}

function withCells(sheet: SheetModel, changed: readonly CellModel[]): SheetModel {
  const replaced = (cell: CellModel): boolean => changed.some(({ row, col }) => row === cell.row && col === cell.col);
  const cells = [...sheet.cells.filter((cell) => !replaced(cell)), ...changed];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

function withFont(sheet: SheetModel, at: Cell, words: string, font: string): SheetModel {
  const cell = held(sheet, at);
  const style = sheet.styles[cell.style ?? ''] ?? {};
  const styles = { ...sheet.styles, legacyFont: { ...style, font: { ...style.font, name: font } } };
  return withCells({ ...sheet, styles }, [{ ...cell, style: 'legacyFont', content: text(words) }]);
}

function withStaleResult(sheet: SheetModel, at: Cell, value: number): SheetModel {
  const { content } = held(sheet, at);
  if (!content || !isFormula(content)) throw new Error('only a formula keeps a result');
  return withContent(sheet, at, { ...content, value: number(value) });
}

function withoutRule(sheet: SheetModel, at: Cell): SheetModel {
  const rules = (sheet.validations ?? []).filter(({ areas }) => !areas.some((area) => contains(area, at)));
  return { ...sheet, validations: rules };
}

/** The label stands left of the line's code. */
function labelBeside(sheet: SheetModel, at: Cell): Cell {
  const code = sheet.cells.find((cell) => cell.row === at.row && CODE.test(shownText(cell)));
  if (!code) throw new Error(`row ${at.row + 1} has no code`);
  return { row: code.row, col: code.col - 1 };
}

function shownText({ content }: CellModel): string {
  return content && !isFormula(content) && content.kind === 'text' ? content.text : '';
}

/** As if the person had cleared the whole row, names and rules with it. */
function withoutRow(sheet: SheetModel, row: number): SheetModel {
  const elsewhere = (area: Area): boolean => area.top > row || area.bottom < row;
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.row !== row),
    names: (sheet.names ?? []).filter(({ area }) => elsewhere(area)),
    validations: (sheet.validations ?? []).filter(({ areas }) => areas.every(elsewhere)),
    merges: (sheet.merges ?? []).filter(elsewhere),
  };
}

/** In the empty row between the last line and the signatures; the figure stands in the column of the line named. */
function withRowBelow(sheet: SheetModel, { text: words, figure, like }: SheetEditOf<'addRow'>): SheetModel {
  const lines = (sheet.names ?? []).filter(({ name }) => LINE_NAME.test(name));
  const row = 1 + Math.max(...lines.map(({ area }) => area.bottom));
  const figureCell = cellNamed(sheet, like);
  const label = labelBeside(sheet, figureCell);
  const place = (at: Cell, content: CellValue): CellModel => ({ ...held(sheet, at), row, content });
  return withCells(sheet, [place(label, text(words)), place(figureCell, number(figure))]);
}
