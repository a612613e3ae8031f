import type { Language } from '../../domain/texts/language';
import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import type { Plans } from '../../usecases/programmeSource';
import { ledgerImbalanceSteps } from '../../usecases/ledgerImbalance';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import type { Task } from '../../domain/task';
import { summariseSteps, type SummarySetting } from '../../usecases/summarise';
import { summaryFileName } from '../../usecases/summaryFileName';
import { inSlices } from './inSlices';
import { catalogueOfPlan, programmeOf } from './setting';

/** In which language a summary speaks, and what of it is printed besides what is signed. */
export interface SummaryWish {
  readonly language: Language;
  readonly printed?: SummarySetting['printed'];
}

/** The summary workbook of a result, the same as the command line writes. */
function summarySteps(result: RollUpResult, plans: Plans, { language, printed }: SummaryWish): Task<WorkbookModel> {
  return summariseSteps(result, {
    programme: programmeOf(plans, result.rollUp.programme),
    catalogue: catalogueOfPlan(plans, result.rollUp.programme),
    language,
    reasonText: (reason) => reasonText(reason, language),
    ...(printed ? { printed } : {}),
  });
}

/** The same, made while the page stays alive. */
export function summaryWorkbook(result: RollUpResult, plans: Plans, wish: SummaryWish): Promise<WorkbookModel> {
  return inSlices(summarySteps(result, plans, wish));
}

/** Its sheets, for the open workbook. */
export async function summarySheets(
  result: RollUpResult,
  plans: Plans,
  wish: SummaryWish,
): Promise<readonly SheetModel[]> {
  return (await summaryWorkbook(result, plans, wish)).sheets;
}

/** The name its file is to have. */
export const summaryName = ({ rollUp: { root, year } }: RollUpResult): string => summaryFileName(root, year);

/** What keeps a result from being written; undefined when everything balances. */
export async function imbalanceOf(result: RollUpResult, plans: Plans, language: Language): Promise<string | undefined> {
  const imbalance = await inSlices(
    ledgerImbalanceSteps(result.rollUp, catalogueOfPlan(plans, result.rollUp.programme)),
  );
  return imbalance?.[language];
}
