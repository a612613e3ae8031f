import type { LedgerEntry } from '../../../domain/aggregate';
import { undecided } from '../../../domain/finding';
import type { Unit, UnitRef } from '../../../domain/territory/unit';
import type { SummaryArgs, SummaryFinding } from '../summaryArgs';
import { UNUSED_FATES, type CarriedLine } from './carriedLine';

/** A line as it is written: the sentences of a country's findings are many times their facts. */
export type LineMaker = () => CarriedLine;

/**
 * What of a roll-up goes upward beside its figures: decisions, what came and did not count, and every finding but those
 * of comparing units, which the next level makes again among all of its own.
 */
export function linesToCarry({ decisions = [], rollUp, findings, reasonText }: SummaryArgs): readonly LineMaker[] {
  const unused = rollUp.ledger.entries.flatMap((entry) => entryLine(entry, reasonText));
  const told = findings.filter(({ source }) => source !== 'peers');
  return [
    ...decisions.map((made): LineMaker => () => ({ line: 'decision', ...made })),
    ...unused,
    ...told.map(
      (finding): LineMaker =>
        () =>
          findingLine(finding),
    ),
  ];
}

function entryLine(entry: LedgerEntry, reasonText: SummaryArgs['reasonText']): readonly LineMaker[] {
  const fate = UNUSED_FATES.find((known) => known === entry.fate);
  if (!fate) return [];
  const { file, sheet, unit, reason, sentOn, late, through } = entry;
  return [
    () => ({
      line: 'entry',
      file,
      sheet,
      fate,
      ...(unit ? { unit: refOf(unit) } : {}),
      ...(reason ? { reason, words: reasonText(reason) } : {}),
      ...(sentOn === undefined ? {} : { sentOn }),
      ...(late === true ? { late } : {}),
      ...(through ? { through } : {}),
    }),
  ];
}

function findingLine({ unit, finding, text, source }: SummaryFinding): CarriedLine {
  return {
    line: 'finding',
    ...(unit ? { unit: refOf(unit) } : {}),
    ...(source === 'form' ? { ofForm: true } : {}),
    // What was accepted goes upward as a decision of this level, which the next one sees and is not bound by.
    finding: { ...undecided(finding), words: finding.words ?? text },
  };
}

function refOf({ list, code }: Unit): UnitRef {
  return { list, code };
}
