import type { Expression } from '../../../domain/formula/expression';
import { formula, number, text, type CellValue, type FormulaModel } from '../model';
import { evaluate, type CellReader, type Shown } from './evaluate';
import { formulaText } from './formulaText';

/** A formula with the value it shows over the cells it reads. */
export function calculated(expression: Expression, read: CellReader): FormulaModel {
  return formula(formulaText(expression), valueOf(evaluate(expression, read)));
}

/** What a cell shows to a formula. Dates stand in no formula of ours but as "something that is there". */
export function shownValue(value: CellValue): Shown {
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
