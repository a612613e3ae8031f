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
import { neverAdds } from '../catalogue/adding';
import { withAmounts } from '../catalogue/amounts';
import { WordsOfDay } from '../catalogue/renamed';
import { rateBase } from '../catalogue/rateBase';
import { addsToPart } from './districtPart';
import type { Programme } from './programme';
import type { FormRole, PartRole } from '../catalogue/roles';
import { dimensionWithRole, roleOfForm } from '../catalogue/withRole';
import type { FormId } from '../ids';
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
  /** Of a column: what it holds. */
  readonly role?: PartRole;
  /** Of a part: the element its dimension splits (of a part the indicator, of a donor the column of money). */
  readonly total?: ElementKey;
  readonly type: IndicatorType;
  readonly required: boolean;
  /** Of a part: the line counts only the public ones of its kind. */
  readonly publicOnly?: true;
  readonly computed?: ComputedRule;
  /** Of a total that is typed because its parts are not asked: what it counts, "trường học; trạm y tế". */
  readonly counts?: string;
  /** "Số đơn vị đã phân công, bố trí nhân sự – trường học": for messages and tables. */
  readonly vi: string;
  readonly en: string;
}

/** All that the elements of a form follow from. */
export interface FormKey {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly form: FormId;
  readonly reporter: Reporter;
  readonly year: number;
  /** ISO day the figures stand for ("số liệu tính đến ngày"). */
  readonly asOf: string;
  /** The light shape, which asks what targets need (`lightShape`); absent = the full one. */
  readonly light?: true;
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

/** A form that is asked for, with what the catalogue says it is for. */
interface AskedForm extends FormKey {
  readonly role: FormRole | undefined;
  /** Dimension of the kinds of places, which owners are told apart by. */
  readonly place: string | undefined;
  /** Of those, the parts that this reporter owns. */
  readonly places: readonly string[];
  /** What things are called on the day. */
  readonly words: WordsOfDay;
}

/**
 * Elements of a reporter's form for a year in its full shape, in form order; `shapedElements` knows both shapes. Empty
 * when the reporter owns nothing of it.
 */
export function elementsOf(key: FormKey): readonly ElementSpec[] {
  const { programme, catalogue, form, year, reporter } = key;
  const [role, place] = [roleOfForm(catalogue, form), dimensionWithRole(catalogue, 'place')?.id];
  const asked: AskedForm = {
    ...key,
    role,
    place,
    places: ownedPlaces(key),
    words: new WordsOfDay(catalogue, key.asOf),
  };
  const lines = programme.lines.filter((line) => isUsedInYear(line, year) && isAskedOf(line, reporter.tier));
  const specs = withoutMissingTerms(lines.flatMap((line) => lineElements(line, asked)));
  return programme.lines.some((line) => !isAskedOf(line, reporter.tier)) ? withoutLoneRates(specs) : specs;
}

/** Whether a plan asks a line of reporters of a tier at all. */
export function isAskedOf({ askNever }: LineUse, tier: Reporter['tier']): boolean {
  return askNever?.includes(tier) !== true;
}

/** Without the rates that have a figure which is not on the form. */
export function withoutLoneRates(specs: readonly ElementSpec[]): readonly ElementSpec[] {
  const keys = new Set(specs.map(({ key }) => key));
  return specs.filter(
    ({ computed }) => computed?.rule !== 'ratio' || (keys.has(computed.numerator) && keys.has(computed.denominator)),
  );
}

/** A total of money adds up the sources the plan has; on a form without any of them (a district's) it is typed. */
function withoutMissingTerms(specs: readonly ElementSpec[]): readonly ElementSpec[] {
  const keys = new Set(specs.map((spec) => spec.key));
  return specs.map((spec) => {
    if (spec.computed?.rule !== 'sum') return spec;
    const { computed, ...typed } = spec;
    const of = computed.of.filter((key) => keys.has(key));
    return of.length === 0 ? typed : { ...typed, computed: { rule: 'sum', of } };
  });
}

/** Whether a plan asks a line in a year. */
export function isUsedInYear(line: LineUse, year: number): boolean {
  return (line.from ?? -Infinity) <= year && year <= (line.to ?? Infinity);
}

/** Districts and campaigns are asked a choice of lines, the other forms every line of the plan. */
function isOnForm({ onForms }: Indicator, role: FormRole | undefined): boolean {
  return role === 'district' || role === 'campaign' ? (onForms?.includes(role) ?? false) : true;
}

/** One line of a programme with what the catalogue says of it, and the breakdowns the form asks. */
interface AskedLine {
  readonly line: LineUse;
  readonly indicator: Indicator;
  readonly words: WordsOfDay;
  readonly uses: readonly DimensionUse[];
}

interface DimensionUse extends BreakdownUse {
  readonly split: Dimension;
}

function lineElements(line: LineUse, asked: AskedForm): readonly ElementSpec[] {
  const { catalogue, asOf, words } = asked;
  const indicator = withAmounts(words.indicator(findIndicator(catalogue, line.indicator)), catalogue, asOf);
  const district = asked.role === 'district';
  if (!isOnForm(indicator, asked.role) || (!district && !owns(line, asked))) return [];
  const uses = district ? moneyColumns(line, asked) : ownedUses(line, asked);
  const own = { line, indicator, words, uses: uses.filter((use) => use.parts.length > 0) };
  return [...totalElements(own, district), ...own.uses.flatMap((use) => partElements(own, use))];
}

/** Breakdowns the reporter is asked, each with the parts it owns. */
function ownedUses(line: LineUse, { catalogue, reporter, place, places, words }: AskedForm): readonly DimensionUse[] {
  return line.breakdowns
    .filter((use) => use.kinds?.includes(reporter.kind) ?? true)
    .map((use) => {
      const parts = use.dimension === place ? use.parts.filter((part) => places.includes(part)) : use.parts;
      return { ...use, parts, split: words.dimension(findDimension(catalogue, use.dimension)) };
    });
}

/** The district form asks for typed totals only; money keeps its columns. */
function moneyColumns(line: LineUse, { catalogue, reporter, words }: AskedForm): readonly DimensionUse[] {
  return line.breakdowns
    .filter((use) => use.kinds?.includes(reporter.kind) ?? true)
    .map((use) => ({ ...use, split: words.dimension(findDimension(catalogue, use.dimension)) }))
    .filter(({ split }) => split.role === 'money');
}

function owns(line: LineUse, { role, programme, reporter, place, places }: AskedForm): boolean {
  if (role === 'campaign' || line.owner.rule === 'self') return true;
  if (line.owner.rule === 'kind') return ownsByKind(line, line.owner.kinds, { programme, reporter });
  const named = line.breakdowns.find((use) => use.dimension === place);
  return named ? named.parts.some((part) => places.includes(part)) : places.length > 0;
}

/** Whether a line of some kinds of bodies is the reporter's; the plan may add lines to what districts report themselves. */
export function ownsByKind(
  { indicator }: Pick<LineUse, 'indicator'>,
  kinds: readonly OwnerKind[],
  { programme, reporter }: Pick<FormKey, 'programme' | 'reporter'>,
): boolean {
  return kinds.includes(reporter.kind) || (reporter.kind === 'district' && addsToPart(programme, indicator));
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
  if (disjoint === undefined || (neverAdds(indicator) && disjoint.parts.length > 1)) return undefined;
  return { rule: 'sum', of: disjoint.parts.map((part) => elementKey(indicator.code, part)) };
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

function partElement({ line, indicator, words }: AskedLine, use: DimensionUse, id: string): ElementSpec {
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
    ...(part.role ? { role: part.role } : {}),
    type: part.type ?? indicator.type,
    required: line.required,
    ...(line.publicOnly?.includes(id) ? { publicOnly: true } : {}),
    vi: `${indicator.vi} – ${labelOf(line, part, words)}`,
    en: `${indicator.en} – ${part.en}`,
  };
  return computed ? { ...spec, computed } : spec;
}

/** What the plan calls a part, else the catalogue, whose words are those of the day already. */
function labelOf({ labels }: LineUse, part: Dimension['parts'][number], words: WordsOfDay): string {
  const own = labels?.[part.id];
  return own === undefined ? part.vi : words.said(own, 'vi');
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
