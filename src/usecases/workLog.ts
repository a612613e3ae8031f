import { filled, type Params, type Sentence } from '../domain/texts/sentence';
import type { DecisionOf, WorkDecision, WorkKind } from '../domain/work/workDecision';
import { workKey } from '../domain/work/workKey';

const SENTENCES: Readonly<Record<WorkKind, Sentence>> = {
  opened: { vi: 'mở hồ sơ năm {year} của {unit}', en: 'opened the folder of {year} of {unit}' },
  received: { vi: 'nhận tệp {file}', en: 'received the file {file}' },
  accepted: {
    vi: 'chấp nhận giải trình của {unit} về {finding}: “{words}”',
    en: 'accepted the explanation of {unit} for {finding}: “{words}”',
  },
  withdrawn: { vi: 'bỏ chấp nhận giải trình của {unit} về {finding}', en: 'no longer accepts {finding} of {unit}' },
  explained: {
    vi: 'ghi giải trình thay {unit} về {finding}: “{words}”',
    en: 'wrote down for {unit} about {finding}: “{words}”',
  },
  preferred: { vi: 'chọn báo cáo {file} của {unit}', en: 'chose the report {file} of {unit}' },
  hiddenAllowed: { vi: 'đồng ý dùng trang tính ẩn của {file}', en: 'agreed to use the hidden sheet of {file}' },
  returned: { vi: 'trả lại báo cáo {file} của {unit}: {faults} lỗi', en: 'returned {file} of {unit}: {faults} faults' },
  reminded: { vi: 'đôn đốc {unit}', en: 'reminded {unit}' },
  closed: { vi: 'chốt số liệu năm {year} theo bảng {file}', en: 'closed {year} with the summary {file}' },
  reopened: { vi: 'mở lại số liệu năm {year}: “{note}”', en: 'opened {year} again: “{note}”' },
  undone: { vi: 'hoàn tác: {before}', en: 'took back: {before}' },
  clashed: {
    vi: 'hai người quyết định khác nhau, chưa quyết định nào có hiệu lực: {before}',
    en: 'two people decided differently, neither stands: {before}',
  },
};

/** What a decision of a folder of work did, as the log tells it; `nameOf` gives the name of a unit's code. */
export function logText(
  decision: WorkDecision,
  decided: readonly WorkDecision[],
  nameOf: (code: string) => string,
): Sentence {
  if (decision.kind !== 'undone' && decision.kind !== 'clashed')
    return filled(SENTENCES[decision.kind], paramsOf(decision, nameOf));
  const before = lastOf(decision, decided);
  return filled(SENTENCES[decision.kind], { before: before ? logText(before, decided, nameOf) : decision.of });
}

type Plain = Exclude<WorkDecision, { readonly kind: 'undone' | 'clashed' }>;

/** Whatever a decision has of what the sentences name. */
function paramsOf(decision: Plain, nameOf: (code: string) => string): Params {
  return {
    ...('unit' in decision && decision.unit ? { unit: nameOf(decision.unit.code) } : {}),
    ...('year' in decision && decision.year !== undefined ? { year: String(decision.year) } : {}),
    ...('file' in decision ? { file: decision.file } : {}),
    ...('report' in decision ? { file: decision.report.file } : {}),
    ...('summary' in decision ? { file: decision.summary.file } : {}),
    ...('rule' in decision ? { finding: [decision.rule, decision.element].join(' ').trim() } : {}),
    ...('words' in decision ? { words: decision.words } : {}),
    ...('faults' in decision ? { faults: decision.faults } : {}),
    ...('note' in decision ? { note: decision.note } : {}),
  };
}

/** The decision before this one that is about what it names. */
function lastOf(
  decision: DecisionOf<'undone'> | DecisionOf<'clashed'>,
  decided: readonly WorkDecision[],
): Plain | undefined {
  const earlier = decided.slice(0, decided.indexOf(decision));
  return earlier
    .flatMap((one) => (one.kind === 'undone' || one.kind === 'clashed' || workKey(one) !== decision.of ? [] : [one]))
    .at(-1);
}
