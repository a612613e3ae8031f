import { CELL_ERRORS } from '../../core/sheet/cellErrors';
import { excelSerial } from '../../domain/day';
import type { Cell } from '../../core/sheet/address';
import { isFormula, type CellValue, type Content } from '../../core/sheet/model';
import { xmlText } from '../write/xmlText';

/** What a cell is to hold, and what it is to look like; what is absent stays. */
export interface CellEdit extends Cell {
  readonly content?: Content;
  /** Number of its format, by that of the one it has; "" for none. */
  readonly format?: (old: string) => string;
  /** The formula stays as the file has it; only its stored result is another. */
  readonly isResult: boolean;
}

/** Days between the 1904 and the 1900 date system. */
const SYSTEMS_APART = 1462;
const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

/** How the cell is written: `head` is its tag so far, attributes but for the type. */
export interface CellSpelling {
  readonly head: string;
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** The workbook counts dates from 1904, and the cell shows a date. */
  readonly from1904: boolean;
  /** The `f` element as the file has it, for a new result. */
  readonly formula?: string;
}

const BLANK: Content = { kind: 'blank' };

/** The cell's element. A text is a string cell whatever it begins with. */
export function editedCell({ content = BLANK, isResult }: CellEdit, spelling: CellSpelling): string {
  const { head, prefix: p, formula } = spelling;
  if (!isFormula(content)) return plainCell(content, spelling);
  const own = isResult && formula !== undefined ? formula : `<${p}f>${xmlText(content.formula)}</${p}f>`;
  return resultCell(content.value, own, { ...spelling, head });
}

function plainCell(value: CellValue, spelling: CellSpelling): string {
  const { head, prefix: p } = spelling;
  switch (value.kind) {
    case 'blank':
      return `${head}/>`;
    case 'text':
      return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${xmlText(value.text)}</${p}t></${p}is></${p}c>`;
    case 'boolean':
      return `${head} t="b"><${p}v>${value.boolean ? 1 : 0}</${p}v></${p}c>`;
    case 'number':
    case 'date':
      return `${head}><${p}v>${serialOf(value, spelling.from1904)}</${p}v></${p}c>`;
  }
}

/** A formula whose result nobody knows stands without one, which readers tell from a number. */
function resultCell(value: CellValue, formula: string, { head, prefix: p, from1904 }: CellSpelling): string {
  switch (value.kind) {
    case 'blank':
      return `${head}>${formula}</${p}c>`;
    case 'text':
      return `${head} t="${ERRORS.has(value.text) ? 'e' : 'str'}">${formula}<${p}v>${xmlText(value.text)}</${p}v></${p}c>`;
    case 'boolean':
      return `${head} t="b">${formula}<${p}v>${value.boolean ? 1 : 0}</${p}v></${p}c>`;
    case 'number':
    case 'date':
      return `${head}>${formula}<${p}v>${serialOf(value, from1904)}</${p}v></${p}c>`;
  }
}

function serialOf(value: CellValue & { kind: 'number' | 'date' }, from1904: boolean): number {
  const serial = value.kind === 'number' ? value.number : (excelSerial(value.iso) ?? 0);
  return from1904 ? serial - SYSTEMS_APART : serial;
}
