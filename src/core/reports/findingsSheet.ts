import { bySeverity, type Severity } from '../../domain/finding';
import { fullName, unitKey } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { drawnBody } from './drawnBody';
import type { FiguresPlan } from './figuresPlan';
import { drawTitle, printModel } from './page';
import { rowHeight, rowHeights } from './rowHeights';
import { SheetDraft } from './sheetDraft';
import { STYLES } from './styles';
import type { SummaryArgs, SummaryFinding } from './summaryArgs';
import { verdictColours } from './verdictWords';

export const FINDINGS_SHEET = 'Lỗi và cảnh báo';

const COLUMNS: readonly (readonly [string, number])[] = [
  ['STT', 6],
  ['Đơn vị', 26],
  ['Mức', 12],
  ['Quy tắc', 9],
  ['Mã số', 12],
  ['Nội dung', 62],
  ['Giải trình của đơn vị', 28],
  ['Tệp', 30],
  ['Trang tính', 18],
  ['Ô', 8],
];
const RIGHT = COLUMNS.length - 1;
const HEAD = { counts: 2, titles: 3, first: 4 } as const;
const SEVERITY: Readonly<Record<Severity, string>> = { error: '✗ Lỗi', warning: '? Cảnh báo', info: '✓ Lưu ý' };

/** "Lỗi và cảnh báo": every finding with its sentence and place; by unit in tree order, the gravest first. */
export function findingsSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  drawTitle(draft, args, 'LỖI VÀ CẢNH BÁO', RIGHT);
  const sorted = sortedFindings(args, plan);
  draft.across(HEAD.counts, 0, RIGHT, 'note', countsText(sorted));
  COLUMNS.forEach(([title], col) => draft.putText(HEAD.titles, col, 'head', title));
  const widths = COLUMNS.map(([, width]) => width);
  const cells = draft.cells();
  const bottom = HEAD.titles + Math.max(sorted.length, 1);
  return {
    name: FINDINGS_SHEET,
    head: { cells, rows: rowHeights(cells, draft.merges, widths) },
    body: drawnBody(
      { top: HEAD.first, count: sorted.length, right: RIGHT },
      (line, at, index) => {
        const finding = sorted[index];
        if (finding) drawFinding(line, finding, index, at);
      },
      (line) => rowHeight(line, widths),
    ),
    styles: STYLES,
    columns: widths.map((width) => ({ width })),
    merges: draft.merges,
    conditionalFormats: verdictColours({ top: HEAD.first, bottom, left: 2, right: 2 }),
    protected: false,
    freeze: { rows: HEAD.first, cols: 2 },
    print: printModel({ from: HEAD.titles, to: HEAD.titles }, { top: 0, left: 0, bottom, right: RIGHT }),
    filter: { top: HEAD.titles, left: 0, bottom, right: RIGHT },
    gridlines: false,
  };
}

function sortedFindings({ findings, rollUp }: SummaryArgs, plan: FiguresPlan): readonly SummaryFinding[] {
  const order = new Map(
    rollUp.units.map(({ unit }, index) => [unitKey(unit), plan.rowOf.get(unitKey(unit)) ?? 1e6 + index]),
  );
  const rank = ({ unit }: SummaryFinding): number => (unit ? (order.get(unitKey(unit)) ?? 1e9) : 1e9);
  return [...findings].sort((a, b) => rank(a) - rank(b) || bySeverity(a.finding, b.finding));
}

function countsText(findings: readonly SummaryFinding[]): string {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} lưu ý (trong đó có cảnh báo đơn vị đã giải trình).`;
}

function drawFinding(
  draft: SheetDraft,
  { unit, finding, text: sentence }: SummaryFinding,
  index: number,
  row: number,
): void {
  const { place, explanation } = finding;
  draft.put(row, 0, 'middle', number(index + 1));
  draft.putText(row, 1, 'words', unit ? fullName(unit) : '');
  draft.putText(row, 2, 'middle', SEVERITY[finding.severity]);
  draft.putText(row, 3, 'code', finding.rule);
  draft.putText(row, 4, 'code', finding.element);
  const words = [sentence, explanation ?? '', place.file, place.sheet];
  words.forEach((word, at) => draft.put(row, 5 + at, 'words', text(word)));
  draft.putText(row, RIGHT, 'code', place.cell);
}
