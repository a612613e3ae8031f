import { ownFigure } from '../../../src/core/rollup/ownFigure';
import { expectedElements } from '../../../src/core/rollup/reporter';
import { catalogue } from '../../support/plans';
import { filled, programmeOf, smallTree, unitOf, type Entry } from './builders';

const commune = unitOf(smallTree(), '73101');
const programme = programmeOf('dong-nai-2021-2030');
const specs = expectedElements({ programme, catalogue: catalogue(), year: 2024, asOf: '2024-11-30' }, commune);

function figureOf(key: string, entries: Readonly<Record<string, Entry>>): unknown {
  const spec = specs.find((one) => one.key === key);
  if (!spec) throw new Error(`no element ${key}`);
  const { state, ...rest } = ownFigure(filled(commune, entries), spec);
  return 'value' in rest ? rest.value : state;
}

const cases: readonly (readonly [string, string, Readonly<Record<string, Entry>>, unknown])[] = [
  ['a figure as it was given', 'B01', { 'B01.NS1': 1, 'B01.NS2': 2, B01: 3 }, 3],
  ['a missing total made from its parts', 'A01', { A01: null, 'A01.LH01': 3 }, 3],
  ['x', 'E01', { E01: 'x' }, 'notApplicable'],
  ['nothing', 'E01', {}, 'blank'],
  ['the least number of persons where units have staff', 'A07', { 'A02.LH01': 2, A07: 1 }, 1],
  ['the least number of persons where none has', 'A07', { 'A02.LH01': 0, A07: 0 }, 'notApplicable'],
];

test.each(cases)('%s', (_name, key, entries, expected) => {
  expect(figureOf(key, entries)).toBe(expected);
});
