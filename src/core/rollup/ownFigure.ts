import { partKey } from '../../domain/ids';
import { BLANK, HELD, NOT_APPLICABLE, numberOf, sumOf, type Figure } from '../../domain/figure';
import type { ElementSpec } from '../../domain/plan/elements';
import type { Submission } from '../../domain/submission';

/**
 * What a unit's submission says of one element. A total that is missing is made from its parts; a cell nobody
 * could read is held; what speaks only of things the unit has none of (persons of a staffed unit) does not apply.
 */
export function ownFigure(submission: Submission, spec: ElementSpec): Figure {
  const figure = givenFigure(submission, spec);
  const { onlyWhere } = spec.indicator;
  const counted = onlyWhere && partKey(onlyWhere, spec.part);
  if (counted === undefined || figure.state !== 'value') return figure;
  return numberOf(submission.values.get(counted)) === 0 ? NOT_APPLICABLE : figure;
}

function givenFigure(submission: Submission, spec: ElementSpec): Figure {
  const held = submission.values.get(spec.key);
  if (held?.state === 'unreadable') return HELD;
  if (held && held.state !== 'blank') return held;
  if (spec.computed?.rule !== 'sum') return BLANK;
  const made = sumOf(spec.computed.of.map((key) => submission.values.get(key) ?? BLANK));
  return made.state === 'unreadable' ? HELD : made;
}
