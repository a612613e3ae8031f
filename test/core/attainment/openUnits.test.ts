import { openUnits } from '../../../src/core/attainment/openUnits';
import { EVERY_SIZE } from '../../../src/core/attainment/openFigures';
import { scaled } from '../../../src/domain/exact/fixed';
import type { Measure } from '../../../src/domain/targets/measure';
import { measureFor } from '../../domain/targets/bars';
import { unit } from '../rollup/builders';

const commune = unit('73101', 'commune', '731', 'commune');

function ends(measure: Measure, said: Readonly<Record<string, number | undefined>>, before?: number) {
  const one = {
    unit: commune,
    owns: () => true,
    figure: (key: string) => said[key],
    value: (key: string) => said[key],
  };
  const sizes = new Map(
    before === undefined ? [] : [[`${commune.code} ${commune.level} ${commune.name}`, { size: before, year: 2023 }]],
  );
  const [found] = openUnits({ units: [one], measure, before: () => sizes });
  const shown = (amount: bigint): number => (amount === EVERY_SIZE ? Infinity : Number(amount / scaled(1)));
  return (found?.sized ?? found?.any)?.map(({ numerator, denominator }) => [shown(numerator), shown(denominator)]);
}

const minimum: Measure = { kind: 'minimum', numerator: 'A02', shown: 'A02' };
const limited: Measure = { kind: 'count', numerator: 'A02', shown: 'A02', population: 'A01' };

test.each<readonly [string, Measure, Readonly<Record<string, number | undefined>>, number | undefined, unknown]>([
  ['both figures given', measureFor('rate'), { A02: 1, A01: 2 }, undefined, undefined],
  [
    'a size alone',
    measureFor('rate'),
    { A01: 5 },
    9,
    [
      [0, 5],
      [5, 5],
    ],
  ],
  [
    'a numerator alone',
    measureFor('rate'),
    { A02: 3 },
    8,
    [
      [3, 8],
      [3, 3],
    ],
  ],
  [
    'a numerator above last year’s size',
    measureFor('rate'),
    { A02: 9 },
    8,
    [
      [9, 9],
      [9, 9],
    ],
  ],
  [
    'nothing, of last year’s size',
    measureFor('rate'),
    {},
    8,
    [
      [0, 8],
      [8, 8],
    ],
  ],
  [
    'nothing, of unknown size',
    measureFor('rate'),
    {},
    undefined,
    [
      [0, Infinity],
      [Infinity, Infinity],
    ],
  ],
  [
    'đồng a head have no limit',
    measureFor('perHead'),
    {},
    8,
    [
      [0, 8],
      [Infinity, 8],
    ],
  ],
  [
    'yes or no',
    measureFor('yes'),
    {},
    undefined,
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    'a count has no limit',
    measureFor('count'),
    {},
    undefined,
    [
      [0, 0],
      [Infinity, 0],
    ],
  ],
  [
    'but its population',
    limited,
    { A01: 4 },
    9,
    [
      [0, 0],
      [4, 0],
    ],
  ],
  [
    'or that of last year',
    limited,
    {},
    9,
    [
      [0, 0],
      [9, 0],
    ],
  ],
  [
    'a minimum',
    minimum,
    {},
    undefined,
    [
      [0, 0],
      [Infinity, 0],
    ],
  ],
])('%s', (_what, measure, said, before, expected) => {
  expect(ends(measure, said, before)).toEqual(expected);
});
