import { decidingDigits, demandText } from '../../../domain/targets/words';
import { showNumber } from '../../../domain/texts/number';
import type { Attainment } from '../../../domain/targets/verdict';
import { text } from '../../sheet/model';
import type { FiguresPlan } from '../figuresPlan';
import type { Content } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { StyleName } from '../../sheet/styles';
import type { SummaryArgs } from '../summaryArgs';
import { VERDICT_WORDS } from '../verdictWords';
import { COLUMN, HEAD, TITLES } from './columns';
import { liveRow } from './liveRow';

/** Draws the head and a row for each target; returns the row after the last. */
export function drawTargets(draft: SheetDraft, args: SummaryArgs, plan: FiguresPlan): number {
  TITLES.forEach(([title, mark], col) => {
    draft.putText({ row: HEAD.titles, col }, 'head', title);
    draft.putText({ row: HEAD.marks, col }, 'mark', mark);
  });
  args.attainments.forEach((attainment, index) => drawTarget(draft, args, plan, attainment, index));
  return HEAD.first + args.attainments.length;
}

function drawTarget(
  draft: SheetDraft,
  args: SummaryArgs,
  plan: FiguresPlan,
  attainment: Attainment,
  index: number,
): void {
  const row = HEAD.first + index;
  const at = { numerator: { row, col: COLUMN.numerator }, denominator: { row, col: COLUMN.denominator } };
  const live = liveRow(args, plan, attainment, at);
  const { target, coverage } = attainment;
  draft.put({ row, col: COLUMN.number }, 'middle', { kind: 'number', number: index + 1 });
  draft.putText(
    { row, col: COLUMN.target },
    'label',
    target.kind === 'condition' ? `Điều kiện: ${target.vi}` : target.vi,
  );
  draft.putText({ row, col: COLUMN.clause }, 'label', target.clause);
  draft.putText({ row, col: COLUMN.demand }, 'middle', demandText(target));
  draft.put({ row, col: COLUMN.numerator }, figureStyle(live.numerator, 'count'), live.numerator);
  draft.put({ row, col: COLUMN.denominator }, figureStyle(live.denominator, 'count'), live.denominator);
  draft.put({ row, col: COLUMN.actual }, figureStyle(live.actual, actualStyle(attainment)), live.actual);
  draft.put({ row, col: COLUMN.gap }, figureStyle(live.gap, gapStyle(attainment)), live.gap);
  draft.put({ row, col: COLUMN.needed }, figureStyle(live.needed, 'count'), live.needed);
  draft.put({ row, col: COLUMN.verdict }, 'verdict', live.verdict);
  draft.putText(
    { row, col: COLUMN.coverage },
    'middle',
    coverage.expected === 0 ? '–' : `${showNumber(coverage.reported)}/${showNumber(coverage.expected)}`,
  );
  draft.put({ row, col: COLUMN.reference }, 'middle', text(referenceText(attainment)));
  draft.put({ row, col: COLUMN.bounds }, 'middle', text(boundsText(attainment)));
}

/** A dash instead of a figure stands in the middle. */
function figureStyle(content: Content, style: StyleName): StyleName {
  return content.kind === 'text' ? 'middle' : style;
}

const PERCENT_STYLES: readonly StyleName[] = ['percent1', 'percent2', 'percent3'];

function actualStyle({ target, actual }: Attainment): StyleName {
  if (target.valueUnit !== '%') return 'exactCount';
  const digits = actual === null ? 1 : decidingDigits(actual, target.value);
  return PERCENT_STYLES[digits - 1] ?? 'percentExact';
}

const GAP_STYLES: readonly StyleName[] = ['gap1', 'gap2', 'gap3'];

function gapStyle({ target, gap }: Attainment): StyleName {
  if (target.valueUnit !== '%') return 'gapCount';
  const digits = gap === null ? 1 : decidingDigits(gap, 0);
  return GAP_STYLES[digits - 1] ?? 'gapExact';
}

/** "≥ 60 % (QĐ 112/QĐ-TTg): ✓ Đạt". */
function referenceText({ reference }: Attainment): string {
  if (!reference) return '–';
  const { target, verdict } = reference;
  return target.value === null ? '–' : `${demandText(target)}: ${VERDICT_WORDS[verdict]}`;
}

/** "58,1 – 64,9 %": what the missing units can still make of the result. */
function boundsText({ bounds, target }: Attainment): string {
  if (!bounds) return '–';
  const show = (value: number): string => showNumber(value, Math.min(3, decidingDigits(value, target.value)));
  const unit = target.valueUnit === '%' ? ' %' : '';
  return `${show(bounds.lowest)} – ${show(bounds.highest)}${unit}${bounds.settled ? '; kết luận không đổi' : ''}`;
}
