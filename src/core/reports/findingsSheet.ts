import type { Ledger, RollUp } from '../../domain/aggregate';
import { bySeverity, type Finding, type Severity } from '../../domain/finding';
import type { ElementKey } from '../../domain/ids';
import { throughWords } from '../../domain/texts/through';
import { showNumber } from '../../domain/texts/number';
import { fullName, unitKey } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import type { FiguresPlan } from './figuresPlan';
import { scopeLine } from './page';
import type { SummaryArgs, SummaryFinding } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';
import { verdictColours } from './verdictWords';

const FINDINGS_SHEET = 'Lỗi và cảnh báo';

const SEVERITY: Readonly<Record<Severity, string>> = { error: '✗ Lỗi', warning: '? Cảnh báo', info: '✓ Lưu ý' };

const COLUMNS: readonly TableColumn<FindingLine>[] = [
  { title: 'STT', width: 6, style: 'middle', content: (_line, index) => number(index + 1) },
  { title: 'Đơn vị', width: 26, style: 'words', content: ({ unit }) => text(unit ? fullName(unit) : '') },
  { title: 'Mức', width: 12, style: 'middle', content: ({ finding }) => text(levelWords(finding)) },
  { title: 'Quy tắc', width: 9, style: 'code', content: ({ finding }) => text(finding.rule) },
  { title: 'Mã số', width: 12, style: 'code', content: ({ finding }) => text(finding.element) },
  { title: 'Nội dung', width: 62, style: 'words', content: (line) => text(`${line.text}${heldWords(line)}`) },
  {
    title: 'Giải trình của đơn vị',
    width: 28,
    style: 'words',
    content: ({ finding }) => text(finding.explanation ?? ''),
  },
  {
    title: 'Tệp',
    width: 30,
    style: 'words',
    content: ({ finding }) => text(`${finding.place.file}${throughWords(finding.through).vi}`),
  },
  { title: 'Trang tính', width: 18, style: 'words', content: ({ finding }) => text(finding.place.sheet) },
  { title: 'Ô', width: 8, style: 'code', content: ({ finding }) => text(finding.place.cell) },
];
const SEVERITY_COLUMN = 2;

const ACCEPTED = '✓ Chấp nhận';

function levelWords({ severity, acceptance }: Finding): string {
  return acceptance?.state === 'here' ? ACCEPTED : SEVERITY[severity];
}

/** A finding with the elements it holds of the report that counts. */
interface FindingLine extends SummaryFinding {
  readonly held: readonly ElementKey[];
}

function heldWords({ held }: FindingLine): string {
  return held.length === 0 ? '' : ` Tạm giữ: ${held.join(', ')}.`;
}

/** Which figures a finding holds; a form that was left aside holds nothing. */
function withHeld(line: SummaryFinding, { submissions }: RollUp): FindingLine {
  const { finding, unit } = line;
  const counted = unit && submissions.get(unitKey(unit));
  if (!counted || counted.file !== finding.place.file || finding.severity !== 'error') return { ...line, held: [] };
  const held = (finding.concerns ?? []).filter((key) => counted.values.get(key)?.state === 'held');
  return { ...line, held };
}

/** "Lỗi và cảnh báo": every finding with its sentence and place; by unit in tree order, the gravest first. */
export function findingsSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const rows = sortedFindings(args, plan).map((line) => withHeld(line, args.rollUp));
  return tableSheet({
    name: FINDINGS_SHEET,
    title: 'LỖI VÀ CẢNH BÁO',
    scope: scopeLine(args),
    note: `${countsText(rows)}${heldText(args.rollUp.ledger)}`,
    columns: COLUMNS,
    rows,
    measure: PRINTED_TEXT,
    formats: ({ top, bottom }) => verdictColours({ top, bottom, left: SEVERITY_COLUMN, right: SEVERITY_COLUMN }),
  });
}

function sortedFindings({ findings, rollUp }: SummaryArgs, plan: FiguresPlan): readonly SummaryFinding[] {
  const order = new Map(
    rollUp.units.map(({ unit }, index) => [unitKey(unit), plan.rowOf.get(unitKey(unit)) ?? 1e6 + index]),
  );
  const rank = ({ unit }: SummaryFinding): number => (unit ? (order.get(unitKey(unit)) ?? 1e9) : 1e9);
  return [...findings].sort((a, b) => rank(a) - rank(b) || bySeverity(a.finding, b.finding));
}

function heldText({ held }: Ledger): string {
  return held === undefined
    ? ''
    : ` Đang tạm giữ ${showNumber(held)} số: không cộng, và đơn vị chưa được tính là đã báo cáo các số đó.`;
}

function countsText(findings: readonly SummaryFinding[]): string {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('info')} lưu ý.${explainedText(findings)}`;
}

function explainedText(findings: readonly SummaryFinding[]): string {
  const explained = findings.filter(({ finding }) => finding.explanation !== undefined);
  const accepted = explained.filter(({ finding }) => finding.acceptance?.state === 'here').length;
  const open = explained.length - accepted;
  const openText = open === 0 ? '' : ` Đơn vị giải trình ${showNumber(open)} nội dung, chưa được chấp nhận.`;
  return openText + (accepted === 0 ? '' : ` Đã chấp nhận ${showNumber(accepted)} giải trình.`);
}
