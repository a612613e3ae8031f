import { damagedForms } from './damagedForms';

/** Other seeds than the story's. */
const MUTANTS = { first: 100_001, count: 20_000 };

test('20,000 damaged forms are refused by name or read without a wrong figure', async () => {
  const { table, wrong } = await damagedForms(MUTANTS);
  process.stdout.write(table);
  expect(wrong).toEqual([]);
}, 10_800_000);
