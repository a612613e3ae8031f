import type { RollUp } from '../../domain/aggregate';
import { textOf } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';
import { plainWords } from '../../domain/texts/plainWords';

/** What a unit wrote in the report of a year. */
export interface WrittenWords {
  readonly year: number;
  readonly unit: Unit;
  readonly text: string;
}

/** What one or several units wrote, word for word but for capitals, blanks and the last point. */
export interface SharedWords {
  readonly text: string;
  /** Who wrote it in which year; years and units in the order they came. */
  readonly by: readonly YearUnits[];
}

export interface YearUnits {
  readonly year: number;
  readonly units: readonly Unit[];
}

/** What units wrote under an indicator, in the order of the tree. */
export function wordsIn({ year, units, submissions }: RollUp, key: ElementKey | undefined): readonly WrittenWords[] {
  if (key === undefined) return [];
  return units.map(({ unit }) => {
    const text = textOf(submissions.get(unitKey(unit))?.values.get(key)) ?? '';
    return { year, unit, text };
  });
}

/** The same words told once, those of most reports first; what says nothing is left out. */
export function sharedWords(written: readonly WrittenWords[]): readonly SharedWords[] {
  const groups = new Map<string, { readonly text: string; readonly years: Map<number, Unit[]>; count: number }>();
  for (const { year, unit, text } of written) {
    const words = plainWords(text);
    const sense = senseOf(words);
    if (sense === '' || NOTHING.has(sense)) continue;
    const held = groups.get(sense) ?? { text: withoutStop(words), years: new Map<number, Unit[]>(), count: 0 };
    const same = held.years.get(year);
    if (same) same.push(unit);
    else held.years.set(year, [unit]);
    held.count += 1;
    groups.set(sense, held);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ text, years }) => ({ text, by: [...years].map(([year, units]) => ({ year, units })) }));
}

/** What people write who have nothing to say. */
const NOTHING: ReadonlySet<string> = new Set([
  'không',
  'không có',
  'chưa có',
  'không có khó khăn',
  'không có kiến nghị',
]);

function senseOf(text: string): string {
  return withoutStop(text).toLocaleLowerCase('vi');
}

function withoutStop(text: string): string {
  return text.replace(/[\s.;,]{1,9}$/u, '');
}

const MOST_NAMED = 5;

/** "phường Trấn Biên, xã Tân Hiệp và 3 đơn vị khác". */
export function namedUnits(units: readonly Unit[], most = MOST_NAMED): string {
  const named = units.slice(0, units.length > most + 1 ? most : most + 1).map(fullName);
  const rest = units.length - named.length;
  return rest === 0 ? named.join(', ') : `${named.join(', ')} và ${rest} đơn vị khác`;
}

/** Who wrote it in the one year of a report: "xã Tân Hiệp". */
export function namedWriters({ by }: SharedWords, most = MOST_NAMED): string {
  return namedUnits(
    by.flatMap(({ units }) => units),
    most,
  );
}

/** The same over years: "năm 2024: xã Tân Hiệp; năm 2025: xã Tân Hiệp, Sở Y tế". */
export function namedByYears({ by }: SharedWords, most = MOST_NAMED): string {
  return by.map(({ year, units }) => `năm ${year}: ${namedUnits(units, most)}`).join('; ');
}
