/** One place where two documents disagree; `undefined` where one of them has nothing. */
export interface Difference {
  /** As in `attainment[DN25-1].numerator`; entries of a list by their code, file or target where they have one. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

const LABELS = ['code', 'file', 'target', 'rule', 'sheet'] as const;

/** Everything that differs between two JSON documents, by the smallest value that does. */
export function differencesOf(was: unknown, is: unknown, path = ''): Difference[] {
  if (Object.is(was, is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return listDifferences(was, is, path);
  if (isObject(was) && isObject(is)) {
    const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...keys].flatMap((key) => differencesOf(was[key], is[key], path === '' ? key : `${path}.${key}`));
  }
  return [{ path, was, is }];
}

/** Differences as a person reads them, the first `most` of them. */
export function printed(differences: readonly Difference[], most = 30): string {
  const lines = differences
    .slice(0, most)
    .map(({ path, was, is }) => `${path}\n  was ${shown(was)}\n  is  ${shown(is)}`);
  if (differences.length > most) lines.push(`… and ${differences.length - most} more`);
  return lines.join('\n');
}

/** Lists of one length are compared pair by pair; of others it is said what came and what went. */
function listDifferences(was: readonly unknown[], is: readonly unknown[], path: string): Difference[] {
  if (was.length === is.length)
    return was.flatMap((one, i) => differencesOf(one, is[i], `${path}[${labelOf(one) ?? i}]`));
  const gone = lacking(was, is).map((one) => ({ path: `${path}[-${labelOf(one) ?? ''}]`, was: one, is: undefined }));
  const come = lacking(is, was).map((one) => ({ path: `${path}[+${labelOf(one) ?? ''}]`, was: undefined, is: one }));
  return [...gone, ...come];
}

/** Entries of a list that another lacks; a thing that stands twice must be there twice. */
function lacking(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(JSON.stringify(one), (left.get(JSON.stringify(one)) ?? 0) + 1);
  return list.filter((one) => {
    const key = JSON.stringify(one);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function labelOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined;
  const label = LABELS.map((key) => entry[key]).find((value) => typeof value === 'string');
  return label as string | undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
