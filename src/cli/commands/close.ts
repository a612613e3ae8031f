import { accountOfSummary } from '../../core/reports/replay/accountOfSummary';
import { WorkState } from '../../domain/work/workState';
import { closingWith, isClosing, reopeningOf } from '../../usecases/closing';
import { required, type Arguments } from '../arguments';
import { options, type Command } from '../command';
import { byOption, madeBy } from '../madeBy';
import { WorkbookFiles } from '../openWorkbook';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { addDecisions, nameInFolder, readWork } from '../workFolder';
import { printLog } from './boardDecisions';
import { counted } from '../../domain/texts/number';

const work = {
  ...options.work,
  required: true,
  about: say('thư mục hồ sơ tổng hợp', 'folder of work'),
} as const;
const by = { ...byOption, required: true } as const;

/** `tonghop close`: the year is closed with a summary; nothing about it is decided any more until it is opened again. */
export const closeCommand: Command = {
  name: 'close',
  about: say(
    'Chốt số liệu của một năm theo bảng tổng hợp: từ đó hồ sơ không nhận quyết định nào về năm ấy, cho đến khi mở lại.',
    'Closes a year with its summary: the folder takes no decision about that year until it is opened again.',
  ),
  words: say('BẢNG_TỔNG_HỢP.xlsx', 'SUMMARY.xlsx'),
  options: { work, by },
  run: close,
};

async function close(args: Arguments, terminal: Terminal): Promise<number> {
  const [file, more] = args.words;
  const [folder, made] = [required(args, 'work'), madeBy(args)];
  if (file === undefined || more !== undefined)
    throw new UsageError(say('Nêu đúng một bảng tổng hợp để chốt.', 'Name one summary to close the year with.'));
  const { workbook, sha256 } = new WorkbookFiles().open({ name: file, path: file });
  const account = workbook && accountOfSummary(workbook);
  if (!account)
    throw new UsageError(
      say(`Tệp ${file} không phải là bảng tổng hợp đọc được.`, `The file ${file} is no summary that can be read.`),
    );
  const state = new WorkState((await readWork(folder)).decided);
  const name = nameInFolder(folder, file);
  const closing = closingWith({ account, file: name, ...(sha256 === undefined ? {} : { sha256 }) }, state, made);
  if (!isClosing(closing)) throw new UsageError(closing);
  await addDecisions(folder, [closing]);
  terminal.line(
    say(
      `✓ Đã chốt số liệu năm ${account.year} theo ${file} (${account.rows.size} đơn vị, dấu số liệu ${closing.figures}).`,
      `✓ Closed ${account.year} with ${file} (${counted(account.rows.size, 'unit')}, mark of the figures ${closing.figures}).`,
    ),
  );
  return 0;
}

/** `tonghop reopen`: a closed year is opened again, with the reason. */
export const reopenCommand: Command = {
  name: 'reopen',
  about: say('Mở lại số liệu của một năm đã chốt, có ghi lý do.', 'Opens a closed year again, with the reason.'),
  options: {
    work,
    by,
    note: { kind: 'text', required: true, value: say('LÝ_DO', 'WHY'), about: say('lý do mở lại', 'why') },
    year: {
      ...options.year,
      required: undefined,
      about: say('năm, khi hồ sơ đã chốt nhiều năm', 'the year, where several are closed'),
    },
  },
  run: reopen,
};

async function reopen(args: Arguments, terminal: Terminal): Promise<number> {
  const [folder, made, note] = [required(args, 'work'), madeBy(args), required(args, 'note').trim()];
  if (note === '') throw new UsageError(say('Thiếu tham số --note.', 'The option --note is missing.'));
  const year = args.text('year');
  const closed = new WorkState((await readWork(folder)).decided)
    .all('closed')
    .filter((one) => year === undefined || String(one.year) === year);
  const [closing, another] = closed;
  if (!closing) throw new UsageError(say('Hồ sơ này không có năm nào đã chốt.', 'No year is closed in this folder.'));
  if (another)
    throw new UsageError(
      say('Hồ sơ đã chốt nhiều năm: nêu năm cần mở lại (--year).', 'Several years are closed: name one (--year).'),
    );
  await addDecisions(folder, [reopeningOf(closing, note, made)]);
  terminal.line(say(`Đã mở lại số liệu năm ${closing.year}.`, `Opened ${closing.year} again.`));
  return 0;
}

/** `tonghop log`: who decided or did what in a folder of work, and when. */
export const logCommand: Command = {
  name: 'log',
  about: say(
    'Nhật ký của hồ sơ tổng hợp: ai đã quyết định hoặc làm gì, khi nào.',
    'The log of a folder of work: who decided or did what, and when.',
  ),
  options: { work, json: options.json },
  run: printLog,
};
