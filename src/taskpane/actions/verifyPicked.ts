import type { SummaryAccount } from '../../core/reports/replay/account';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { FateReason } from '../../domain/aggregate';
import type { Language } from '../../domain/texts/language';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { Plans } from '../../usecases/programmeSource';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { replayed, verified, type Verification } from '../../usecases/verifySummary';
import { rollUpRequest, type RollUpRequest } from './rollUpSources';
import { catalogueOfPlan, chosenProgramme } from './setting';

/** A summary that was picked, as it was read. */
export interface PickedSummary {
  readonly workbook: WorkbookSnapshot;
  readonly account: SummaryAccount;
}

/** What verifying stands on. */
export interface VerifySetting {
  readonly plans: Plans;
  readonly setting: CheckSetting;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Whether the files that were rolled up here give a summary, under the decisions it carries; undefined without its plan. */
export async function verifyPicked(
  { workbook, account }: PickedSummary,
  rolled: RollUpRequest,
  { plans, setting, language, signal }: VerifySetting,
): Promise<Verification | undefined> {
  const programme = chosenProgramme(plans, account);
  if (!programme) return undefined;
  const files = rolled.files.filter((file) => !isResult(file, account));
  const root = programme.unit.code === account.unit.code ? '' : account.unit.code;
  const replay = replayed(account, files, programme.targets);
  const { base, baseBook } = rolled;
  const based = { base, ...(baseBook ? { baseBook } : {}) };
  const result = await rollUpRequest({ programme, year: account.year, root, files, ...based, replay }, setting, signal);
  const given: readonly 'base'[] = base.length > 0 || baseBook ? ['base'] : [];
  return verified({ account, workbook }, result, {
    ...{ programme, catalogue: catalogueOfPlan(plans, programme.id), language, given },
    reasonText: (reason: FateReason) => reasonText(reason, language),
  });
}

/** The summary itself among the files is no input, unless it names such a one among its own. */
function isResult(
  { file, summaries = [] }: RollUpInput,
  { programme, year, unit, ...account }: SummaryAccount,
): boolean {
  if (account.summaries.some((one) => one.file === file)) return false;
  return summaries.some((one) => one.programme === programme && one.year === year && one.unit.code === unit.code);
}
