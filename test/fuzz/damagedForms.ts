import { mutations } from './mutants';
import { pick, randomOf } from './random';
import { reading, validFiles } from './reading';
import { verdictOf, type Ending } from './verdict';

export interface Mutants {
  /** Seed of the first; the others follow it one by one. */
  readonly first: number;
  readonly count: number;
  /** Only mutants of one kind among them. */
  readonly only?: string;
}

/** Damages valid forms and reads them: a table of how each kind ended, and every reading with a wrong figure. */
export async function damagedForms({ first, count, only }: Mutants): Promise<{ table: string; wrong: string[] }> {
  const files = await validFiles();
  const forms = await Promise.all(files.map(async (file) => (await reading(file)).forms[0]));
  const endings = new Map<string, Map<Ending, number>>();
  const wrong: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const random = randomOf(seed);
    const which = random(files.length);
    const kind = pick(random, Object.keys(mutations));
    if (only !== undefined && kind !== only) continue;
    const [file, form] = [files[which], forms[which]];
    if (!file || !form) throw new Error(`no form in file ${which}`);
    const mutant = mutations[kind]?.(file, random) ?? file;
    const verdict = await verdictOf(form, await reading(mutant), mutant);
    if (verdict.ending === 'wrong') wrong.push(`seed ${seed}, ${kind}, file ${which}: ${verdict.why}`);
    const counts = endings.get(kind) ?? new Map<Ending, number>();
    endings.set(kind, counts.set(verdict.ending, (counts.get(verdict.ending) ?? 0) + 1));
  }
  return { table: table(endings), wrong };
}

function table(endings: ReadonlyMap<string, ReadonlyMap<Ending, number>>): string {
  const columns: readonly Ending[] = ['refused', 'same', 'found', 'says so', 'wrong'];
  const head = ['mutants'.padEnd(24), ...columns.map((column) => column.padStart(8))].join('');
  const rows = [...endings].sort().map(([kind, counts]) => {
    return [kind.padEnd(24), ...columns.map((column) => String(counts.get(column) ?? 0).padStart(8))].join('');
  });
  return `${[head, ...rows].join('\n')}\n`;
}
