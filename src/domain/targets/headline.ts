import type { Language } from '../texts/language';
import { fillText, type Sentence } from '../texts/sentence';
import { CLASS_WORDS, classOf, type AttainmentClass } from './attainmentClass';
import { referencesIn, type Attainment, type Verdict } from './verdict';

/** How many targets are of each class. */
export type ClassCounts = Readonly<Record<AttainmentClass, number>>;

/** What targets are counted for: the plan itself, or a document above it. */
interface Authority {
  /** Absent for the plan itself. */
  readonly document?: string;
  readonly classes: readonly AttainmentClass[];
  /** Some may still change. */
  readonly provisional: boolean;
}

const HEADLINE = {
  reached: { vi: 'Đạt và vượt {reached}/{all} chỉ tiêu', en: 'Met or exceeded: {reached} of {all:target|targets}' },
  reachedAbove: {
    vi: 'So với mục tiêu theo {document}: đạt và vượt {reached}/{all} chỉ tiêu',
    en: 'Against the targets of {document}: met or exceeded {reached} of {all}',
  },
  conditions: {
    vi: '; điều kiện kèm theo: đạt {reached}/{all}',
    en: '; conditions that go with them: {reached} of {all}',
  },
  provisional: { vi: '; kết quả tạm tính', en: '; provisional' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Own targets of one unit by class; conditions and targets of documents above are not among them. */
export function classCounts(attainments: readonly Attainment[]): ClassCounts {
  return counted(attainments.filter(isOwnTarget).flatMap((attainment) => classOf(attainment) ?? []));
}

/**
 * "Đạt và vượt 4/6 chỉ tiêu (vượt 3, đạt 1); không đạt 1; chưa đánh giá được 1." of the plan's own targets for one unit,
 * then of each document above, by the name `cited` gives it. Empty where no target is tested.
 */
export function headlines(
  attainments: readonly Attainment[],
  lang: Language,
  cited: (document: string) => string = (document) => document,
): readonly string[] {
  const own: Authority = {
    classes: attainments.filter(isOwnTarget).flatMap((attainment) => classOf(attainment) ?? []),
    provisional: attainments.some(({ provisional }) => provisional),
  };
  const conditions = attainments
    .filter(({ target, layer }) => layer === undefined && target.kind === 'condition')
    .flatMap((attainment) => classOf(attainment) ?? []);
  return [
    ...said(own, lang, conditions),
    ...documentsAbove(attainments).flatMap((document) =>
      said({ ...judgedBy(document, attainments), document: cited(document) }, lang, []),
    ),
  ];
}

function isOwnTarget({ target, layer }: Attainment): boolean {
  return layer === undefined && target.kind === 'target';
}

function documentsAbove(attainments: readonly Attainment[]): readonly string[] {
  const named = attainments.flatMap((one) => [
    ...referencesIn(one).map(({ target }) => target.document),
    ...(one.layer === undefined ? [] : [one.layer]),
  ]);
  return [...new Set(named)];
}

/** What a document above asks: beside own targets, and by itself. */
function judgedBy(document: string, attainments: readonly Attainment[]): Authority {
  const targets = attainments.filter(({ target }) => target.kind !== 'condition');
  const classes = targets.flatMap((one) => {
    if (one.layer === document) return classOf(one) ?? [];
    return referencesIn(one)
      .filter(({ target }) => target.document === document && target.value !== null)
      .flatMap(({ verdict }) => classOfVerdict(verdict) ?? []);
  });
  return { document, classes, provisional: attainments.some(({ provisional }) => provisional) };
}

/** Of a row above only its verdict is kept. */
function classOfVerdict(verdict: Verdict): AttainmentClass | undefined {
  if (verdict === 'notApplicable') return undefined;
  return verdict === 'insufficientData' ? 'undecided' : verdict;
}

function said(
  { document, classes, provisional }: Authority,
  lang: Language,
  conditions: readonly AttainmentClass[],
): readonly string[] {
  if (classes.length === 0) return [];
  const counts = counted(classes);
  const share = { reached: reachedOf(counts), all: classes.length };
  const lead =
    document === undefined
      ? fillText(HEADLINE.reached, share, lang)
      : fillText(HEADLINE.reachedAbove, { ...share, document }, lang);
  const beyond = counts.exceeded > 0 ? ` (${listed(['exceeded', 'met'], counts, lang, ', ')})` : '';
  const rest = listed(['notMet', 'pending', 'undecided'], counts, lang, '; ');
  const besides =
    conditions.length === 0
      ? ''
      : fillText(HEADLINE.conditions, { reached: reachedOf(counted(conditions)), all: conditions.length }, lang);
  const open = provisional ? HEADLINE.provisional[lang] : '';
  return [`${lead}${beyond}${rest === '' ? '' : `; ${rest}`}${besides}${open}.`];
}

/** "vượt 3, đạt 1", without classes that nothing is of. */
function listed(classes: readonly AttainmentClass[], counts: ClassCounts, lang: Language, between: string): string {
  return classes
    .filter((one) => counts[one] > 0)
    .map((one) => `${CLASS_WORDS[one][lang]} ${counts[one]}`)
    .join(between);
}

function reachedOf({ exceeded, met }: ClassCounts): number {
  return exceeded + met;
}

function counted(classes: readonly AttainmentClass[]): ClassCounts {
  const counts = { exceeded: 0, met: 0, notMet: 0, pending: 0, undecided: 0 } satisfies ClassCounts;
  for (const one of classes) counts[one] += 1;
  return counts;
}
