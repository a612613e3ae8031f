import {
  eitherOf,
  filledText,
  group,
  list,
  maybe,
  oneOf,
  oneOfGroups,
  only,
  spelled,
  text,
  textUpTo,
  type Valid,
} from './schema/blocks';
import { elementKey, isoDay } from './schema/keys';
import type { FindingElement } from './finding';
import type { UnitRef } from './territory/unit';
import { filled, type Sentence } from './texts/sentence';

/** Names of files, with their folders. */
const MOST_LETTERS = 1_000;
/** An explanation; of a longer one a sentence shows the beginning. */
const MOST_SAID = 20_000;
const MOST_SHOWN = 500;

const unitRef = group({ list: filledText, code: filledText });
const fileName = textUpTo(MOST_LETTERS);
const report = group({ file: fileName, sheet: fileName });
/** A file, and the SHA-256 of its bytes where somebody reckoned it. */
const sourceFile = group({
  file: fileName,
  sha256: maybe(spelled('notText', (value) => /^[0-9a-f]{64}$/.test(value))),
});
export type SourceFile = Valid<typeof sourceFile>;

/**
 * What whoever rolled up decided, as far as the figures rest on it. A summary carries it; the next level shows and keeps
 * it, and may decide otherwise (docs/summary.md#what-goes-upward).
 */
export const decisionSchema = oneOfGroups('kind', [
  /** Of different reports of a unit this one counts: a person chose it, or the run took the latest. */
  group({
    kind: only('preferred'),
    unit: unitRef,
    report,
    over: list(report),
    by: oneOf(['person', 'latest']),
  }),
  /** The receiver took a unit's explanation of a finding, named as its key names it. */
  group({
    kind: only('accepted'),
    unit: unitRef,
    rule: filledText,
    variant: text,
    element: eitherOf([elementKey, only('')]),
    words: textUpTo(MOST_SAID),
    /** Who accepted it, as they call themselves, and when. */
    by: textUpTo(MOST_LETTERS),
    on: isoDay,
  }),
  /** A hidden sheet of this file may count. */
  group({ kind: only('hiddenAllowed'), file: fileName }),
  /** Only forms without any error counted; without this, errors held the figures they concern. */
  group({ kind: only('strict') }),
  /** A report that would have taken an earlier one's place waited for a person, too. */
  group({ kind: only('confirmReplace') }),
  /** Where the figures of the base year came from, for targets of growth. */
  group({ kind: only('base'), files: list(sourceFile) }),
  /** Somebody said by its name that those figures are exactly of today's territory. */
  group({ kind: only('baseTerritory'), unit: unitRef }),
  /** Where the figures of the year before came from. */
  group({ kind: only('lastYear'), files: list(sourceFile) }),
]);
export type Decision = Valid<typeof decisionSchema>;

/** A decision with the unit whose roll-up made it. */
export interface MadeDecision {
  readonly decision: Decision;
  readonly maker: UnitRef;
  /** The summaries it came through, the one handed in here first; absent for one made here. */
  readonly through?: readonly string[];
}

/** Files named in a sentence; the decision has them all. */
const MOST_NAMED = 3;

const SENTENCES = {
  person: {
    vi: 'Trong các báo cáo khác nhau của {unit}, chọn dùng {file}, không dùng: {others}.',
    en: 'Of the different reports of {unit}, {file} was chosen, not: {others}.',
  },
  latest: {
    vi: 'Trong các báo cáo khác nhau của {unit}, lấy bản mới nhất {file}, không dùng: {others}.',
    en: 'Of the different reports of {unit}, the latest, {file}, was taken, not: {others}.',
  },
  accepted: {
    vi: 'Ngày {on}, {by} chấp nhận giải trình của {unit} về {finding}: “{words}”.',
    en: 'On {on}, {by} accepted what {unit} says about {finding}: “{words}”.',
  },
  hiddenAllowed: {
    vi: 'Đồng ý dùng trang tính ẩn trong tệp {file}.',
    en: 'Agreed to use the hidden sheet in the file {file}.',
  },
  strict: {
    vi: 'Chỉ nhận biểu không còn lỗi.',
    en: 'Took only forms without errors.',
  },
  confirmReplace: {
    vi: 'Hỏi trước khi thay thế: báo cáo thay thế báo cáo trước của đơn vị cũng chờ quyết định.',
    en: 'Asked before replacing: a report that replaces the unit’s earlier one waited for a decision as well.',
  },
  base: {
    vi: 'Số liệu năm gốc lấy từ: {files}.',
    en: 'Figures of the base year are from: {files}.',
  },
  baseTerritory: {
    vi: 'Xác nhận số liệu năm gốc thuộc đúng địa bàn hiện nay của {unit}.',
    en: 'Confirmed that the figures of the base year are of exactly today’s territory of {unit}.',
  },
  lastYear: {
    vi: 'Số liệu năm trước lấy từ: {files}.',
    en: 'Figures of the year before are from: {files}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A finding as a decision names it; the rule may be one that this program does not know. */
export interface NamedFinding {
  readonly rule: string;
  readonly element: FindingElement;
}

/** What units and findings are called: nobody reads a rule by its code. */
export interface DecisionNames {
  readonly unit: (unit: UnitRef) => string;
  readonly finding: (finding: NamedFinding) => Sentence;
}

/** The decision as a person reads it. */
export function decisionText(decision: Decision, names: DecisionNames): Sentence {
  switch (decision.kind) {
    case 'preferred': {
      const { unit, report: chosen, over, by } = decision;
      return filled(SENTENCES[by], { unit: names.unit(unit), file: chosen.file, others: namesOf(over) });
    }
    case 'accepted': {
      const { unit, on, by, words } = decision;
      const named = { unit: names.unit(unit), finding: names.finding(decision) };
      return filled(SENTENCES.accepted, { ...named, on, by, words: beginningOf(words) });
    }
    case 'hiddenAllowed':
      return filled(SENTENCES.hiddenAllowed, { file: decision.file });
    case 'strict':
    case 'confirmReplace':
      return SENTENCES[decision.kind];
    case 'baseTerritory':
      return filled(SENTENCES.baseTerritory, { unit: names.unit(decision.unit) });
    case 'base':
    case 'lastYear':
      return filled(SENTENCES[decision.kind], { files: namesOf(decision.files) });
  }
}

function beginningOf(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
}

function namesOf(files: readonly { readonly file: string }[]): string {
  const names = [...new Set(files.map(({ file }) => file))];
  const more = names.length > MOST_NAMED ? `, … (+${names.length - MOST_NAMED})` : '';
  return names.slice(0, MOST_NAMED).join(', ') + more;
}

/** That figures of another year came from these files; nothing where there are none. */
export function filesDecision(kind: 'base' | 'lastYear', files: readonly SourceFile[]): readonly Decision[] {
  const keyOf = ({ file, sha256 = '' }: SourceFile): string => `${sha256} ${file}`;
  const named = new Map(files.flatMap((one) => (one.file === '' ? [] : [[keyOf(one), sourceOf(one)] as const])));
  return named.size === 0 ? [] : [{ kind, files: [...named.values()] }];
}

/** The name of a file and its digest, whatever else is known of it. */
export function sourceOf({ file, sha256 }: SourceFile): SourceFile {
  return { file, ...(sha256 === undefined ? {} : { sha256 }) };
}
