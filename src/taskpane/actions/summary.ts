import type { Language } from '../../domain/texts/language';
import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import type { Plans } from '../../usecases/programmeSource';
import { ledgerImbalanceSteps } from '../../usecases/ledgerImbalance';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import type { Task } from '../../domain/task';
import { summariseSteps } from '../../usecases/summarise';
import { inSlices } from './inSlices';
import { catalogueOfPlan, programmeOf } from './setting';

/** The summary workbook of a result, the same as the command line writes. */
function summarySteps(result: RollUpResult, plans: Plans, language: Language): Task<WorkbookModel> {
  return summariseSteps(result, {
    programme: programmeOf(plans, result.rollUp.programme),
    catalogue: catalogueOfPlan(plans, result.rollUp.programme),
    language,
    reasonText: (reason) => reasonText(reason, language),
  });
}

/** Its sheets, for the open workbook; the page stays alive while they are made. */
export async function summarySheets(
  result: RollUpResult,
  plans: Plans,
  language: Language,
): Promise<readonly SheetModel[]> {
  return (await inSlices(summarySteps(result, plans, language))).sheets;
}

/** What keeps a result from being written; undefined when everything balances. */
export async function imbalanceOf(result: RollUpResult, plans: Plans, language: Language): Promise<string | undefined> {
  const imbalance = await inSlices(
    ledgerImbalanceSteps(result.rollUp, catalogueOfPlan(plans, result.rollUp.programme)),
  );
  return imbalance?.[language];
}
