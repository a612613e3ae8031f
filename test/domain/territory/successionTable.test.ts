import { parseSuccession } from '../../../src/domain/territory/successionTable';
import { unitFile } from '../../core/units/listFiles';

const about = { old: '2025-06', now: '2026', day: '2025-07-01' };
const HEAD = 'old_code,new_code,extent,note_kind\n';

test('every row of the table that ships is read', () => {
  const { links } = parseSuccession(unitFile('succession-2025.csv'), about);
  const extents = (wanted: string) => links.filter(({ extent }) => extent === wanted).length;
  expect([links.length, extents('whole'), extents('part'), extents('unchanged')]).toEqual([10570, 9469, 970, 131]);
});

test.each([
  ['whole,all', 'all'],
  ['unchanged,renamed', 'all'],
  ['part,part', 'some'],
  ['part,area-part', 'some'],
  ['part,area-part-population-all', 'all'],
])('people of a row “%s”: %s', (kinds, people) => {
  expect(parseSuccession(`${HEAD}00001,00002,${kinds}`, about).links).toMatchObject([{ people }]);
});

test('beside the piece that has all people the others are land', () => {
  const csv = `${HEAD}00001,00002,part,area-part-population-all\n00001,00003,part,area-part\n00004,00003,part,area-part`;
  expect(parseSuccession(csv, about).links.map(({ people }) => people)).toEqual(['all', 'none', 'some']);
});

test.each([['00001,00002,much,all'], ['00001,00002,whole,perhaps'], ['1,00002,whole,all'], ['00001,00002,whole']])(
  'a row %s stops the reading',
  (row) => expect(() => parseSuccession(HEAD + row, about)).toThrow('succession 2025-06 – 2026'),
);
