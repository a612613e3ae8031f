import type { Unit } from '../../domain/territory/unit';
import { fileStem } from './fileStem';
import { certainUnits, namedUnits } from './matchSteps';
import { cleanName } from './nameKeys';
import { nameReadings } from './nameReadings';
import { unitIndex, type UnitIndex } from './unitIndex';

/** Words of the longest name with its type; more need not be tried. */
const LONGEST = 8;
/** Shorter codes are numbers like any other: a year, a count, a district. */
const SHORTEST_CODE = 5;

/**
 * The unit that the name of a file, or of the folder it lies in, points at: by a code in it, or by words that name one
 * unit and no other in the matching order (docs/units.md#matching-names) up to spelling without marks. For telling
 * people whose file it may be; it never decides whose figures count.
 * @param candidates the same array each time, so that it is indexed once
 */
export function unitInFileName(path: string, candidates: readonly Unit[]): Unit | undefined {
  const index = unitIndex(candidates);
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  for (const part of parts.slice(-2).reverse()) {
    const words = wordsOf(part);
    const unit = coded(words, index) ?? named(words, index);
    if (unit) return unit;
  }
  return undefined;
}

/** Words of a file's name, without its endings: "01-CTXH_xa-Tan-Mai.xlsx" gives 01, ctxh, xa, tan, mai. */
function wordsOf(name: string): readonly string[] {
  const stem = fileStem(name, 10);
  return cleanName(stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .split(' ')
    .filter((word) => word !== '');
}

function coded(words: readonly string[], index: UnitIndex): Unit | undefined {
  const found = new Set<Unit>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    const codes = next === undefined ? [word] : [word, `${word}.${next}`];
    for (const code of codes) {
      if (code.length >= SHORTEST_CODE) for (const unit of index.byCode.get(code) ?? []) found.add(unit);
    }
  });
  return only(found);
}

/** The longest run of words that names a unit decides; it names none when it names two. */
function named(words: readonly string[], index: UnitIndex): Unit | undefined {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const found = new Set<Unit>();
    for (let start = 0; start + length <= words.length; start++) {
      for (const unit of unitsNamed(words.slice(start, start + length), index)) found.add(unit);
    }
    if (found.size > 0) return only(found);
  }
  return undefined;
}

/** One word alone ("1", "An") names a unit only together with its type. */
function unitsNamed(words: readonly string[], index: UnitIndex): readonly Unit[] {
  const clean = words.join(' ');
  const certain = certainUnits(clean, index);
  if (certain.length > 0) return certain.map(({ unit }) => unit);
  const types = new Set(nameReadings(clean).map(({ type }) => type));
  const fitting = namedUnits(clean, index).filter(
    ({ unit }) => types.has(unit.type) || (types.size === 1 && words.length > 1),
  );
  return fitting.filter(({ score }) => score === fitting[0]?.score).map(({ unit }) => unit);
}

function only(units: ReadonlySet<Unit>): Unit | undefined {
  const [first] = units;
  return units.size === 1 ? first : undefined;
}
