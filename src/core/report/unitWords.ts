import type { RollUp } from '../../domain/aggregate';
import { textOf } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';

/** What one or several units wrote, word for word but for capitals, blanks and the last point. */
export interface SharedWords {
  readonly text: string;
  /** In the order of the tree. */
  readonly units: readonly Unit[];
}

/** What units wrote under an indicator, the words of most units first. */
export function sharedWords({ units, submissions }: RollUp, key: ElementKey | undefined): readonly SharedWords[] {
  const groups = new Map<string, { text: string; units: Unit[] }>();
  if (key === undefined) return [];
  for (const { unit } of units) {
    const written = (textOf(submissions.get(unitKey(unit))?.values.get(key)) ?? '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim();
    const sense = senseOf(written);
    if (sense === '' || NOTHING.has(sense)) continue;
    const held = groups.get(sense);
    if (held) held.units.push(unit);
    else groups.set(sense, { text: withoutStop(written), units: [unit] });
  }
  return [...groups.values()].sort((a, b) => b.units.length - a.units.length);
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
