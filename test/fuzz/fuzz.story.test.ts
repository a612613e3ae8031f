import { mutations } from './mutants';
import { pick, randomOf } from './random';
import { reading, validFiles } from './reading';
import { verdictOf, type Ending } from './verdict';

/**
 * Enough for every kind to come many times within half a minute; FUZZ_MUTANTS asks for more, FUZZ_SEED for others,
 * FUZZ_KIND for those of one kind among them.
 */
const MUTANTS = Number(process.env.FUZZ_MUTANTS ?? 1500);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const { FUZZ_KIND } = process.env;
/** Far above what any machine needs; a reader that hangs runs into it. */
const PATIENCE = 60_000 + MUTANTS * 500;

test(
  'a damaged form is refused by name or read without a wrong figure',
  async () => {
    const files = await validFiles();
    const forms = await Promise.all(files.map(async (file) => (await reading(file)).forms[0]));
    const endings = new Map<string, Map<Ending, number>>();
    const wrong: string[] = [];
    for (let seed = SEED; seed < SEED + MUTANTS; seed++) {
      const random = randomOf(seed);
      const which = random(files.length);
      const kind = pick(random, Object.keys(mutations));
      if (FUZZ_KIND !== undefined && kind !== FUZZ_KIND) continue;
      const [file, form] = [files[which], forms[which]];
      if (!file || !form) throw new Error(`no form in file ${which}`);
      const mutant = mutations[kind]?.(file, random) ?? file;
      const verdict = await verdictOf(form, await reading(mutant), mutant);
      if (verdict.ending === 'wrong') wrong.push(`seed ${seed}, ${kind}, file ${which}: ${verdict.why}`);
      const counts = endings.get(kind) ?? new Map<Ending, number>();
      endings.set(kind, counts.set(verdict.ending, (counts.get(verdict.ending) ?? 0) + 1));
    }
    process.stdout.write(table(endings));
    expect(wrong).toEqual([]);
  },
  PATIENCE,
);

function table(endings: ReadonlyMap<string, ReadonlyMap<Ending, number>>): string {
  const columns: readonly Ending[] = ['refused', 'same', 'found', 'says so', 'wrong'];
  const head = ['mutants'.padEnd(24), ...columns.map((column) => column.padStart(8))].join('');
  const rows = [...endings].sort().map(([kind, counts]) => {
    return [kind.padEnd(24), ...columns.map((column) => String(counts.get(column) ?? 0).padStart(8))].join('');
  });
  return `${[head, ...rows].join('\n')}\n`;
}
