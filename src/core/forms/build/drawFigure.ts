import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Cell } from '../../sheet/address';
import { text } from '../../sheet/model';
import type { FormArgs } from '../formArgs';
import { COLUMN } from '../layout/columns';
import type { FormLine, LineCell } from '../layout/lines';
import type { Expression } from '../../../domain/formula/expression';
import { inputContent, inputNote, inputRule, inputStyle } from './inputs';
import { judgement, lineTarget, rateCell, referenceFormula, sumFormula, type LineTarget } from './judgement';
import type { PlacedFigures } from './sheetCheck';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { StyleName } from '../../sheet/styles';

/** Draws one figure cell: input with its rule and name, total, rate, or repeated figure. */
export function drawFigure(draft: SheetDraft, args: FormArgs, cell: LineCell, at: Cell, context: PlacedFigures): void {
  const { spec } = cell;
  if (cell.role === 'input') {
    const note = inputNote(spec, args.lastYear?.get(spec.key));
    draft.put(at, inputStyle(spec), inputContent(args, spec.type, spec.key), {
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

function reference(key: ElementKey, context: PlacedFigures): Expression | undefined {
  const to = context.cellOf(key);
  return to && referenceFormula(to);
}

function computedFormula({ spec }: LineCell, context: PlacedFigures): Expression | undefined {
  if (spec.computed?.rule === 'sum') return sumFormula(spec.computed.of.flatMap((key) => context.cellOf(key) ?? []));
  if (spec.computed?.rule !== 'ratio') return undefined;
  const { computed } = spec;
  const [numerator, denominator] = [context.cellOf(computed.numerator), context.cellOf(computed.denominator)];
  return numerator && denominator && rateCell({ numerator, denominator, per: computed.per });
}

/** Target and "Đạt"/"Chưa đạt" of a line: of its rate, or of its one figure. Parts carry none, except a part that is the whole. */
export function drawJudgement(
  draft: SheetDraft,
  args: FormArgs,
  line: FormLine,
  row: number,
  context: PlacedFigures,
): void {
  if (line.kind === 'part') return;
  const judged =
    line.cells.find((cell) => cell.column === 'rate') ?? line.cells.find((cell) => cell.role !== 'reference');
  const found = judged && lineTarget(args, judged.spec.indicator.code);
  if (judged === undefined || found === undefined) return drawCountTarget(draft, args, line, row, context);
  drawTarget(draft, { found, row, cells: judgedCells(judged, context) });
}

/** Figures of a rate, or the one figure itself; undefined where the sheet lacks one. */
function judgedCells({ spec }: LineCell, context: PlacedFigures): JudgedCells | undefined {
  if (spec.computed?.rule !== 'ratio') {
    const numerator = context.cellOf(spec.key);
    return numerator && { numerator };
  }
  const { computed } = spec;
  const [numerator, denominator] = [context.cellOf(computed.numerator), context.cellOf(computed.denominator)];
  return numerator && denominator && { numerator, denominator };
}

type JudgedCells = Parameters<typeof judgement>[1];

interface TargetLine {
  readonly found: LineTarget;
  readonly row: number;
  readonly cells: JudgedCells | undefined;
}

function drawTarget(draft: SheetDraft, { found, row, cells }: TargetLine): void {
  draft.put({ row, col: COLUMN.target }, 'target', text(found.words));
  const verdict = cells && judgement(found, cells);
  if (verdict) draft.put({ row, col: COLUMN.verdict }, 'formVerdict', verdict);
}

/** A plan may set a number of persons where the line shows a rate (1.000 người): judged when the rate has no target. */
function drawCountTarget(draft: SheetDraft, args: FormArgs, line: FormLine, row: number, context: PlacedFigures): void {
  for (const cell of line.cells) {
    const found = cell.role === 'input' ? lineTarget(args, cell.spec.indicator.code) : undefined;
    const at = context.cellOf(cell.spec.key);
    if (found === undefined || at === undefined || cell.spec.type !== 'count') continue;
    drawTarget(draft, { found, row, cells: { numerator: at } });
    return;
  }
}
