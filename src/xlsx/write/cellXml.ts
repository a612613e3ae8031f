import { excelSerial } from '../../domain/day';
import { address, type Cell } from '../../core/sheet/address';
import { isFormula, type CellModel, type CellValue, type Content, type FormulaModel } from '../../core/sheet/model';
import type { StringTable } from './stringTable';
import { WorkbookWriteError } from './writeError';
import { xmlText } from './xmlText';

/** Excel's limits: characters of a text, characters of a formula. */
const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;
const LONGEST_SHARED = 8192;

/**
 * One `c` element. A text is a string cell whatever it begins with; a formula carries our value; a formula that
 * must show nothing shows the text "".
 */
export function cellXml(sheet: string, cell: CellModel, place: string, format: number, strings: StringTable): string {
  const head = `<c r="${place}"${format === 0 ? '' : ` s="${format}"`}`;
  const content = cell.content;
  if (content === undefined) return `${head}/>`;
  const at = { sheet, cell };
  return isFormula(content) ? formulaXml(head, content, at) : valueXml(head, content, strings, at);
}

interface WorkbookPlace {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Throws `WorkbookWriteError` for a content that Excel would refuse in any cell. */
export function checkContent(sheet: string, content: Content, cell: Cell): void {
  const at = { sheet, cell };
  if (isFormula(content) && content.formula.length > LONGEST_FORMULA) throw refusal('formulaTooLong', at);
  const value = isFormula(content) ? content.value : content;
  if (value.kind === 'text') checkedText(value.text, at);
  else if (value.kind === 'number' || value.kind === 'date') checkedNumber(value, at);
}

function valueXml(head: string, value: CellValue, strings: StringTable, at: WorkbookPlace): string {
  switch (value.kind) {
    case 'blank':
      return `${head}/>`;
    case 'text':
      return textXml(head, checkedText(value.text, at), strings);
    case 'boolean':
      return `${head} t="b"><v>${value.boolean ? 1 : 0}</v></c>`;
    case 'number':
    case 'date':
      return `${head}><v>${checkedNumber(value, at)}</v></c>`;
  }
}

/** A very long text stands in its own cell: no other shares it, and who reads other sheets need not pass it. */
function textXml(head: string, text: string, strings: StringTable): string {
  if (text.length <= LONGEST_SHARED) return `${head} t="s"><v>${strings.add(text)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function formulaXml(head: string, { formula, value }: FormulaModel, at: WorkbookPlace): string {
  if (formula.length > LONGEST_FORMULA) throw refusal('formulaTooLong', at);
  const text = `<f>${xmlText(formula)}</f>`;
  switch (value.kind) {
    case 'blank':
      return `${head} t="str">${text}<v></v></c>`;
    case 'text':
      return `${head} t="str">${text}<v>${xmlText(checkedText(value.text, at))}</v></c>`;
    case 'boolean':
      return `${head} t="b">${text}<v>${value.boolean ? 1 : 0}</v></c>`;
    case 'number':
    case 'date':
      return `${head}>${text}<v>${checkedNumber(value, at)}</v></c>`;
  }
}

function checkedText(text: string, at: WorkbookPlace): string {
  if (text.length > LONGEST_TEXT) throw refusal('textTooLong', at);
  return text;
}

function checkedNumber(value: CellValue & { kind: 'number' | 'date' }, at: WorkbookPlace): number {
  const number = value.kind === 'number' ? value.number : excelSerial(value.iso);
  if (number === undefined) throw refusal('badDate', at);
  if (!Number.isFinite(number)) throw refusal('notFinite', at);
  return number;
}

function refusal(code: 'badDate' | 'notFinite' | 'textTooLong' | 'formulaTooLong', at: WorkbookPlace): Error {
  return new WorkbookWriteError(code, at.sheet, address(at.cell));
}
