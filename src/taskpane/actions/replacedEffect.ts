import type { PreferredReport } from '../../core/rollup/candidate';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import { rollUpChanges, type RollUpChanges } from '../../usecases/rollUpChanges';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { rollUpRequest, type RollUpRequest } from './rollUpSources';

export interface ReplacedEffect {
  /** As it was asked for, with the decisions it stands on. */
  readonly rolled: RollUpRequest;
  readonly result: RollUpResult;
  readonly setting: CheckSetting;
  readonly signal: AbortSignal;
}

/**
 * What the report that counts changed: sums of every level and verdicts, against the same roll-up with another report of
 * the unit. Undefined where that one cannot count, whoever chooses it.
 */
export async function replacedEffect(
  { file, sheet, unit }: Required<PreferredReport>,
  { rolled, result, setting, signal }: ReplacedEffect,
): Promise<RollUpChanges | undefined> {
  const others = (rolled.preferred ?? []).filter((one) => one.unit?.code !== unit.code || one.unit.list !== unit.list);
  const preferred = [{ file, sheet, unit }, ...others];
  const before = await rollUpRequest({ ...rolled, preferred, confirmReplace: false }, setting, signal);
  const counts = before.rollUp.choices.some(
    ({ kind, unit: of, report: { at } }) =>
      kind === 'preferred' && of.code === unit.code && of.list === unit.list && at.file === file && at.sheet === sheet,
  );
  return counts ? rollUpChanges(before, result) : undefined;
}
