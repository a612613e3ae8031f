import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Series } from '../../domain/series/series';
import { phaseReportOf } from '../../usecases/phaseReportOf';
import { reportFileName } from '../../usecases/reportFileName';
import { WriteDocument } from './WriteDocument';

interface MakePhaseReportProps {
  readonly series: Series;
  readonly plan: PlanInUse;
}

/** The signed review of the last phase that a series has. */
export default function MakePhaseReport({ series, plan }: MakePhaseReportProps) {
  const { years = [] } = series.reviews.at(-1) ?? {};
  const { programme, catalogue } = plan;
  return (
    <WriteDocument
      kind="phase"
      name={reportFileName(series.unit, years.at(-1) ?? programme.years.to, 'phase')}
      model={(fields) => phaseReportOf(series, { programme, catalogue, fields })}
    />
  );
}
