import { isInput } from '../../src/domain/plan/computeValues';
import { FaultSource } from '../../src/samples/faultSource';
import { sampleFaults } from '../../src/samples/sampleFaults';
import type { SampleArgs } from '../../src/samples/sampleEntries';
import { plansOf } from '../support/poverty';

// A programme of another field whose catalogue says of no figure how large it is.

async function forms(year: number): Promise<readonly SampleArgs[]> {
  const plans = await plansOf(year);
  return plans.map(({ args }) => ({ ...args, seed: '1' }));
}

describe('samples of the poverty programme', () => {
  it.each([2026, 2027])('of %i fill every input with something, and the checks find nothing', async (year) => {
    const odd: string[] = [];
    for (const args of await forms(year)) {
      const source = new FaultSource(args);
      const blank = source.specs.filter((spec) => isInput(spec) && !source.entries.has(spec.key));
      const lastYear = source.lastYear();
      const told = source.findings(lastYear ? { lastYear } : {});
      // In the second year of a phase a count that goes on from its first has doubled.
      const findings = told.filter(({ rule, element }) => rule !== 'V17' || element !== 'N07');
      odd.push(...blank.map(({ key }) => `${args.unit.code} ${key} blank`));
      odd.push(...findings.map(({ rule, element }) => `${args.unit.code} ${rule} ${element}`));
      expect([...source.entries.values()].filter((entry) => entry === 0).length).toBeLessThan(source.specs.length / 4);
    }
    expect(odd).toEqual([]);
  });

  it('have faults for the relations it has', async () => {
    const rules = sampleFaults(await forms(2026)).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set([...new Set(rules), 'V04', 'V25', 'V26']));
  });
});
