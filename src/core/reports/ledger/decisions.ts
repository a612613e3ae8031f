import type { MadeDecision } from '../../../domain/decision';
import { unitNames } from '../../../domain/unitNames';
import { number, text } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { drawHeading, drawLines, type LedgerColumn } from './table';

/** What was decided here and below, and who decided; returns the row after the last. Nothing where nothing was. */
export function drawDecisions(draft: SheetDraft, args: SummaryArgs, top: number): number {
  const { decisions = [] } = args;
  if (decisions.length === 0) return top;
  const columns = decisionColumns(args);
  drawHeading(draft, top, `Quyết định làm căn cứ tổng hợp (${decisions.length})`, columns);
  return drawLines(draft, top, columns, decisions) + 1;
}

function decisionColumns({ rollUp, decisionText }: SummaryArgs): readonly LedgerColumn<MadeDecision>[] {
  const nameOf = unitNames(rollUp);
  return [
    { title: 'STT', style: 'middle', content: (_made, index) => number(index + 1) },
    { title: 'Quyết định', style: 'words', content: ({ decision }) => text(decisionText(decision)) },
    { title: 'Nơi quyết định', style: 'words', content: ({ maker }) => text(nameOf(maker)) },
    { title: 'Theo bảng tổng hợp', style: 'words', content: ({ through = [] }) => text(through.join(' ← ')) },
  ];
}
