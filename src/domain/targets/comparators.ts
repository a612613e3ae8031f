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

/** The figures a plan names: "60", "từ 01 đến 02". */
export interface NamedValues {
  readonly value: number;
  readonly valueTo: number | null;
}

interface ComparatorRule {
  /** The sign before the value. */
  readonly sign: string;
  /** Words before the sign where the sign alone does not say what is compared; Vietnamese, for sheets. */
  readonly lead: string;
  /** What is compared is the growth on a base year, not the figure itself. */
  readonly onBase: boolean;
  /** Nothing is asked: the result is only followed. */
  readonly followedOnly: boolean;
  /** What is asked; a result meets it, a formula tests it and the number still needed is reckoned by it. */
  readonly asks: (named: NamedValues) => Asked | undefined;
}

const atLeast = ({ value }: NamedValues): Asked => ({ from: { value, enough: true } });

/**
 * Every comparator a plan may use. Whether a target is met, what it still takes and how a sheet tests it all follow
 * from `asks`: a new comparator is a new entry. A minimum given as a range ("từ 01 đến 02") is met by its lower end.
 */
export const COMPARATORS = {
  '>=': { sign: '≥', lead: '', onBase: false, followedOnly: false, asks: atLeast },
  '>': {
    sign: '>',
    lead: '',
    onBase: false,
    followedOnly: false,
    asks: ({ value }) => ({ from: { value, enough: false } }),
  },
  '=': { sign: '=', lead: '', onBase: false, followedOnly: false, asks: exactly },
  'increase>=': { sign: '≥', lead: 'tăng ', onBase: true, followedOnly: false, asks: atLeast },
  none: { sign: '', lead: '', onBase: false, followedOnly: true, asks: () => undefined },
} as const satisfies Readonly<Record<string, ComparatorRule>>;

export type Comparator = keyof typeof COMPARATORS;

/** Every comparator a plan file may name. */
export const COMPARATOR_NAMES = Object.keys(COMPARATORS) as readonly Comparator[];

/** The rule of a comparator. */
export function ruleOf(comparator: Comparator): ComparatorRule {
  return COMPARATORS[comparator];
}

/** What a target row asks in figures; undefined where the plan names none and the result is only followed. */
export function askedBy(row: {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly valueTo?: number | null;
}): Asked | undefined {
  const { comparator, value, valueTo = null } = row;
  return value === null ? undefined : ruleOf(comparator).asks({ value, valueTo });
}

function exactly({ value }: NamedValues): Asked {
  const end = { value, enough: true };
  return { from: end, to: end };
}
