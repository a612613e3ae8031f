import { attainmentText } from '../core/attainment/attainmentText';
import type { ReportFields } from '../core/report/fields';
import type { ReportModel } from '../core/report/model';
import { phaseReport } from '../core/report/phaseReport';
import type { PlanInUse } from '../domain/plan/planBelow';
import type { Series } from '../domain/series/series';
import { documentInWords } from '../domain/texts/documentInWords';
import { headlines } from '../domain/targets/headline';
import { seriesReason } from './series/seriesReason';

/** The review of the last phase that a series has; undefined where no year of it has figures. */
export function phaseReportOf(
  series: Series,
  { programme, catalogue, fields }: PlanInUse & { readonly fields: ReportFields },
): ReportModel | undefined {
  const review = series.reviews.at(-1);
  if (!review || review.years.length === 0) return undefined;
  const attainments = review.targets.flatMap(({ point }) => (point ? [point.attainment] : []));
  return phaseReport({
    programme,
    catalogue,
    series,
    review,
    told: attainments.map((attainment) => ({ attainment, sentence: attainmentText(attainment, 'vi', catalogue) })),
    headline: headlines(attainments, 'vi', (document) => documentInWords(document).whole),
    breaks: series.breaks
      .filter(({ from, to }) => review.years.includes(from) || review.years.includes(to))
      .map(({ reason }) => seriesReason(reason, 'vi')),
    fields,
  });
}
