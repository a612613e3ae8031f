import type { LedgerEntry } from '../../../domain/aggregate';
import type { Figure } from '../../../domain/figure';
import { undecided } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/ids';
import { PROGRAM } from '../../../domain/program';
import type { Attainment } from '../../../domain/targets/verdict';
import type { Unit, UnitRef } from '../../../domain/territory/unit';
import type { SummaryArgs, SummaryFinding } from '../summaryArgs';
import { figureCell } from '../figureCell';
import type { FiguresPlan } from '../figuresPlan';
import { UNIT_COLUMNS } from '../unitColumns';
import type { UnitRow } from '../unitRows';
import type { CellValue } from '../../sheet/model';
import { MARKED_FIELDS, rowMark, writtenFigure } from './rowMark';
import { UNUSED_FATES, type CarriedLine, type CarriedTarget } from './carriedLine';

/** A line as it is written: the sentences of a country's findings are many times their facts. */
export type LineMaker = () => CarriedLine;

/**
 * What of a roll-up goes upward beside its figures: marks of its rows, decisions, what came and did not count, and every finding but those
 * of comparing units, which the next level makes again among all of its own.
 */
export function linesToCarry(
  { decisions = [], summaries = [], attainments, rollUp, findings, reasonText }: SummaryArgs,
  plan: FiguresPlan,
): readonly LineMaker[] {
  const unused = rollUp.ledger.entries.flatMap((entry) => entryLine(entry, reasonText));
  const told = findings.filter(({ source }) => source !== 'peers');
  return [
    ...plan.rows.map(
      (row): LineMaker =>
        () =>
          rowLine(plan, row),
    ),
    (): CarriedLine => ({ line: 'made', program: PROGRAM.version }),
    ...attainments.map((attainment): LineMaker => () => ({ line: 'target', ...carriedTarget(attainment) })),
    ...summaries.map((file): LineMaker => () => ({ line: 'summary', ...file })),
    ...decisions.map((made): LineMaker => () => ({ line: 'decision', ...made })),
    ...unused,
    ...told.map(
      (finding): LineMaker =>
        () =>
          findingLine(finding),
    ),
  ];
}

/** The row of a unit as a reader will find it, and what its file was. */
function rowLine(plan: FiguresPlan, row: UnitRow): CarriedLine {
  const fields = MARKED_FIELDS.map((field) => fieldWords(UNIT_COLUMNS[field].content(row)));
  const { sha256 } = row.submission;
  return {
    line: 'row',
    code: row.unit.code,
    mark: rowMark(fields, writtenFigures(plan, row)),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

/** The figures of a unit as a reader of its row will find them. */
export function writtenFigures(plan: FiguresPlan, row: UnitRow): ReadonlyMap<ElementKey, Figure> {
  const columns = plan.columns.filter(({ rate }) => !rate);
  return new Map(columns.map((column) => [column.key, writtenFigure(figureCell(plan, row, column, 0), column.type)]));
}

/** What a target came to, as a summary keeps it. */
export function carriedTarget({ target, layer, insteadOf, ...came }: Attainment): CarriedTarget {
  const { numerator, denominator, verdict } = came;
  return {
    target: target.id,
    ...(layer === undefined ? {} : { layer }),
    ...(insteadOf === undefined ? {} : { readAs: target.indicator }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    verdict,
  };
}

function fieldWords(content: CellValue): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'date' ? content.iso : '';
}

function entryLine(entry: LedgerEntry, reasonText: SummaryArgs['reasonText']): readonly LineMaker[] {
  const fate = UNUSED_FATES.find((known) => known === entry.fate);
  if (!fate) return [];
  const { file, sheet, unit, reason, sentOn, late, sha256, through } = entry;
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
      ...(sha256 === undefined ? {} : { sha256 }),
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
