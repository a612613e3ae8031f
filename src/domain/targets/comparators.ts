import { PER_CENT } from '../exact/rate';
import { scaled, unscaled } from '../exact/fixed';
import type { Sentence } from '../texts/sentence';

/** One end of what a target asks: a value, and whether reaching it is already enough. */
export interface End {
  readonly value: number;
  readonly enough: boolean;
}

/** What a result has to lie between; without an end it is open to that side. */
export interface Asked {
  readonly from?: End;
  readonly to?: End;
}

/** An end that a plan's words leave out ("trên 5 % đến dưới 7 %"). */
export const END_NAMES = ['from', 'to'] as const;
export type EndName = (typeof END_NAMES)[number];

/** The figures a plan names: "60", "từ 01 đến 02", "khoảng 30 (± 5 %)". */
export interface NamedValues {
  readonly value: number;
  readonly valueTo?: number | null;
  /** Of "khoảng": how far off is still met, in percent of the value. */
  readonly tolerance?: number;
  /** Ends of "từ … đến" that are not enough themselves. */
  readonly without?: readonly EndName[];
}

/** What "khoảng" allows where the plan names no tolerance (docs/rules-of-meaning.md#comparators). */
export const DEFAULT_TOLERANCE = 5;

/** What of an indicator is compared: its figure, its growth or its fall since a base year, or how many say yes. */
export type Compared = 'figure' | 'growth' | 'fall' | 'yes';

interface ComparatorRule {
  /** The sign before the value, where there is little room. */
  readonly sign: string;
  /** What is asked, with places for `value`, `valueTo` and `tolerance`. */
  readonly words: (named: NamedValues) => Sentence;
  /** The same of a value that nothing can be above: "100%", and not "từ 100% trở lên". */
  readonly wordsOfAll?: Sentence;
  readonly compared: Compared;
  /** Nothing is asked: the result is only followed. */
  readonly followedOnly?: true;
  /** What is asked where the plan names no figure; without it nothing is. */
  readonly unnamed?: NamedValues;
  /** How a result counts in percent of the plan: as a part of the target, the target as a part of it, or not at all. */
  readonly ofPlan?: 'resultOfTarget' | 'targetOfResult';
  /** What is asked; a result meets it, a formula tests it and the number still needed is reckoned by it. */
  readonly asks: (named: NamedValues) => Asked | undefined;
}

const atLeast = ({ value }: NamedValues): Asked => ({ from: { value, enough: true } });
const over = ({ value }: NamedValues): Asked => ({ from: { value, enough: false } });

/**
 * Every comparator a plan may use. Whether a target is met, what it still takes, how a sheet tests it and what an
 * official reads all follow from its row. A minimum given as a range ("từ 01 đến 02") is met by its lower end.
 */
const COMPARATORS = {
  '>=': {
    sign: '≥',
    words: () => ({ vi: 'từ {value} trở lên', en: 'at least {value}' }),
    wordsOfAll: { vi: '{value}', en: '{value}' },
    compared: 'figure',
    ofPlan: 'resultOfTarget',
    asks: atLeast,
  },
  '>': {
    sign: '>',
    words: () => ({ vi: 'trên {value}', en: 'over {value}' }),
    compared: 'figure',
    ofPlan: 'resultOfTarget',
    asks: over,
  },
  '=': {
    sign: '=',
    words: () => ({ vi: 'đúng {value}', en: 'exactly {value}' }),
    compared: 'figure',
    ofPlan: 'resultOfTarget',
    asks: ({ value }) => bothEnds({ value, enough: true }, { value, enough: true }),
  },
  '<': {
    sign: '<',
    words: () => ({ vi: 'dưới {value}', en: 'below {value}' }),
    compared: 'figure',
    ofPlan: 'targetOfResult',
    asks: ({ value }) => ({ to: { value, enough: false } }),
  },
  '<=': {
    sign: '≤',
    words: () => ({ vi: 'không quá {value}', en: 'at most {value}' }),
    compared: 'figure',
    ofPlan: 'targetOfResult',
    asks: ({ value }) => ({ to: { value, enough: true } }),
  },
  between: { sign: 'từ', words: rangeWords, compared: 'figure', asks: range },
  about: {
    sign: '≈',
    words: () => ({ vi: 'khoảng {value} (± {tolerance}%)', en: 'about {value} (± {tolerance}%)' }),
    compared: 'figure',
    asks: around,
  },
  yes: {
    sign: 'có',
    words: ({ value }) =>
      value === PER_CENT
        ? { vi: 'tất cả đơn vị trả lời “có”', en: 'yes in every unit' }
        : { vi: 'từ {value} đơn vị trở lên trả lời “có”', en: 'yes in at least {value} of the units' },
    compared: 'yes',
    unnamed: { value: PER_CENT },
    asks: atLeast,
  },
  'increase>=': {
    sign: 'tăng ≥',
    words: () => ({ vi: 'tăng ít nhất {value}', en: 'an increase of at least {value}' }),
    compared: 'growth',
    ofPlan: 'resultOfTarget',
    asks: atLeast,
  },
  'increase>': {
    sign: 'tăng >',
    words: () => ({ vi: 'tăng trên {value}', en: 'an increase of more than {value}' }),
    compared: 'growth',
    ofPlan: 'resultOfTarget',
    asks: over,
  },
  'decrease>=': {
    sign: 'giảm ≥',
    words: () => ({ vi: 'giảm ít nhất {value}', en: 'a decrease of at least {value}' }),
    compared: 'fall',
    ofPlan: 'resultOfTarget',
    asks: atLeast,
  },
  'decrease>': {
    sign: 'giảm >',
    words: () => ({ vi: 'giảm trên {value}', en: 'a decrease of more than {value}' }),
    compared: 'fall',
    ofPlan: 'resultOfTarget',
    asks: over,
  },
  none: {
    sign: '',
    words: () => ({ vi: 'theo dõi', en: 'followed only' }),
    compared: 'figure',
    followedOnly: true,
    asks: () => undefined,
  },
} as const satisfies Readonly<Record<string, ComparatorRule>>;

export type Comparator = keyof typeof COMPARATORS;

/** Every comparator a plan file may name. */
export const COMPARATOR_NAMES = Object.keys(COMPARATORS) as readonly Comparator[];

/** The rule of a comparator. */
export function ruleOf(comparator: Comparator): ComparatorRule {
  return COMPARATORS[comparator];
}

/** Whether a comparator compares with a base year. */
export function isOnBase(comparator: Comparator): boolean {
  const { compared } = ruleOf(comparator);
  return compared === 'growth' || compared === 'fall';
}

/** Of a target row or a row of the plan above, what is asked. */
export interface AskingRow {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly valueTo?: number | null;
  readonly tolerance?: number;
  readonly without?: readonly EndName[];
}

/** The figures of a row; those its comparator stands for where the plan names none, else undefined. */
export function namedBy({ comparator, value, valueTo, tolerance, without }: AskingRow): NamedValues | undefined {
  if (value === null) return ruleOf(comparator).unnamed;
  return {
    value,
    ...(valueTo === undefined ? {} : { valueTo }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(without === undefined ? {} : { without }),
  };
}

/** What a target row asks in figures; undefined where the plan names none and the result is only followed. */
export function askedBy(row: AskingRow): Asked | undefined {
  const named = namedBy(row);
  return named && ruleOf(row.comparator).asks(named);
}

function bothEnds(from: End, to: End): Asked {
  return { from, to };
}

function range({ value, valueTo, without = [] }: NamedValues): Asked {
  const to = valueTo ?? value;
  return bothEnds({ value, enough: !without.includes('from') }, { value: to, enough: !without.includes('to') });
}

function rangeWords({ without = [] }: NamedValues): Sentence {
  const [from, to] = [without.includes('from'), without.includes('to')];
  return {
    vi: `${from ? 'trên' : 'từ'} {value} ${to ? 'đến dưới' : 'đến'} {valueTo}`,
    en: `${from ? 'over' : 'from'} {value} ${to ? 'to below' : 'to'} {valueTo}`,
  };
}

/** The value and so many percent of it to either side, in millionths. */
function around({ value, tolerance = DEFAULT_TOLERANCE }: NamedValues): Asked {
  const whole = BigInt(PER_CENT) * scaled(1);
  const off = (share: bigint): End => ({ value: unscaled((scaled(value) * share) / whole), enough: true });
  return bothEnds(off(whole - scaled(tolerance)), off(whole + scaled(tolerance)));
}
