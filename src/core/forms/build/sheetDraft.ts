import { cellArea } from '../../sheet/address';
import type { Area, Cell } from '../../sheet/address';
import { blank, date, formula, number, text } from '../../sheet/model';
import type { CellModel, CellValue, FormulaModel, NameModel, ValidationModel } from '../../sheet/model';
import { evaluate } from '../../sheet/formula/evaluate';
import type { Shown } from '../../sheet/formula/evaluate';
import { formulaText } from '../../sheet/formula/formulaText';
import type { Expression } from '../../../domain/formula/expression';
import type { StyleName } from './styles';

interface DraftCell {
  readonly cell: Cell;
  readonly style: StyleName;
  readonly content?: CellValue | Expression;
  readonly note?: string;
}

/** A sheet under construction: cells may come in any order and formulas may look ahead. */
export class SheetDraft {
  private readonly byPlace = new Map<string, DraftCell>();
  readonly names: NameModel[] = [];
  readonly merges: Area[] = [];
  readonly validations: ValidationModel[] = [];

  put(cell: Cell, style: StyleName, content?: CellValue | Expression, note?: string): void {
    const held: DraftCell = { cell, style, ...(content ? { content } : {}), ...(note === undefined ? {} : { note }) };
    this.byPlace.set(placeKey(cell), held);
  }

  putText(cell: Cell, style: StyleName, words: string): void {
    this.put(cell, style, text(words));
  }

  /** One value over several cells; each carries the style, so borders and locks hold in every program. */
  spread(area: Area, style: StyleName, content?: CellValue | Expression, note?: string): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) this.put({ row, col }, style);
    }
    this.put({ row: area.top, col: area.left }, style, content, note);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** A sheet-scoped name, so that a copied sheet keeps its own. */
  name(name: string, cell: Cell): void {
    this.names.push({ name, area: cellArea(cell), scope: 'sheet' });
  }

  /** Cells row by row, each formula with the value it must show. */
  cells(): readonly CellModel[] {
    const known = new Map<string, Shown>();
    const sorted = [...this.byPlace.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.col - b.cell.col);
    return sorted.map((held) => ({
      ...held.cell,
      style: held.style,
      ...(held.content ? { content: this.contentOf(held.content, known) } : {}),
      ...(held.note === undefined ? {} : { note: held.note }),
    }));
  }

  private contentOf(content: CellValue | Expression, known: Map<string, Shown>): CellValue | FormulaModel {
    if (content.kind !== 'expression') return content;
    return formula(formulaText(content), valueOf(evaluate(content, (cell) => this.shown(cell, known))));
  }

  private shown(cell: Cell, known: Map<string, Shown>): Shown {
    const key = placeKey(cell);
    if (known.has(key)) return known.get(key);
    const content = this.byPlace.get(key)?.content;
    const shown =
      content === undefined
        ? undefined
        : content.kind === 'expression'
          ? evaluate(content, (at) => this.shown(at, known))
          : shownValue(content);
    known.set(key, shown);
    return shown;
  }
}

function placeKey(cell: Cell): string {
  return `${cell.row}:${cell.col}`;
}

/** Dates stand in no formula of ours but as "something that is there". */
function shownValue(value: CellValue): Shown {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return value.boolean;
  return value.kind === 'date' ? value.iso : undefined;
}

function valueOf(shown: Shown): CellValue {
  if (typeof shown === 'number') return number(shown);
  if (typeof shown === 'boolean') return { kind: 'boolean', boolean: shown };
  return text(shown ?? '');
}

/** The content of an input cell: what was reported, "x" for not applicable, nothing for blank. */
export function entryContent(type: string, entry: number | string | undefined): CellValue {
  if (entry === undefined) return blank;
  if (type === 'yesNo') return text(entry === 'x' ? '–' : entry === 1 || entry === 'Có' ? 'Có' : 'Không');
  if (typeof entry === 'number') return number(entry);
  return type === 'date' && entry !== 'x' ? date(entry) : text(entry);
}
