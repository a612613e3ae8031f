import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Submission } from '../../domain/submission';
import type { Language } from '../../domain/texts/language';
import type { ReportChange } from '../../core/rollup/reportChanges';
import { reportChangeJson, rollUpChangesJson } from '../../usecases/changesJson';
import {
  cellChangeText,
  headChangeText,
  replacesText,
  totalChangeText,
  verdictChangeText,
} from '../../usecases/changeTexts';
import type { SeveralReports } from '../../usecases/chosenReports';
import { decisionWords } from '../../usecases/decisionWords';
import { JSON_SCHEMA } from '../../usecases/jsonText';
import type { RollUpChanges } from '../../usecases/rollUpChanges';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import type { CheckedInput } from '../checkFiles';
import { fileSentence } from '../openWorkbook';
import { paint, type Terminal } from '../terminal';
import { say } from '../texts';
import { counted } from '../../domain/texts/number';

/** Cells, totals and reports named on a terminal of one kind; the JSON has all. */
const MOST_SHOWN = 40;

/** Both sides rolled up with the same rest, and what came out otherwise. */
export interface Rolled {
  readonly before: RollUpResult;
  readonly after: RollUpResult;
  readonly changes: RollUpChanges;
}

interface ReadSide {
  readonly path: string;
  readonly unread: readonly CheckedInput[];
  readonly several: readonly SeveralReports[];
}

/** Whether nobody has chosen among the reports of a unit. */
export function isUndecided({ used }: SeveralReports): boolean {
  return used === undefined;
}

/** What `tonghop diff` found. */
export interface Differences {
  readonly before: ReadSide;
  readonly after: ReadSide;
  readonly reports: readonly ReportChange[];
  readonly rolled?: Rolled;
  /** Of the plan both were rolled up by. */
  readonly catalogue: Catalogue;
  readonly catalogueOf: (submission: Submission) => Catalogue;
}

/** The contract of `diff --json` (docs/json.md#diff). */
export function differencesJson(found: Differences, language: Language): object {
  const { before, after, reports, rolled, catalogue, catalogueOf } = found;
  return {
    schema: JSON_SCHEMA,
    equal: isEqual(found),
    old: sideJson(before, language),
    new: sideJson(after, language),
    reports: reports.map((change) => reportChangeJson(change, catalogueOf, language)),
    ...(rolled ? { rolledUp: rollUpChangesJson(rolled.changes, rolled.after, { catalogue, language }) } : {}),
  };
}

function sideJson({ path, unread, several }: ReadSide, language: Language): object {
  const said = unread.flatMap(({ file, rejected }) =>
    rejected ? [{ file, reason: { code: rejected.code, message: fileSentence(rejected)[language] } }] : [],
  );
  return {
    path,
    ...(said.length === 0 ? {} : { rejected: said }),
    ...(several.length === 0 ? {} : { several: several.map((one) => severalJson(one, language)) }),
  };
}

function severalJson({ used, left }: SeveralReports, language: Language): object {
  const report = used ?? left[0]?.submission;
  return {
    ...(report
      ? {
          unit: { code: report.unit.code, name: report.unitName, list: report.unit.list },
          form: report.form,
          year: report.year,
        }
      : {}),
    ...(used ? { used: { file: used.file, sheet: used.sheet } } : {}),
    left: left.map(({ submission: { file, sheet }, reason }) => ({
      ...{ file, sheet },
      reason: { code: reason.code, message: fileSentence(reason)[language] },
    })),
  };
}

function isEqual({ reports, rolled, before, after }: Differences): boolean {
  const { totals = [], verdicts = [], decisions = [] } = rolled?.changes ?? {};
  const open = openIn({ before, after });
  return reports.length + totals.length + verdicts.length + decisions.length + open.length === 0;
}

function openIn({ before, after }: Pick<Differences, 'before' | 'after'>): readonly SeveralReports[] {
  return [...before.several, ...after.several].filter(isUndecided);
}

/** The differences as a person reads them: report by report, then sums, verdicts and decisions. */
export function printDifferences(found: Differences, terminal: Terminal): void {
  const { before, after, reports, rolled, catalogue, catalogueOf } = found;
  for (const { unread } of [before, after]) printUnread(unread, terminal);
  for (const side of [before, after]) printSeveral(side, terminal);
  for (const change of reports.slice(0, MOST_SHOWN)) printReport(change, catalogueOf, terminal);
  printMore(reports.length, terminal);
  if (rolled) printRolled(rolled, catalogue, terminal);
  const open = openIn(found).length;
  if (open > 0)
    terminal.line(
      say(
        `${open} biểu chưa so sánh, chờ chọn báo cáo được dùng.`,
        `${counted(open, 'form was', 'forms were')} not compared: nobody has chosen.`,
      ),
    );
  const count = (kind: ReportChange['kind']): number => reports.filter((one) => one.kind === kind).length;
  terminal.line(
    isEqual(found)
      ? say('Hai bản như nhau.', 'Both say the same.')
      : say(
          `${count('changed')} biểu khác, ${count('added')} biểu chỉ có ở bản mới, ${count('removed')} biểu chỉ có ở bản cũ.`,
          `${counted(count('changed'), 'form differs', 'forms differ')}, ${counted(count('added'), 'is', 'are')} in the new one alone, ${count('removed')} in the old one alone.`,
        ),
  );
}

function printUnread(unread: readonly CheckedInput[], terminal: Terminal): void {
  for (const { file, rejected } of unread) {
    if (rejected) terminal.line([paint('✗', 'red'), ` ${file}: ${terminal.text(fileSentence(rejected))}`]);
  }
}

/** Units of which a side has reports that differ: which is compared, or that none is. */
function printSeveral({ path, several }: ReadSide, terminal: Terminal): void {
  for (const { used, left } of several.slice(0, MOST_SHOWN)) {
    const [first] = left;
    const report = used ?? first?.submission;
    if (!report) continue;
    const about = `${report.unitName} (${report.unit.code}) · ${report.form} · ${report.year}`;
    const said = used
      ? say(
          `nhiều báo cáo trong ${path}, so sánh ${used.file}.`,
          `several reports in ${path}, ${used.file} is compared.`,
        )
      : say(
          `các báo cáo trong ${path} khác nhau, chưa rõ dùng báo cáo nào nên chưa so sánh: nêu tệp cần dùng bằng --prefer TỆP.`,
          `the reports in ${path} differ and nobody has chosen, so none is compared: name the one that counts by --prefer FILE.`,
        );
    terminal.line([paint('⇄', used ? 'yellow' : 'red'), ` ${about}: ${terminal.text(said)}`]);
    for (const { submission, reason } of left)
      terminal.line(`    ${submission.file}: ${terminal.text(fileSentence(reason))}`);
  }
  printMore(several.length, terminal);
}

const SIGNS = { changed: ['≠', 'yellow'], added: ['+', 'green'], removed: ['−', 'red'] } as const;

function printReport(change: ReportChange, catalogueOf: Differences['catalogueOf'], terminal: Terminal): void {
  const report = change.after ?? change.before;
  if (!report) return;
  const { language } = terminal;
  const [sign, tone] = SIGNS[change.kind];
  const files = [change.before, change.after].flatMap((one) => (one ? [one.file] : []));
  const { unitName, unit, form, year, numbers } = report;
  terminal.line([
    paint(sign, tone),
    ` ${unitName} (${unit.code}) · ${form} · ${year} · ${[...new Set(files)].join(' → ')}`,
  ]);
  const lines = [
    replacesText(numbers, language),
    ...change.head.map((one) => headChangeText(one, language)),
    ...change.cells.map((cell) => cellChangeText(cell, catalogueOf(report), language)),
    ...change.reasons.map(({ before, after }) => reasonText(before, after, terminal)),
  ].filter((line) => line !== '');
  for (const line of lines.slice(0, MOST_SHOWN)) terminal.line(`    ${line}`);
  printMore(lines.length, terminal);
}

function reasonText(before: string | null, after: string | null, terminal: Terminal): string {
  const head = terminal.text(say('Giải trình', 'Explanation'));
  return `${head}: ${before === null ? '–' : `“${before}”`} → ${after === null ? '–' : `“${after}”`}`;
}

function printRolled({ changes, after }: Rolled, catalogue: Catalogue, terminal: Terminal): void {
  const { language } = terminal;
  const said = decisionWords(after.rollUp, catalogue);
  if (changes.totals.length > 0) terminal.line([paint(terminal.text(say('Số tổng', 'Sums')), 'bold')]);
  for (const change of changes.totals.slice(0, MOST_SHOWN))
    terminal.line(`    ${totalChangeText(change, catalogue, language)}`);
  printMore(changes.totals.length, terminal);
  for (const change of changes.verdicts)
    terminal.line(say(`Mục tiêu ${verdictChangeText(change, 'vi')}`, `Target ${verdictChangeText(change, 'en')}`));
  for (const { kind, made } of changes.decisions) {
    const { vi, en } = said(made.decision);
    terminal.line(
      kind === 'added'
        ? say(`Quyết định thêm: ${vi}`, `Decision added: ${en}`)
        : say(`Quyết định không còn: ${vi}`, `Decision gone: ${en}`),
    );
  }
}

function printMore(count: number, terminal: Terminal): void {
  if (count > MOST_SHOWN) terminal.line(say(`    … (+${count - MOST_SHOWN})`, `    … (+${count - MOST_SHOWN})`));
}
