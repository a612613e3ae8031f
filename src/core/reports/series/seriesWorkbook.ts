import { MAKER, planWithVersion } from '../../../domain/plan/planVersion';
import { fullName } from '../../../domain/territory/unit';
import { withOwnName } from '../../sheet/ownSheet';
import type { StreamedWorkbook } from '../../sheet/streamed';
import { countsSheet } from './countsSheet';
import { cumulationSheet } from './cumulationSheet';
import { overviewSheet } from './overviewSheet';
import { reviewSheet } from './reviewSheet';
import type { SeriesArgs } from './seriesArgs';
import { sourcesSheet } from './sourcesSheet';
import { targetsSheet } from './targetsSheet';
import { unitLinesSheet } from './unitLinesSheet';

/** The workbook “Diễn biến” of a series: the same sheets for the file, for Excel and for the grid (docs/summary.md#years-side-by-side). */
export function seriesWorkbook(args: SeriesArgs): StreamedWorkbook {
  const { series, programme } = args;
  const targets = targetsSheet(args);
  const cumulation = cumulationSheet(args);
  const reviews = series.reviews.flatMap((review) => [
    reviewSheet(args, review),
    ...[unitLinesSheet(args, review, 'units') ?? [], unitLinesSheet(args, review, 'bodies') ?? []].flat(),
  ]);
  return {
    sheets: [
      overviewSheet(args, targets),
      targets.sheet,
      countsSheet(args),
      ...(cumulation ? [cumulation] : []),
      ...reviews,
      sourcesSheet(args),
    ].map((sheet) => withOwnName(sheet)),
    properties: {
      title: `Diễn biến: ${fullName(series.unit)}`,
      subject: planWithVersion(programme),
      creator: MAKER,
    },
    activeSheet: 0,
    calculated: true,
  };
}
