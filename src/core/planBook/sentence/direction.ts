import type { Comparator } from '../../../domain/targets/comparators';
import {
  DOWN_TO,
  FALL_VERBS,
  FILLERS,
  KEEP_VERBS,
  LIMIT_PHRASES,
  NO_CHANGE_AFTER,
  RISE_VERBS,
  SERVED,
  UNWANTED,
  UP_TO,
  type Limit,
} from './figureWords';
import { endsBefore, lastPlace, startsAt, type Token } from './tokens';

/** What stands around a figure. */
export interface Surroundings {
  /** Back to the last figure or the beginning of the clause. */
  readonly left: readonly Token[];
  /** Up to the next figure or the end of the clause. */
  readonly right: readonly Token[];
  /** The figure is one of two ends. */
  readonly isRange: boolean;
  /** Something says that a change is meant: a base year, "mỗi năm", points. */
  readonly isChange: boolean;
  readonly isPercent: boolean;
  readonly isAll: boolean;
  /** "mỗi xã": a range is a minimum with a recommendation. */
  readonly isEach: boolean;
}

/** The direction of a figure and the words that say it; without a comparator the words leave it open. */
export interface Direction {
  readonly comparator?: Comparator;
  readonly words: readonly Token[];
}

type Way = 'level' | 'downTo' | 'fall' | 'rise' | 'open';

const UPWARD = ['trở lên'];
/** Neither below nor above. */
const NEARLY = ['gần', 'ngót', 'trên dưới', 'hơn kém'];
const DENIALS = ['không để', 'không cho phép', 'không được để', 'tránh để'];
const TURNED: Readonly<Partial<Record<Limit, Limit>>> = { over: 'most', below: 'least' };
const DOWNWARD = ['trở xuống', 'đổ lại'];
/** Behind these the verb before has no hold on the figure. */
const CUTS = [',', ';', ':', 'cho', 'để', 'nhằm'];

/**
 * What a figure is compared by. Nothing is guessed: a change whose figure may as well be the level reached, and a level
 * of something nobody wants, stay open.
 */
export function directionOf(around: Surroundings): Direction {
  const after = limitAfter(around.right);
  const before = limitBefore(around.left);
  const limit = after?.limit ?? before?.limit;
  const rest = before ? around.left.slice(0, around.left.length - before.words.length) : around.left;
  const { way, words } = wayOf(rest, around, limit);
  const isNear = endsBefore(around.left, around.left.length, NEARLY) > 0;
  const comparator = isNear ? undefined : comparatorOf(way, limit, around);
  const said = [...words, ...(before?.words ?? []), ...(after?.words ?? [])];
  return { ...(comparator ? { comparator } : {}), words: said };
}

interface Found {
  readonly limit: Limit;
  readonly words: readonly Token[];
}

function limitAfter(right: readonly Token[]): Found | undefined {
  const [up, down] = [UPWARD, DOWNWARD].map((phrases) => startsAt(right, 0, phrases));
  if (up) return { limit: 'least', words: right.slice(0, up) };
  return down ? { limit: 'most', words: right.slice(0, down) } : undefined;
}

function limitBefore(left: readonly Token[]): Found | undefined {
  const end = left.length - fillersBefore(left);
  let best: Found | undefined;
  let most = 0;
  for (const [limit, phrases] of Object.entries(LIMIT_PHRASES) as readonly [Limit, readonly string[]][]) {
    const length = endsBefore(left, end, phrases);
    if (length <= most) continue;
    most = length;
    best = { limit, words: left.slice(end - length) };
  }
  return best && denied(best, left.slice(0, end));
}

/** "không để … quá 3%" is an upper bound. */
function denied({ limit, words }: Found, before: readonly Token[]): Found {
  const clause = before.slice(lastPlace(before, (at) => [',', ';'].includes(before[at]?.text ?? '')) + 1);
  const at = lastPlace(clause, (one) => startsAt(clause, one, DENIALS) > 0);
  const turned = at < 0 ? undefined : TURNED[limit];
  return turned ? { limit: turned, words: [...clause.slice(at, at + 2), ...words] } : { limit, words };
}

function fillersBefore(left: readonly Token[]): number {
  let length = 0;
  for (;;) {
    const more = endsBefore(left, left.length - length, FILLERS);
    if (more === 0) return length;
    length += more;
  }
}

function wayOf(rest: readonly Token[], around: Surroundings, limit: Limit | undefined) {
  const end = rest.length - fillersBefore(rest);
  const tail = (phrases: readonly string[]): readonly Token[] => rest.slice(end - endsBefore(rest, end, phrases), end);
  const [down, up, fall, rise] = [DOWN_TO, UP_TO, FALL_VERBS, RISE_VERBS].map(tail);
  if (down && down.length > 0) return { way: 'downTo' as Way, words: withVerb(rest, down) };
  if (up && up.length > 0) return { way: (levelIsClear(around) ? 'level' : 'open') as Way, words: up };
  if (fall && fall.length > 0) return { way: 'fall' as Way, words: fall };
  if (rise && rise.length > 0) return { way: 'rise' as Way, words: rise };
  return farWay(rest, around, limit);
}

/** "giảm … xuống còn". */
function withVerb(rest: readonly Token[], down: readonly Token[]): readonly Token[] {
  const verb = governing(rest, FALL_VERBS);
  return verb ? [verb, ...down] : down;
}

/** A verb with words between it and the figure: "giảm tỷ lệ hộ nghèo bình quân 1,5%". */
function farWay(
  rest: readonly Token[],
  around: Surroundings,
  limit: Limit | undefined,
): { way: Way; words: readonly Token[] } {
  const [fall, rise] = [governing(rest, FALL_VERBS), governing(rest, RISE_VERBS)];
  const verb = fall ?? rise;
  if (!verb)
    return { way: levelIsClear(around) ? 'level' : 'open', words: rest.slice(-keepBefore(rest) || rest.length) };
  const counts = rest[rest.indexOf(verb) + 1]?.low === 'số' && around.isPercent;
  if (around.isChange || counts || (fall && limit === 'least')) return { way: fall ? 'fall' : 'rise', words: [verb] };
  return { way: fall && (limit === 'below' || limit === 'most') ? 'downTo' : 'open', words: [verb] };
}

function keepBefore(rest: readonly Token[]): number {
  return endsBefore(rest, rest.length, KEEP_VERBS);
}

/** The last of some verbs that nothing cuts off from the figure. */
function governing(rest: readonly Token[], verbs: readonly string[]): Token | undefined {
  for (let at = rest.length - 1; at >= 0; at -= 1) {
    if (CUTS.includes(rest[at]?.low ?? '')) return undefined;
    if (verbs.includes(rest[at]?.low ?? '') && !NO_CHANGE_AFTER.includes(rest[at + 1]?.low ?? '')) return rest[at];
  }
  return undefined;
}

/** Whether reaching a level is plainly good: nothing unwanted is counted, or something is done for it. */
function levelIsClear({ left, right, isAll }: Surroundings): boolean {
  return isAll || (isServed(left) && isServed(right));
}

function isServed(words: readonly Token[]): boolean {
  const unwanted = lastPlace(words, (at) => startsAt(words, at, UNWANTED) > 0);
  return unwanted < 0 || words.some((_, at) => at > unwanted && startsAt(words, at, SERVED) > 0);
}

const LEVELS: Readonly<Record<Limit, Comparator>> = {
  least: '>=',
  over: '>',
  most: '<=',
  below: '<',
  about: 'about',
  equal: '=',
};

function comparatorOf(way: Way, limit: Limit | undefined, around: Surroundings): Comparator | undefined {
  switch (way) {
    case 'fall':
      return changed('decrease', limit);
    case 'rise':
      return changed('increase', limit);
    case 'downTo':
      return limit === undefined || limit === 'most' ? '<=' : limit === 'below' ? '<' : undefined;
    default:
      return levelled(way, limit, around);
  }
}

/** A change may be bounded below alone. */
function changed(name: 'increase' | 'decrease', limit: Limit | undefined): Comparator | undefined {
  if (limit === undefined || limit === 'least') return `${name}>=`;
  return limit === 'over' ? `${name}>` : undefined;
}

function levelled(
  way: Way,
  limit: Limit | undefined,
  { isRange, isEach, isAll }: Surroundings,
): Comparator | undefined {
  if (limit === 'least') return '>=';
  if (isRange) return isEach ? '>=' : 'between';
  if (limit) return LEVELS[limit];
  return way === 'level' || isAll ? '>=' : undefined;
}
