import { ShippedProgrammes } from '../../src/usecases/shippedProgrammes';
import { formPlans } from '../../src/usecases/makeForms';
import { COMMUNES, povertyCatalogue, povertyPlan, tree } from '../support/poverty';

/** A folder of plans with one more file and one more row in its index. */
const files: Readonly<Record<string, unknown>> = {
  'plans/index.json': {
    plans: [{ id: povertyPlan.id, file: 'toy.json' }],
    catalogues: [{ id: 'toy', file: 'toy-catalogue.json' }],
    trial: { programme: povertyPlan.id, year: 2026, root: povertyPlan.unit.code },
  },
  'plans/toy.json': { ...povertyPlan, catalogue: 'toy' },
  'catalogue/toy-catalogue.json': povertyCatalogue,
};

const source = new ShippedProgrammes({ text: (file) => Promise.resolve(JSON.stringify(files[file])) });

test('a plan in the index is found by its id, with the catalogue it names', async () => {
  const programme = await source.find(povertyPlan.id);
  expect((await source.programmes()).map(({ id }) => id)).toEqual([povertyPlan.id]);
  expect(programme && (await source.catalogue(programme))).toEqual(povertyCatalogue);
});

test('and forms are made for everyone who reports under it', async () => {
  const programme = await source.find(povertyPlan.id);
  if (!programme) throw new Error('a plan');
  const setting = { programme, catalogue: await source.catalogue(programme), tree: await tree(), year: 2026 };
  const made = formPlans(setting).map(({ args }) => args.unit.code);
  expect(made).toEqual(expect.arrayContaining([...COMMUNES]));
});
