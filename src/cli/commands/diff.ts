import nodePath from 'node:path';
import { catalogueOf, type Catalogues } from '../../domain/catalogue/catalogues';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { GivenPlan } from '../../domain/plan/carriedPlan';
import type { Submission } from '../../domain/submission';
import { dayOf } from '../../domain/day';
import type { Programme } from '../../domain/plan/programme';
import { reportChanges, reportKey } from '../../core/rollup/reportChanges';
import { chosenReports, type SeveralReports } from '../../usecases/chosenReports';
import type { SummaryHead } from '../../usecases/checkWorkbook';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { rollUpChanges } from '../../usecases/rollUpChanges';
import { expandArchives } from '../archives';
import { namingOf, readingOf, type Arguments } from '../arguments';
import { checkFiles, type CheckedInput } from '../checkFiles';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { decidingOptions, preferredAmong, refuseUnknown } from '../deciding';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { ownUnitsOf } from '../ownUnits';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { differencesJson, isUndecided, printDifferences, type Differences, type Rolled } from './diffPrint';
import { rolledUpPaths } from './rolledUpPaths';

/** `tonghop diff`: what a report says otherwise than the one before, or a summary otherwise than another. */
export const diffCommand: Command = {
  name: 'diff',
  about: say(
    'So sánh hai báo cáo, hai bảng tổng hợp hoặc hai thư mục: ô nào khác, tổng và kết luận đổi ra sao.',
    'Compares two reports, summaries or folders: which cells differ, and what that does to sums and verdicts.',
  ),
  words: say('BẢN_CŨ BẢN_MỚI', 'OLD NEW'),
  options: {
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    with: {
      kind: 'list',
      value: say('ĐƯỜNG_DẪN', 'PATH'),
      about: say(
        'báo cáo của các đơn vị khác: cộng lần lượt với bản cũ và bản mới để biết tổng và kết luận đổi ra sao; có thể nêu nhiều lần',
        'reports of the other units: summed with the old and with the new one, to tell what that does to sums and verdicts; may be given several times',
      ),
    },
    unit: options.rolledUp,
    prefer: decidingOptions.prefer,
    units: options.units,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    json: options.json,
  },
  run: diff,
};

/** Differences are no errors: exit code 1 is for files that could not be read, and reports nobody has chosen among. */
async function diff(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [oldPath, newPath, ...more] = args.words;
  if (oldPath === undefined || newPath === undefined || more.length > 0)
    throw new UsageError(say('Nêu đúng hai bản cần so sánh: BẢN_CŨ BẢN_MỚI.', 'Name the two to compare: OLD NEW.'));
  const chosen = args.text('programme') === undefined ? undefined : await chosenOrCarriedPlan(args, source, terminal);
  const plans = chosen?.given ?? [];
  const programmes = await (chosen?.source ?? source).programmes();
  const known = cataloguesOf(programmes, await source.catalogues());
  const reading: Reading = { args, plans, programmes, catalogueOf: known };
  const before = await sideOf(oldPath, reading, terminal);
  const after = await sideOf(newPath, reading, terminal);
  refuseUnknown(args, [...before.inputs, ...after.inputs]);
  const rolled = await rolledSides({ args, before, after }, terminal, source);
  const [first] = after.reports;
  const differences: Differences = {
    before,
    after,
    reports: reportChanges(decidedIn(before.reports, after), decidedIn(after.reports, before), known),
    catalogue: first ? known(first) : (await source.catalogues()).catalogue,
    catalogueOf: known,
    ...(rolled ? { rolled } : {}),
  };
  if (args.flag('json')) terminal.json(differencesJson(differences, terminal.language));
  else printDifferences(differences, terminal);
  const isOpen = [before, after].some(({ unread, several }) => unread.length > 0 || several.some(isUndecided));
  return isOpen ? 1 : 0;
}

/** Reports but for those of units of which the other side has several and nobody has chosen. */
function decidedIn(reports: readonly Submission[], { several }: Side): readonly Submission[] {
  const open = several.filter(isUndecided).flatMap(({ left }) => left.map(({ submission }) => reportKey(submission)));
  const waiting = new Set(open);
  return reports.filter((report) => !waiting.has(reportKey(report)));
}

/** The catalogue a report's plan draws on. */
function cataloguesOf(
  programmes: readonly { readonly id: string; readonly catalogue?: string | undefined }[],
  catalogues: Catalogues,
): (submission: Submission) => Catalogue {
  const found = new Map<string, Catalogue>();
  return ({ programme: id }) => {
    const known = found.get(id);
    if (known) return known;
    const programme = programmes.find((one) => one.id === id);
    const catalogue = programme ? catalogueOf(programme, catalogues) : catalogues.catalogue;
    found.set(id, catalogue);
    return catalogue;
  };
}

/** One of the two that are compared. */
export interface Side {
  /** How it is named in the results. */
  readonly path: string;
  /** As it was given. */
  readonly given: string;
  readonly inputs: readonly InputFile[];
  /** One of a unit's form and year. */
  readonly reports: readonly Submission[];
  /** What came of units with several. */
  readonly several: readonly SeveralReports[];
  readonly summaries: readonly SummaryHead[];
  /** Files that gave no report. */
  readonly unread: readonly CheckedInput[];
}

interface Reading {
  readonly args: Arguments;
  readonly plans: readonly GivenPlan[];
  readonly programmes: readonly Programme[];
  readonly catalogueOf: (submission: Submission) => Catalogue;
}

async function sideOf(path: string, { args, plans, ...known }: Reading, terminal: Terminal): Promise<Side> {
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths([path], namingOf(args)), opening);
  const own = await ownUnitsOf(args.text('units'), undefined, terminal);
  const pool = new CheckPool({ files: opening, count: inputs.length, reading: readingOf(args) });
  try {
    const files = await checkFiles(inputs, { plans, own, lastYear: [] }, pool, (done, name) =>
      terminal.progress(done, inputs.length, name),
    );
    terminal.clearBar();
    const preferred = preferredAmong(args, inputs);
    const { reports, several } = chosenReports(files, { ...known, preferred, today: dayOf(new Date()) });
    if (reports.length + several.length === 0)
      throw new UsageError(say(`Không có biểu nào đọc được trong ${path}.`, `There is no form to read in ${path}.`));
    const unread = files.filter(({ rejected }) => rejected !== undefined);
    return {
      path: args.text('paths') === 'absolute' ? path : nodePath.basename(path),
      given: path,
      inputs,
      reports,
      several,
      summaries: files.flatMap(({ summaries = [] }) => summaries),
      unread,
    };
  } finally {
    pool.stop();
  }
}

interface Sides {
  readonly args: Arguments;
  readonly before: Side;
  readonly after: Side;
}

/** Both rolled up: where both are summaries of one unit, or beside the reports of the others. */
async function rolledSides(
  { args, before, after }: Sides,
  terminal: Terminal,
  source: ProgrammeSource,
): Promise<Rolled | undefined> {
  const asked = rollUpOf({ args, before, after });
  if (!asked) return undefined;
  const given = args.list('with');
  const rolled = async (side: Side) => {
    const left = new Set(
      side.several.flatMap((one) => (one.used ? one.left.map(({ submission }) => submission.file) : [])),
    );
    const counting = side.inputs.filter(({ name }) => !left.has(name));
    const prefer = given.length === 0 ? [] : [...new Set(counting.map(({ path }) => path))];
    const words = [...given, side.given];
    return (await rolledUpPaths(askedFor(args, { ...asked, words, prefer }), terminal, source)).result;
  };
  const [was, is] = [await rolled(before), await rolled(after)];
  const changes = rollUpChanges(was, is);
  // That the compared report is to count beside the others is what was asked, and nobody's decision.
  const decisions = changes.decisions.filter(({ made }) => given.length === 0 || made.decision.kind !== 'preferred');
  return { before: was, after: is, changes: { ...changes, decisions } };
}

interface RollUpOf {
  readonly programme: string;
  readonly year: string;
  readonly unit?: string;
}

/** Of which plan, year and unit both can be rolled up; undefined where they cannot. */
function rollUpOf({ args, before, after }: Sides): RollUpOf | undefined {
  const [was, is] = [before.summaries[0], after.summaries[0]];
  const report = after.reports[0];
  const programme = args.text('programme') ?? report?.programme;
  const unit = args.text('unit');
  if (programme === undefined || !report) return undefined;
  if (args.list('with').length > 0)
    return { programme, year: String(report.year), ...(unit === undefined ? {} : { unit }) };
  if (!was || !is || was.programme !== is.programme || was.year !== is.year) return undefined;
  if (was.unit.code !== is.unit.code || was.unit.list !== is.unit.list) return undefined;
  return { programme, year: String(is.year), unit: unit ?? is.unit.code };
}

interface AskedFor extends RollUpOf {
  readonly words: readonly string[];
  readonly prefer: readonly string[];
}

/** The command line of the roll-up that is compared. */
function askedFor(args: Arguments, { words, prefer, ...texts }: AskedFor): Arguments {
  const given = new Map<string, string>(Object.entries(texts));
  return {
    words,
    text: (name) => given.get(name) ?? args.text(name),
    list: (name) => (name === 'prefer' ? prefer : args.list(name)),
    flag: () => false,
  };
}
