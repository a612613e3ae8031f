import type { Finding } from '../../domain/finding';
import type { ElementKey } from '../../domain/catalogue/indicator';

/**
 * Findings on a line beside which the unit wrote something (column "Ghi chú") carry its words as the param `unitNote`,
 * for whoever decides on the finding to read. Words alone settle nothing: an explanation does (`withExplanations`).
 */
export function withUnitNotes(
  findings: readonly Finding[],
  notes: ReadonlyMap<ElementKey, string> | undefined,
): readonly Finding[] {
  if (notes === undefined) return findings;
  return findings.map((finding) => {
    const note = notes.get(finding.element);
    return note === undefined ? finding : { ...finding, params: { ...finding.params, unitNote: note } };
  });
}
