import { shortPlanName } from '../../domain/plan/shortPlanName';
import { fullName } from '../../domain/territory/unit';
import type { Sentence } from '../../domain/texts/sentence';
import { closingAgainstJoin, joinWork, openClashes, settling, type Clash } from '../../domain/work/joinWork';
import type { WorkDocument } from '../../domain/work/workDocument';
import { workKey } from '../../domain/work/workKey';
import { logLineOf, logText, workLog, type LogLine, type LogNames } from '../../domain/work/workLog';
import { WorkState } from '../../domain/work/workState';
import { closedJoinText } from '../../usecases/closing';
import { findingTitle } from '../../usecases/findingTitle';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { UnitTrees } from '../../usecases/unitTrees';
import { required, type Arguments } from '../arguments';
import { diskAssets } from '../diskAssets';
import { madeBy } from '../madeBy';
import type { Terminal } from '../terminal';
import { paint } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { addDecisions, changeWork, readWork } from '../workFolder';
import { counted } from '../../domain/texts/number';

/** A clash with the lines of the decisions that meet in it. */
export interface SaidClash extends Pick<Clash, 'key'> {
  readonly lines: readonly LogLine[];
}

/** `log` and `board --log`: who did what, and when. */
export async function printLog(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const work = await readWork(required(args, 'work'));
  const log = workLog(work, await namesFor(work, source));
  if (args.flag('json')) terminal.json({ decided: log.map((line) => logJson(line, terminal)) });
  else {
    for (const line of log)
      terminal.line([paint(`${line.number}.`, line.stands ? 'bold' : 'grey'), ` ${terminal.text(logText(line))}`]);
    if (log.length === 0) terminal.line(say('Hồ sơ này chưa có gì.', 'Nothing is in this folder yet.'));
  }
  return 0;
}

function logJson({ number, decision, said, stands }: LogLine, terminal: Terminal): object {
  return { number, ...decision, stands, message: terminal.text(said) };
}

/** `board --undo`: takes back the decision of a number of the log, if it stands. */
export async function undoDecision(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const folder = required(args, 'work');
  const work = await readWork(folder);
  const log = workLog(work, await namesFor(work, source));
  const typed = required(args, 'undo');
  const line = /^\d+$/.test(typed) ? log[Number(typed) - 1] : undefined;
  if (!line) throw new UsageError(noNumber(typed));
  if (!line.stands) throw new UsageError(notInForce(typed));
  await addDecisions(folder, [{ kind: 'undone', of: workKey(line.decision), ...madeBy(args) }]);
  terminal.line(say(`Đã bỏ: ${line.said.vi}.`, `Taken back: ${line.said.en}.`));
  return 0;
}

function noNumber(typed: string): Sentence {
  return say(
    `Không có quyết định số “${typed}”; xem số trong danh sách --log.`,
    `There is no decision "${typed}"; see its number in --log.`,
  );
}

function notInForce(typed: string): Sentence {
  return say(
    `Quyết định số ${typed} không còn hiệu lực nên không có gì để bỏ; xem danh sách --log.`,
    `Decision ${typed} is no longer in force, so there is nothing to take back; see --log.`,
  );
}

/** `board --settle`: of what two people decided differently the decision of a number of the log stands. */
export async function settleClash(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const folder = required(args, 'work');
  const work = await readWork(folder);
  const typed = required(args, 'settle');
  const clashes = await clashLines(openClashes(work), { source, work });
  const line = clashes.flatMap(({ lines }) => lines).find(({ number }) => String(number) === typed);
  if (!line) throw new UsageError(noClash(typed));
  await addDecisions(folder, settling(work, line.decision, madeBy(args)));
  terminal.line(say(`Đã quyết định lại: ${line.said.vi}.`, `Decided again: ${line.said.en}.`));
  return 0;
}

function noClash(typed: string): Sentence {
  return say(
    `Số ${typed} không phải quyết định nào trong các việc hai người quyết định khác nhau; xem các số ấy bằng tonghop board --work.`,
    `${typed} is no decision among those of two people that differ; tonghop board --work shows their numbers.`,
  );
}

/** `board --join`: the decisions of another folder into this one; 1 while something waits for a person. */
export async function joinFolder(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const theirs = await readWork(required(args, 'join'));
  const made = madeBy(args);
  let added = 0;
  const joined = await changeWork(required(args, 'work'), (ours) => {
    const closing = closingAgainstJoin(ours, theirs);
    if (closing) throw new UsageError(closedJoinText(closing));
    const both = joinWork(ours, theirs, made);
    added = both.decided.length - ours.decided.length;
    return both;
  });
  terminal.line(
    say(
      `Đã ghép ${added} quyết định từ hồ sơ kia.`,
      `${counted(added, 'decision of the other folder was', 'decisions of the other folder were')} joined.`,
    ),
  );
  const clashes = await clashLines(openClashes(joined), { source, work: joined });
  printClashes(clashes, terminal);
  return clashes.length > 0 ? 1 : 0;
}

/** Clashes with their sentences; what units are called is looked up only where there is one. */
export async function clashLines(
  clashes: readonly Clash[],
  { source, work }: { readonly source: ProgrammeSource; readonly work: WorkDocument },
): Promise<readonly SaidClash[]> {
  if (clashes.length === 0) return [];
  const names = await namesFor(work, source);
  return clashes.map(({ key, decisions }) => ({
    key,
    lines: decisions.map((decision) => logLineOf(decision, work, names)),
  }));
}

/** What two people decided differently, and how it is settled. */
export function printClashes(clashes: readonly SaidClash[], terminal: Terminal): void {
  if (clashes.length === 0) return;
  terminal.line([
    paint(
      terminal.text(
        say(
          `⇄ ${clashes.length} việc hai người quyết định khác nhau, chưa quyết định nào có hiệu lực:`,
          `⇄ ${counted(clashes.length, 'thing')} two people decided differently; neither holds:`,
        ),
      ),
      'red',
    ),
  ]);
  for (const { lines } of clashes)
    for (const line of lines) terminal.line(`  ${line.number}. ${terminal.text(logText(line))}`);
  terminal.line(
    say(
      '  Theo quyết định nào thì thêm --settle SỐ --by NGƯỜI với số đứng trước quyết định ấy (tonghop board --work …).',
      '  Settle each by --settle NUMBER --by WHO with the number in front of the decision that is to stand (tonghop board --work …).',
    ),
  );
}

/** What units, plans and findings of a folder are called; a code or id where nobody here knows it. */
async function namesFor({ decided }: WorkDocument, source: ProgrammeSource): Promise<LogNames> {
  const { opened } = new WorkState(decided);
  const programme = opened && (await source.find(opened.programme));
  const tree = programme && (await new UnitTrees(diskAssets).tree(programme, opened.year));
  const catalogue = await source.catalogue(programme);
  return {
    unit: ({ code }) => {
      const known = tree?.unit(code);
      return known ? fullName(known) : code;
    },
    plan: (id) => (programme?.id === id ? shortPlanName(programme) : id),
    finding: (finding) => findingTitle(finding, catalogue),
  };
}
