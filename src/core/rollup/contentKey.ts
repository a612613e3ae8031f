import { valueOf } from '../../domain/figure';
import type { Submission } from '../../domain/submission';
import { compareText } from './fates';

/** What a form says, whatever file it stands in and in whatever order it was read. */
export function contentKey(submission: Submission): string {
  const figures = [...submission.values.values()]
    .filter(({ state }) => state !== 'blank' && state !== 'notAsked')
    .map((figure) => `${figure.element}=${figure.state}:${valueOf(figure) ?? ''}`);
  return [submission.form, submission.asOf ?? '', ...figures.sort(compareText)].join('\n');
}
