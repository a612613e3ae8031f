import type { Finding } from '../../domain/finding';
import type { Submission } from '../../domain/submission';
import { figuresKey, findingFigures } from '../../domain/work/findingFigures';
import { findingKey } from './findingKey';
import { rules } from './rules';

/** Fewer letters and digits explain nothing (“ok”, “đã xem”). */
const LEAST_LETTERS = 10;

/** Whether words say enough to be somebody's reason. */
export function isExplanation(words: string): boolean {
  return Array.from(words.matchAll(/[\p{L}\p{N}]/gu)).length >= LEAST_LETTERS;
}

/**
 * Whether a unit may give a reason for the finding and its receiver accept it: any warning, and the errors a rule says
 * may be explained; never what is about who, when or which plan (docs/checks.md#what-can-be-explained).
 */
export function isExplainable({ rule: id, variant, severity, identity }: Finding): boolean {
  if (identity === true) return false;
  if (severity === 'warning') return true;
  const named = rules.filter((rule) => rule.id === id).flatMap((rule) => rule.explainable ?? []);
  return severity === 'error' && named.includes(variant);
}

/** What a unit says about its own findings. */
type Said = Pick<Submission, 'explanations' | 'notes' | 'values'>;

/**
 * The findings with what the unit says about them. It is a claim: nothing becomes milder by it
 * (docs/rules-of-meaning.md#a-claim-is-not-an-acceptance).
 */
export function withUnitsWords(findings: readonly Finding[], said: Said): readonly Finding[] {
  if (said.explanations === undefined && said.notes === undefined) return findings;
  return findings.map((finding) => withWords(finding, said));
}

/** Whether the reason was given for figures that are others by now: then it explains nothing any more. */
function isOfOtherFigures(finding: Finding, said: Said): boolean {
  const figures = said.explanations?.get(figuresKey(findingKey(finding)));
  return figures !== undefined && figures !== findingFigures(finding, said);
}

/** A reason given for this very finding; else the note of its line, as a reason where it is one, or as it stands. */
function withWords(finding: Finding, said: Said): Finding {
  const { explanations, notes } = said;
  const given = isExplainable(finding) ? explanations?.get(findingKey(finding))?.trim() : undefined;
  const note = finding.element === '' ? undefined : notes?.get(finding.element);
  if (given !== undefined && isOfOtherFigures(finding, said)) return { ...finding, unitNote: note ?? given };
  if (given !== undefined && isExplanation(given))
    return { ...finding, explanation: given, ...(note === undefined ? {} : { unitNote: note }) };
  if (note === undefined) return finding;
  const explains = isExplainable(finding) && isExplanation(note);
  return explains ? { ...finding, explanation: note } : { ...finding, unitNote: note };
}
