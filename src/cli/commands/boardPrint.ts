import { BOARD_STATES, type BoardFile } from '../../core/board/board';
import { groupedRows } from '../../core/board/boardOrder';
import { rowText, STATE_MARKS, STATE_WORDS } from '../../core/board/boardWords';
import { daysFrom, showDate } from '../../domain/day';
import type { UnitKey } from '../../domain/ids';
import type { Turned } from '../../domain/targets/turning';
import { fullName, unitKey } from '../../domain/territory/unit';
import type { Sentence } from '../../domain/texts/sentence';
import { faultLine, type Board, type BoardRow } from '../../usecases/board';
import { reasonText } from '../../usecases/reasonText';
import type { ReceiptMatch } from '../../usecases/receipts';
import type { TakenIn } from '../receivedFiles';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';
import { printClashes, type SaidClash } from './boardDecisions';
import { counted } from '../../domain/texts/number';
import { daysLeftText } from '../../domain/texts/daysLeft';

/** What is printed of a board. */
export interface ShownBoard {
  /** The rows asked for. */
  readonly rows: readonly BoardRow[];
  readonly taken: TakenIn | undefined;
  readonly receipts: readonly ReceiptMatch[];
  readonly clashes: readonly SaidClash[];
  readonly out: string | undefined;
  /** The targets each unit's figures can still turn. */
  readonly turns: ReadonlyMap<UnitKey, readonly Turned[]>;
}

const TONES = {
  conflict: 'red',
  errors: 'red',
  unreadable: 'yellow',
  nothing: 'yellow',
  held: 'yellow',
  toExplain: 'yellow',
  received: 'green',
  accepted: 'green',
} as const;

/** While more units than this can still turn a conclusion, to name the targets beside each says nothing. */
const MOST_TURNING = 30;

function turningLine(turning: number): Sentence {
  return say(
    `${turning} đơn vị còn có thể làm đổi kết luận của mục tiêu; chọn ít đơn vị hơn (--district, --state) để xem mục tiêu nào.`,
    `${counted(turning, 'unit')} can still turn the conclusion of targets; choose fewer (--district, --state) to see of which.`,
  );
}

/** A board on a terminal: the counts, each unit with what is wrong, and what else waits for a person. */
export function printBoard(board: Board, shown: ShownBoard, terminal: Terminal): void {
  const { rows, taken, receipts, clashes, out, turns } = shown;
  if (taken) printTaken(taken, terminal);
  terminal.line([paint(`${fullName(board.unit)} · ${board.year}`, 'bold'), terminal.text(dueLine(board))]);
  terminal.line(countsLine(board));
  const turning = rows.filter(({ unit }) => turns.has(unitKey(unit))).length;
  const few = turning <= MOST_TURNING;
  for (const { parent, rows: list } of groupedRows(rows)) {
    if (parent) terminal.line([paint(fullName(parent), 'bold')]);
    for (const row of list) printRow(row, few ? (turns.get(unitKey(row.unit)) ?? []) : [], terminal);
  }
  if (!few) terminal.line(turningLine(turning));
  printStrays(board.strays, terminal);
  for (const { file, on } of board.gone)
    terminal.line(
      say(
        `? Tệp ${file} (nhận ${showDate(on)}) không còn trong hồ sơ; các quyết định về nó vẫn giữ.`,
        `? The file ${file} (came ${showDate(on)}) is no longer in the folder; decisions about it stay.`,
      ),
    );
  for (const match of receipts) terminal.line(receiptLine(match));
  printClashes(clashes, terminal);
  if (out !== undefined) terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
}

function printTaken({ copied, known, unread }: TakenIn, terminal: Terminal): void {
  terminal.line(
    say(
      `Đã chép ${copied.length} tệp vào hồ sơ; ${known.length} tệp đã có sẵn.`,
      `${counted(copied.length, 'file was', 'files were')} copied into the folder; ${counted(known.length, 'was', 'were')} there already.`,
    ),
  );
  for (const file of unread)
    terminal.complain(say(`Không đọc được ${file} nên chưa chép.`, `${file} cannot be read and was not copied.`));
}

/** " · hạn 30/11/2026, còn 3 ngày". */
function dueLine({ deadline, today }: Board): Sentence {
  if (deadline === undefined) return say('', '');
  const { vi, en } = daysLeftText(daysFrom(today, deadline));
  return say(` · hạn cuối ${showDate(deadline)}, ${vi}`, ` · last day ${showDate(deadline)}, ${en}`);
}

function countsLine({ counts }: Board): Sentence {
  const said = (lang: 'vi' | 'en'): string =>
    [...BOARD_STATES, 'late' as const]
      .filter((word) => counts[word] > 0)
      .map((word) => `${STATE_WORDS[word][lang].toLocaleLowerCase('vi')} ${counts[word]}`)
      .join(' · ');
  return say(`${counts.all} đơn vị: ${said('vi')}`, `${counted(counts.all, 'unit')}: ${said('en')}`);
}

function printRow(row: BoardRow, turns: readonly Turned[], terminal: Terminal): void {
  const { unit, state } = row;
  const { language } = terminal;
  const beside = rowText(row, language);
  const words = [terminal.text(STATE_WORDS[state]), ...(beside === '' ? [] : [beside])].join(' · ');
  terminal.line([paint(STATE_MARKS[state], TONES[state]), ` ${fullName(unit)} (${unit.code})  ${words}`]);
  const line = faultLine(row, language);
  if (line !== '') terminal.line(`    ${line}`);
  if (turns.length === 0) return;
  const targets = turns.map(({ attainment }) => attainment.target.id).join(', ');
  terminal.line(say(`    còn có thể làm đổi kết luận: ${targets}`, `    can still turn the conclusion of: ${targets}`));
}

function printStrays(strays: readonly BoardFile[], terminal: Terminal): void {
  for (const { file, reason } of strays) {
    const why = reason ? `: ${reasonText(reason, terminal.language)}` : '';
    terminal.line(say(`? Không rõ của đơn vị nào: ${file}${why}`, `? Nobody’s: ${file}${why}`));
  }
}

function receiptLine({ receipt: { unit, code, form, year }, state, came }: ReceiptMatch): Sentence {
  const who = `${unit} (${code}), ${form}, ${year}`;
  switch (state) {
    case 'same':
      return say(
        `✓ ${who}: đúng số liệu đã gửi, tệp ${came?.file ?? ''}.`,
        `✓ ${who}: the very figures sent, in ${came?.file ?? ''}.`,
      );
    case 'other':
      return say(
        `✗ ${who}: tệp ${came?.file ?? ''} có số liệu KHÁC bản người gửi đã báo.`,
        `✗ ${who}: ${came?.file ?? ''} has OTHER figures than its sender says.`,
      );
    case 'none':
      return say(`○ ${who}: chưa nhận được báo cáo này.`, `○ ${who}: this report has not come.`);
  }
}
