import { PER_CENT, rateOf } from '../../../domain/exact/rate';
import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, type CrossFaultOf } from './crossRule';
import { elementsOfPeers, fewOf, figuresOfPeers, groupsOfPeers, oneEach, type FarFigure } from './peers';
import { isFar, spreadOf } from './robustSpread';

const variants = {
  rate: {
    severity: 'info',
    vi: 'Xem lại: {name} là {value} %, khác xa mức chung {median} % của {peers} đơn vị cùng loại. Kiểm tra lại tử số và mẫu số.',
    en: 'Worth a look: {name}: {value} %, far from the usual {median} % of {peers:unit|units} of this kind. Check the numerator and the denominator.',
  },
  size: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, khác xa mức chung {median} của {peers} đơn vị cùng loại. Kiểm tra có nhập thừa hoặc thiếu chữ số không.',
    en: 'Worth a look: {name}: {value}, far from the usual {median} of {peers:unit|units} of this kind. Check for a digit too many or too few.',
  },
  sizes: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, khác xa mức chung {median} của {peers} đơn vị cùng loại; {more} dòng quy mô khác của biểu cũng vậy. Kiểm tra có nhập thừa hoặc thiếu chữ số không.',
    en: 'Worth a look: {name}: {value}, far from the usual {median} of {peers:unit|units} of this kind; the same holds for {more:more size|more sizes} of this form. Check for a digit too many or too few.',
  },
} as const satisfies RuleVariants;

type Found = CrossFaultOf<typeof variants>;

/**
 * What a rate must be off, in points and in the number of those it counts, and what a size must be off, in times and in
 * its own number, besides being far by its peers' own spread: of three children one more is 33 points.
 */
const LEAST_OFF = { points: 20, counted: 5, times: 4, number: 10 };

/** X01: rates and sizes far from those of units of the same kind. To be looked at again; never blocks. */
export const farFromPeers = defineCrossRule({
  id: 'X01',
  title: { vi: 'Khác xa các đơn vị cùng loại', en: 'Far from units of the same kind' },
  variants,
  check: (forms) =>
    groupsOfPeers(forms).flatMap((peers): readonly Found[] => [
      ...farRates(peers),
      ...oneEach(farSizes(peers), 'size', 'sizes'),
    ]),
});

function farRates(peers: readonly CheckedForm[]): readonly Found[] {
  return elementsOfPeers(peers, (spec) => spec.part === undefined && isPercent(spec)).flatMap((key) => {
    const rates = figuresOfPeers(peers, (form) => formRate(form, key));
    const spread = spreadOf(rates.map(([, { rate }]) => rate));
    const far = rates.filter(([, { rate, over }]) => {
      const counted = (Math.abs(rate - spread.median) / PER_CENT) * over;
      return isFar(rate, spread, LEAST_OFF.points) && counted >= LEAST_OFF.counted;
    });
    return fewOf(far, rates.length).map(([form, { rate }]) => {
      const params = { value: oneDecimal(rate), median: oneDecimal(spread.median), peers: rates.length };
      return { form, variant: 'rate', element: key, params } as const;
    });
  });
}

/**
 * Totals that say how large a unit's task is; a slip of a digit shows here. They spread by factors, so they are compared
 * as logarithms.
 */
function farSizes(peers: readonly CheckedForm[]): readonly FarFigure[] {
  return elementsOfPeers(peers, (spec) => spec.part === undefined && spec.indicator.size === true).flatMap((key) => {
    const sizes = figuresOfPeers(peers, (form) => positive(form.exact(key)));
    const spread = spreadOf(sizes.map(([, size]) => Math.log(size)));
    const usual = Math.round(Math.exp(spread.median));
    const far = sizes.filter(
      ([, size]) =>
        isFar(Math.log(size), spread, Math.log(LEAST_OFF.times)) && Math.abs(size - usual) >= LEAST_OFF.number,
    );
    return fewOf(far, sizes.length).map(([form, size]) => {
      return { form, element: key, params: { value: size, median: usual, peers: sizes.length } };
    });
  });
}

function formRate(form: CheckedForm, key: ElementKey): { readonly rate: number; readonly over: number } | undefined {
  const computed = form.spec(key)?.computed;
  if (computed?.rule !== 'ratio') return undefined;
  const [numerator, over] = [form.exact(computed.numerator), positive(form.exact(computed.denominator))];
  return numerator === undefined || over === undefined ? undefined : { rate: rateOf(numerator, over, PER_CENT), over };
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
