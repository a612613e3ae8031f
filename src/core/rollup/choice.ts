import { showDate } from '../../domain/day';
import { valueOf } from '../../domain/figure';
import { isRowForm } from '../../domain/catalogue/withRole';
import type { Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import { placeOf, type Candidate, type RollUpArgs } from './candidate';
import { byPlace, compareText } from './fates';
import { isWhole } from './heldCount';
import { ownForm } from './reporter';
import type { RollUpReason } from './reasons';

export interface Choice {
  readonly used: Candidate;
  readonly superseded: readonly { readonly candidate: Candidate; readonly reason: RollUpReason }[];
}

/**
 * Which of a unit's usable forms counts: one without held figures, then the unit's own form before a row of a district
 * form before the form of a campaign, then the later as-of day, the later file time, the original before a summary's copy, and last the place,
 * so that the choice never depends on the order of reading.
 */
export function chooseForUnit(
  args: Pick<RollUpArgs, 'programme' | 'catalogue'>,
  unit: Unit,
  candidates: readonly Candidate[],
): Choice | undefined {
  const rank = formRanks(args, unit);
  const [used, ...rest] = [...candidates].sort((a, b) => preference(rank, a, b));
  if (!used) return undefined;
  return { used, superseded: rest.map((candidate) => ({ candidate, reason: whyNot(rank, candidate, used) })) };
}

type FormRank = (candidate: Candidate) => number;

function preference(rank: FormRank, a: Candidate, b: Candidate): number {
  return (
    Number(!isWhole(a.submission)) - Number(!isWhole(b.submission)) ||
    rank(a) - rank(b) ||
    compareText(b.submission.asOf ?? '', a.submission.asOf ?? '') ||
    compareText(b.submission.modified ?? '', a.submission.modified ?? '') ||
    Number(a.via === 'summary') - Number(b.via === 'summary') ||
    byPlace(a, b) ||
    compareText(contentKey(a.submission), contentKey(b.submission))
  );
}

function formRanks(args: Pick<RollUpArgs, 'programme' | 'catalogue'>, unit: Unit): FormRank {
  const own = ownForm(args, unit);
  return ({ submission: { form }, via }) => {
    if (via === 'row' || isRowForm(args.catalogue, form)) return 1;
    return form === own ? 0 : 2;
  };
}

function whyNot(rank: FormRank, candidate: Candidate, used: Candidate): RollUpReason {
  const { file, sheet } = placeOf(used);
  const [asOf, usedAsOf] = [candidate, used].map(({ submission }) =>
    submission.asOf ? showDate(submission.asOf) : '',
  );
  const params = { usedFile: file, usedSheet: sheet, asOf: asOf ?? '', usedAsOf: usedAsOf ?? '' };
  return { code: reasonCode(rank, candidate, used), params };
}

type NotChosen =
  'sameFile' | 'hasHeld' | 'countedThroughOther' | 'sameContent' | 'noAsOf' | 'olderAsOf' | 'olderFile' | 'sameTime';

function reasonCode(rank: FormRank, candidate: Candidate, used: Candidate): NotChosen {
  const otherFile = placeOf(candidate).file !== placeOf(used).file;
  const { fingerprint } = candidate;
  if (otherFile && fingerprint !== undefined && fingerprint === used.fingerprint) return 'sameFile';
  if (isWhole(used.submission) && !isWhole(candidate.submission)) return 'hasHeld';
  if (rank(candidate) !== rank(used)) return 'countedThroughOther';
  const copied = contentKey(candidate.submission) === contentKey(used.submission);
  if (copied) return (candidate.via ?? 'form') === (used.via ?? 'form') ? 'sameContent' : 'countedThroughOther';
  if (candidate.submission.asOf === null && used.submission.asOf !== null) return 'noAsOf';
  if (candidate.submission.asOf !== used.submission.asOf) return 'olderAsOf';
  return candidate.submission.modified !== used.submission.modified ? 'olderFile' : 'sameTime';
}

/** What a form says, whatever file it stands in and in whatever order it was read. */
function contentKey(submission: Submission): string {
  const figures = [...submission.values.values()]
    .filter(({ state }) => state !== 'blank' && state !== 'notAsked')
    .map((figure) => `${figure.element}=${figure.state}:${valueOf(figure) ?? ''}`);
  return [submission.form, submission.asOf ?? '', ...figures.sort(compareText)].join('\n');
}
