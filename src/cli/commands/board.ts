import { BOARD_FILTER_WORDS, BOARD_ORDERS, filteredRows, orderedRows } from '../../core/board/boardOrder';
import type { ReadingReason } from '../../core/forms/read/readingReasons';
import { boardWorkbook } from '../../core/board/boardSheet';
import { PRINTED_TEXT } from '../../core/sheet/printedText';
import { dayOf } from '../../domain/day';
import type { UnitRef } from '../../domain/territory/unit';
import type { DecisionOf, WorkDecision } from '../../domain/work/workDecision';
import { turnedByUnit } from '../../domain/targets/turning';
import type { WorkDocument } from '../../domain/work/workDocument';
import { workKey } from '../../domain/work/workKey';
import { openClashes } from '../../domain/work/joinWork';
import { logText } from '../../domain/work/workLog';
import { WorkState } from '../../domain/work/workState';
import { boardOf, faultLine, type Board, type BoardRow } from '../../usecases/board';
import { boardJson } from '../../usecases/boardJson';
import type { CheckedFile } from '../../usecases/checkWorkbook';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { matchReceipt, type ReceiptMatch } from '../../usecases/receipts';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { required, type Arguments } from '../arguments';
import { options, PATHS, type Command } from '../command';
import { decidingOptions } from '../deciding';
import { byOption, madeNow } from '../madeBy';
import { takeIn, type TakenIn } from '../receivedFiles';
import { rememberDeciding } from '../rememberDeciding';
import { refuseExisting, saveFile } from '../savedFiles';
import type { Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { oneOfWords, someOfWords } from '../wordOption';
import { changeWork, readWork } from '../workFolder';
import { clashLines, joinFolder, printLog, settleClash, undoDecision } from './boardDecisions';
import { printBoard } from './boardPrint';
import { receiptTexts } from './receiptTexts';
import { rolledUpPaths, type RolledUpPaths } from './rolledUpPaths';

/** `tonghop board`: how every expected unit stands, in a folder of work that goes on where it ended yesterday. */
export const boardCommand: Command = {
  name: 'board',
  about: say(
    'Theo dõi: mỗi đơn vị đã gửi gì, sai gì, chờ gì; giữ trong hồ sơ tổng hợp để mai làm tiếp.',
    'The board: what each unit sent, what is wrong and what is waited for; kept in a folder of work.',
  ),
  words: PATHS,
  options: {
    work: {
      ...options.work,
      required: true,
      about: say(
        'thư mục hồ sơ tổng hợp; tệp nêu thêm được chép vào da-nhan/<ngày> trong đó',
        'folder of work; files named besides are copied into its da-nhan/<day>',
      ),
    },
    // Only to open the folder; afterwards it knows its own.
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    year: { kind: 'text', value: options.year.value, about: options.year.about },
    unit: options.rolledUp,
    district: {
      kind: 'text',
      value: say('MÃ', 'CODE'),
      about: say('chỉ các đơn vị thuộc huyện, cụm này', 'only units of this district'),
    },
    state: {
      kind: 'list',
      value: say('TÌNH_TRẠNG', 'STATE'),
      about: say(
        `chỉ các đơn vị như vậy: ${BOARD_FILTER_WORDS.join(', ')}; có thể nêu nhiều lần`,
        `only units that stand so: ${BOARD_FILTER_WORDS.join(', ')}; may be given several times`,
      ),
    },
    sort: {
      kind: 'text',
      value: say(BOARD_ORDERS.join('|'), BOARD_ORDERS.join('|')),
      about: say(
        'thứ tự: theo danh mục (thường lệ), tình trạng, trễ, tên',
        'order: of the list (usual), state, late, name',
      ),
    },
    receipt: {
      kind: 'list',
      value: say('TỆP|CHỮ', 'FILE|TEXT'),
      about: say(
        'dòng đối chiếu người gửi đã chép (hoặc tệp chữ có các dòng ấy): cho biết đúng số liệu đó đã đến chưa',
        'receipt line of a sender (or a text file of such lines): says whether those very figures came',
      ),
    },
    out: {
      kind: 'text',
      value: say('TỆP.xlsx', 'FILE.xlsx'),
      about: say('ghi Biểu 05 “Theo dõi”', 'writes the sheet “Theo dõi”'),
    },
    json: options.json,
    join: {
      kind: 'text',
      value: say('THƯ_MỤC', 'DIR'),
      about: say(
        'ghép quyết định của hồ sơ người khác; chỗ hai người quyết định khác nhau được nêu để quyết định lại',
        'joins the decisions of somebody else’s folder; where two decided differently it is shown',
      ),
    },
    log: { kind: 'flag', about: say('liệt kê ai đã làm gì, ngày nào', 'lists who did what, and when') },
    undo: {
      kind: 'text',
      value: say('SỐ', 'NUMBER'),
      about: say('bỏ quyết định có số này trong danh sách --log', 'takes back the decision of this number in --log'),
    },
    settle: {
      kind: 'text',
      value: say('SỐ', 'NUMBER'),
      about: say(
        'trong các quyết định khác nhau của hai người, theo quyết định có số này',
        'of what two people decided differently the decision of this number stands',
      ),
    },
    by: byOption,
    'last-year': options.lastYear,
    below: options.below,
    ...decidingOptions,
    units: options.units,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    force: options.force,
  },
  run: board,
};

async function board(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  if (args.flag('log')) return printLog(args, terminal, source);
  if (args.text('undo') !== undefined) return undoDecision(args, terminal, source);
  if (args.text('settle') !== undefined) return settleClash(args, terminal, source);
  if (args.text('join') !== undefined) return joinFolder(args, terminal, source);
  return showBoard(args, terminal, source);
}

async function showBoard(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const folder = required(args, 'work');
  const before = await readWork(folder);
  refuseOther(args, new WorkState(before.decided).opened);
  const filter = { states: someOfWords(args, 'state', BOARD_FILTER_WORDS), ...districtOf(args) };
  const order = oneOfWords(args, 'sort', BOARD_ORDERS) ?? 'tree';
  const out = targetOf(args);
  const taken = args.words.length > 0 ? await takeIn(folder, args.words, dayOf(new Date())) : undefined;
  const rolled = await rolledUpPaths({ ...args, words: [folder] }, terminal, source, true);
  await note(args, rolled);
  if (rolled.work) await rememberDeciding({ ...rolled, args, work: rolled.work }, terminal);
  const work = await readWork(folder);
  const { programme, catalogue, files, result } = rolled;
  const setting = { programme, catalogue, work: new WorkState(work.decided), today: dayOf(new Date()), files };
  const shown = boardOf(result, setting);
  if (filter.parent !== undefined && filteredRows(shown.rows, { parent: filter.parent }).length === 0)
    throw new UsageError(noDistrict(filter.parent));
  const rows = orderedRows(filteredRows(shown.rows, filter), order);
  const receipts = await receiptsOf(args, files);
  const turns = turnedByUnit(result.attainments);
  if (out !== undefined) await saveFile(out, await boardBytes(shown, rows, programme.title));
  const clashes = await clashLines(openClashes(work), { source, work });
  if (args.flag('json'))
    terminal.json(
      boardJson(shown, {
        language: terminal.language,
        rows,
        clashes: clashes.map(({ key, lines }) => ({ key, said: lines.map((line) => terminal.text(logText(line))) })),
        receipts,
        turns,
      }),
    );
  else printBoard(shown, { rows, taken, receipts, clashes, out, turns }, terminal);
  return exitCode(shown, { clashes: clashes.length, taken });
}

/** A folder of work is about one plan's year of one unit. */
function refuseOther(args: Arguments, opened: DecisionOf<'opened'> | undefined): void {
  if (!opened) {
    if (args.text('programme') !== undefined && args.text('year') !== undefined) return;
    throw new UsageError(
      say(
        'Hồ sơ này chưa mở: lần đầu cần nêu --programme và --year (và --unit nếu không phải đơn vị của kế hoạch).',
        'This folder is not open yet: name --programme and --year the first time (and --unit where it is not the plan’s own).',
      ),
    );
  }
  const { programme, year, unit } = opened;
  const own = { programme, year: String(year), unit: unit.code };
  for (const [name, known] of Object.entries(own)) {
    const asked = args.text(name);
    if (asked === undefined || asked === known || (name === 'programme' && /\.(json|xlsx)$/i.test(asked))) continue;
    throw new UsageError(
      say(
        `Hồ sơ này về ${programme}, năm ${year}, đơn vị ${unit.code}; không dùng được với --${name} ${asked}. Dùng một thư mục khác.`,
        `This folder is about ${programme}, year ${year}, unit ${unit.code}; --${name} ${asked} needs another folder.`,
      ),
    );
  }
}

function districtOf(args: Arguments): { readonly parent?: string } {
  const parent = args.text('district');
  return parent === undefined ? {} : { parent };
}

function noDistrict(code: string): ReturnType<typeof say> {
  return say(
    `Không có đơn vị báo cáo nào thuộc huyện, cụm mã “${code}” (--district).`,
    `No unit that reports belongs to a district "${code}" (--district).`,
  );
}

function targetOf(args: Arguments): string | undefined {
  const out = args.text('out');
  if (out === undefined) return undefined;
  if (!/\.xlsx$/i.test(out))
    throw new UsageError(say('Tệp kết quả (--out) phải có đuôi .xlsx.', 'The output (--out) must end in .xlsx.'));
  refuseExisting([out], args.flag('force'));
  return out;
}

/** Notes what the folder is about, and the files that are new in it. */
async function note(args: Arguments, { result, files }: RolledUpPaths): Promise<void> {
  const folder = required(args, 'work');
  const made = madeNow(args.text('by')?.trim() || NOBODY);
  const { programme, year, root } = result.rollUp;
  const opened: WorkDecision = { kind: 'opened', programme, year, unit: refOf(root), ...made };
  // A sheet of ours among the reports did not come from anybody.
  const received = files.flatMap((file): readonly WorkDecision[] => {
    const { sha256, beside } = file;
    if (beside?.code === OWN_BOARD || sha256 === undefined) return [];
    return [{ kind: 'received', file: file.file, sha256, ...formOf(file), ...made }];
  });
  const newsIn = ({ decided }: WorkDocument): readonly WorkDecision[] => {
    const known = new Set(decided.map(workKey));
    return [opened, ...received].filter((one) => !known.has(workKey(one)));
  };
  if (newsIn(await readWork(folder)).length === 0) return;
  // Two who look at once both found these new: what is there by now is not noted twice.
  await changeWork(folder, (work) => ({ ...work, decided: [...work.decided, ...newsIn(work)] }));
}

const OWN_BOARD: ReadingReason['code'] = 'boardWorkbook';

/** Who notes what nobody decided. */
const NOBODY = 'tonghop';

function formOf({ forms }: CheckedFile): Pick<DecisionOf<'received'>, 'form' | 'unit' | 'year'> {
  const [first, ...more] = forms;
  if (!first || more.length > 0) return {};
  const { form, unit, year } = first.submission;
  return { form, unit: refOf(unit), year };
}

const refOf = ({ list, code }: UnitRef): UnitRef => ({ list, code });

async function receiptsOf(args: Arguments, files: readonly CheckedFile[]): Promise<readonly ReceiptMatch[]> {
  const given = args.list('receipt');
  if (given.length === 0) return [];
  const came = files.flatMap(({ forms }) =>
    forms.filter(({ via }) => via !== 'summary').map(({ submission }) => submission),
  );
  return matchReceipt(await receiptTexts(given), came);
}

function boardBytes(shown: Board, rows: readonly BoardRow[], plan: string): Promise<Uint8Array> | Uint8Array {
  const book = boardWorkbook(shown, {
    plan,
    rows,
    lineOf: (row: BoardRow) => faultLine(row, 'vi'),
    measure: PRINTED_TEXT,
  });
  return writeWorkbook(book, deflateNode);
}

function exitCode(
  { rows, strays }: Board,
  { clashes, taken }: { readonly clashes: number; readonly taken: TakenIn | undefined },
): number {
  const isWrong = rows.some(({ state, errors }) => errors > 0 || ['conflict', 'errors', 'unreadable'].includes(state));
  return isWrong || strays.length > 0 || clashes > 0 || (taken?.unread.length ?? 0) > 0 ? 1 : 0;
}
