import path from 'node:path';
import { leftReasons } from '../../core/forms/carry/leftReasons';
import { isMapBook, readMapBook } from '../../core/templates/mapBook';
import { DocumentError } from '../../domain/schema/documentError';
import type { Language } from '../../domain/texts/language';
import type { Sentence } from '../../domain/texts/sentence';
import { carriedForm, type CarryOutcome } from '../../usecases/carryForms';
import { carriedSentence, carryRefusalSentence, leftText } from '../../usecases/carryWords';
import { JSON_SCHEMA } from '../../usecases/jsonText';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { required, requiredYear, type Arguments } from '../arguments';
import { carryInputs, isCarried, type Carried, type CarriedFile, type TemplateTarget } from '../carrying';
import { chosenPlan, type ChosenPlan } from '../chosenPlan';
import { madeFromFiles, options, PATHS, type Command } from '../command';
import { fileSentence, openedWorkbook } from '../openWorkbook';
import { refuseEqualTargets, refuseTargetsThatAreRead } from '../outputTargets';
import { makeFolder, refuseExisting, saveFile } from '../savedFiles';
import { paint, type Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { counted } from '../../domain/texts/number';

/** `tonghop carry`: filled forms of another version or plan into the forms of the plan named, and what did not fit. */
export const carryCommand: Command = {
  name: 'carry',
  about: say(
    'Chuyển số liệu của biểu đã ghi sang biểu mới (bản mới của kế hoạch, kế hoạch khác); nêu những gì chưa chuyển được.',
    'Carries filled forms over into new ones (a new version of the plan, another plan); names what does not fit.',
  ),
  words: PATHS,
  options: {
    programme: options.programme,
    year: {
      kind: 'text',
      value: options.year.value,
      about: say('năm của biểu mới; thường là năm của từng biểu', 'year of the new forms; usually that of each form'),
    },
    out: options.folder,
    map: {
      kind: 'text',
      value: say('BẢNG_GHÉP.xlsx', 'MAP.xlsx'),
      about: say(
        'các tệp là biểu của địa phương, đọc theo bảng ghép này (lệnh “template propose”); cần có --year',
        'the files are tables that are not ours, read by this map (command "template propose"); --year must be given',
      ),
    },
    unit: {
      kind: 'text',
      value: say('MÃ', 'CODE'),
      about: say(
        'với --map: đơn vị của tệp, khi tệp không ghi rõ',
        'with --map: whose the file is, where it does not say',
      ),
    },
    ...madeFromFiles,
  },
  run: carry,
};

async function carry(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const chosen = await chosenPlan(args, source, terminal);
  const year = args.text('year') === undefined ? undefined : requiredYear(args, chosen.programme);
  const folder = required(args, 'out');
  const mapFile = args.text('map');
  const template = mapFile === undefined ? undefined : await templateOf(mapFile, args, chosen);
  if (template && year === undefined) requiredYear(args, chosen.programme);
  const { inputs, files } = await carryInputs(
    args.words,
    args,
    { chosen, ...(year === undefined ? {} : { year }), ...(template ? { template } : {}) },
    terminal,
  );
  const read = [...chosen.read, ...inputs.map((input) => input.path), ...(mapFile === undefined ? [] : [mapFile])];
  const written = await writeForms(files, { folder, force: args.flag('force'), read }, terminal);
  if (args.flag('json')) terminal.json(carryJson(files, terminal.language));
  else printCarry(files, { written, folder }, terminal);
  return files.some(isFaulty) ? 1 : 0;
}

/** The map of `--map`, which must be right from the first cell to the last; and the unit of `--unit`. */
async function templateOf(file: string, args: Arguments, { programme, source }: ChosenPlan): Promise<TemplateTarget> {
  const workbook = openedWorkbook(file);
  if (!isMapBook(workbook))
    throw new UsageError(
      say(
        `${file} không phải bảng ghép: không thấy trang “Ghép ô”. Lập bằng lệnh “tonghop template propose”.`,
        `${file} is no map: it has no sheet "Ghép ô". Make one with "tonghop template propose".`,
      ),
    );
  const read = readMapBook(workbook, { programme, catalogue: await source.catalogue(programme) });
  if (!read.ok) throw new DocumentError(read.faults.map(({ fault }) => fault));
  const unit = args.text('unit');
  return { map: read.map, ...(unit === undefined ? {} : { unit }) };
}

/** What kept a file from being used; a form that is already a new one is no fault. */
function isFaulty({ rejected, outcomes }: CarriedFile): boolean {
  return rejected !== undefined || outcomes.some((one) => !isCarried(one) && one.reason.code !== 'alreadyThere');
}

interface Writing {
  readonly folder: string;
  readonly force: boolean;
  readonly read: readonly string[];
}

async function writeForms(
  files: readonly CarriedFile[],
  { folder, force, read }: Writing,
  terminal: Terminal,
): Promise<number> {
  const forms = files.flatMap(({ outcomes }) => outcomes.filter(isCarried));
  const targets = forms.map(({ plan }) => path.join(folder, plan.fileName));
  if (targets.length === 0) return 0;
  refuseEqualTargets(targets);
  refuseTargetsThatAreRead(targets, read);
  refuseExisting(targets, force);
  await makeFolder(folder);
  for (const [i, form] of forms.entries()) {
    terminal.progress(i, forms.length, form.plan.fileName);
    await saveFile(targets[i] ?? '', await writeWorkbook(carriedForm(form), deflateNode));
  }
  return forms.length;
}

function printCarry(
  files: readonly CarriedFile[],
  { written, folder }: { readonly written: number; readonly folder: string },
  terminal: Terminal,
): void {
  for (const { file, rejected, outcomes } of files) {
    if (rejected) printRefused(file, fileSentence(rejected), terminal);
    for (const outcome of outcomes) {
      if (isCarried(outcome)) printCarried(outcome, terminal);
      else printRefused(`${file} · ${outcome.from.sheet}`, carryRefusalSentence(outcome.reason), terminal);
    }
  }
  terminal.line(
    say(
      `${files.length} tệp; đã ghi ${written} biểu mới vào ${folder}. Các tệp cũ còn nguyên.`,
      `${counted(files.length, 'file')}; wrote ${counted(written, 'new form')} into ${folder}. The old files are untouched.`,
    ),
  );
}

function printRefused(what: string, why: Sentence, terminal: Terminal): void {
  terminal.line([paint('✗', 'red'), ` ${what}`]);
  terminal.line(`    ${terminal.text(why)}`);
}

function printCarried(outcome: Carried, terminal: Terminal): void {
  const { from, plan, left } = outcome;
  terminal.line([paint('✓', 'green'), ` ${from.file} → ${plan.fileName}`]);
  terminal.line(`    ${terminal.text(carriedSentence(outcome))}`);
  for (const one of left) terminal.line(`    – ${leftText(one, terminal.language)}`);
}

/** The contract of `carry --json` (docs/json.md#carry). */
function carryJson(files: readonly CarriedFile[], language: Language): unknown {
  const outcomes = files.flatMap((file) => file.outcomes);
  return {
    schema: JSON_SCHEMA,
    files: files.map(({ file, rejected, outcomes: forms }) => ({
      file,
      status: rejected ? 'rejected' : 'ok',
      ...(rejected ? { reason: { code: rejected.code, message: fileSentence(rejected)[language] } } : {}),
      forms: forms.map((form) => formJson(form, language)),
    })),
    totals: {
      files: files.length,
      rejected: files.filter(({ rejected }) => rejected).length,
      carried: outcomes.filter(isCarried).length,
      refused: outcomes.filter((one) => !isCarried(one)).length,
      left: outcomes.filter(isCarried).reduce((sum, { left }) => sum + left.length, 0),
    },
  };
}

function formJson(outcome: CarryOutcome, language: Language): unknown {
  const { sheet, programme, version, year, unit, template } = outcome.from;
  const from = { sheet, programme, version, year, unit, ...(template === undefined ? {} : { template }) };
  if (!isCarried(outcome)) {
    const reason = { code: outcome.reason.code, message: carryRefusalSentence(outcome.reason)[language] };
    return { status: 'refused', ...from, reason };
  }
  const { plan, figures, proposals, flows, left } = outcome;
  return {
    status: 'carried',
    ...from,
    written: plan.fileName,
    figures,
    ...(proposals === undefined ? {} : { proposals, flows }),
    left: left.map(({ element, name, why, value, place }) => ({
      element,
      label: name[language],
      why,
      message: leftReasons[why][language],
      sheet: place.sheet,
      cell: place.cell,
      ...(value === undefined ? {} : { value }),
    })),
  };
}
