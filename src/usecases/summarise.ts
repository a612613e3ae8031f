import type { Language } from '../domain/texts/language';
import { attainmentText } from '../core/attainment/attainmentText';
import { targetMatrix } from '../core/attainment/targetMatrix';
import { decisionWords } from './decisionWords';
import { messageOf } from './messages';
import type { FateReason } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import { streamedSummary, type SummaryArgs } from '../core/reports/summaryWorkbook';
import type { WorkbookModel } from '../core/sheet/model';
import { runToCompletion, type Task } from '../domain/task';
import { wholeWorkbookSteps, type StreamedWorkbook } from '../core/sheet/streamed';
import { reasonGroups } from './reasonGroups';
import type { RollUpResult } from './rollUpFiles';

export interface SummarySetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly reasonText: (reason: FateReason) => string;
  /** What is printed with the whole workbook besides what is signed. */
  readonly printed?: NonNullable<SummaryArgs['printed']>;
}

/** The summary workbook of a roll-up: the same sheets for the file, for Excel and for the grid. */
export function summarise(result: RollUpResult, setting: SummarySetting): WorkbookModel {
  return runToCompletion(summariseSteps(result, setting));
}

/** The same, row by row, for a page that stays alive meanwhile. */
export function* summariseSteps(result: RollUpResult, setting: SummarySetting): Task<WorkbookModel> {
  const streamed = summariseForFile(result, setting);
  yield;
  return yield* wholeWorkbookSteps(streamed);
}

/** The same workbook for the file writer, its long tables made row by row. */
export function summariseForFile(result: RollUpResult, setting: SummarySetting): StreamedWorkbook {
  return streamedSummary(summaryArgs(result, setting));
}

/** What the summary of a roll-up is drawn from. */
export function summaryArgs(result: RollUpResult, setting: SummarySetting): SummaryArgs {
  const said = decisionWords(result.rollUp, setting.catalogue);
  return {
    programme: setting.programme,
    catalogue: setting.catalogue,
    rollUp: result.rollUp,
    attainments: result.attainments,
    sentences: result.attainments.map((attainment) => attainmentText(attainment, setting.language, setting.catalogue)),
    findings: result.findings.map(({ unit, finding, source }) => ({
      finding,
      // Made when it is written: the sentences of a country's findings are many times their facts.
      get text() {
        return messageOf(finding, setting.language);
      },
      ...(unit ? { unit } : {}),
      ...(source ? { source } : {}),
    })),
    matrix: targetMatrix(asRead(setting.programme, result), result.rollUp, setting.catalogue),
    decisions: result.decisions,
    reasons: reasonGroups(result, setting.catalogue),
    summaries: result.summaries ?? [],
    ...(setting.printed ? { printed: setting.printed } : {}),
    reasonText: setting.reasonText,
    decisionText: (decision) => said(decision).vi,
    illustrative: [...result.rollUp.submissions.values()].some((submission) => submission.illustrative === true),
  };
}

/** The plan with each target under the reading chosen for the run. */
function asRead(programme: Programme, { attainments }: RollUpResult): Programme {
  const read = new Map(
    attainments.flatMap(({ target, insteadOf }) => (insteadOf ? [[target.id, target] as const] : [])),
  );
  if (read.size === 0) return programme;
  return { ...programme, targets: programme.targets.map((target) => read.get(target.id) ?? target) };
}
