import { reportFileName } from '../../usecases/reportFileName';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { yearReportOf } from '../../usecases/yearReportOf';
import { catalogueOfPlan, programmeOf } from '../actions/setting';
import { usePlans } from '../paneContext';
import { WriteDocument } from './WriteDocument';

/** The signed report of a result. */
export default function MakeReport({ result }: { readonly result: RollUpResult }) {
  const plans = usePlans();
  const { root, year, programme } = result.rollUp;
  return (
    <WriteDocument
      kind="year"
      name={reportFileName(root, year)}
      model={(fields) =>
        yearReportOf(result, {
          programme: programmeOf(plans, programme),
          catalogue: catalogueOfPlan(plans, programme),
          fields,
        })
      }
    />
  );
}
