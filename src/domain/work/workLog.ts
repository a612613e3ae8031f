import { clockOf, showDate } from '../day';
import type { DecisionNames } from '../decision';
import { filled, type Sentence } from '../texts/sentence';
import type { DecisionOf, FindingName, WorkDecision } from './workDecision';
import type { WorkDocument } from './workDocument';
import { workKey } from './workKey';
import { byKey } from './workState';

/** A decision of a folder of work as a person reads it. */
export interface LogLine {
  /** By which it is taken back: its place in the document, from 1. */
  readonly number: number;
  readonly decision: WorkDecision;
  /** What was done, without who and when. */
  readonly said: Sentence;
  /** It is in force: the last of what it is about. */
  readonly stands: boolean;
}

/** What units, findings and plans are called. */
export interface LogNames extends DecisionNames {
  readonly plan: (id: string) => string;
}

const SENTENCES = {
  opened: {
    vi: 'mở hồ sơ tổng hợp của {unit}: {plan}, năm {year}',
    en: 'opened the folder of work of {unit}: {plan}, year {year}',
  },
  received: { vi: 'nhận tệp {file}', en: 'received the file {file}' },
  receivedOf: { vi: 'nhận báo cáo của {unit}: tệp {file}', en: 'received the report of {unit}: {file}' },
  accepted: {
    vi: 'chấp nhận giải trình của {unit} về {finding}: “{words}”',
    en: 'accepted what {unit} says about {finding}: “{words}”',
  },
  withdrawn: {
    vi: 'không chấp nhận nữa giải trình của {unit} về {finding}',
    en: 'no longer accepts what {unit} says about {finding}',
  },
  explained: {
    vi: 'ghi giải trình của {unit} về {finding}: “{words}”',
    en: 'wrote down what {unit} says about {finding}: “{words}”',
  },
  preferred: {
    vi: 'chọn dùng báo cáo {file} của {unit}, không dùng: {others}',
    en: 'chose the report {file} of {unit}, not: {others}',
  },
  hiddenAllowed: {
    vi: 'đồng ý dùng trang tính ẩn trong tệp {file}',
    en: 'agreed to use the hidden sheets of {file}',
  },
  returned: {
    vi: 'trả lại báo cáo {file} của {unit}, số chỗ phải sửa: {faults}',
    en: 'returned the report {file} of {unit}, places to correct: {faults}',
  },
  returnedUntil: {
    vi: 'trả lại báo cáo {file} của {unit}, số chỗ phải sửa: {faults}, hẹn ngày {until}',
    en: 'returned the report {file} of {unit}, places to correct: {faults}, due {until}',
  },
  reminded: { vi: 'đôn đốc {unit}', en: 'reminded {unit}' },
  remindedUntil: { vi: 'đôn đốc {unit}, hẹn ngày {until}', en: 'reminded {unit}, due {until}' },
  closed: {
    vi: 'chốt số liệu năm {year} của {unit} theo bảng tổng hợp {file}',
    en: 'closed the year {year} of {unit} with the summary {file}',
  },
  reopened: { vi: 'mở lại năm {year} của {unit}: {note}', en: 'opened the year {year} of {unit} again: {note}' },
  undone: { vi: 'bỏ quyết định: {what}', en: 'took back: {what}' },
  clashed: {
    vi: 'hai người quyết định khác nhau, chờ quyết định lại: {what}',
    en: 'two people decided differently, to be decided anew: {what}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What nobody here knows any more. */
const EARLIER: Sentence = { vi: 'một quyết định trước đó', en: 'an earlier decision' };

/** Every decision of a folder of work in words, in the order they were made. */
export function workLog({ decided }: WorkDocument, names: LogNames): readonly LogLine[] {
  const standing = new Set([...byKey(decided).values()].flatMap((made) => made.at(-1) ?? []));
  const answered = answeredPlaces(decided);
  return decided.map((decision, at) => ({
    number: at + 1,
    decision,
    said: saidAt(at, { decided, answered, names }),
    stands: standing.has(decision),
  }));
}

/** The line of one of the decisions in that log. Throws on a decision that is none of them. */
export function logLineOf(decision: WorkDecision, work: WorkDocument, names: LogNames): LogLine {
  const line = workLog(work, names)[work.decided.lastIndexOf(decision)];
  if (!line) throw new Error(`no decision of this folder: ${decision.kind}`);
  return line;
}

/** "30/11/2026 09:10, Nguyễn Văn A: đôn đốc xã Phú Lý", the time by the clock of this machine where it is known. */
export function logText({ decision: { on, at, by }, said }: Pick<LogLine, 'decision' | 'said'>): Sentence {
  const clock = at === undefined ? '' : ` ${clockOf(at)}`;
  const head = `${showDate(on)}${clock}, ${by}: `;
  return { vi: head + said.vi, en: head + said.en };
}

interface Said {
  readonly decided: readonly WorkDecision[];
  readonly answered: ReadonlyMap<number, number>;
  readonly names: LogNames;
}

function saidAt(at: number, said: Said): Sentence {
  const decision = said.decided[at];
  const about = said.answered.get(at);
  return decision
    ? decisionSentence(decision, said.names, about === undefined ? EARLIER : saidAt(about, said))
    : EARLIER;
}

/** By the place of each decision that answers another (`undone`, `clashed`) the place of that one, taken back as `byKey` does. */
function answeredPlaces(decided: readonly WorkDecision[]): ReadonlyMap<number, number> {
  const made = new Map<string, number[]>();
  const found = new Map<number, number>();
  for (const [at, decision] of decided.entries()) {
    const key = workKey(decision);
    const before = made.get(key) ?? [];
    made.set(key, before);
    const last = decision.kind === 'undone' ? before.pop() : before.at(-1);
    if (answers(decision) && last !== undefined) found.set(at, last);
    if (decision.kind !== 'undone') before.push(at);
  }
  return found;
}

function answers(decision: WorkDecision): boolean {
  return decision.kind === 'undone' || decision.kind === 'clashed';
}

/**
 * A decision in words, as what follows a person's name.
 * @param about what an `undone` or `clashed` is about
 */
function decisionSentence(decision: WorkDecision, names: LogNames, about: Sentence): Sentence {
  switch (decision.kind) {
    case 'opened': {
      const { programme, year, unit } = decision;
      return filled(SENTENCES.opened, { unit: names.unit(unit), plan: names.plan(programme), year: `${year}` });
    }
    case 'received': {
      const { file, unit } = decision;
      return unit
        ? filled(SENTENCES.receivedOf, { file, unit: names.unit(unit) })
        : filled(SENTENCES.received, { file });
    }
    case 'accepted':
    case 'explained':
      return filled(SENTENCES[decision.kind], { ...aboutFinding(decision, names), words: decision.words });
    case 'withdrawn':
      return filled(SENTENCES.withdrawn, aboutFinding(decision, names));
    case 'preferred': {
      const { unit, report, over } = decision;
      const others = over.map(({ file }) => file).join(', ');
      return filled(SENTENCES.preferred, { unit: names.unit(unit), file: report.file, others });
    }
    case 'hiddenAllowed':
      return filled(SENTENCES.hiddenAllowed, { file: decision.file });
    case 'returned':
    case 'reminded':
      return askedAgain(decision, names);
    case 'closed':
    case 'reopened':
      return ofYear(decision, names);
    case 'undone':
    case 'clashed':
      return {
        vi: filled(SENTENCES[decision.kind], { what: about.vi }).vi,
        en: filled(SENTENCES[decision.kind], { what: about.en }).en,
      };
  }
}

function askedAgain(decision: DecisionOf<'returned' | 'reminded'>, names: LogNames): Sentence {
  const { until } = decision;
  const unit = names.unit(decision.unit);
  if (decision.kind === 'reminded')
    return until === undefined
      ? filled(SENTENCES.reminded, { unit })
      : filled(SENTENCES.remindedUntil, { unit, until });
  const params = { unit, file: decision.report.file, faults: decision.faults };
  return until === undefined
    ? filled(SENTENCES.returned, params)
    : filled(SENTENCES.returnedUntil, { ...params, until });
}

function ofYear(decision: DecisionOf<'closed' | 'reopened'>, names: LogNames): Sentence {
  const params = { unit: names.unit(decision.unit), year: `${decision.year}` };
  return decision.kind === 'closed'
    ? filled(SENTENCES.closed, { ...params, file: decision.summary.file })
    : filled(SENTENCES.reopened, { ...params, note: decision.note });
}

function aboutFinding(finding: FindingName, names: LogNames): { readonly unit: string; readonly finding: Sentence } {
  return { unit: names.unit(finding.unit), finding: names.finding(finding) };
}
