import path from 'node:path';
import { isBaseBook } from '../core/baseBook/readBaseBook';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { RollUp } from '../domain/aggregate';
import type { BaseBook } from '../domain/baseBook';
import type { Decision } from '../domain/decision';
import type { UnitTree } from '../domain/territory/tree';
import { fullName, type Unit } from '../domain/territory/unit';
import { baseBookOf, baseFaultText, type BaseBookAsked } from '../usecases/baseBooks';
import { baseRollUps, baseYears, type OtherYear } from '../usecases/baseRollUp';
import { givenBases, territoryConfirmed, type GivenBases } from '../usecases/givenBases';
import { expandArchives } from './archives';
import { namingOf, type Arguments } from './arguments';
import { belowSources } from './belowSources';
import { checkFiles, type CheckedInput } from './checkFiles';
import { CheckPool } from './checkPool';
import { nameRejected } from './commands/check';
import type { Asked } from './commands/rollUp';
import { options, type Options } from './command';
import { inputPaths } from './inputFiles';
import { openedWorkbook, WorkbookFiles } from './openWorkbook';
import { say } from './texts';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { counted } from '../domain/texts/number';

/** Options by which a roll-up gets the figures of base years. */
export const baseOptions: Options = {
  base: {
    kind: 'list',
    value: options.lastYear.value,
    about: say(
      'báo cáo hoặc bảng tổng hợp năm gốc, cho mục tiêu tăng, giảm; nêu nhiều lần cho nhiều đơn vị cũ',
      'reports or summaries of the base year, for targets of growth; several times for several old units',
    ),
  },
  'base-book': {
    kind: 'text',
    value: say('SỔ.xlsx', 'BOOK.xlsx'),
    about: say(
      'sổ số liệu gốc đã điền (lệnh “tonghop base new”), cho đơn vị chỉ có báo cáo giấy',
      'a filled base book (command "tonghop base new"), for units that have paper only',
    ),
  },
  'base-confirm': {
    kind: 'text',
    value: say('TÊN_ĐƠN_VỊ', 'UNIT_NAME'),
    about: say(
      'xác nhận số liệu năm gốc thuộc đúng địa bàn hiện nay của đơn vị mang tên này; được ghi vào bảng tổng hợp',
      'confirms that the base is of exactly today’s territory of the unit of this name; the summary says so',
    ),
  },
};

/** What is asked of a command that takes bases. */
type BaseAsked = Pick<Asked, 'args' | 'year' | 'plans' | 'source' | 'reading'> & {
  readonly pool: Pick<CheckPool, 'files'>;
};

/** What the base years' options give; a file that cannot be read is named and left out. */
export async function givenBase(
  asked: BaseAsked,
  other: OtherYear & { readonly tree: UnitTree },
  own: readonly Unit[],
  terminal: Terminal,
): Promise<GivenBases> {
  const { args, year } = asked;
  const confirmed = confirmation(args, other.tree.root);
  const [paths, bookFile] = [args.list('base'), args.text('base-book')];
  if (confirmed && (bookFile !== undefined || paths.length === 0)) throw new UsageError(CONFIRMS_REPORTS);
  const book = bookFile === undefined ? undefined : await bookOf(bookFile, { ...other, year }, terminal);
  const reports = paths.length === 0 ? undefined : await basesOf(paths, asked, { other, own }, terminal);
  return givenBases(
    {
      ...(reports ? { reports } : {}),
      ...(book && bookFile !== undefined ? { book: { file: path.basename(bookFile), book } } : {}),
      ...(confirmed ? { confirmed } : {}),
    },
    other.trees,
  );
}

/** A base book, which must be right from the first cell to the last; else everything that is wrong, cell by cell. */
async function bookOf(given: string, asked: BaseBookAsked, terminal: Terminal): Promise<BaseBook> {
  const { file, workbook } = await bookIn(given);
  const { book, faults } = await baseBookOf(workbook, asked);
  if (faults.length === 0) return book;
  for (const fault of faults) terminal.complain(baseFaultText(file, fault));
  throw new UsageError(
    say(
      `Sổ ${file} có ${faults.length} ô chưa đúng (nêu ở trên); sửa rồi chạy lại.`,
      `The book ${file} has ${counted(faults.length, 'wrong cell')} (named above); correct and run again.`,
    ),
  );
}

/** The workbook that is named, or the only base book of the folder or .zip that is. */
export async function bookIn(given: string): Promise<{ readonly file: string; readonly workbook: WorkbookSnapshot }> {
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths([given]), opening);
  const [only] = inputs;
  if (inputs.length === 1 && only?.path === given && only.entry === undefined)
    return { file: given, workbook: openedWorkbook(given) };
  const found = inputs.flatMap((input) => {
    const { workbook } = opening.open(input);
    return workbook && isBaseBook(workbook) ? [{ file: input.name, workbook }] : [];
  });
  const [first, ...more] = found;
  if (first && more.length === 0) return first;
  const names = found.map(({ file }) => file).join(', ');
  throw new UsageError(
    first
      ? say(
          `${given} có nhiều sổ số gốc (${names}); nêu đúng một sổ cho --base-book.`,
          `${given} holds several base books (${names}); name one for --base-book.`,
        )
      : say(`${given} không có sổ số gốc nào.`, `${given} holds no base book.`),
  );
}

async function basesOf(
  paths: readonly string[],
  { args, plans, source, reading, pool: { files: opening } }: BaseAsked,
  { other, own }: { readonly other: OtherYear; readonly own: readonly Unit[] },
  terminal: Terminal,
): Promise<{ readonly base: readonly RollUp[]; readonly files: readonly CheckedInput[] }> {
  const inputs = expandArchives(await inputPaths(paths, namingOf(args)), opening);
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  const files = await checkFiles(inputs, { plans, own, lastYear: [] }, pool, (done, name) =>
    terminal.progress(done, inputs.length, name),
  );
  nameRejected(files, terminal);
  const { find } = await belowSources(args.list('below'), { source, inputs, files, opening });
  const base = await baseRollUps(files, other, find);
  if (base.length > 0) return { base, files };
  const years = baseYears(other.programme).join(', ');
  throw new UsageError(
    say(`Tệp --base không có số liệu của năm gốc (${years}).`, `--base holds no figures of a base year (${years}).`),
  );
}

const CONFIRMS_REPORTS = say(
  '--base-confirm chỉ đi với --base: sổ số gốc (--base-book) đã ghi rõ mỗi số là của đơn vị nào.',
  '--base-confirm goes with --base alone: a base book (--base-book) says itself which unit each figure is of.',
);

/** The decision that a person confirms the territory of the base by the name of today's unit. */
function confirmation(args: Arguments, unit: Unit): Decision | undefined {
  const typed = args.text('base-confirm');
  if (typed === undefined) return undefined;
  const confirmed = territoryConfirmed(typed, unit);
  if (confirmed) return confirmed;
  const name = fullName(unit);
  throw new UsageError(
    say(
      `--base-confirm phải ghi đúng tên đơn vị tổng hợp “${name}”, đang là “${typed}”.`,
      `--base-confirm takes the name of the unit that is rolled up, "${name}", not "${typed}".`,
    ),
  );
}
