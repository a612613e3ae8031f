import type { Catalogue } from '../../src/domain/catalogue/indicator';
import { soundCatalogue } from '../../src/domain/catalogue/parseCatalogue';
import type { Relation } from '../../src/domain/catalogue/relation';
import { checkWith, communeBook, povertyCatalogue, povertyPlan } from '../support/poverty';

const relation: Relation = { kind: 'partOf', part: 'P08', whole: 'P01' };
const catalogue: Catalogue = { ...povertyCatalogue, relations: [...povertyCatalogue.relations, relation] };

test('a relation is data: the catalogue with it is sound', () => {
  expect(soundCatalogue(catalogue, 'toy')).toMatchObject({ ok: true });
});

test('and the form that breaks it says so, at the figure, while the catalogue without it is content', async () => {
  const book = await communeBook(catalogue, { P08: 2000 });
  const found = async (known: typeof catalogue) => {
    const { forms } = await checkWith(book, { programme: povertyPlan, catalogue: known });
    return forms.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  };
  const [fault, ...more] = await found(catalogue);
  expect([fault?.rule, fault?.element, more]).toEqual(['V04', 'P08', []]);
  expect(fault?.place.cell).toMatch(/^[A-Z]+\d+$/);
  expect(await found(povertyCatalogue)).toEqual([]);
});

test('a relation with itself is refused, with its place in the file', () => {
  const twisted = { ...catalogue, relations: [{ ...relation, whole: 'P08' }] };
  const parsed = soundCatalogue(twisted, 'toy');
  expect(!parsed.ok && parsed.faults.map(({ path }) => path)).toEqual([expect.arrayContaining(['relations', 0])]);
});
