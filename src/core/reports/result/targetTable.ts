import type { Catalogue } from '../../../domain/catalogue/indicator';
import { populationsText } from '../../../domain/plan/populationText';
import { askedBy, isOnBase } from '../../../domain/targets/comparators';
import { decidingDigits, demandText, limitsOf, planDigits } from '../../../domain/targets/words';
import { showNumber } from '../../../domain/texts/number';
import { referencesIn, type Attainment } from '../../../domain/targets/verdict';
import { measureOf, sizeIndicator } from '../../../domain/targets/measure';
import type { ElementKey } from '../../../domain/ids';
import { unitKey } from '../../../domain/territory/unit';
import { address, type Cell } from '../../sheet/address';
import { formula, isFormula, number, text, type CellModel, type Content } from '../../sheet/model';
import { FIGURES_SHEET, type FiguresPlan } from '../figuresPlan';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { StyleName } from '../../sheet/styles';
import type { SummaryArgs } from '../summaryArgs';
import { VERDICT_WORDS } from '../verdictWords';
import { COLUMN, HEAD, lastYearIn, titlesFor } from './columns';
import { liveRow } from './liveRow';

/** Draws the head and a row for each target; returns the row after the last. */
export function drawTargets(draft: SheetDraft, args: SummaryArgs, plan: FiguresPlan): number {
  titlesFor(args.attainments).forEach(([title, mark], col) => {
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
  const at = {
    numerator: { row, col: COLUMN.numerator },
    denominator: { row, col: COLUMN.denominator },
    actual: { row, col: COLUMN.actual },
  };
  const live = liveRow(args, plan, attainment, at);
  const { target, coverage } = attainment;
  draft.put({ row, col: COLUMN.number }, 'middle', { kind: 'number', number: index + 1 });
  draft.putText(
    { row, col: COLUMN.target },
    'label',
    `${target.kind === 'condition' ? `Điều kiện: ${target.vi}` : target.vi}${populationNote(attainment, args.catalogue)}`,
  );
  draft.putText({ row, col: COLUMN.clause }, 'label', target.clause);
  draft.putText({ row, col: COLUMN.demand }, 'middle', demandText(target, args.catalogue, 'vi'));
  const measure = measureOf(target, args.catalogue, (key) => plan.colOf.has(key));
  for (const side of ['numerator', 'denominator'] as const) {
    const link = linkOf(plan, attainment, measure[side], live[side]);
    draft.put({ row, col: COLUMN[side] }, figureStyle(live[side], 'count'), live[side], link);
  }
  draft.put({ row, col: COLUMN.actual }, figureStyle(live.actual, actualStyle(attainment)), live.actual);
  draft.put({ row, col: COLUMN.gap }, figureStyle(live.gap, gapStyle(attainment)), live.gap);
  draft.put({ row, col: COLUMN.needed }, figureStyle(live.needed, 'count'), live.needed);
  draft.put({ row, col: COLUMN.verdict }, 'verdict', live.verdict);
  draft.putText({ row, col: COLUMN.coverage }, 'middle', coverageText(coverage));
  draft.put({ row, col: COLUMN.reference }, 'middle', text(referenceText(attainment, args.catalogue)));
  draft.put({ row, col: COLUMN.bounds }, 'middle', text(boundsText(attainment, args.catalogue)));
  draft.put({ row, col: COLUMN.ofPlan }, figureStyle(live.ofPlan, ofPlanStyle(attainment)), live.ofPlan);
  if (lastYearIn(args.attainments) !== undefined) drawLastYear(draft, attainment, at.actual);
}

/** What the year before gave, and how this year's result differs: a formula, since the result is one. */
function drawLastYear(draft: SheetDraft, attainment: Attainment, { row, col }: Cell): void {
  const { lastYear } = attainment;
  const before = { row, col: COLUMN.lastYear };
  const change = { row, col: COLUMN.change };
  if (!lastYear) return [before, change].forEach((place) => draft.put(place, 'middle', text('–')));
  draft.put(before, actualStyle({ ...attainment, actual: lastYear.actual }), number(lastYear.actual));
  const [now, then] = [address({ row, col }), address(before)];
  const words = `IF(ISNUMBER(${now}),${now}-${then},"–")`;
  draft.put(change, gapStyle({ ...attainment, gap: lastYear.change }), formula(words, number(lastYear.change)));
}

/**
 * Where a figure comes from on “Số liệu”; LibreOffice turns a link on a formula that gives text into a text of the link's
 * address.
 */
function linkOf(
  plan: FiguresPlan,
  { unit }: Attainment,
  key: ElementKey | undefined,
  content: Content,
): Pick<CellModel, 'link'> {
  const [row, col] = [plan.rowOf.get(unitKey(unit)), key === undefined ? undefined : plan.colOf.get(key)];
  if (row === undefined || col === undefined || !isFormula(content) || content.value.kind !== 'number') return {};
  return { link: { sheet: FIGURES_SHEET, cell: address({ row, col }) } };
}

/** Beside the figure, in the row's own label: plans below that count other people or places. */
function populationNote({ populations }: Attainment, catalogue: Catalogue): string {
  const words = populationsText(populations, catalogue, 'vi');
  return words === '' ? '' : `\n(${words})`;
}

/** A dash instead of a figure stands in the middle. */
export function figureStyle(content: Content, style: StyleName): StyleName {
  return content.kind === 'text' ? 'middle' : style;
}

const STYLES = {
  percent: ['percent1', 'percent2', 'percent3', 'percentExact'],
  result: ['result1', 'result2', 'result3', 'resultExact'],
  gap: ['gap1', 'gap2', 'gap3', 'gapExact'],
} as const satisfies Readonly<Record<string, readonly StyleName[]>>;

/** The style with so many decimals. */
export function styleWith(digits: number, kind: keyof typeof STYLES): StyleName {
  const styles = STYLES[kind];
  return styles[Math.min(digits, styles.length) - 1] ?? styles[0];
}

/** A count or a minimum: a figure without a denominator and without a base year. */
function isPlainFigure({ measuredIn, denominator, target }: Attainment): boolean {
  return measuredIn.kind === 'own' && denominator === null && !isOnBase(target.comparator);
}

function actualStyle(attainment: Attainment): StyleName {
  const { target, actual, measuredIn } = attainment;
  if (isPlainFigure(attainment)) return 'exactCount';
  const digits = actual === null ? 1 : decidingDigits(actual, limitsOf(askedBy(target)));
  return styleWith(digits, measuredIn.kind === 'own' ? 'result' : 'percent');
}

function ofPlanStyle({ ofPlan }: Attainment): StyleName {
  return styleWith(ofPlan === null ? 1 : planDigits(ofPlan), 'percent');
}

function gapStyle(attainment: Attainment): StyleName {
  if (isPlainFigure(attainment)) return 'gapCount';
  return styleWith(decidingDigits(attainment.gap ?? 0, [0]), 'gap');
}

/** "từ 60% trở lên: ✓ Đạt"; growth is read as the plan's own target is. Of several documents each says which it is. */
function referenceText(attainment: Attainment, catalogue: Catalogue): string {
  const { growth } = attainment.target;
  const said = referencesIn(attainment).map(({ target, verdict }, _, all) => {
    const demand = { ...target, ...(growth === undefined ? {} : { growth }) };
    const words = target.value === null ? '–' : `${demandText(demand, catalogue, 'vi')}: ${VERDICT_WORDS[verdict]}`;
    return all.length > 1 || target.plan !== undefined ? `${target.document}: ${words}` : words;
  });
  return said.length === 0 ? '–' : said.join('\n');
}

/** "12/13 (tạm giữ 1, ước 7)". */
export function coverageText({ reported, expected, held, estimated }: Attainment['coverage']): string {
  if (expected === 0) return '–';
  const share = `${showNumber(reported)}/${showNumber(expected)}`;
  const apart = [
    ...(held === undefined ? [] : [`tạm giữ ${showNumber(held)}`]),
    ...(estimated === undefined ? [] : [`ước ${showNumber(estimated)}`]),
  ];
  return apart.length === 0 ? share : `${share} (${apart.join(', ')})`;
}

/** "58,1 – 64,9%": what the missing units can still make of the result. */
function boundsText(attainment: Attainment, catalogue: Catalogue): string {
  const { bounds, target, measuredIn } = attainment;
  if (!bounds) return '–';
  const limits = limitsOf(askedBy(target));
  const show = (value: number): string => showNumber(value, Math.min(3, decidingDigits(value, limits)));
  const unit = measuredIn.kind === 'own' ? '' : '%';
  return `${show(bounds.lowest)} – ${show(bounds.highest)}${unit}${changeWords(attainment, catalogue)}`;
}

/** Whether the conclusion stands: for everything the missing can report, or up to a size of theirs. */
function changeWords({ bounds, target }: Attainment, catalogue: Catalogue): string {
  if (bounds?.settled) return '; kết luận không đổi';
  const size = sizeIndicator(target, catalogue);
  if (bounds?.holdsUpTo === undefined || !size) return '';
  return `; kết luận giữ nguyên nếu các đơn vị còn thiếu có không quá ${showNumber(bounds.holdsUpTo)} ${size.measure} thuộc diện`;
}
