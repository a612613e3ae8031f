import { bareKey } from './nameKeys';

/**
 * One way to read a cleaned name: a type word and the rest. `sure` readings come from a type word with its
 * marks or a usual abbreviation; the others (no marks, southern "F1") may only lead to a suggestion.
 */
export interface NameReading {
  readonly type: string;
  readonly rest: string;
  readonly sure: boolean;
}

interface TypeForm {
  readonly type: string;
  readonly sure: RegExp;
  readonly unsure: RegExp;
}

/** What may stand between a type word and the name: "P.1", "P1", "X. Tân", "TP.Sa Đéc", "xã: Tân". */
const TYPE_END = '(?:(?<=\\.)\\s*|\\s*[.:]\\s*|\\s+|(?=\\d))';

/** Longest type words first: "thị xã" holds "xã", "thành phố" must not be read as "th…". */
const FORMS: readonly TypeForm[] = [
  typeForm('thành phố', 't\\.?\\s?p\\.?|t\\.\\s?phố'),
  typeForm('thị trấn', 't\\.?\\s?t\\.?'),
  typeForm('thị xã', 't\\.?\\s?x\\.?'),
  typeForm('đặc khu', 'đ\\.?k\\.?'),
  typeForm('phường', 'ph?\\.?', 'f\\.?'),
  typeForm('huyện', 'h\\.?'),
  typeForm('quận', 'q\\.?'),
  typeForm('tỉnh', 't\\.'),
  typeForm('xã', 'x\\.?'),
];

/** "UBND", "Ủy ban nhân dân", "Uỷ ban nhân dân" before a unit's name. */
const COMMITTEE = /^(?:[uủ][yỷ] ?ban ?nhân ?dân|uy ban nhan dan|u\.?b\.?n\.?d\.?)(?=[\s.:]|$)[\s.:]*/;

function typeForm(type: string, short: string, unsureShort?: string): TypeForm {
  const unsure = unsureShort === undefined ? bareKey(type) : `${bareKey(type)}|${unsureShort}`;
  return {
    type,
    sure: new RegExp(`^(?:${type}|${short})${TYPE_END}`),
    unsure: new RegExp(`^(?:${unsure})${TYPE_END}`),
  };
}

/** A name without "Ủy ban nhân dân" before it; a name that is nothing else stays as it is. */
export function withoutCommittee(clean: string): string {
  const rest = clean.replace(COMMITTEE, '');
  return rest === '' ? clean : rest;
}

/** Every way to read a cleaned name, the one without a type word first. */
export function nameReadings(clean: string): readonly NameReading[] {
  const name = withoutCommittee(clean);
  const readings: NameReading[] = [{ type: '', rest: name, sure: true }];
  for (const form of FORMS) {
    const sure = withoutPrefix(name, form.sure);
    const rest = sure ?? withoutPrefix(name, form.unsure);
    if (rest === undefined) continue;
    readings.push({ type: form.type, rest, sure: sure !== undefined });
  }
  return readings;
}

function withoutPrefix(name: string, prefix: RegExp): string | undefined {
  const match = prefix.exec(name);
  const rest = match ? name.slice(match[0].length).trim() : '';
  return rest === '' ? undefined : rest;
}
