import type { RuleVariants } from '../../../domain/findingRule';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { defineCrossRule, type CrossFaultOf } from './crossRule';
import { farFromPeers } from './farFromPeers';
import { elementsOfPeers, fewOf, figuresOfPeers, groupsOfPeers, oneEach, type FarFigure } from './peers';
import { medianOf } from './robustSpread';

const variants = {
  scale: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, gấp hơn 100 lần mức chung {median} của {peers} đơn vị cùng loại. Kiểm tra có nhập thừa chữ số hoặc nhầm ô không.',
    en: 'Worth a look: {name}: {value}, more than 100 times the usual {median} of {peers:unit|units} of this kind. Check for digits too many or a wrong cell.',
  },
  scales: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value}, gấp hơn 100 lần mức chung {median} của {peers} đơn vị cùng loại; {more} dòng khác của biểu cũng vậy. Kiểm tra có nhập thừa chữ số hoặc nhầm ô không.',
    en: 'Worth a look: {name}: {value}, more than 100 times the usual {median} of {peers:unit|units} of this kind; the same holds for {more:more line|more lines} of this form. Check for digits too many or a wrong cell.',
  },
  amount: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value} triệu đồng, gấp hơn 100 lần mức chung {median} triệu đồng của {peers} đơn vị cùng loại. Kiểm tra có nhập theo nghìn đồng hoặc đồng không (đơn vị tính là triệu đồng).',
    en: 'Worth a look: {name}: {value} million VND, more than 100 times the usual {median} million VND of {peers:unit|units} of this kind. Check whether it was typed in thousand đồng or in đồng (the unit is million VND).',
  },
  amounts: {
    severity: 'warning',
    vi: 'Xem lại: {name} là {value} triệu đồng, gấp hơn 100 lần mức chung {median} triệu đồng của {peers} đơn vị cùng loại; {more} số tiền khác của biểu cũng vậy. Kiểm tra có nhập theo nghìn đồng hoặc đồng không (đơn vị tính là triệu đồng).',
    en: 'Worth a look: {name}: {value} million VND, more than 100 times the usual {median} million VND of {peers:unit|units} of this kind; the same holds for {more:more amount|more amounts} of this form. Check whether they were typed in thousand đồng or in đồng (the unit is million VND).',
  },
} as const satisfies RuleVariants;

type Found = CrossFaultOf<typeof variants>;

/**
 * How many times the middle of those above 0 a figure must be, and how many times what four in five of them do not
 * exceed: leaflets and broadcasts honestly differ a hundredfold between a quiet and a busy year, but then several do.
 */
const SCALE = { ofMiddle: 100, ofHigh: 10, high: 0.8 };
/** So many, itself included, must have any: one unit that did something among those that did nothing is no slip. */
const DOERS_NEEDED = 5;

/** X01 of figures that are no size: a hundred times what units of the same kind have. */
export const outOfScale = defineCrossRule({
  id: 'X01',
  title: farFromPeers.title,
  variants,
  check: (forms) =>
    groupsOfPeers(forms).flatMap((peers): readonly Found[] => [
      ...oneEach(beyond(peers, isPlainCount), 'scale', 'scales'),
      ...oneEach(beyond(peers, isTypedAmount), 'amount', 'amounts'),
    ]),
});

function isPlainCount({ type, part, indicator }: ElementSpec): boolean {
  return type === 'count' && part === undefined && indicator.size !== true;
}

/** Amounts that are added up only repeat those that were typed. */
function isTypedAmount({ type, computed }: ElementSpec): boolean {
  return type === 'money' && computed === undefined;
}

function beyond(peers: readonly CheckedForm[], wanted: (spec: ElementSpec) => boolean): readonly FarFigure[] {
  return elementsOfPeers(peers, wanted).flatMap((key) => {
    const answers = figuresOfPeers(peers, (form) => form.exact(key));
    const some = answers.flatMap(([, figure]) => (figure > 0 ? [figure] : [])).sort((a, b) => a - b);
    if (some.length < DOERS_NEEDED) return [];
    const [median, high] = [medianOf(some), some[Math.floor(SCALE.high * (some.length - 1))] ?? 0];
    const limit = Math.max(SCALE.ofMiddle * median, SCALE.ofHigh * high);
    const far = answers.filter(([, figure]) => figure > limit);
    return fewOf(far, some.length).map(([form, value]) => {
      return { form, element: key, params: { value, median, peers: answers.length } };
    });
  });
}
