import { PER_CENT, rateOf } from '../../../domain/exact/rate';
import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, groupBy, type CrossFaultOf } from './crossRule';
import { isFar, spreadOf } from './robustSpread';

const variants = {
  rate: {
    severity: 'info',
    vi: 'Xem lại: {name} là {value} %, khác xa mức chung {median} % của {peers} đơn vị cùng loại. Kiểm tra lại tử số và mẫu số.',
    en: 'Worth a look: {name}: {value} %, far from the usual {median} % of {peers} units of this kind. Check the numerator and the denominator.',
  },
  size: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, khác xa mức chung {median} của {peers} đơn vị cùng loại. Kiểm tra có nhập thừa hoặc thiếu chữ số không.',
    en: 'Worth a look: {name}: {value}, far from the usual {median} of {peers} units of this kind. Check for a digit too many or too few.',
  },
} as const satisfies RuleVariants;

type Found = CrossFaultOf<typeof variants>;

/** With fewer peers the middle says nothing about one unit. */
const PEERS_NEEDED = 8;
/** Points a rate, and times a size, must be off besides being far by its peers' own spread. */
const LEAST_OFF = { points: 20, times: 4 };

/** X01: rates and sizes far from those of units of the same kind. To be looked at again; never blocks. */
export const farFromPeers = defineCrossRule({
  id: 'X01',
  title: { vi: 'Khác xa các đơn vị cùng loại', en: 'Far from units of the same kind' },
  variants,
  check: (forms) => {
    const lines = new Map<string, number>();
    return groupBy(forms, (form) => kindOf(form, lines)).flatMap((peers) => [...farRates(peers), ...farSizes(peers)]);
  },
});

const ALL_KEYS = new ShapeQuestion((shape) => shape.specs.map((spec) => spec.key).join(' '));

/**
 * Units of one level and owner kind have the same lines to fill, which also tells them apart where the unit is not
 * known. `known` numbers the lists of lines.
 */
function kindOf({ submission, context, shape }: CheckedForm, known: Map<string, number>): string {
  const { unit } = context;
  const lines = shape.answer(ALL_KEYS);
  if (!known.has(lines)) known.set(lines, known.size);
  return `${submission.form} ${unit?.level ?? ''} ${unit?.kind ?? ''} ${known.get(lines)}`;
}

function farRates(peers: readonly CheckedForm[]): readonly Found[] {
  return elements(peers, (spec) => spec.part === undefined && isPercent(spec)).flatMap((key) => {
    const rates = figures(peers, (form) => formRate(form, key));
    const spread = spreadOf(rates.map(([, rate]) => rate));
    const far = rates.filter(([, rate]) => isFar(rate, spread) && Math.abs(rate - spread.median) >= LEAST_OFF.points);
    return far.map(([form, rate]) => {
      const params = { value: oneDecimal(rate), median: oneDecimal(spread.median), peers: rates.length };
      return { form, variant: 'rate', element: key, params };
    });
  });
}

/**
 * Totals that say how large a unit's task is; a slip of a digit shows here. They spread by factors, so they are compared
 * as logarithms.
 */
function farSizes(peers: readonly CheckedForm[]): readonly Found[] {
  return elements(peers, (spec) => spec.part === undefined && spec.indicator.size === true).flatMap((key) => {
    const sizes = figures(peers, (form) => positive(form.exact(key)));
    const spread = spreadOf(sizes.map(([, size]) => Math.log(size)));
    const far = sizes.filter(([, size]) => {
      const off = Math.abs(Math.log(size) - spread.median);
      return isFar(Math.log(size), spread) && off >= Math.log(LEAST_OFF.times);
    });
    const usual = Math.round(Math.exp(spread.median));
    return far.map(([form, size]) => {
      const params = { value: size, median: usual, peers: sizes.length };
      return { form, variant: 'size', element: key, params };
    });
  });
}

/** Keys of one kind on any peer's form, in form order of the first that has them. */
function elements(peers: readonly CheckedForm[], wanted: (spec: ElementSpec) => boolean): readonly ElementKey[] {
  const shapes = [...new Set(peers.map((form) => form.shape))];
  return [...new Set(shapes.flatMap(({ specs }) => specs.filter(wanted).map((spec) => spec.key)))];
}

/** Each peer with its figure, or none at all when too few have one. */
function figures(
  peers: readonly CheckedForm[],
  figureOf: (form: CheckedForm) => number | undefined,
): readonly (readonly [CheckedForm, number])[] {
  const given = peers.flatMap((form) => {
    const figure = figureOf(form);
    return figure === undefined ? [] : [[form, figure] as const];
  });
  return given.length < PEERS_NEEDED ? [] : given;
}

function formRate(form: CheckedForm, key: ElementKey): number | undefined {
  const computed = form.spec(key)?.computed;
  if (computed?.rule !== 'ratio') return undefined;
  const [numerator, denominator] = [form.exact(computed.numerator), positive(form.exact(computed.denominator))];
  return numerator === undefined || denominator === undefined ? undefined : rateOf(numerator, denominator, PER_CENT);
}

/** The points that are far apart are those of a percentage. */
function isPercent({ computed }: ElementSpec): boolean {
  return computed?.rule === 'ratio' && computed.per === PER_CENT;
}

function positive(figure: number | undefined): number | undefined {
  return figure !== undefined && figure > 0 ? figure : undefined;
}

function oneDecimal(figure: number): number {
  return Math.round(figure * 10) / 10;
}
