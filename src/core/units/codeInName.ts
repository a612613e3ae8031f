import type { Unit } from '../../domain/territory/unit';
import { cleanName } from './nameKeys';
import type { UnitIndex } from './unitIndex';

/** A text with a unit code in it, and what is left of the text. `sure`: the code is complete. */
export interface CodedName {
  readonly units: readonly Unit[];
  readonly rest: string;
  readonly sure: boolean;
}

const CODE = /(?:mã(?: số| đơn vị)?[ :]*)?(?<![\w.])(\d{5}|\d{2,5}\.[a-z0-9._]+)(?![\w])/;
const SPELLED = /mã(?: số| đơn vị)?[ :]+(\d{2,5})(?![\w])/;

/**
 * A code in a cleaned name: the text is one of the candidates' codes, or holds one ("26179 - xã Phú Lý",
 * "xã Phú Lý (mã 26179)"). A number whose leading zeros a spreadsheet ate gives `sure` false.
 * Undefined when there is none. A code no candidate has gives no units, so that the name alone cannot match.
 */
export function splitCode(clean: string, index: UnitIndex): CodedName | undefined {
  const whole = index.byCode.get(clean);
  if (whole) return { units: whole, rest: '', sure: true };
  if (/^\d{3,4}$/.test(clean)) {
    const padded = index.byCode.get(clean.padStart(5, '0'));
    return padded && { units: padded, rest: '', sure: false };
  }
  const found = CODE.exec(clean) ?? SPELLED.exec(clean);
  if (!found) return undefined;
  const rest = cleanName(clean.replace(found[0], ' ').replace(/\(\s*\)/g, ' '));
  return { units: index.byCode.get(found[1] ?? '') ?? [], rest, sure: true };
}
