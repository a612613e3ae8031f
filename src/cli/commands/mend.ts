import path from 'node:path';
import { FormReadingCaches } from '../../core/forms/readForms';
import { isReturnPage } from '../../core/sheet/ownSheet';
import type { FateReason } from '../../domain/aggregate';
import type { Language } from '../../domain/texts/language';
import type { Sentence } from '../../domain/texts/sentence';
import type { CheckedFile } from '../../usecases/checkWorkbook';
import type { FormReading } from '../../usecases/formReading';
import { JSON_SCHEMA } from '../../usecases/jsonText';
import { hasSameFigures, mendWorkbook, type MendOutcome } from '../../usecases/mendForms';
import type { MendRefusal } from '../../usecases/mendRefusals';
import { keptSentence, mendRefusalSentence, outsideSentence } from '../../usecases/mendWords';
import { messageOf } from '../../usecases/messages';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { isRight } from '../../usecases/returning';
import { UnitTrees } from '../../usecases/unitTrees';
import { replaceSheets } from '../../xlsx/patch/replaceSheets';
import { inflateNode } from '../../xlsx/read/inflateNode';
import { readWorkbook } from '../../xlsx/read/readWorkbook';
import { expandArchives } from '../archives';
import { namingOf, type Arguments } from '../arguments';
import { checkedInputs } from '../carrying';
import { madeFromFiles, options, PATHS, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { inputPaths, type InputFile } from '../inputFiles';
import { fileSentence, WorkbookFiles } from '../openWorkbook';
import { marksOff } from '../marksOff';
import { refuseEqualTargets, refuseTargetsThatAreRead } from '../outputTargets';
import { ownUnitsOf } from '../ownUnits';
import { makeFolder, refuseExisting, saveFile } from '../savedFiles';
import { paint, type Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { counted } from '../../domain/texts/number';

/** `tonghop mend`: damaged forms as new in files of their own, without touching a figure; without `--out` only told. */
export const mendCommand: Command = {
  name: 'mend',
  about: say(
    'Sửa biểu bị hỏng (mất tên ô, công thức, quy tắc nhập, khóa, dòng) mà không đổi số liệu; không có --out thì chỉ liệt kê.',
    'Mends damaged forms (names, formulas, input rules, locks, lines) without touching a figure; without --out only lists.',
  ),
  words: PATHS,
  options: {
    out: {
      kind: 'text',
      value: options.folder.value,
      about: say('nơi ghi tệp đã sửa; tệp gốc còn nguyên', 'where mended files go; the originals stay as they are'),
    },
    preview: { kind: 'flag', about: say('chỉ liệt kê việc sẽ làm, không ghi gì', 'only lists what would be done') },
    ...madeFromFiles,
  },
  run: mend,
};

/** A file, what becomes of its forms, and the mended file where there is one. */
interface MendedFile {
  readonly file: string;
  readonly rejected?: FateReason;
  readonly outcomes: readonly MendOutcome[];
  readonly bytes?: Uint8Array;
  /** It was a returned copy that is right: its marks and their page are gone. */
  readonly unmarked?: true;
}

async function mend(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths(args.words, namingOf(args)), opening);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để sửa.', 'There is no file to mend.'));
  const checked = await checkedInputs(inputs, args, [], terminal);
  const setting: FormReading = {
    ...(await source.catalogues()),
    programmes: await source.programmes(),
    earlier: await source.earlier(),
    caches: new FormReadingCaches(),
    trees: new UnitTrees(diskAssets, await ownUnitsOf(args.text('units'), undefined, terminal)),
  };
  const files: MendedFile[] = [];
  for (const [at, input] of inputs.entries()) {
    const { rejected, beside, forms = [] } = checked[at] ?? {};
    if (rejected) files.push({ file: input.name, rejected, outcomes: [] });
    else if (!beside) files.push(await mendedFile(input, { opening, setting, forms }));
  }
  const folder = args.flag('preview') ? undefined : args.text('out');
  const read = inputs.map((input) => input.path);
  const written = folder === undefined ? 0 : await writeFiles(files, { folder, force: args.flag('force'), read });
  if (args.flag('json')) terminal.json(mendJson(files, written, terminal.language));
  else printMend(files, { folder, written }, terminal);
  return files.some((file) => file.rejected ?? file.outcomes.some(({ kind }) => kind === 'refused')) ? 1 : 0;
}

interface Mending {
  readonly opening: WorkbookFiles;
  readonly setting: FormReading;
  /** The forms of the file as they were checked. */
  readonly forms: CheckedFile['forms'];
}

async function mendedFile(input: InputFile, { opening, setting, forms }: Mending): Promise<MendedFile> {
  const { name: file } = input;
  const { workbook } = opening.open(input);
  if (!workbook) return { file, outcomes: [] };
  const { outcomes, rejected } = await mendWorkbook(workbook, setting);
  const sheets = outcomes.flatMap((one) => (one.kind === 'mended' ? [one.mended] : []));
  if (rejected) return { file, rejected, outcomes };
  const isMarked = workbook.sheets.some(isReturnPage) && isRight(forms, true);
  if ((sheets.length === 0 && !isMarked) || outcomes.some(({ kind }) => kind === 'refused')) return { file, outcomes };
  const came = opening.bytesOf(input);
  const mended = sheets.length === 0 ? came : await replaceSheets(came, file, sheets);
  if (typeof mended === 'string') return { file, outcomes: refusedAll(outcomes, { code: mended, params: {} }) };
  const bare = isMarked ? marksOff(mended, file) : undefined;
  const bytes = bare ?? mended;
  if (bytes === came) return { file, outcomes };
  const after = readWorkbook(bytes, file, { inflate: inflateNode });
  if (await hasSameFigures(workbook, after, setting))
    return { file, outcomes, bytes, ...(bare ? { unmarked: true } : {}) };
  return { file, outcomes: refusedAll(outcomes, { code: 'otherFigures', params: {} }) };
}

function refusedAll(outcomes: readonly MendOutcome[], reason: MendRefusal): readonly MendOutcome[] {
  return outcomes.map((one) => (one.kind === 'mended' ? { kind: 'refused', sheet: one.sheet, reason } : one));
}

interface Writing {
  readonly folder: string;
  readonly force: boolean;
  readonly read: readonly string[];
}

async function writeFiles(files: readonly MendedFile[], { folder, force, read }: Writing): Promise<number> {
  const mended = files.flatMap(({ file, bytes }) =>
    bytes ? [[path.join(folder, path.basename(file)), bytes] as const] : [],
  );
  const targets = mended.map(([target]) => target);
  if (targets.length === 0) return 0;
  refuseEqualTargets(targets);
  refuseTargetsThatAreRead(targets, read);
  refuseExisting(targets, force);
  await makeFolder(folder);
  for (const [target, bytes] of mended) await saveFile(target, bytes);
  return mended.length;
}

function printMend(
  files: readonly MendedFile[],
  { folder, written }: { readonly folder: string | undefined; readonly written: number },
  terminal: Terminal,
): void {
  for (const { file, rejected, outcomes, unmarked } of files) {
    if (rejected) printRefused(file, fileSentence(rejected), terminal);
    for (const outcome of outcomes) printOutcome(file, outcome, terminal);
    if (unmarked) terminal.line([paint('✓', 'green'), ` ${file} · ${terminal.text(UNMARKED)}`]);
  }
  const some = files.filter(({ bytes }) => bytes).length;
  terminal.line(
    folder === undefined
      ? say(
          `${files.length} tệp; ${some} tệp sửa được. Chưa ghi gì: thêm --out THƯ_MỤC để ghi tệp đã sửa.`,
          `${counted(files.length, 'file')}; ${some} can be mended. Nothing was written: add --out DIR to write the mended files.`,
        )
      : say(
          `${files.length} tệp; đã ghi ${written} tệp đã sửa vào ${folder}. Các tệp gốc còn nguyên.`,
          `${counted(files.length, 'file')}; wrote ${counted(written, 'mended file')} into ${folder}. The originals are untouched.`,
        ),
  );
}

const UNMARKED = say(
  'bản trả lại đã sửa đúng: gỡ các ô đánh dấu và trang “Trả lại”, giữ mã trả lại',
  'a returned copy that is right now: marks and the page “Trả lại” are gone, its code is kept',
);

function printRefused(what: string, why: Sentence, terminal: Terminal): void {
  terminal.line([paint('✗', 'red'), ` ${what}`]);
  terminal.line(`    ${terminal.text(why)}`);
}

function printOutcome(file: string, outcome: MendOutcome, terminal: Terminal): void {
  const what = `${file} · ${outcome.sheet}`;
  if (outcome.kind === 'sound') return;
  if (outcome.kind === 'refused') return printRefused(what, mendRefusalSentence(outcome.reason), terminal);
  const { damage, mended } = outcome;
  terminal.line([paint('✓', 'green'), ` ${what}`]);
  for (const finding of damage) terminal.line(`    – ${finding.place.cell} ${messageOf(finding, terminal.language)}`);
  terminal.line(`    ${terminal.text(keptSentence(mended))}`);
  for (const one of mended.outside) terminal.line(`    ! ${terminal.text(outsideSentence(one))}`);
}

/** The contract of `mend --json` (docs/json.md#mend). */
function mendJson(files: readonly MendedFile[], written: number, language: Language): unknown {
  return {
    schema: JSON_SCHEMA,
    files: files.map(({ file, rejected, outcomes, bytes, unmarked }) => ({
      file,
      status: rejected
        ? 'rejected'
        : bytes
          ? 'mended'
          : outcomes.some(({ kind }) => kind === 'refused')
            ? 'refused'
            : 'sound',
      ...(rejected ? { reason: { code: rejected.code, message: fileSentence(rejected)[language] } } : {}),
      ...(unmarked ? { unmarked } : {}),
      sheets: outcomes.map((outcome) => outcomeJson(outcome, language)),
    })),
    totals: {
      files: files.length,
      rejected: files.filter(({ rejected }) => rejected).length,
      mended: files.filter(({ bytes }) => bytes).length,
      refused: files.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'refused')).length,
      written,
    },
  };
}

function outcomeJson(outcome: MendOutcome, language: Language): unknown {
  const { kind, sheet } = outcome;
  if (kind === 'sound') return { sheet, status: kind };
  if (kind === 'refused') {
    const message = mendRefusalSentence(outcome.reason)[language];
    return { sheet, status: kind, reason: { code: outcome.reason.code, message } };
  }
  const damage = outcome.damage.map((finding) => ({
    rule: finding.rule,
    cell: finding.place.cell,
    message: messageOf(finding, language),
  }));
  return { sheet, status: kind, kept: outcome.mended.kept, damage, outside: outcome.mended.outside };
}
