import { figureOf, NOT_APPLICABLE, BLANK } from '../../../../src/domain/figure';
import { originPart, type OriginRow, type OriginUnit } from '../../../../src/core/reports/origin/origin';

const row = (code: string, parent: string, value: number | 'x' | null): OriginRow => ({
  code,
  name: `U${code}`,
  parent,
  parentName: `U${parent}`,
  figure: value === null ? BLANK : value === 'x' ? NOT_APPLICABLE : figureOf(value),
  place: { file: `${code}.xlsx`, sheet: 'Biểu', cell: 'F9' },
});

/** "731=3(73101 73102)": units with what they sum up. */
const tree = (units: readonly OriginUnit[]): string =>
  units
    .map(({ code, sum, below }) => {
      const under = below.length === 0 ? '' : `(${tree(below)})`;
      return `${code}${sum === undefined ? '' : `=${sum}`}${under}`;
    })
    .join(' ');

test('units stand below the one above them, which sums them up', () => {
  const rows = [row('73101', '731', 1), row('73102', '731', 2), row('73201', '732', 'x'), row('75.SYT', '75', 4)];
  const part = originPart('A01', rows, { root: '75', adds: true });
  expect([part.counted, part.sum, tree(part.units)]).toEqual([3, 7, '731=3(73101 73102) 732=0(73201) 75.SYT']);
});

test('who reported nothing is no origin, and a minimum does not add up', () => {
  const part = originPart('A07', [row('73101', '731', 1), row('73102', '731', null)], { root: '75', adds: false });
  expect([part.counted, part.sum, tree(part.units)]).toEqual([1, undefined, '731(73101)']);
});

test('below a body that reports itself', () => {
  const rows = [row('75.SYT', '75', 4), row('75.SYT.BV', '75.SYT', 1)];
  const part = originPart('A01', rows, { root: '75', adds: true });
  expect([part.sum, tree(part.units)]).toEqual([5, '75.SYT(75.SYT.BV)']);
});

test('the unit that is asked about has its own figure', () => {
  expect(tree(originPart('A01', [row('73101', '731', 1)], { root: '73101', adds: true }).units)).toBe('73101');
});
