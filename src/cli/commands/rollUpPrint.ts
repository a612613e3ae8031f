import type { Sentence } from '../../domain/texts/sentence';
import { fullName } from '../../domain/territory/unit';
import type { Attainment, Verdict } from '../../domain/targets/verdict';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { reasonText } from '../../usecases/reasonText';
import { say } from '../texts';
import type { Terminal } from '../terminal';

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
  terminal.line(terminal.paint(`${fullName(root)} · ${year}`, 'bold'));
  terminal.line(ledgerLine(ledger));
  for (const entry of ledger.entries.filter((entry) => entry.fate !== 'used')) {
    const reason = entry.reason ? reasonText(entry.reason, terminal.language) : '';
    terminal.line(`  ${terminal.paint(terminal.text(fates[entry.fate]), 'yellow')} ${entry.file}: ${reason}`);
  }
  if (ledger.missing.length > 0) {
    const names = ledger.missing.slice(0, 12).map((unit) => `${fullName(unit)} (${unit.code})`);
    const rest = ledger.missing.length > 12 ? ` … (+${ledger.missing.length - 12})` : '';
    terminal.line(say(`  Chưa báo cáo: ${names.join(', ')}${rest}`, `  Not reported: ${names.join(', ')}${rest}`));
  }
  for (const attainment of result.attainments) {
    const [mark, tone] = marks[attainment.verdict];
    terminal.line(`${terminal.paint(mark, tone)} ${attainment.target.id}  ${sentence(attainment)}`);
  }
  terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
}

function ledgerLine(ledger: RollUpResult['rollUp']['ledger']): Sentence {
  const { found, used, superseded, rejected, unknownUnit, expected, reported, missing } = ledger;
  return say(
    `Tìm thấy ${found} biểu = ${used} dùng + ${superseded} thay thế + ${rejected} không dùng được + ${unknownUnit} không rõ đơn vị; ` +
      `phải báo cáo ${expected} = ${reported} đã báo cáo + ${missing.length} còn thiếu.`,
    `Found ${found} forms = ${used} used + ${superseded} superseded + ${rejected} rejected + ${unknownUnit} of unknown units; ` +
      `expected ${expected} = ${reported} reported + ${missing.length} missing.`,
  );
}

const fates = {
  used: say('dùng', 'used'),
  superseded: say('thay thế', 'superseded'),
  rejected: say('không dùng được', 'rejected'),
  unknownUnit: say('không rõ đơn vị', 'unknown unit'),
} as const;
