import { attainmentText } from '../../core/attainment/attainmentText';
import type { FileFate } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { bySeverity } from '../../domain/finding';
import type { Sentence } from '../../domain/texts/sentence';
import { throughWords } from '../../domain/texts/through';
import { headlines } from '../../domain/targets/headline';
import { fullName, unitKey } from '../../domain/territory/unit';
import { unusableText } from '../../domain/unusable';
import { outlookText } from '../../domain/targets/outlookText';
import type { Verdict } from '../../domain/targets/verdict';
import { VERDICT_MARKS } from '../../domain/targets/verdictMarks';
import type { RollUpResult, UnitFinding } from '../../usecases/rollUpFiles';
import { unitNames } from '../../domain/unitNames';
import { isAboutSpeaker, messageOf } from '../../usecases/messages';
import { claimedFindings, isOpen } from '../../usecases/accepting';
import { decisionWords } from '../../usecases/decisionWords';
import { reasonText } from '../../usecases/reasonText';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';
import { counted } from '../../domain/texts/number';

/** Missing units named on a terminal; the summary names all. */
const MOST_MISSING = 12;
/** Findings about whose word counts; the summary has all. */
const MOST_TOLD = 20;
/** More units than this with one cause are told of in one line. */
const MOST_ALIKE = 3;

const TONES: Readonly<Record<Verdict, 'green' | 'red' | 'yellow' | 'grey'>> = {
  met: 'green',
  notMet: 'red',
  pending: 'yellow',
  insufficientData: 'grey',
  notApplicable: 'grey',
};

/** What a roll-up says on a terminal: the ledger, what was not used and why, the verdicts, where the file lies. */
export function printRollUp(
  result: RollUpResult,
  { out, catalogue }: { readonly out: string; readonly catalogue: Catalogue },
  terminal: Terminal,
): void {
  const { ledger, root, year } = result.rollUp;
  terminal.line([paint(`${fullName(root)} · ${year}`, 'bold')]);
  terminal.line(ledgerLine(ledger));
  printUnused(ledger, terminal);
  for (const line of heldLines(ledger)) terminal.line(line);
  printDecisions(result, catalogue, terminal);
  printWhoseWord(result, terminal);
  printClaims(result, terminal);
  if (ledger.missing.length > 0) {
    const names = ledger.missing.slice(0, MOST_MISSING).map((unit) => `${fullName(unit)} (${unit.code})`);
    const rest = ledger.missing.length > MOST_MISSING ? ` … (+${ledger.missing.length - MOST_MISSING})` : '';
    terminal.line(say(`  Chưa báo cáo: ${names.join(', ')}${rest}`, `  Not reported: ${names.join(', ')}${rest}`));
  }
  printUnusable(ledger, terminal);
  for (const attainment of result.attainments) {
    const [mark, tone] = [VERDICT_MARKS[attainment.verdict], TONES[attainment.verdict]];
    terminal.line([
      paint(mark, tone),
      ` ${attainment.target.id}  ${attainmentText(attainment, terminal.language, catalogue)}`,
    ]);
    const outlook = outlookText(attainment, terminal.language);
    if (outlook !== '') terminal.line(`    → ${outlook}`);
  }
  for (const line of headlines(result.attainments, terminal.language)) terminal.line([paint(line, 'bold')]);
  terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
}

/** Every form and file that does not count, with its reason; forms of one file with one reason in one line. */
function printUnused({ entries }: RollUpResult['rollUp']['ledger'], terminal: Terminal): void {
  const lines = new Map<string, { readonly fate: FileFate; readonly count: number }>();
  for (const { fate, file, reason, through } of entries) {
    if (fate === 'used') continue;
    const why = reason ? reasonText(reason, terminal.language) : '';
    const said = `${file}${terminal.text(throughWords(through))}: ${why}`;
    lines.set(said, { fate, count: (lines.get(said)?.count ?? 0) + 1 });
  }
  for (const [said, { fate, count }] of lines) {
    const times = count === 1 ? '' : ` (×${count})`;
    terminal.line(['  ', paint(terminal.text(fates[fate]), 'yellow'), ` ${said}${times}`]);
  }
}

/** What was found about whose word counts: reports that differ, files that speak for others. The gravest first. */
function printWhoseWord({ findings }: RollUpResult, terminal: Terminal): void {
  const told = findings.filter(({ finding }) => isAboutSpeaker(finding) && finding.severity !== 'info');
  const sorted = [...told].sort((a, b) => bySeverity(a.finding, b.finding));
  const causes = byCause(sorted);
  for (const group of causes.slice(0, MOST_TOLD)) {
    const shown = group.length > MOST_ALIKE ? group.slice(0, 1) : group;
    for (const found of shown) printFinding(found, terminal);
    if (group.length > shown.length) terminal.line(alikeWords(group.slice(shown.length)));
  }
  const more = causes.slice(MOST_TOLD).reduce((count, group) => count + group.length, 0);
  if (more > 0) terminal.line(say(`  … và ${more} nữa, xem bảng tổng hợp.`, `  … and ${more} more, see the summary.`));
}

/** Findings of one rule that one file brings about many units have one cause. */
function byCause(findings: readonly UnitFinding[]): readonly (readonly UnitFinding[])[] {
  const groups = new Map<string, UnitFinding[]>();
  for (const found of findings) {
    const { rule, variant, place } = found.finding;
    const key = [rule, variant, place.file].join('|');
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()];
}

function printFinding({ unit, finding }: UnitFinding, terminal: Terminal): void {
  const mark = finding.severity === 'error' ? paint('✗', 'red') : paint('!', 'yellow');
  const whose = unit ? `${fullName(unit)} (${unit.code}): ` : '';
  terminal.line(['  ', mark, ` ${whose}${messageOf(finding, terminal.language)}`]);
}

function alikeWords(alike: readonly UnitFinding[]): Sentence {
  const units = alike.flatMap(({ unit }) => (unit ? [`${fullName(unit)} (${unit.code})`] : []));
  const named = units.slice(0, MOST_MISSING).join(', ') + (units.length > MOST_MISSING ? ', …' : '');
  return say(
    `    Như vậy với ${alike.length} đơn vị nữa: ${named}. Từng đơn vị xem trang Lỗi và cảnh báo của bảng tổng hợp.`,
    `    The same for ${counted(alike.length, 'more unit')}: ${named}. Each is on the sheet of findings of the summary.`,
  );
}

/** How many reasons of units wait for whoever rolls up. */
function printClaims(result: RollUpResult, terminal: Terminal): void {
  const open = claimedFindings(result).filter(isOpen).length;
  if (open === 0) return;
  terminal.line(
    say(
      `  ${open} giải trình của đơn vị chờ chấp nhận (tonghop accept).`,
      `  ${counted(open, 'explanation of a unit waits', 'explanations of units wait')} to be accepted (tonghop accept).`,
    ),
  );
}

/** Missing units of which something came after all. */
function printUnusable({ missing, unusable }: RollUpResult['rollUp']['ledger'], terminal: Terminal): void {
  for (const unit of missing) {
    const came = unusable.get(unitKey(unit));
    if (!came) continue;
    const { vi, en } = unusableText(came);
    terminal.line(say(`    ${fullName(unit)}: ${vi}`, `    ${fullName(unit)}: ${en}`));
  }
}

/** What the figures rest on besides the reports, here and in the summaries of the levels below. */
function printDecisions({ rollUp, decisions }: RollUpResult, catalogue: Catalogue, terminal: Terminal): void {
  const said = decisionWords(rollUp, catalogue);
  const nameOf = unitNames(rollUp);
  for (const { decision, maker, through } of decisions) {
    const { vi, en } = said(decision);
    const by = through ? ` (${nameOf(maker)}: ${through.join(' ← ')})` : '';
    terminal.line(say(`  Quyết định: ${vi}${by}`, `  Decision: ${en}${by}`));
  }
}

/** How many figures are held, then in which files. */
function heldLines({ held, entries }: RollUpResult['rollUp']['ledger']): readonly Sentence[] {
  if (held === undefined) return [];
  return [
    say(`  Tạm giữ ${held} số vì biểu có lỗi:`, `  Figures held by errors in their forms: ${held}`),
    ...entries.flatMap((entry) =>
      entry.held === undefined ? [] : [say(`    ${entry.file}: ${entry.held}`, `    ${entry.file}: ${entry.held}`)],
    ),
  ];
}

function ledgerLine(ledger: RollUpResult['rollUp']['ledger']): Sentence {
  const { found, used, superseded, conflict, rejected, unknownUnit, beside, expected, reported, missing } = ledger;
  const waiting = conflict > 0 ? say(` + ${conflict} chờ quyết định`, ` + ${conflict} undecided`) : say('', '');
  return say(
    `Tìm thấy ${found} biểu, tệp = ${used} dùng + ${superseded} thay thế${waiting.vi} + ${rejected} không dùng được + ${unknownUnit} không rõ đơn vị + ${beside} kèm theo; ` +
      `phải báo cáo ${expected} = ${reported} đã báo cáo + ${missing.length} còn thiếu.`,
    `Found ${counted(found, 'form or file', 'forms and files')} = ${used} used + ${superseded} superseded${waiting.en} + ${rejected} rejected + ${unknownUnit} of no known unit + ${beside} sent along; ` +
      `expected ${expected} = ${reported} reported + ${missing.length} missing.`,
  );
}

const fates = {
  used: say('dùng', 'used'),
  superseded: say('thay thế', 'superseded'),
  conflict: say('chờ quyết định', 'undecided'),
  rejected: say('không dùng được', 'rejected'),
  unknownUnit: say('không rõ đơn vị', 'unknown unit'),
  beside: say('kèm theo', 'sent along'),
} as const;
