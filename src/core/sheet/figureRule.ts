import { address, type Cell } from './address';
import type { ValidationRule } from './model';

export type FigureRule = Extract<ValidationRule, { type: 'figure' }>;

/** What a figure cell takes beside numbers: "not applicable", as people type it. */
const SIGNS: readonly unknown[] = ['x', '–', '-'];

/**
 * The rule as a formula about its cell, for every program from Excel 2010 on: their own "whole number" would refuse
 * the "x". Its text is what issued forms hold, so `figureRuleIn` knows those again.
 */
export function figureFormula({ whole }: FigureRule, cell: Cell): string {
  const at = address(cell);
  const isWhole = whole ? `,${at}=INT(${at})` : '';
  return `OR(IF(ISNUMBER(${at}),AND(${at}>=0${isWhole}),FALSE),${at}="x",${at}="–",${at}="-")`;
}

/** The rule that a formula (without "=") of this cell stands for; undefined for any other formula. */
export function figureRuleIn(formula: string, cell: Cell): FigureRule | undefined {
  const rules: readonly FigureRule[] = [
    { type: 'figure', whole: true },
    { type: 'figure', whole: false },
  ];
  return rules.find((rule) => figureFormula(rule, cell) === formula);
}

/** Whether a value surely keeps the rule; false also for texts that a program may yet take for one of the signs. */
export function keepsFigureRule({ whole }: FigureRule, value: unknown): boolean {
  if (typeof value === 'number') return value >= 0 && (!whole || Number.isInteger(value));
  return SIGNS.includes(value);
}
