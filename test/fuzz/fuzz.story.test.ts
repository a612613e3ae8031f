import { damagedForms } from './damagedForms';

/**
 * Enough for every kind to come many times within some seconds; FUZZ_MUTANTS asks for more, FUZZ_SEED for others,
 * FUZZ_KIND for those of one kind among them.
 */
const { FUZZ_MUTANTS, FUZZ_SEED, FUZZ_KIND } = process.env;
const count = Number(FUZZ_MUTANTS ?? 300);
const first = Number(FUZZ_SEED ?? 1);
/** Far above what any machine needs; a reader that hangs runs into it. */
const PATIENCE = 60_000 + count * 500;

test(
  'a damaged form is refused by name or read without a wrong figure',
  async () => {
    const { table, wrong } = await damagedForms({ first, count, ...(FUZZ_KIND ? { only: FUZZ_KIND } : {}) });
    process.stdout.write(table);
    expect(wrong).toEqual([]);
  },
  PATIENCE,
);
