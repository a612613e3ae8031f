import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Programme } from '../../../domain/plan/programme';
import type { Cell } from '../../sheet/address';
import { text } from '../../sheet/model';
import type { FormArgs } from '../formArgs';
import { COLUMN } from '../layout/columns';
import type { FormLine, LineCell } from '../layout/lines';
import type { Expression } from '../../../domain/formula/expression';
import { entryContent, inputNote, inputRule, INPUT_STYLE } from './inputs';
import {
  countVerdict,
  rateFormula,
  rateVerdict,
  referenceFormula,
  sumFormula,
  targetOf,
  targetText,
} from './judgement';
import type { PlacedFigures } from './onSheetChecks';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { StyleName } from '../../sheet/styles';

/** What drawing a line needs to know of the rest of the sheet. */
export interface LineContext extends PlacedFigures {
  readonly programme: Programme;
}

/** Draws one figure cell: input with its rule and name, total, rate, or repeated figure. */
export function drawFigure(draft: SheetDraft, args: FormArgs, cell: LineCell, at: Cell, context: LineContext): void {
  const { spec } = cell;
  if (cell.role === 'input') {
    const note = inputNote(spec, args.lastYear?.get(spec.key));
    draft.put(at, INPUT_STYLE[spec.type], entryContent(spec.type, args.entries?.get(spec.key)), {
      ...(note === undefined ? {} : { note }),
    });
    draft.validations.push(inputRule(spec, at, args.year));
    draft.name(elementName(spec.key), at);
    return;
  }
  const formula = cell.role === 'reference' ? reference(spec.key, context) : computedFormula(cell, context);
  if (formula) draft.put(at, computedStyle(cell), formula);
  if (cell.role === 'computed') draft.name(elementName(spec.key), at);
}

/** Defined name of an element's cell. */
export function elementName(key: ElementKey): string {
  return `TH.${key}`;
}

function computedStyle({ spec }: LineCell): StyleName {
  if (spec.type === 'ratio') return 'computedRate';
  return spec.type === 'money' ? 'computedMoney' : 'computedCount';
}

function reference(key: ElementKey, context: LineContext): Expression | undefined {
  const to = context.cellOf(key);
  return to && referenceFormula(to);
}

function computedFormula({ spec }: LineCell, context: LineContext): Expression | undefined {
  if (spec.computed?.rule === 'sum') return sumFormula(spec.computed.of.flatMap((key) => context.cellOf(key) ?? []));
  if (spec.computed?.rule !== 'ratio') return undefined;
  const [above, below] = [context.cellOf(spec.computed.numerator), context.cellOf(spec.computed.denominator)];
  return above && below && rateFormula(above, below);
}

/** Target and "Đạt"/"Chưa đạt" of a line: of its rate, or of its one figure. Parts carry none, except a part that is the whole. */
export function drawJudgement(
  draft: SheetDraft,
  args: FormArgs,
  line: FormLine,
  row: number,
  context: LineContext,
): void {
  if (line.kind === 'part') return;
  const judged =
    line.cells.find((cell) => cell.column === 'rate') ?? line.cells.find((cell) => cell.role !== 'reference');
  const target = judged && targetOf(context.programme, judged.spec.indicator.code, args.year);
  if (judged === undefined || target === undefined) return drawCountTarget(draft, args, line, row, context);
  draft.put({ row, col: COLUMN.target }, 'target', text(targetText(target)));
  const { computed } = judged.spec;
  if (computed?.rule !== 'ratio') {
    const at = context.cellOf(judged.spec.key);
    if (at) draft.put({ row, col: COLUMN.verdict }, 'formVerdict', countVerdict(target, at));
    return;
  }
  const [above, below] = [context.cellOf(computed.numerator), context.cellOf(computed.denominator)];
  if (above && below) draft.put({ row, col: COLUMN.verdict }, 'formVerdict', rateVerdict(target, above, below));
}

/** A plan may set a number of persons where the line shows a rate (1.000 người): judged when the rate has no target. */
function drawCountTarget(draft: SheetDraft, args: FormArgs, line: FormLine, row: number, context: LineContext): void {
  for (const cell of line.cells) {
    const target = cell.role === 'input' ? targetOf(context.programme, cell.spec.indicator.code, args.year) : undefined;
    const at = context.cellOf(cell.spec.key);
    if (target === undefined || at === undefined || cell.spec.type !== 'count') continue;
    draft.put({ row, col: COLUMN.target }, 'target', text(targetText(target)));
    draft.put({ row, col: COLUMN.verdict }, 'formVerdict', countVerdict(target, at));
    return;
  }
}
