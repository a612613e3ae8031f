import type { Unit } from '../../domain/territory/unit';
import { splitCode, type CodedName } from './codeInName';
import { decodeLegacy, detectLegacy } from './legacyText';
import { askedUnits, certainUnits, type MatchStep, type UnitSuggestion } from './matchSteps';
import { liesWithin, splitPlaces } from './nameContext';
import { cleanName } from './nameKeys';
import { unitIndex } from './unitIndex';

/**
 * `exact`: code or full name, in any official spelling; `certain`: the same but for case, tone-mark place, abbreviation of the type.
 * `suggestion` and `ambiguous` (several equally good): the person decides. `none`: nothing near.
 */
export type MatchKind = 'exact' | 'certain' | 'suggestion' | 'ambiguous' | 'none';

export interface UnitMatch {
  readonly kind: MatchKind;
  /** Only for `exact` and `certain`: a unit that may be taken without asking. */
  readonly unit?: Unit;
  /** Best first; for `exact` and `certain` the unit itself. */
  readonly suggestions: readonly UnitSuggestion[];
  /** Step that gave the best suggestion; absent when there is none. */
  readonly step?: MatchStep;
  /** The person must confirm before the unit is used. */
  readonly confirm: boolean;
  /** The text as read from a TCVN3 or VNI font, to be shown with the question. */
  readonly decoded?: string;
}

export interface MatchOptions {
  /** Units above the candidates, to check "Xã A, huyện B"; the candidates themselves always count. */
  readonly above?: readonly Unit[];
  /** Font of the cell, if known: decides on legacy text. */
  readonly fontName?: string;
  /** Most suggestions to give; 5 when not said. */
  readonly limit?: number;
}

const NOTHING: UnitMatch = { kind: 'none', suggestions: [], confirm: true };

/**
 * Finds the unit a text names, in the order (a) to (g) of docs/units.md#matching-names. Only (a) to (c) match
 * without asking; type is part of the name, so a name without its type word is always a question.
 * Pass the candidates of one province or district, never of the whole country.
 */
export function matchUnit(name: string, candidates: readonly Unit[], options: MatchOptions = {}): UnitMatch {
  const plain = matchText(name, candidates, options);
  if (!plain.confirm) return plain;
  const legacy = detectLegacy(name, options.fontName);
  if (legacy === undefined) return plain;
  const decoded = decodeLegacy(name, legacy, options.fontName);
  const match = matchText(decoded, candidates, options);
  return match.kind === 'none' ? plain : { ...asked(match.suggestions, options), decoded };
}

function matchText(name: string, candidates: readonly Unit[], options: MatchOptions): UnitMatch {
  const clean = cleanName(name);
  if (clean === '') return NOTHING;
  const coded = splitCode(clean, unitIndex(candidates));
  if (coded === undefined) return matchName(clean, candidates, options);
  const named = coded.rest === '' ? undefined : matchName(coded.rest, candidates, options);
  return matchCoded(coded, named, options);
}

/** (a) A code counts when nothing else in the text speaks against it. */
function matchCoded(coded: CodedName, named: UnitMatch | undefined, options: MatchOptions): UnitMatch {
  const byCode: readonly UnitSuggestion[] = coded.units.map((unit) => ({
    unit,
    step: 'a',
    score: coded.sure ? 1 : 0.7,
  }));
  const [only] = byCode;
  const agrees = named === undefined || named.suggestions.some((suggestion) => suggestion.unit === only?.unit);
  if (only && byCode.length === 1 && coded.sure && agrees) return settled('exact', only);
  const others = (named?.suggestions ?? []).filter((suggestion) => suggestion.unit !== only?.unit);
  return asked([...byCode, ...others], options);
}

function matchName(clean: string, candidates: readonly Unit[], options: MatchOptions): UnitMatch {
  const index = unitIndex(candidates);
  const { name, within } = splitPlaces(clean);
  const above = options.above === undefined ? [candidates] : [candidates, options.above];
  const places = (suggestion: UnitSuggestion): boolean => liesWithin(suggestion.unit, within, above);
  const certain = certainUnits(name, index);
  const placed = within.length === 0 ? certain : certain.filter(places);
  const [only] = placed;
  if (only && placed.length === 1) return settled(only.step === 'b' ? 'exact' : 'certain', only);
  const found = certain.length > 0 ? certain : askedUnits(name, index);
  return asked(within.length === 0 ? found : elsewhereLast(found, places), options);
}

function elsewhereLast(
  found: readonly UnitSuggestion[],
  places: (suggestion: UnitSuggestion) => boolean,
): readonly UnitSuggestion[] {
  const scored = found.map((suggestion) =>
    places(suggestion) ? suggestion : { ...suggestion, score: suggestion.score * 0.5 },
  );
  return scored.sort((a, b) => b.score - a.score);
}

function settled(kind: 'exact' | 'certain', suggestion: UnitSuggestion): UnitMatch {
  return { kind, unit: suggestion.unit, suggestions: [suggestion], step: suggestion.step, confirm: false };
}

function asked(suggestions: readonly UnitSuggestion[], options: MatchOptions): UnitMatch {
  const [best, second] = suggestions;
  if (!best) return NOTHING;
  const kind = second && second.score === best.score ? 'ambiguous' : 'suggestion';
  return { kind, suggestions: suggestions.slice(0, options.limit ?? 5), step: best.step, confirm: true };
}
