import { fingerprintOf } from '../../../domain/plan/fingerprint';
import { PROGRAM } from '../../../domain/program';
import { fullName } from '../../../domain/territory/unit';
import { carriedTarget, writtenFigures } from '../carried/linesToCarry';
import { UNUSED_FATES } from '../carried/carriedLine';
import { figuresPlan } from '../figuresPlan';
import type { SummaryArgs } from '../summaryArgs';
import { targetKey, type AccountRow, type SummaryAccount } from './account';

/** What the summary of a roll-up would say of itself, figures as its reader would find them. */
export function accountOfRollUp(args: SummaryArgs): SummaryAccount {
  const { programme, catalogue, rollUp, attainments, summaries = [], decisions = [] } = args;
  const { list, code } = rollUp.root;
  const plan = figuresPlan(args);
  const targets = attainments.map(carriedTarget);
  return {
    programme: programme.id,
    year: rollUp.year,
    unit: { list, code },
    plan: { version: String(programme.version), fingerprint: fingerprintOf(programme, catalogue) },
    program: PROGRAM.version,
    rows: new Map(
      plan.rows.map((row): readonly [string, AccountRow] => {
        const { unit, submission } = row;
        const { file, sheet, sha256 } = submission;
        const source = { file, sheet, ...(sha256 === undefined ? {} : { sha256 }) };
        const ref = { list: unit.list, code: unit.code };
        return [unit.code, { unit: ref, name: fullName(unit), ...source, figures: writtenFigures(plan, row) }];
      }),
    ),
    targets: new Map(targets.map((target) => [targetKey(target), target])),
    entries: rollUp.ledger.entries.flatMap(({ file, sheet, fate, sha256, through }) => {
      const unused = UNUSED_FATES.find((known) => known === fate);
      if (!unused || through) return [];
      return [{ file, sheet, fate: unused, ...(sha256 === undefined ? {} : { sha256 }) }];
    }),
    summaries,
    decisions: decisions.flatMap(({ decision, through }) => (through ? [] : [decision])),
    altered: [],
  };
}
