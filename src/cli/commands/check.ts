import type { FateReason } from '../../domain/aggregate';
import type { Language } from '../../domain/texts/language';
import type { Sentence } from '../../domain/texts/sentence';
import { messageOf } from '../../usecases/messages';
import type { OutsideReason } from '../../usecases/reasonText';
import type { Finding } from '../../domain/finding';
import type { GivenPlan } from '../../domain/plan/carriedPlan';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { Submission } from '../../domain/submission';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { namingOf, readingOf, type Arguments } from '../arguments';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { decidedFiles } from '../../usecases/decidedFiles';
import { saidJson } from '../../usecases/rollUpJson';
import { JSON_SCHEMA } from '../../usecases/jsonText';
import { CheckPool } from '../checkPool';
import { checkFiles, type CheckedInput, type CheckJob } from '../checkFiles';
import { options, PATHS, type Command } from '../command';
import { expandArchives } from '../archives';
import { inputPaths, type InputFile } from '../inputFiles';
import { fileSentence, WorkbookFiles } from '../openWorkbook';
import { ownUnitsOf } from '../ownUnits';
import { say } from '../texts';
import { paint, type Line, type Painted, type Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { workIn, withoutWorkFile } from '../workFolder';
import { counted } from '../../domain/texts/number';

/** `tonghop check`: every form of every file, its findings, and the totals. */
export const checkCommand: Command = {
  name: 'check',
  about: say('Kiểm tra các biểu trong tệp, thư mục; nêu từng lỗi.', 'Checks the forms of files and folders.'),
  words: PATHS,
  options: {
    programme: {
      kind: 'text',
      value: options.programme.value,
      about: say('chỉ biểu của chương trình này', 'only forms of this programme'),
    },
    'last-year': options.lastYear,
    units: options.units,
    work: options.work,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    json: options.json,
  },
  run: check,
};

async function check(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const chosen = args.text('programme') === undefined ? undefined : await chosenOrCarriedPlan(args, source, terminal);
  const wanted = chosen?.programme;
  const reading = readingOf(args);
  const opening = new WorkbookFiles();
  const inputs = expandArchives(
    withoutWorkFile(await inputPaths(args.words, namingOf(args)), args.text('work')),
    opening,
  );
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để kiểm tra.', 'There is no file to check.'));
  const work = await workIn(args.text('work'));
  const own = await ownUnitsOf(args.text('units'), wanted?.unit.code, terminal);
  const plans = chosen?.given ?? [];
  const job = { plans, own, lastYear: await lastYearOf(args, { opening, plans }, terminal) };
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  const files = decidedFiles(await checkInputs(inputs, job, pool, terminal), work);
  const checked = files.map((file) => onlyProgramme(file, wanted));
  if (args.flag('json')) terminal.json(checkJson(checked, terminal.language));
  else printCheck(checked, terminal);
  const totals = totalsOf(checked);
  return totals.errors > 0 || totals.rejected > 0 ? 1 : 0;
}

async function checkInputs(
  inputs: readonly InputFile[],
  job: CheckJob,
  pool: CheckPool,
  terminal: Terminal,
): Promise<readonly CheckedInput[]> {
  try {
    return await checkFiles(inputs, job, pool, (done, name) => terminal.progress(done, inputs.length, name));
  } finally {
    pool.stop();
  }
}

/** The submissions of `--last-year`; a file of it that cannot be read is named and left out. */
export async function lastYearOf(
  args: Arguments,
  { opening, plans }: { readonly opening: WorkbookFiles; readonly plans: readonly GivenPlan[] },
  terminal: Terminal,
): Promise<readonly Submission[]> {
  const given = args.text('last-year');
  if (given === undefined) return [];
  const inputs = expandArchives(await inputPaths([given], namingOf(args)), opening);
  const pool = new CheckPool({ files: opening, count: inputs.length, reading: readingOf(args) });
  const files = await checkFiles(inputs, { plans, own: [], lastYear: [] }, pool, () => undefined);
  nameRejected(files, terminal);
  return files.flatMap((file) => file.forms.map((form) => form.submission));
}

/** Says of each file that gave nothing why. */
export function nameRejected(files: readonly CheckedInput[], terminal: Terminal): void {
  for (const file of files) {
    if (file.rejected) terminal.complain(`${file.file}: ${terminal.text(fileSentence(file.rejected))}`);
  }
}

function onlyProgramme(file: CheckedInput, wanted: Programme | undefined): CheckedInput {
  if (wanted === undefined || file.rejected || file.beside) return file;
  const forms = file.forms.filter((form) => form.submission.programme === wanted.id);
  if (forms.length === file.forms.length) return file;
  const rejected: OutsideReason = { code: 'otherProgramme', params: { programme: shortPlanName(wanted) } };
  return forms.length === 0 ? { ...file, forms, rejected } : { ...file, forms };
}

function totalsOf(files: readonly CheckedInput[]): {
  files: number;
  rejected: number;
  beside: number;
  errors: number;
  warnings: number;
  explained: number;
  accepted: number;
} {
  const findings = files.flatMap((file) => [...ofFile(file), ...file.forms.flatMap((form) => form.findings)]);
  return {
    files: files.length,
    rejected: files.filter((file) => file.rejected).length,
    beside: files.filter((file) => file.beside).length,
    errors: findings.filter((finding) => finding.severity === 'error').length,
    warnings: findings.filter((finding) => finding.severity === 'warning').length,
    explained: findings.filter((finding) => finding.explanation !== undefined && !isAccepted(finding)).length,
    accepted: findings.filter(isAccepted).length,
  };
}

/** Whether whoever checks has accepted the unit's reason. */
function isAccepted({ acceptance }: Finding): boolean {
  return acceptance?.state === 'here';
}

/** The contract of `check --json` (docs/json.md#check). */
function checkJson(files: readonly CheckedInput[], language: Language): unknown {
  return {
    schema: JSON_SCHEMA,
    files: files.map((file) => ({
      file: file.file,
      status: file.rejected ? 'rejected' : file.beside ? 'beside' : 'ok',
      ...reasonJson(file.rejected ?? file.beside, language),
      ...ofFileJson(file, language),
      sheets: file.forms.map((form) => sheetJson(form, language)),
    })),
    totals: totalsOf(files),
  };
}

/** What is found about a summary as a whole; what its makers found stands with its forms. */
function ofFile({ carried }: CheckedInput): readonly Finding[] {
  return (carried?.findings ?? []).flatMap(({ finding }) => (finding.through ? [] : [finding]));
}

function ofFileJson(file: CheckedInput, language: Language): object {
  const findings = ofFile(file).map((finding) => findingJson(finding, language));
  return findings.length === 0 ? {} : { findings };
}

function reasonJson(reason: FateReason | undefined, language: Language): object {
  return reason ? { reason: { code: reason.code, message: fileSentence(reason)[language] } } : {};
}

function sheetJson(form: CheckedForm, language: Language): unknown {
  const { submission } = form;
  return {
    sheet: submission.sheet,
    form: submission.form,
    version: submission.version,
    programme: submission.programme,
    unit: { code: submission.unit.code, name: submission.unitName, list: submission.unit.list },
    year: submission.year,
    findings: form.findings.map((finding) => findingJson(finding, language)),
  };
}

function findingJson(finding: Finding, language: Language): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    element: finding.element,
    sheet: finding.place.sheet,
    cell: finding.place.cell,
    message: messageOf(finding, language),
    ...(finding.value === undefined ? {} : { value: finding.value }),
    ...saidJson(finding),
  };
}

function printCheck(files: readonly CheckedInput[], terminal: Terminal): void {
  for (const file of files) {
    if (file.rejected) printUnused(file.file, paint('✗', 'red'), fileSentence(file.rejected), terminal);
    if (file.beside) printUnused(file.file, paint('+', 'grey'), fileSentence(file.beside), terminal);
    printFindings([paint(file.file, 'bold')], ofFile(file), terminal);
    for (const form of file.forms) printForm(file.file, form, terminal);
  }
  sayCarried(files, terminal);
  const totals = totalsOf(files);
  const besideVi = totals.beside === 0 ? '' : `; ${totals.beside} tệp kèm theo`;
  const besideEn = totals.beside === 0 ? '' : `; ${totals.beside} sent along`;
  const { explained, accepted } = totals;
  const explainedVi = explained === 0 ? '' : ` (đơn vị giải trình ${explained}, chưa được chấp nhận)`;
  const explainedEn = explained === 0 ? '' : ` (${explained} explained by the unit, not accepted)`;
  const acceptedVi = accepted === 0 ? '' : `; ${accepted} giải trình đã chấp nhận`;
  const acceptedEn = accepted === 0 ? '' : `; ${counted(accepted, 'explanation')} accepted`;
  terminal.line(
    say(
      `${totals.files} tệp; ${totals.rejected} tệp không đọc được${besideVi}; ${totals.errors} lỗi phải sửa; ${totals.warnings} cảnh báo${explainedVi}${acceptedVi}.`,
      `${counted(totals.files, 'file')}; ${totals.rejected} not readable${besideEn}; ${counted(totals.errors, 'error')}; ${counted(totals.warnings, 'warning')}${explainedEn}${acceptedEn}.`,
    ),
  );
}

function printUnused(file: string, mark: Painted, why: Sentence, terminal: Terminal): void {
  terminal.line([mark, ` ${file}`]);
  terminal.line(`    ${terminal.text(why)}`);
}

/** Forms that were read by a plan they brought themselves. */
function sayCarried(files: readonly CheckedInput[], terminal: Terminal): void {
  const brought = files
    .flatMap(({ forms }) => forms)
    .filter(({ findings }) => findings.some(({ rule, variant }) => rule === 'R01' && variant === 'carried'));
  if (brought.length === 0) return;
  const plans = [...new Set(brought.map(({ submission }) => `${submission.programme} (${submission.version})`))];
  terminal.line(
    say(
      `${brought.length} biểu được đọc theo kế hoạch kèm trong tệp, vì ở đây không có kế hoạch (bản) ấy: ${plans.join(', ')}.`,
      `${counted(brought.length, 'form was', 'forms were')} read by the plan carried in the file, which is not known here (version): ${plans.join(', ')}.`,
    ),
  );
}

function printForm(file: string, form: CheckedForm, terminal: Terminal): void {
  const { sheet, unitName } = form.submission;
  printFindings([paint(file, 'bold'), ` · ${sheet} · ${unitName}`], form.findings, terminal);
}

function printFindings(head: Line, findings: readonly Finding[], terminal: Terminal): void {
  const shown = findings.filter((finding) => finding.severity !== 'info' || isAccepted(finding));
  if (shown.length === 0) return;
  terminal.line(head);
  for (const finding of shown) {
    const words = ` ${finding.rule} ${finding.place.cell}  ${messageOf(finding, terminal.language)}`;
    terminal.line(['  ', markOf(finding), words]);
  }
}

function markOf({ severity }: Finding): Painted {
  if (severity === 'info') return paint('✓', 'green');
  return severity === 'error' ? paint('✗', 'red') : paint('!', 'yellow');
}
