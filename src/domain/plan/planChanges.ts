import { canonicalJson } from '../canonicalJson';
import { FIELDS, ROWS } from '../schema/fieldWords';
import { fillText, type Sentence } from '../texts/sentence';
import type { CatalogueRows, GivenPlan } from './carriedPlan';
import type { Programme } from './programme';

/** Lists of a plan whose rows are told apart by these members; of rows equal in them the order decides. */
const LISTS = {
  targets: ['id'],
  deadlines: ['id'],
  departments: ['short'],
  lines: ['indicator'],
  owners: ['tier', 'kind'],
  receiver: ['name'],
  clusters: ['code', 'list'],
  ownUnits: ['code'],
  reference: ['document', 'indicator', 'periodFrom'],
  phases: ['from'],
  newRules: ['rule', 'about'],
  indicators: ['code'],
  relations: ['kind', 'part', 'total', 'members', 'figure'],
} as const satisfies Partial<Record<keyof Programme | keyof CatalogueRows, readonly string[]>>;

/** Said of every plan that is published again, or following from the indicators. */
const PASSED_OVER: readonly string[] = ['schema', 'program', 'version', 'sections', 'dimensions'];

/** One thing that one plan says otherwise than another. */
export interface PlanChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Member of the plan: "targets", "asOf". */
  readonly list: string;
  /** What the row calls itself; "" for a member that is no list. */
  readonly row: string;
  /** Of a changed row: the member, and what both say. */
  readonly member?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Everything that `after` says otherwise than `before`, in the order of the document; own rows of the catalogue last. */
export function planChanges(before: GivenPlan, after: GivenPlan): readonly PlanChange[] {
  const [old, now]: readonly [Row, Row] = [whole(before), whole(after)];
  const members = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return members
    .filter((member) => !PASSED_OVER.includes(member))
    .flatMap((list) => {
      const by = Object.entries(LISTS).find(([name]) => name === list)?.[1];
      if (by) return listChanges(list, by, { old: rowsOf(old[list]), now: rowsOf(now[list]) });
      return same(old[list], now[list])
        ? []
        : [{ kind: 'changed', list, row: '', before: old[list], after: now[list] } as const];
    });
}

type Row = Readonly<Record<string, unknown>>;

function whole({ programme, rows }: GivenPlan): Row {
  return { ...programme, ...rows };
}

interface Both {
  readonly old: readonly Row[];
  readonly now: readonly Row[];
}

function listChanges(list: string, by: readonly string[], { old, now }: Both): readonly PlanChange[] {
  const [was, is] = [keyed(old, by), keyed(now, by)];
  const name = (row: Row): string => String(row[ROWS[list]?.by ?? by[0] ?? ''] ?? row[by[0] ?? ''] ?? '');
  const gone = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, row]): PlanChange => ({ kind: 'removed', list, row: name(row) }));
  const others = [...is].flatMap(([key, row]): readonly PlanChange[] => {
    const earlier = was.get(key);
    return earlier
      ? rowChanges(list, name(row), { old: [earlier], now: [row] })
      : [{ kind: 'added', list, row: name(row) }];
  });
  return [...others, ...gone];
}

function rowChanges(list: string, row: string, { old: [old = {}], now: [now = {}] }: Both): readonly PlanChange[] {
  return [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((member) => !same(old[member], now[member]))
    .map((member) => ({ kind: 'changed', list, row, member, before: old[member], after: now[member] }));
}

function keyed(rows: readonly Row[], by: readonly string[]): ReadonlyMap<string, Row> {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const key = by.map((member) => String(row[member] ?? '')).join('\n');
    let number = 0;
    while (seen.has(`${key}\n${number}`)) number += 1;
    seen.set(`${key}\n${number}`, row);
  }
  return seen;
}

function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}

function same(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

const SENTENCES = {
  added: { vi: 'Thêm {row}.', en: 'Added: {row}.' },
  removed: { vi: 'Bỏ {row}.', en: 'Removed: {row}.' },
  changed: { vi: '{row}: {before} → {after}.', en: '{row}: {before} → {after}.' },
} as const satisfies Readonly<Record<PlanChange['kind'], Sentence>>;

/** Longer texts are cut. */
const MOST_LETTERS = 80;

/** "Mục tiêu MT30-1, giá trị: 90 → 95." */
export function planChangeText({ kind, list, row, member, before, after }: PlanChange): Sentence {
  const words = (language: 'vi' | 'en'): string => {
    const of = ROWS[list]?.[language] ?? list;
    const called = row === '' ? (FIELDS[list]?.[language] ?? list) : `${of} ${row}`;
    const whole = member === undefined ? called : `${called}, ${FIELDS[member]?.[language] ?? member}`;
    const params = { row: kind === 'changed' ? capital(whole) : whole, before: shown(before), after: shown(after) };
    return fillText(SENTENCES[kind], params, language);
  };
  return { vi: words('vi'), en: words('en') };
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
