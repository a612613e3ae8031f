import { elementKey, type IndicatorCode, partKey } from '../ids';
import type {
  BreakdownUse,
  Catalogue,
  Dimension,
  ElementKey,
  Indicator,
  IndicatorType,
  LineUse,
} from '../catalogue/indicator';
import { rateBase } from '../catalogue/rateBase';
import type { Programme } from './programme';
import type { FormId } from '../submission';
import type { OwnerKind } from '../territory/unit';

/** Who fills a form: an owner kind at one tier. */
export interface Reporter {
  readonly kind: OwnerKind;
  readonly tier: 'commune' | 'department' | 'facility' | 'district';
}

/** Numerator ÷ denominator × base; no value when the denominator is 0 or either is not a value. */
export interface RatioRule {
  readonly rule: 'ratio';
  readonly numerator: ElementKey;
  readonly denominator: ElementKey;
  /** Base of the rate: 100 for percent. */
  readonly per: number;
}

export type ComputedRule =
  /** Sum of the parts; blank when every part is blank, "x" when every part is "x". */
  { readonly rule: 'sum'; readonly of: readonly ElementKey[] } | RatioRule;

/** One element as a reporter's form has it. */
export interface ElementSpec {
  readonly key: ElementKey;
  readonly indicator: Indicator;
  /** Part id and its dimension; absent for a total. */
  readonly part?: string;
  readonly dimension?: Dimension;
  /** Of a part: the element its dimension splits (`A01` of `A01.LH02`, `K06.TH` of `K06.XH1`). */
  readonly total?: ElementKey;
  readonly type: IndicatorType;
  readonly required: boolean;
  readonly computed?: ComputedRule;
  /** "Số đơn vị đã phân công, bố trí nhân sự – trường học": for messages and tables. */
  readonly vi: string;
  readonly en: string;
}

/** Key counts of the district form 02b/CTXH-H (docs/domain.md#key-counts). */
const DISTRICT_KEYS: readonly IndicatorCode[] = [
  'A01',
  'A02',
  'A03',
  'B01',
  'C01',
  'C03',
  'C05',
  'C06',
  'C07',
  'D01',
  'D02',
  'D03',
  'E01',
  'E04',
  'E06',
  'F01',
  'F02',
  'F04',
  'F05',
  'F06',
  'K00',
];
const SOCIAL_WORK_DAY: readonly IndicatorCode[] = ['H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'L05', 'L06'];

/** All that the elements of a form follow from. */
export interface FormKey {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly form: FormId;
  readonly reporter: Reporter;
  readonly year: number;
  /** ISO day the figures stand for ("số liệu tính đến ngày"). */
  readonly asOf: string;
}

/** Of a `FormKey`, what says which LH parts a reporter owns. */
type Owned = Pick<FormKey, 'programme' | 'reporter' | 'asOf'>;

/** LH parts a reporter owns on a day, in the order of the owner matrix. */
export function ownedPlaces({ programme, reporter, asOf }: Owned): readonly string[] {
  return programme.owners
    .filter((row) => row.kind === reporter.kind && row.tier === reporter.tier && inForce(row, asOf))
    .flatMap((row) => row.places);
}

/** Whether a dated row holds on a day; both ends count. */
export function inForce(row: { readonly from?: string; readonly to?: string }, day: string): boolean {
  return (row.from === undefined || row.from <= day) && (row.to === undefined || day <= row.to);
}

/** Elements of a reporter's form for a year, in form order. Empty when the reporter owns nothing of it. */
export function elementsOf(key: FormKey): readonly ElementSpec[] {
  const { programme, form, year } = key;
  const places = ownedPlaces(key);
  const lines = programme.lines.filter((line) => usedInYear(line, year) && inForm(line, form));
  const wanted = form === '02b/CTXH-H' ? lines.map(withoutBreakdowns) : lines;
  return withoutMissingTerms(wanted.flatMap((line) => lineElements(line, key, places)));
}

/** A plan without central funds has no K01: K00 then adds up the lines that are there; without any it is typed (02b). */
function withoutMissingTerms(specs: readonly ElementSpec[]): readonly ElementSpec[] {
  const keys = new Set(specs.map((spec) => spec.key));
  return specs.map((spec) => {
    if (spec.computed?.rule !== 'sum') return spec;
    const { computed, ...typed } = spec;
    const of = computed.of.filter((key) => keys.has(key));
    return of.length === 0 ? typed : { ...typed, computed: { rule: 'sum', of } };
  });
}

function usedInYear(line: LineUse, year: number): boolean {
  return (line.from ?? -Infinity) <= year && year <= (line.to ?? Infinity);
}

function inForm(line: LineUse, form: FormId): boolean {
  if (form === '04/CTXH-25/3') return SOCIAL_WORK_DAY.includes(line.indicator);
  return form !== '02b/CTXH-H' || DISTRICT_KEYS.includes(line.indicator);
}

/** The district form asks for typed totals only; money keeps its columns. */
function withoutBreakdowns(line: LineUse): LineUse {
  return { ...line, breakdowns: line.breakdowns.filter((use) => use.dimension === 'KP') };
}

/** One line of a programme with what the catalogue says of it, and the breakdowns the form asks. */
interface AskedLine {
  readonly line: LineUse;
  readonly indicator: Indicator;
  readonly uses: readonly DimensionUse[];
}

interface DimensionUse extends BreakdownUse {
  readonly split: Dimension;
}

function lineElements(
  line: LineUse,
  { catalogue, form, reporter }: FormKey,
  places: readonly string[],
): readonly ElementSpec[] {
  const district = form === '02b/CTXH-H';
  if (!district && !owns(line, reporter, places, form)) return [];
  const uses = line.breakdowns
    .filter((use) => use.kinds?.includes(reporter.kind) ?? true)
    .map((use) =>
      use.dimension === 'LH' && !district ? { ...use, parts: use.parts.filter((p) => places.includes(p)) } : use,
    )
    .filter((use) => use.parts.length > 0)
    .map((use) => ({ ...use, split: findDimension(catalogue, use.dimension) }));
  const asked = { line, indicator: findIndicator(catalogue, line.indicator), uses };
  return [...totalElements(asked, district), ...uses.flatMap((use) => partElements(asked, use))];
}

function owns(line: LineUse, reporter: Reporter, places: readonly string[], form: FormId): boolean {
  if (form === '04/CTXH-25/3' || line.owner.rule === 'self') return true;
  if (line.owner.rule === 'kind') return line.owner.kinds.includes(reporter.kind);
  const named = line.breakdowns.find((use) => use.dimension === 'LH');
  return named ? named.parts.some((part) => places.includes(part)) : places.length > 0;
}

function totalElements(asked: AskedLine, district: boolean): readonly ElementSpec[] {
  const { line, indicator, uses } = asked;
  if (uses.some(({ split }) => split.kind === 'columns')) return [];
  const computed = district ? ratioRule(indicator) : totalRule(asked);
  const total = {
    key: indicator.code,
    indicator,
    type: indicator.type,
    required: line.required,
    vi: indicator.vi,
    en: indicator.en,
  };
  return [computed ? { ...total, computed } : total];
}

function totalRule({ indicator, uses }: AskedLine): ComputedRule | undefined {
  if (indicator.type === 'ratio') return ratioRule(indicator);
  const disjoint = uses.find(({ split }) => split.kind === 'disjoint');
  return disjoint && { rule: 'sum', of: disjoint.parts.map((part) => elementKey(indicator.code, part)) };
}

/** The rate an indicator is, of its totals or of one part; undefined for one that is none. */
export function ratioRule(indicator: Indicator, part?: string): RatioRule | undefined {
  const { numerator, denominator } = indicator;
  const top = numerator && partKey(numerator, part);
  const bottom = denominator && partKey(denominator, part);
  return top && bottom ? { rule: 'ratio', numerator: top, denominator: bottom, per: rateBase(indicator) } : undefined;
}

function partElements(asked: AskedLine, use: DimensionUse): readonly ElementSpec[] {
  return use.parts.map((id) => partElement(asked, use, id));
}

function partElement({ line, indicator }: AskedLine, use: DimensionUse, id: string): ElementSpec {
  const dimension = use.split;
  const part = dimension.parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`programme names part ${id}, which dimension ${dimension.id} has not`);
  const computed = columnSum(indicator, dimension, id) ?? ratioRule(indicator, id);
  const total = elementKey(indicator.code, use.column);
  const spec: ElementSpec = {
    ...(dimension.kind === 'columns' ? {} : { total }),
    key: elementKey(indicator.code, id),
    indicator,
    part: id,
    dimension,
    type: part.type ?? indicator.type,
    required: line.required,
    vi: `${indicator.vi} – ${line.labels?.[id] ?? part.vi}`,
    en: `${indicator.en} – ${part.en}`,
  };
  return computed ? { ...spec, computed } : spec;
}

function columnSum(indicator: Indicator, dimension: Dimension, id: string): ComputedRule | undefined {
  if (dimension.kind !== 'columns' || indicator.sumOf === undefined) return undefined;
  return { rule: 'sum', of: indicator.sumOf.map((code) => elementKey(code, id)) };
}

/** Indicator of a code; throws on a code the catalogue lacks (a fault of our own assets). */
export function findIndicator(catalogue: Catalogue, code: IndicatorCode): Indicator {
  const found = catalogue.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`the catalogue has no indicator ${code}`);
  return found;
}

/** Dimension of an id; throws on one the catalogue lacks (a fault of our own assets). */
export function findDimension(catalogue: Catalogue, id: string): Dimension {
  const found = catalogue.dimensions.find((dimension) => dimension.id === id);
  if (!found) throw new Error(`the catalogue has no dimension ${id}`);
  return found;
}
