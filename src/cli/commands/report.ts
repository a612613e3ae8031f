import { existsSync } from 'node:fs';
import path from 'node:path';
import { summaryHead } from '../../core/reports/readSummary';
import { REPORT_KINDS, type ReportKind, type ReportModel } from '../../core/report/model';
import { dayOf } from '../../domain/day';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Series } from '../../domain/series/series';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { phaseReportOf } from '../../usecases/phaseReportOf';
import { reminderReportOf } from '../../usecases/reminderReportOf';
import { yearReportOf } from '../../usecases/yearReportOf';
import { NOTHING_CHANGED, reportChangeText } from '../../usecases/reportChanges';
import { inflateNode } from '../../xlsx/read/inflateNode';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { namingOf, readingOf, required, type Arguments } from '../arguments';
import { expandArchives } from '../archives';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan, type ChosenPlan } from '../chosenPlan';
import { readingOption } from '../chosenReadings';
import { options, PATHS, type Command } from '../command';
import { dayOption } from '../dayOption';
import { decidingOptions } from '../deciding';
import { baseOptions } from '../givenBase';
import { fileBytes } from '../fileBytes';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { refuseTargetsThatAreRead } from '../outputTargets';
import { fieldOptions, reportFields } from '../reportFields';
import { refuseExisting, saveFile } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { rolledUpFiles } from './rollUp';
import { phaseOf, seriesOfInputs } from './series';
import { wantedSummary, type SummaryFile } from '../wantedSummary';

/** `tonghop report`: the signed report of a summary as a Word document. */
export const reportCommand: Command = {
  name: 'report',
  about: say(
    'Lập văn bản Word để trình ký từ bảng tổng hợp: báo cáo năm, sơ kết, tổng kết, công văn đôn đốc.',
    'Makes the report to be signed, a Word document, from summaries: of a year, the review of a phase, a reminder.',
  ),
  words: PATHS,
  options: {
    kind: {
      kind: 'text',
      value: say('year|phase|reminder', 'year|phase|reminder'),
      about: say(
        'báo cáo năm (thường lệ); sơ kết, tổng kết một giai đoạn; công văn đôn đốc',
        'report of a year (usual); review of a phase; letter that reminds of reports',
      ),
    },
    out: {
      kind: 'text',
      required: true,
      value: say('TỆP.docx', 'FILE.docx'),
      about: say('tệp Word sẽ ghi', 'the document to write'),
    },
    into: {
      kind: 'text',
      value: say('TỆP_CŨ.docx', 'OLD.docx'),
      about: say(
        'báo cáo đã lập và đã sửa: giữ lời đã viết thêm, chỉ thay các phần do phần mềm lập',
        'a report made before and edited: what was written into it stays, our parts are made anew',
      ),
    },
    ...fieldOptions,
    year: {
      kind: 'text',
      value: options.year.value,
      about: say('năm báo cáo; thường là năm sau cùng đã nêu', 'year of the report; usually the latest given'),
    },
    phase: {
      kind: 'text',
      value: say('NĂM-NĂM', 'YEAR-YEAR'),
      about: say('giai đoạn sơ kết, tổng kết; thường là giai đoạn sau cùng', 'phase to review; usually the last one'),
    },
    until: {
      kind: 'text',
      value: say('NGÀY', 'DAY'),
      about: say('hạn mới trong công văn đôn đốc, như 06/12/2024', 'new day in a reminder, such as 06/12/2024'),
    },
    'last-year': options.lastYear,
    ...baseOptions,
    reading: readingOption,
    below: options.below,
    units: options.units,
    ...decidingOptions,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    force: options.force,
  },
  run: report,
};

async function report(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const out = targetOf(args);
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths(args.words, namingOf(args)), opening);
  const into = args.text('into');
  refuseTargetsThatAreRead(
    [out],
    inputs.map((input) => input.path),
  );
  const heads = headsOf(inputs, opening);
  const model = await modelOf({ args, inputs, heads, opening, source }, terminal);
  if (into === undefined) {
    const { writeReport } = await import('../../docx/writeReport');
    await saveFile(out, await writeReport(model, deflateNode));
  } else await renew({ into, out, model }, terminal);
  terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
  return 0;
}

/** A document made before, brought up to date and written to `out`, which may be the same file. */
async function renew(
  { into, out, model }: { readonly into: string; readonly out: string; readonly model: ReportModel },
  terminal: Terminal,
): Promise<void> {
  const [{ refreshReport }, { DocumentRefusal }] = await Promise.all([
    import('../../docx/refreshReport'),
    import('../../docx/documentRefusal'),
  ]);
  try {
    const { bytes } = fileBytes(into);
    const renewed = await refreshReport(bytes, model, { inflate: inflateNode, deflate: deflateNode });
    await saveFile(out, renewed.bytes);
    for (const change of renewed.changes) terminal.line(reportChangeText(change));
    if (renewed.changes.length === 0) terminal.line(NOTHING_CHANGED);
  } catch (error) {
    if (error instanceof DocumentRefusal)
      throw new UsageError(say(`${into}: ${error.sentence.vi}`, `${into}: ${error.sentence.en}`));
    throw error;
  }
}

/** A summary and whose it is. */
interface Head extends SummaryFile {
  readonly input: InputFile;
}

interface ReportAsked {
  readonly args: Arguments;
  readonly inputs: readonly InputFile[];
  readonly heads: readonly Head[];
  readonly opening: WorkbookFiles;
  readonly source: ProgrammeSource;
}

async function modelOf(asked: ReportAsked, terminal: Terminal): Promise<ReportModel> {
  const { args, source } = asked;
  const kind = kindOf(args);
  const head = wantedSummary(asked.heads, kind, args.text('year'));
  const given = withTexts(args, { programme: head.programme, unit: head.unit });
  const chosen = await chosenOrCarriedPlan(given, source, terminal);
  const { programme } = chosen;
  const setting = { programme, catalogue: await chosen.source.catalogue(programme), fields: reportFields(args) };
  if (kind === 'phase') {
    const series = await seriesOfHeads({ ...asked, args: given }, chosen, terminal);
    const model = phaseReportOf(series, setting);
    if (model) return model;
    throw new UsageError(say('Giai đoạn đã nêu chưa có năm nào có số liệu.', 'No year of the phase has figures.'));
  }
  const { result, lastYear } = await resultOf(
    { ...asked, args: given },
    { head, chosen, catalogue: setting.catalogue },
    terminal,
  );
  if (kind === 'year') return yearReportOf(result, { ...setting, ...(lastYear ? { before: lastYear } : {}) });
  const until = dayOption(args, 'until');
  const model = reminderReportOf(result.rollUp, {
    ...setting,
    today: setting.fields.day ?? dayOf(new Date()),
    ...(until === undefined ? {} : { until }),
  });
  if (model) return model;
  throw new UsageError(
    say(
      'Mọi đơn vị đã có báo cáo dùng được: không có gì để đôn đốc.',
      'Every unit has sent a report: there is nothing to remind of.',
    ),
  );
}

/** The summaries of the plan and unit, year by year. */
function seriesOfHeads(
  { args, inputs, opening, source }: ReportAsked,
  chosen: ChosenPlan,
  terminal: Terminal,
): Promise<Series> {
  const phase = phaseOf(args, chosen.programme);
  return seriesOfInputs({ args, chosen, inputs, opening, source, ...(phase ? { phase } : {}) }, terminal);
}

interface Wanted {
  readonly head: Head;
  readonly chosen: ChosenPlan;
  readonly catalogue: Catalogue;
}

/** The roll-up of one summary, beside the year before where a summary of it was given, too. */
async function resultOf(asked: ReportAsked, { head, chosen, catalogue }: Wanted, terminal: Terminal) {
  const { args, heads, opening, source } = asked;
  const before = heads.find(({ year, unit }) => year === head.year - 1 && unit === head.unit);
  const lastYear = args.text('last-year') ?? before?.input.path;
  const pool = new CheckPool({ files: opening, count: 1, reading: readingOf(args) });
  try {
    return await rolledUpFiles(
      {
        args: lastYear === undefined ? args : withTexts(args, { 'last-year': lastYear }),
        programme: chosen.programme,
        programmes: await chosen.source.programmes(),
        plans: chosen.given,
        source,
        catalogue,
        year: head.year,
        reading: readingOf(args),
        inputs: [head.input],
        pool,
      },
      terminal,
    );
  } finally {
    pool.stop();
  }
}

function kindOf(args: Arguments): ReportKind {
  const typed = args.text('kind') ?? 'year';
  const known = REPORT_KINDS.find((kind) => kind === typed);
  if (known) return known;
  const all = REPORT_KINDS.join(', ');
  throw new UsageError(
    say(`--kind phải là một trong ${all}, không phải “${typed}”.`, `--kind must be one of ${all}, not "${typed}".`),
  );
}

function headsOf(inputs: readonly InputFile[], opening: WorkbookFiles): readonly Head[] {
  const heads = inputs.flatMap((input): readonly Head[] => {
    const { workbook } = opening.open(input);
    const head = workbook && summaryHead(workbook);
    return head ? [{ input, programme: head.programme, year: head.year, unit: head.unit.code }] : [];
  });
  if (heads.length > 0) return heads;
  throw new UsageError(
    say(
      'Không có bảng tổng hợp nào trong các tệp đã nêu. Bảng tổng hợp do lệnh “tonghop rollup” hoặc trang Kết quả ghi ra.',
      'None of the files is a summary, as "tonghop rollup" or the page Results writes them.',
    ),
  );
}

function withTexts(args: Arguments, texts: Readonly<Record<string, string>>): Arguments {
  return { ...args, text: (name) => texts[name] ?? args.text(name) };
}

function targetOf(args: Arguments): string {
  const out = required(args, 'out');
  const folder = path.dirname(path.resolve(out));
  if (!existsSync(folder))
    throw new UsageError(say(`Thư mục ${folder} không tồn tại.`, `The folder ${folder} does not exist.`));
  if (!out.toLowerCase().endsWith('.docx'))
    throw new UsageError(say('Tệp kết quả (--out) phải có đuôi .docx.', 'The output (--out) must end in .docx.'));
  refuseExisting([out], args.flag('force'));
  return out;
}
