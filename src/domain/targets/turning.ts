import type { UnitKey } from '../ids';
import { unitKey } from '../territory/unit';
import type { Language } from '../texts/language';
import { swingText } from './outlookText';
import type { Attainment, TurningUnit } from './verdict';

/** A target whose conclusion a unit's open figures can turn. */
export interface Turned {
  readonly attainment: Attainment;
  readonly by: TurningUnit;
}

/** Of every unit the targets it can still turn, in the order of the targets. */
export function turnedByUnit(attainments: readonly Attainment[]): ReadonlyMap<UnitKey, readonly Turned[]> {
  const found = new Map<UnitKey, Turned[]>();
  for (const attainment of attainments)
    for (const by of attainment.outlook?.turning ?? []) {
      const key = unitKey(by.unit);
      const held = found.get(key);
      if (held) held.push({ attainment, by });
      else found.set(key, [{ attainment, by }]);
    }
  return found;
}

/** "Tỷ lệ … (3,2 điểm phần trăm); Tỷ lệ …": the targets by their titles, with how far the unit moves each where known. */
export function turnedText(turned: readonly Turned[], lang: Language): string {
  return turned
    .map(({ attainment, by: { swing } }) => {
      const title = attainment.target[lang];
      return swing === null ? title : `${title} (${swingText(swing, attainment, lang)})`;
    })
    .join('; ');
}
