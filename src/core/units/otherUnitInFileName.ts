import type { Unit } from '../../domain/territory/unit';
import { fileStem } from './fileStem';
import { plainWords } from './nameKeys';
import { unitIndex, type UnitIndex } from './unitIndex';

/** Plain words of files' names that name nobody: "Báo cáo UBND …, biểu năm 2024, lần 2". */
const USUAL_WORDS = new Set(['bao', 'cao', 'bc', 'bieu', 'mau', 'nam', 'lan', 'ubnd', 'form']);
/** Words of the longest name. */
const LONGEST = 12;
/** Shorter codes are numbers like any other: a year, a count, a district. */
const SHORTEST_CODE = 5;
/** Province, district, commune, facility: no unit has more above it. */
const LEVELS = 4;

/**
 * The unit a file is named after where that is another than the one the form inside is of (`own`). Only what is
 * certain: a code, or the whole name with its type or with nothing else beside it; never a body above the unit, nor
 * where the name also says the own one, nor a shorter name the own one may be called by. Folders say nothing: they are
 * the receiver's. Made for ten thousand files: names are looked up as they are spelt, marks aside.
 * @param units the same array each time, so that it is indexed once
 */
export function otherUnitInFileName(path: string, own: Unit, units: readonly Unit[]): Unit | undefined {
  const name = fileStem(path.split(/[/\\]/).at(-1) ?? '', 5);
  if (name.toLowerCase().includes(own.code.toLowerCase())) return undefined;
  const [words, index] = [plainWords(name), unitIndex(units)];
  const coded = codedIn(name, index);
  if (!coded) return otherName(words, own, index);
  return isAbove(coded, own, index) || saysAnother(namesIn(words, index), coded) ? undefined : coded;
}

/** A name of a unit at its place in the words of a file's name. */
interface Named {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
}

/** Names of units, the longest at each place; a name of several units gives them all. */
function namesIn(words: readonly string[], index: UnitIndex): readonly Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const units = index.byPlainName.get(words.slice(from, to).join(' '));
      if (!units) continue;
      found.push({ units, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The one unit whose code is in the name. */
function codedIn(name: string, index: UnitIndex): Unit | undefined {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const codes = words.flatMap((word, at) => [word, `${word}.${words[at + 1] ?? ''}`]);
  const found = codes.flatMap((code) => (code.length < SHORTEST_CODE ? [] : (index.byCode.get(code) ?? [])));
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The code says one unit and a name of more than a number another of the same level: nobody can tell. */
function saysAnother(named: readonly Named[], coded: Unit): boolean {
  return named.some(({ units }) => {
    const alike = units.filter((unit) => unit.level === coded.level && !isNumber(unit.name));
    return alike.length > 0 && !alike.includes(coded);
  });
}

function otherName(words: readonly string[], own: Unit, index: UnitIndex): Unit | undefined {
  const ownWords = plainWords(own.name);
  if (isWithin(ownWords, words)) return undefined;
  const certain = namesIn(words, index).flatMap((one) => one.units.filter((unit) => isCertain(unit, one, words)));
  const [unit, ...others] = new Set(certain);
  if (!unit || others.length > 0 || unit.level !== own.level) return undefined;
  return plainWords(unit.name).every((word) => ownWords.includes(word)) ? undefined : unit;
}

/** A name alone may be the receiver's, a common word ("thống nhất"), or a number. */
function isCertain(unit: Unit, { from, to }: Named, words: readonly string[]): boolean {
  if (unit.type === '') return to - from > 1;
  const type = plainWords(unit.type);
  if (isWithin(type, words.slice(from - type.length, from))) return true;
  if (isNumber(unit.name)) return false;
  const initials = type.map((word) => word.charAt(0)).join('');
  if (words[from - 1] === initials) return true;
  const beside = [...words.slice(0, from), ...words.slice(to)];
  return beside.every((word) => isNumber(word) || USUAL_WORDS.has(word));
}

/** Whether the words stand together in others. */
function isWithin(some: readonly string[], words: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${some.join(' ')} `);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function isAbove(other: Unit, own: Unit, index: UnitIndex): boolean {
  let above = own.parent;
  for (let step = 0; above !== undefined && step < LEVELS; step++) {
    if (above === other.code) return true;
    above = index.byCode.get(above.toLowerCase())?.[0]?.parent;
  }
  return false;
}
