import { accountOfSummary } from '../../core/reports/replay/accountOfSummary';
import type { SummaryAccount } from '../../core/reports/replay/account';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { FateReason } from '../../domain/aggregate';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { reasonText } from '../../usecases/reasonText';
import { verifyJson } from '../../usecases/verifyJson';
import { replayed, verified, type Verification } from '../../usecases/verifySummary';
import { differenceText, uncheckedText, verificationText, type NamesOf } from '../../usecases/verifyWords';
import { expandArchives } from '../archives';
import { namingOf, readingOf, requiredYear, type Arguments } from '../arguments';
import { baseOptions } from '../givenBase';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { isEarlierResult } from '../earlierResult';
import { inputPaths, type InputFile } from '../inputFiles';
import { openedWorkbook, WorkbookFiles } from '../openWorkbook';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { withoutWorkFile, withoutWorkFiles, workIn } from '../workFolder';
import { rolledUp } from './rollUp';

/** Differences named on a terminal; the JSON has all. */
const MOST_TOLD = 100;

/** `tonghop verify`: whether the files of a summary, under its decisions, still give what it says. */
export const verifyCommand: Command = {
  name: 'verify',
  about: say(
    'Kiểm chứng một bảng tổng hợp: cùng các tệp và các quyết định ghi trong bảng có còn cho đúng số liệu, kết luận ấy không.',
    'Verifies a summary: whether the same files under the decisions it carries still give its figures and verdicts.',
  ),
  words: say('BẢNG_TỔNG_HỢP.xlsx ĐƯỜNG_DẪN...', 'SUMMARY.xlsx PATH...'),
  options: {
    programme: {
      kind: 'text',
      value: options.programme.value,
      about: say(
        'kế hoạch, khi ở đây không có kế hoạch mà bảng ghi và các biểu không mang theo',
        'the plan, where the one the summary names is not known here and no form carries it',
      ),
    },
    base: {
      ...options.lastYear,
      kind: 'list',
      about: say('tệp năm gốc mà bảng đã dùng', 'the files of the base year'),
    },
    'base-book': baseOptions['base-book'] ?? options.lastYear,
    'last-year': options.lastYear,
    below: options.below,
    units: options.units,
    work: {
      ...options.work,
      about: say(
        'thư mục hồ sơ tổng hợp: bảng có đúng số liệu đã chốt ở đó không',
        'folder of work: whether the summary has the figures the year was closed with there',
      ),
    },
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    json: options.json,
  },
  run: verify,
};

async function verify(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [file, ...paths] = args.words;
  if (file === undefined || paths.length === 0) throw new UsageError(NEEDS_BOTH);
  const workbook = openedWorkbook(file);
  const account = accountOfSummary(workbook);
  if (!account) throw new UsageError(noSummary(file));
  const { verification, names } = await replay({ workbook, account }, asRollUp(args, account, paths), {
    terminal,
    source,
  });
  if (args.flag('json')) terminal.json(verifyJson(file, verification, { ...names, language: terminal.language }));
  else print(verification, names, terminal);
  return verification.differences.length === 0 ? 0 : 1;
}

/** A summary that was opened. */
interface OpenedSummary {
  readonly workbook: WorkbookSnapshot;
  readonly account: SummaryAccount;
}

/** The words by which its maker would roll up again: plan, year and unit are those of the summary. */
function asRollUp(args: Arguments, { programme, year, unit }: SummaryAccount, words: readonly string[]): Arguments {
  const said = new Map([
    ['programme', args.text('programme') ?? programme],
    ['year', String(year)],
    ['unit', unit.code],
  ]);
  return { ...args, words, text: (name) => said.get(name) ?? args.text(name) };
}

async function replay(
  { workbook, account }: OpenedSummary,
  args: Arguments,
  { terminal, source }: { readonly terminal: Terminal; readonly source: ProgrammeSource },
): Promise<{ readonly verification: Verification; readonly names: NamesOf }> {
  const { programme, given: carried, source: plans } = await chosenOrCarriedPlan(args, source, terminal);
  const catalogue = await plans.catalogue(programme);
  const opening = new WorkbookFiles();
  const given = await inputPaths(args.words, namingOf(args));
  const found = withoutWorkFiles(withoutWorkFile(given, args.text('work')));
  const inputs = expandArchives(
    found.filter((input) => !isResult(input, account, opening)),
    opening,
  );
  if (inputs.length === 0) throw new UsageError(NEEDS_BOTH);
  const reading = readingOf(args);
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  try {
    const result = await rolledUp(
      {
        ...{ args, programme, plans: carried, source, catalogue, reading, inputs, pool },
        programmes: await plans.programmes(),
        year: requiredYear(args, programme),
        replay: (files) => replayed(account, files, programme.targets),
      },
      terminal,
    );
    const { language } = terminal;
    const work = await workIn(args.text('work'));
    const setting = {
      ...{ programme, catalogue, language, given: givenFiles(args) },
      reasonText: (reason: FateReason) => reasonText(reason, language),
      ...(work ? { work } : {}),
    };
    return { verification: verified({ account, workbook }, result, setting), names: { programme, catalogue } };
  } catch (error) {
    pool.stop();
    throw error;
  }
}

/** The summary itself and what was written with it are no input, unless it names such a summary among its files. */
function isResult({ path, name, entry }: InputFile, account: SummaryAccount, opening: WorkbookFiles): boolean {
  if (entry !== undefined || account.summaries.some(({ file }) => file === name)) return false;
  if (!/\.(?:xlsx|json)$/i.test(path)) return false;
  return isEarlierResult(path, account, opening);
}

function givenFiles(args: Arguments): readonly ('base' | 'lastYear')[] {
  const base = args.list('base').length > 0 || args.text('base-book') !== undefined;
  return [
    ...(base ? (['base'] as const) : []),
    ...(args.text('last-year') === undefined ? [] : (['lastYear'] as const)),
  ];
}

function print(
  { account, program, differences, unchecked, ...rest }: Verification,
  names: NamesOf,
  terminal: Terminal,
) {
  const verification = { account, program, differences, unchecked, ...rest };
  const ok = differences.length === 0;
  terminal.line([paint(ok ? '✓' : '✗', ok ? 'green' : 'red'), ` ${terminal.text(verificationText(verification))}`]);
  for (const difference of differences.slice(0, MOST_TOLD))
    terminal.line(['  ', paint('≠', 'red'), ` ${terminal.text(differenceText(difference, names))}`]);
  const more = differences.length - MOST_TOLD;
  if (more > 0)
    terminal.line(say(`  … và ${more} điểm khác nữa (--json nêu đủ).`, `  … and ${more} more (all in --json).`));
  for (const what of unchecked) terminal.line(['  ', paint('!', 'yellow'), ` ${terminal.text(uncheckedText(what))}`]);
  if (account.program !== undefined && account.program !== program)
    terminal.line(
      say(
        `  Bảng lập bằng Tổng Hợp ${account.program}, kiểm chứng bằng bản ${program}.`,
        `  Made with Tổng Hợp ${account.program}, verified with ${program}.`,
      ),
    );
}

const NEEDS_BOTH = say(
  'Nêu bảng tổng hợp, rồi các tệp hoặc thư mục báo cáo của nó.',
  'Name the summary, then the files or folders of its reports.',
);

function noSummary(file: string): ReturnType<typeof say> {
  return say(`Tệp ${file} không phải là bảng tổng hợp của Tổng Hợp.`, `The file ${file} is no summary of Tổng Hợp.`);
}
