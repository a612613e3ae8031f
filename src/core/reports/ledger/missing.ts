import { showDate } from '../../../domain/day';
import { lastAcceptableDay, reportDeadline } from '../../../domain/plan/deadline';
import { dueText } from '../../../domain/plan/dueText';
import { reporterOf } from '../../../domain/plan/reporter';
import { fullName, unitKey, type Unit } from '../../../domain/territory/unit';
import type { LedgerEntry } from '../../../domain/aggregate';
import { isUndecided, unusableText } from '../../../domain/unusable';
import { number, text } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { drawHeading, drawLines, LEDGER_RIGHT, TABLE_HEAD, type LedgerColumn } from './table';

/** A unit that has not reported, or too late. */
interface MissingLine {
  readonly unit: Unit;
  readonly state: string;
  readonly sent: string;
  /** What came of it and could not be used: whoever asks for the report should know. */
  readonly came?: readonly LedgerEntry[] | undefined;
}

/** Missing units, then late ones with the deadline they missed; returns the row after the last. */
export function drawMissing(draft: SheetDraft, args: SummaryArgs, top: number): number {
  const { ledger } = args.rollUp;
  const columns = missingColumns(args);
  drawHeading(draft, top, `II. Đơn vị chưa báo cáo (${ledger.missing.length}) và báo cáo muộn`, columns);
  const late = ledger.entries.filter((entry) => entry.fate === 'used' && entry.late === true && entry.unit);
  const lines: readonly MissingLine[] = [
    ...ledger.missing.map((unit) => ({
      unit,
      state: isUndecided(ledger, unit) ? '✗ Chờ quyết định' : '✗ Chưa báo cáo',
      sent: '',
      came: ledger.unusable.get(unitKey(unit)),
    })),
    ...late.flatMap(({ unit, sentOn }) =>
      unit ? [{ unit, state: '✗ Muộn', sent: sentOn === undefined ? '' : showDate(sentOn) }] : [],
    ),
  ];
  if (lines.length > 0) return drawLines(draft, top, columns, lines);
  draft.across({ row: top + TABLE_HEAD, left: 0, right: LEDGER_RIGHT }, 'label', 'Không có.');
  return top + TABLE_HEAD + 1;
}

function missingColumns(args: SummaryArgs): readonly LedgerColumn<MissingLine>[] {
  const names = new Map(args.rollUp.units.map(({ unit }) => [unit.code, fullName(unit)]));
  return [
    { title: 'STT', style: 'middle', content: (_line, index) => number(index + 1) },
    { title: 'Đơn vị', style: 'words', content: ({ unit }) => text(fullName(unit)) },
    { title: 'Mã đơn vị', style: 'words', content: ({ unit }) => text(unit.code) },
    { title: 'Thuộc', style: 'words', content: ({ unit }) => text(names.get(unit.parent ?? '') ?? '') },
    { title: 'Tình trạng', style: 'middle', content: ({ state }) => text(state) },
    { title: 'Ngày gửi', style: 'middle', content: ({ sent }) => text(sent) },
    {
      title: args.rollUp.ledger.unusable.size > 0 ? 'Hạn, ghi chú' : 'Hạn',
      style: 'words',
      content: ({ unit, came }) => text(noted(deadlineText(args, unit), came)),
    },
  ];
}

/** The deadline, then what came all the same. */
function noted(due: string, came: readonly LedgerEntry[] | undefined): string {
  if (came === undefined) return due;
  const { vi } = unusableText(came);
  return due === '' ? vi : `${due}; ${vi}`;
}

/** "trước ngày 01/12/2024": the deadline a unit's report is measured by, in the plan's own comparator. */
function deadlineText({ programme, rollUp }: SummaryArgs, unit: Unit): string {
  const due = reportDeadline(programme.deadlines, rollUp.year, reporterOf(unit).tier);
  return due === undefined || lastAcceptableDay(due, rollUp.year) === undefined ? '' : dueText(due, rollUp.year).vi;
}
