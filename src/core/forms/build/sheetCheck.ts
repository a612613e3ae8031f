import type { Cell } from '../../sheet/address';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { ElementKey } from '../../../domain/ids';
import type { LineCell } from '../layout/lines';
import { call, cellOf, constant, operation, type Expression } from '../../../domain/formula/expression';

/** What the column “Kiểm tra” says of a required line without a figure. */
export const TO_FILL = 'Cần nhập';

/** Sums of money with decimals differ in their last digits from program to program. */
export const NOISE = constant(0.0001);

/** Where the figures of the sheet stand. */
export interface PlacedFigures {
  readonly specs: readonly ElementSpec[];
  cellOf(key: ElementKey): Cell | undefined;
  /** What a sentence calls the column of a figure: its number in the row of marks. */
  columnWord(cell: LineCell): string;
  /** Cells may hold proposals of last year, which somebody has to confirm. */
  readonly proposed?: boolean;
}

/** What is wrong when the first is true, in words. */
export interface SheetCheck {
  readonly broken: Expression;
  readonly sentence: Expression;
}

/** One figure is larger than another; blanks and "x" say nothing. */
export function greater(low: Cell, high: Cell, say: Expression): SheetCheck {
  const known = [call('ISNUMBER', cellOf(low)), call('ISNUMBER', cellOf(high))];
  const more = operation(operation(cellOf(low), '-', cellOf(high)), '>', NOISE);
  return { broken: onlyIf(call('AND', ...known), more), sentence: say };
}

/** Two figures in words, with what stands in their cells where it is exact. */
export function sentence(head: string, low: Cell | false, middle: string, high: Cell | false): Expression {
  if (!low || !high) return constant(`${head} ${middle}`);
  const first = operation(constant(`${head} (`), '&', cellOf(low));
  const second = operation(operation(first, '&', constant(`) ${middle} (`)), '&', cellOf(high));
  return operation(second, '&', constant(')'));
}

/** AND works out all its terms, and subtracting an "x" is an error: the second condition waits for the first. */
export function onlyIf(first: Expression, second: Expression): Expression {
  return call('IF', first, second, constant(0));
}
