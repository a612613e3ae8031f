import { attainmentText } from '../core/attainment/attainmentText';
import type { ReportFields } from '../core/report/fields';
import type { ReportModel } from '../core/report/model';
import { yearReport } from '../core/report/yearReport';
import { documentInWords } from '../domain/texts/documentInWords';
import { headlines } from '../domain/targets/headline';
import type { RollUp } from '../domain/aggregate';
import type { PlanInUse } from '../domain/plan/planBelow';
import type { RollUpResult } from './rollUpFiles';

export interface YearReportSetting extends PlanInUse {
  readonly fields: ReportFields;
  /** The year before, for its figures beside this year's. */
  readonly before?: RollUp;
}

/** The signed report of a year from its roll-up. */
export function yearReportOf(result: RollUpResult, setting: YearReportSetting): ReportModel {
  const { programme, catalogue, fields, before } = setting;
  const { rollUp, attainments } = result;
  return yearReport({
    programme,
    catalogue,
    rollUp,
    told: attainments.map((attainment) => ({
      attainment,
      sentence: attainmentText(attainment, 'vi', catalogue),
    })),
    headline: headlines(attainments, 'vi', (document) => documentInWords(document).whole),
    fields,
    ...(before ? { before } : {}),
    illustrative: [...rollUp.submissions.values()].some(({ illustrative }) => illustrative === true),
  });
}
