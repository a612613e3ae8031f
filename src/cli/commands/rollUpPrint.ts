import { decisionText } from '../../domain/decision';
import type { Sentence } from '../../domain/texts/sentence';
import { throughWords } from '../../domain/texts/through';
import { fullName, unitKey } from '../../domain/territory/unit';
import { unusableText } from '../../domain/unusable';
import type { Attainment, Verdict } from '../../domain/targets/verdict';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { unitNames } from '../../domain/unitNames';
import { reasonText } from '../../usecases/reasonText';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';

/** Missing units named on a terminal; the summary names all. */
const MOST_MISSING = 12;

const marks: Readonly<Record<Verdict, readonly [string, 'green' | 'red' | 'yellow' | 'grey']>> = {
  met: ['✓', 'green'],
  notMet: ['✗', 'red'],
  pending: ['◔', 'yellow'],
  insufficientData: ['?', 'grey'],
  notApplicable: ['–', 'grey'],
};

/** What a roll-up says on a terminal: the ledger, what was not used and why, the verdicts, where the file lies. */
export function printRollUp(
  result: RollUpResult,
  out: string,
  terminal: Terminal,
  sentence: (attainment: Attainment) => string,
): void {
  const { ledger, root, year } = result.rollUp;
  terminal.line([paint(`${fullName(root)} · ${year}`, 'bold')]);
  terminal.line(ledgerLine(ledger));
  for (const entry of ledger.entries.filter((entry) => entry.fate !== 'used')) {
    const reason = entry.reason ? reasonText(entry.reason, terminal.language) : '';
    const name = `${entry.file}${terminal.text(throughWords(entry.through))}`;
    terminal.line(['  ', paint(terminal.text(fates[entry.fate]), 'yellow'), ` ${name}: ${reason}`]);
  }
  for (const line of heldLines(ledger)) terminal.line(line);
  printDecisions(result, terminal);
  if (ledger.missing.length > 0) {
    const names = ledger.missing.slice(0, MOST_MISSING).map((unit) => `${fullName(unit)} (${unit.code})`);
    const rest = ledger.missing.length > MOST_MISSING ? ` … (+${ledger.missing.length - MOST_MISSING})` : '';
    terminal.line(say(`  Chưa báo cáo: ${names.join(', ')}${rest}`, `  Not reported: ${names.join(', ')}${rest}`));
  }
  printUnusable(ledger, terminal);
  for (const attainment of result.attainments) {
    const [mark, tone] = marks[attainment.verdict];
    terminal.line([paint(mark, tone), ` ${attainment.target.id}  ${sentence(attainment)}`]);
  }
  terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
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
function printDecisions({ rollUp, decisions }: RollUpResult, terminal: Terminal): void {
  const nameOf = unitNames(rollUp);
  for (const { decision, maker, through } of decisions) {
    const { vi, en } = decisionText(decision, nameOf);
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
  const { found, used, superseded, rejected, unknownUnit, beside, expected, reported, missing } = ledger;
  return say(
    `Tìm thấy ${found} biểu, tệp = ${used} dùng + ${superseded} thay thế + ${rejected} không dùng được + ${unknownUnit} không rõ đơn vị + ${beside} kèm theo; ` +
      `phải báo cáo ${expected} = ${reported} đã báo cáo + ${missing.length} còn thiếu.`,
    `Found ${found} forms and files = ${used} used + ${superseded} superseded + ${rejected} rejected + ${unknownUnit} of unknown units + ${beside} sent along; ` +
      `expected ${expected} = ${reported} reported + ${missing.length} missing.`,
  );
}

const fates = {
  used: say('dùng', 'used'),
  superseded: say('thay thế', 'superseded'),
  rejected: say('không dùng được', 'rejected'),
  unknownUnit: say('không rõ đơn vị', 'unknown unit'),
  beside: say('kèm theo', 'sent along'),
} as const;
