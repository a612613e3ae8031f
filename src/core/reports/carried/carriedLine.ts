import { decisionSchema } from '../../../domain/decision';
import type { FileFate } from '../../../domain/aggregate';
import { SEVERITIES, type Finding } from '../../../domain/finding';
import { fnv1a64 } from '../../../domain/fnv';
import { isRuleId } from '../../../domain/ids';
import type { Verdict } from '../../../domain/targets/verdict';
import {
  eitherOf,
  group,
  list,
  maybe,
  named,
  number,
  oneOf,
  oneOfGroups,
  only,
  onlyTrue,
  table,
  spelled,
  textUpTo,
  type Valid,
} from '../../../domain/schema/blocks';
import { nameWithoutDisk } from '../../../domain/reportFile';
import { elementKey } from '../../../domain/schema/keys';
import { recalled } from '../../../domain/schema/parseDocument';

/** Letters of any text of a line; of a longer one the beginning goes upward. */
const MOST_LETTERS = 2_000;
const words = textUpTo(MOST_LETTERS);
const name = spelled('empty', (value) => value !== '' && value.length <= MOST_LETTERS);

const unitRef = group({ list: name, code: name });
/** Summaries on the way, the last first. */
const through = maybe(list(name));
const place = group({ file: words, sheet: words, cell: words });
const sentence = group({ vi: words, en: words });
const params = table(eitherOf([number, words, sentence]));

type UnusedFate = Exclude<FileFate, 'used'>;
/** Fates of what did not count; what counts is a row of “Số liệu”. The compiler asks for new ones. */
const UNUSED: Readonly<Record<UnusedFate, true>> = {
  superseded: true,
  conflict: true,
  rejected: true,
  unknownUnit: true,
  beside: true,
};
export const UNUSED_FATES = Object.keys(UNUSED) as readonly UnusedFate[];

const entrySchema = group({
  line: only('entry'),
  file: words,
  sheet: words,
  fate: oneOf(UNUSED_FATES),
  unit: maybe(unitRef),
  reason: maybe(group({ code: name, params })),
  /** The reason as it was said. */
  words: maybe(words),
  sentOn: maybe(words),
  late: maybe(onlyTrue),
  sha256: maybe(words),
  through,
});

/** Every member of a finding but what was decided about it; the compiler asks for new ones. */
const findingSchema = group({
  rule: named('notText', isRuleId),
  variant: words,
  severity: oneOf(SEVERITIES),
  element: eitherOf([elementKey, only('')]),
  place,
  params,
  concerns: maybe(list(elementKey)),
  identity: maybe(onlyTrue),
  newUntil: maybe(number),
  alsoAbout: maybe(words),
  ofSheet: maybe(onlyTrue),
  value: maybe(eitherOf([number, words])),
  unitNote: maybe(words),
  explanation: maybe(words),
  through,
  words: maybe(words),
} satisfies Readonly<Record<Exclude<keyof Finding, 'acceptance'>, unknown>>);

/** Every verdict; the compiler asks for new ones. */
const VERDICTS: Readonly<Record<Verdict, true>> = {
  met: true,
  notMet: true,
  pending: true,
  insufficientData: true,
  notApplicable: true,
};

/** What a target came to: by it a later reading tells whether the same files still give the same. */
const targetSchema = group({
  line: only('target'),
  target: name,
  /** Of a target of the plan above: its document. */
  layer: maybe(words),
  /** The indicator it was judged by where another than the default reading was chosen. */
  readAs: maybe(name),
  numerator: maybe(number),
  denominator: maybe(number),
  verdict: oneOf(Object.keys(VERDICTS) as readonly Verdict[]),
});

/** What one line of the carried sheet says, a JSON document of its own. */
const carriedLineSchema = oneOfGroups('line', [
  group({ line: only('decision'), decision: decisionSchema, maker: unitRef, through }),
  entrySchema,
  group({ line: only('row'), code: name, mark: name, sha256: maybe(words) }),
  /** The program that made the summary. */
  group({ line: only('made'), program: words }),
  targetSchema,
  /** A summary that was handed in; a unit's own file stands with its row. */
  group({ line: only('summary'), file: words, sha256: maybe(words) }),
  group({ line: only('finding'), unit: maybe(unitRef), ofForm: maybe(onlyTrue), finding: findingSchema }),
]);
export type CarriedLine = Valid<typeof carriedLineSchema>;
export type CarriedEntry = Omit<Extract<CarriedLine, { readonly line: 'entry' }>, 'line'>;
export type CarriedTarget = Omit<Extract<CarriedLine, { readonly line: 'target' }>, 'line'>;

/** Cells a line may take; a longer one is none of ours. */
export const MOST_PIECES = 8;
/** The head of the lines: what stands in which cell of its row. */
export const HEAD_CELLS = { version: 0, count: 1, list: 2, code: 3 } as const;

/** The text of a line. */
export function lineText(line: CarriedLine): string {
  return JSON.stringify(line, (_member, value: unknown) => (typeof value === 'string' ? beginningOf(value) : value));
}

/** The mark of a text, beside it on the sheet. */
export function lineMark(words: string): string {
  return `#${fnv1a64(words)}`;
}

/** The line a text stands for; undefined for one of a later program, or one somebody spoilt. */
export function lineIn(words: string): CarriedLine | undefined {
  try {
    return recalled(carriedLineSchema, JSON.parse(words, withoutDisk));
  } catch {
    return undefined;
  }
}

/** Members that name files: of entries, places and decisions, and of the words of reasons and findings. */
const NAMES_FILES = /(?:^f|F)iles?$|^(?:through|others?|summary)$/;

/** Names of files go no further with the whole path they may have come with. */
function withoutDisk(member: string, value: unknown): unknown {
  if (!NAMES_FILES.test(member)) return value;
  if (Array.isArray(value)) return value.map((name: unknown) => withoutDisk(member, name));
  return typeof value === 'string' ? nameWithoutDisk(value) : value;
}

function beginningOf(said: string): string {
  if (said.length <= MOST_LETTERS) return said;
  return `${said.slice(0, MOST_LETTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
