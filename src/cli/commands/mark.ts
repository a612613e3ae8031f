import path from 'node:path';
import { letterText } from '../../domain/letter';
import { dayOf } from '../../domain/day';
import { faultsInLine, returnLetter, returnMessage, type ReturnWay } from '../../core/returned/returnLetter';
import { countsOf } from '../../core/returned/returnedReport';
import { WorkState } from '../../domain/work/workState';
import type { CheckedFile } from '../../usecases/checkWorkbook';
import { decidedFiles } from '../../usecases/decidedFiles';
import { JSON_SCHEMA } from '../../usecases/jsonText';
import { phoneList } from '../../usecases/phoneList';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import {
  companionSheet,
  filesThatGaveWay,
  pageOf,
  returnedDecisions,
  returningOf,
  type Returning,
} from '../../usecases/returning';
import { markWorkbook, type NotMarked } from '../../xlsx/patch/marks/markWorkbook';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { expandArchives } from '../archives';
import { namingOf, required, type Arguments } from '../arguments';
import { checkedInputs } from '../carrying';
import { madeFromFiles, options, PATHS, type Command } from '../command';
import { dayOption } from '../dayOption';
import { inputPaths, type InputFile } from '../inputFiles';
import { byOption, madeBy } from '../madeBy';
import { marksOff } from '../marksOff';
import { WorkbookFiles } from '../openWorkbook';
import { ownStems } from '../ownStems';
import { refuseEqualTargets, refuseTargetsThatAreRead } from '../outputTargets';
import { makeFolder, refuseExisting, saveFiles, type Saved } from '../savedFiles';
import { sha256 } from '../sha256';
import { rolledUpPaths } from './rolledUpPaths';
import { paint, type Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { withWork } from '../workArguments';
import { addDecisions, readWork, withoutWorkFile } from '../workFolder';
import { counted } from '../../domain/texts/number';

/** `tonghop mark`: faulty reports back to their units, each its own file with marks, and what is said with them. */
export const markCommand: Command = {
  name: 'mark',
  about: say(
    'Trả lại báo cáo còn lỗi: chính tệp của đơn vị, ô sai được đánh dấu, trang “Trả lại”, công văn, tin nhắn, danh sách gọi điện.',
    'Returns faulty reports: the unit’s own file with marked cells and a page of faults, a letter, a message, a list for the telephone.',
  ),
  words: PATHS,
  options: {
    out: options.folder,
    letters: {
      kind: 'flag',
      about: say(
        'kèm công văn, tin nhắn cho từng đơn vị và danh sách gọi điện',
        'with a letter and a message for each unit, and a list for the telephone',
      ),
    },
    until: {
      kind: 'text',
      value: say('NGÀY', 'DAY'),
      about: say('ngày gửi lại, như 06/12/2024', 'the day it is to come again, such as 06/12/2024'),
    },
    work: {
      ...options.work,
      about: say(
        'thư mục hồ sơ tổng hợp: bỏ qua điều đã chấp nhận; ghi việc trả lại khi có --by',
        'folder of work: leaves out what was accepted; with --by keeps what was returned',
      ),
    },
    by: byOption,
    ...madeFromFiles,
  },
  run: mark,
};

/** What became of a file. */
interface MarkedFile {
  readonly file: string;
  /** Nothing wrong and no marks of ours in it; marks taken off; marked; a sheet beside a file that takes none. */
  readonly status: 'clean' | 'unmarked' | 'marked' | 'companion';
  /** Why it takes no marks: signed, of a kind that takes nothing of ours, or not read at all. */
  readonly why?: NotMarked | 'unread';
  readonly returning?: Returning;
  readonly sha256?: string;
  /** What is written of it. */
  readonly bytes?: Uint8Array;
}

/** The same with where that goes, and the name its letter and message have. */
interface NamedFile extends MarkedFile {
  readonly stem?: string;
  readonly saved?: Saved;
}

async function mark(given: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const args = await withWork(given);
  const folder = required(args, 'out');
  const until = dayOption(args, 'until');
  const work = args.text('work');
  const { inputs, checked, opening } = await filesToMark(args, terminal, source);
  const days = { today: dayOf(new Date()), ...(until === undefined ? {} : { until }) };
  const marked: MarkedFile[] = [];
  for (const input of inputs) {
    const file = checked.get(input.name);
    if (file) marked.push(await markedFile(file, input, { opening, days }));
  }
  const files = named(marked, folder);
  await writeFiles(files, { args, folder, read: inputs.map((input) => input.path), terminal });
  const returned = files.flatMap(({ file, returning, sha256: digest }) =>
    returning && digest !== undefined ? [{ ...returning, file, sha256: digest }] : [],
  );
  if (work !== undefined && args.text('by') !== undefined && returned.length > 0)
    await addDecisions(work, returnedDecisions(returned, madeBy(args)));
  if (args.flag('json')) terminal.json(markJson(files));
  else printMarked(files, folder, terminal);
  return returned.length > 0 ? 1 : 0;
}

/** Files with what was found in them, by their names. */
interface FilesToMark {
  readonly inputs: readonly InputFile[];
  readonly checked: ReadonlyMap<string, CheckedFile>;
  readonly opening: WorkbookFiles;
}

/** What is read: of a folder of work that knows its plan without reports that gave way to others there. */
async function filesToMark(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<FilesToMark> {
  const work = args.text('work');
  const state = work === undefined ? undefined : new WorkState((await readWork(work)).decided);
  if (state?.opened) {
    const { inputs, files, opening, result } = await rolledUpPaths(args, terminal, source);
    const gone = filesThatGaveWay(result.rollUp);
    return { inputs, opening, checked: byName(decidedFiles(files, state).filter(({ file }) => !gone.has(file))) };
  }
  const opening = new WorkbookFiles();
  const inputs = expandArchives(withoutWorkFile(await inputPaths(args.words, namingOf(args)), work), opening);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để đọc.', 'There is no file to read.'));
  return { inputs, opening, checked: byName(decidedFiles(await checkedInputs(inputs, args, [], terminal), state)) };
}

function byName(files: readonly CheckedFile[]): FilesToMark['checked'] {
  return new Map(files.map((file) => [file.file, file]));
}

/** The files with what is written of each, under a name no other has. */
function named(files: readonly MarkedFile[], folder: string): readonly NamedFile[] {
  const stems = ownStems(files.filter(({ bytes }) => bytes).map(({ file }) => file)).values();
  return files.map((one): NamedFile => {
    const { file, status, bytes } = one;
    const stem = bytes && stems.next().value;
    if (!bytes || stem === undefined) return one;
    const name = status === 'companion' ? `Phiếu trả lại ${stem}.xlsx` : `${stem}${path.extname(file)}`;
    return { ...one, stem, saved: [path.join(folder, name), bytes] };
  });
}

interface Marking {
  readonly opening: WorkbookFiles;
  readonly days: Parameters<typeof returningOf>[1];
}

async function markedFile(checked: CheckedFile, input: InputFile, marking: Marking): Promise<MarkedFile> {
  const { opening, days } = marking;
  const { file } = checked;
  const returning = returningOf(checked, days);
  const bytes = bytesIn(opening, input);
  if (!returning) {
    const unmarked = bytes && !checked.beside && marksOff(bytes, file);
    return unmarked ? { file, status: 'unmarked', bytes: unmarked } : { file, status: 'clean' };
  }
  const source = bytes ? { returning, sha256: sha256(bytes) } : { returning };
  const marked = bytes && !checked.rejected && (await markWorkbook(bytes, file, markingOf(returning)));
  if (marked && typeof marked !== 'string') return { file, status: 'marked', ...source, bytes: marked };
  const sheet = await writeWorkbook({ sheets: [companionSheet(returning)] });
  const why = typeof marked === 'string' ? marked : 'unread';
  return { file, status: 'companion', why, ...source, bytes: sheet };
}

function markingOf(returning: Returning) {
  return { cells: returning.cells, faults: returning.report.faults.length, page: pageOf(returning) };
}

/** A file that is gone or cannot be opened gives none; why stands in what was checked. */
function bytesIn(opening: WorkbookFiles, input: InputFile): Uint8Array | undefined {
  try {
    return opening.bytesOf(input);
  } catch {
    return undefined;
  }
}

interface Writing {
  readonly args: Arguments;
  readonly folder: string;
  readonly read: readonly string[];
  readonly terminal: Terminal;
}

async function writeFiles(files: readonly NamedFile[], { args, folder, read, terminal }: Writing): Promise<void> {
  const letters = args.flag('letters') ? await lettersOf(files, folder, terminal) : [];
  const saved = [...files.flatMap((one) => (one.saved ? [one.saved] : [])), ...letters];
  const targets = saved.map(([target]) => target);
  if (targets.length === 0) return;
  refuseEqualTargets(targets);
  refuseTargetsThatAreRead(targets, read);
  refuseExisting(targets, args.flag('force'));
  await makeFolder(folder);
  await saveFiles(saved);
}

/** A letter and a message beside each file, and one list for the telephone. */
async function lettersOf(
  files: readonly NamedFile[],
  folder: string,
  { language }: Terminal,
): Promise<readonly Saved[]> {
  const returned = files.flatMap(({ stem = '', status, returning }) =>
    returning ? [{ stem, status, returning }] : [],
  );
  if (returned.length === 0) return [];
  const texts = returned.flatMap(({ stem, status, returning: { report } }): readonly Saved[] => {
    const way: ReturnWay = status === 'marked' ? 'marked' : 'companion';
    return [
      [path.join(folder, `cong-van_${stem}.txt`), letterText(returnLetter(report, way, language), language)],
      [path.join(folder, `tin-nhan_${stem}.txt`), `${returnMessage(report, language)}\n`],
    ];
  });
  const list = phoneList(returned.map(({ returning }) => returning.report));
  return [...texts, [path.join(folder, 'danh-sach-goi-dien.xlsx'), await writeWorkbook({ sheets: [list] })]];
}

const SAID = {
  marked: say('đã đánh dấu', 'marked'),
  signed: say(
    'đã ký số, đánh dấu vào sẽ làm mất chữ ký nên có phiếu trả lại riêng',
    'is signed digitally, which marks would break; a sheet of its own instead',
  ),
  refused: say(
    'loại tệp không đánh dấu vào được, có phiếu trả lại riêng',
    'is of a kind that takes no marks; a sheet of its own instead',
  ),
  unread: say('không đọc được, có phiếu trả lại riêng', 'cannot be read; a sheet of its own instead'),
  unmarked: say('không còn lỗi, đã gỡ dấu', 'nothing wrong any more, marks taken off'),
} as const;

function printMarked(files: readonly MarkedFile[], folder: string, terminal: Terminal): void {
  for (const { file, status, why, returning } of files) {
    if (status === 'clean') continue;
    terminal.line([paint(status === 'unmarked' ? '✓' : '!', status === 'unmarked' ? 'green' : 'yellow'), ` ${file}`]);
    const faults = returning ? `: ${faultsInLine(returning.report, terminal.language)}` : '';
    terminal.line(`    ${terminal.text(SAID[status === 'companion' ? (why ?? 'unread') : status])}${faults}`);
  }
  const count = (status: MarkedFile['status']): number => files.filter((one) => one.status === status).length;
  const [marked, companion, unmarked] = [count('marked'), count('companion'), count('unmarked')];
  const where =
    marked + companion + unmarked === 0
      ? say('không có gì để ghi', 'there is nothing to write')
      : say(`ghi vào ${folder}`, `written into ${folder}`);
  terminal.line(
    say(
      `${files.length} tệp; trả lại ${marked + companion} (đánh dấu ${marked}, phiếu riêng ${companion}), gỡ dấu ${unmarked}; ${where.vi}.`,
      `${counted(files.length, 'file')}; ${marked + companion} returned (${marked} marked, ${companion} with a sheet beside), marks taken off ${unmarked}; ${where.en}.`,
    ),
  );
}

/** The contract of `mark --json` (docs/json.md#mark). */
function markJson(files: readonly NamedFile[]): unknown {
  return {
    schema: JSON_SCHEMA,
    files: files.map(({ file, status, why, returning, saved }) => ({
      file,
      status,
      ...(why === undefined ? {} : { why }),
      ...(returning ? { unit: returning.report.unit, ...countsOf(returning.report.faults) } : {}),
      ...(returning?.tokens[0] === undefined || status !== 'marked' ? {} : { token: returning.tokens[0] }),
      ...(saved ? { written: path.basename(saved[0]) } : {}),
    })),
  };
}
