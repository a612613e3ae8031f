import { valueOf } from '../../domain/figure';
import { indicatorOf, partOf, type ElementKey } from '../../domain/ids';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { isElementOf } from '../../domain/plan/elementRanks';
import type { PlansBelow } from '../../domain/plan/planBelow';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { ElementValue, Submission } from '../../domain/submission';
import type { RollUpArgs } from './candidate';
import type { RollUpReason } from './reasons';

/** More lines than these are counted and not named. */
const MOST_NAMED = 12;

/**
 * What a form of another version of the plan says that this roll-up does not count, and what it was not asked; empty for
 * a form of the very version (docs/forms.md#versions). A form of a plan below always says so.
 */
export function versionNotes(
  { version, values, askedBy }: Submission,
  { programme, catalogue, below }: Pick<RollUpArgs, 'programme' | 'catalogue' | 'below'>,
): readonly RollUpReason[] {
  const known = programme.version;
  if (askedBy === undefined && version === known) return [];
  const all = [...values.values()];
  const unasked = all.filter(({ state, computed }) => state === 'notAsked' && computed !== true);
  if (askedBy !== undefined) return [belowNote(unasked, askedBy, below)];
  const beyond = all.filter(
    (value) => value.state === 'value' && value.computed !== true && !isElementOf(programme, value.element),
  );
  const notAsked = { version, known, count: unasked.length, lines: listed(unasked.map(({ element }) => element)) };
  const lines = listed(beyond.map((value) => `${nameOf(value.element, catalogue)} = ${valueOf(value) ?? ''}`));
  return [
    ...(unasked.length > 0 ? [{ code: 'linesNotAsked', params: notAsked } as const] : []),
    ...(beyond.length > 0 && version < known ? [{ code: 'linesGone', params: { known, lines } } as const] : []),
    ...(beyond.length > 0 && version > known
      ? [{ code: 'linesAhead', params: { version, known, lines } } as const]
      : []),
  ];
}

/** A form of a plan below: which, and what of this plan it was not asked. */
function belowNote(unasked: readonly ElementValue[], askedBy: string, below: PlansBelow | undefined): RollUpReason {
  const plan = below?.find(askedBy)?.programme;
  const params = {
    programme: plan ? shortPlanName(plan) : `“${askedBy}”`,
    count: unasked.length,
    lines: listed(unasked.map(({ element }) => element)),
  };
  return unasked.length === 0
    ? { code: 'ofPlanBelow', params: { programme: params.programme } }
    : { code: 'notAskedBelow', params };
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join('; ')}; … (+${rest})` : names.join('; ');
}

/** "E09 Trẻ em …": the code, and the catalogue's words where it has them. */
function nameOf(key: ElementKey, { indicators, dimensions }: Catalogue): string {
  const words = indicators.find(({ code }) => code === indicatorOf(key))?.vi;
  const part = dimensions.flatMap(({ parts }) => parts).find(({ id }) => id === partOf(key))?.vi;
  return [key, [words, part].filter((one) => one !== undefined).join(' – ')].filter((one) => one !== '').join(' ');
}
