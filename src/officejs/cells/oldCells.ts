import type { Cell } from '../../core/sheet/address';
import type { Question } from '../read/request';
import { safeText } from '../safeText';
import type { OldCell, OldRule, SheetLock } from '../undo/record';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';

const ANSWER_BYTES = 900;

/** A place in the workbook. */
export interface Place extends Cell {
  readonly sheet: string;
}

/** What stands in a cell now, so that it can be put back. */
export function oldCellQuestion(place: Place, withRule: boolean): Question<OldCell> {
  return {
    bytes: ANSWER_BYTES,
    ask: (context) => {
      const range = cellOf(sheetNamed(context, place.sheet), place);
      range.load('values,formulas,numberFormat,format/protection/locked');
      const rule = withRule ? range.dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt') : undefined;
      return () => ({
        sheet: place.sheet,
        row: place.row,
        col: place.col,
        input: inputOf(range.values[0]?.[0], range.formulas[0]?.[0]),
        numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
        locked: range.format.protection.locked,
        ...(rule ? { rule: ruleOf(rule) } : {}),
      });
    },
  };
}

/** A formula as it is; a text so that it stays text, also one that looks like a formula. */
function inputOf(value: unknown, formula: unknown): string | number | boolean {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? safeText(value) : '';
}

function ruleOf(rule: Excel.DataValidation): OldRule | null {
  if (rule.type === 'None') return null;
  return { rule: rule.rule, ignoreBlanks: rule.ignoreBlanks, errorAlert: rule.errorAlert, prompt: rule.prompt };
}

/** How sheets are protected now. */
export function lockQuestion(sheet: string): Question<readonly [string, SheetLock]> {
  return {
    bytes: ANSWER_BYTES,
    ask: (context) => {
      const protection = sheetNamed(context, sheet).protection.load('protected,options');
      return () => [sheet, protection.protected ? protection.options : null];
    },
  };
}
