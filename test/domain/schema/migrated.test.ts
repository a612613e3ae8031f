import { migrated, type DocumentFormat } from '../../../src/domain/schema/migrated';

/** 1 called it `old`, 2 calls it `name`, 3 has it in a list. */
const FORMAT: DocumentFormat = {
  schema: 3,
  steps: {
    1: ({ old, ...rest }) => ({ ...rest, schema: 2, name: old }),
    2: ({ name, ...rest }) => ({ ...rest, schema: 3, names: [name] }),
  },
};

test.each([
  ['without a number', { old: 'A', kept: 1 }, { kept: 1, schema: 3, names: ['A'] }],
  ['of the second', { schema: 2, name: 'B' }, { schema: 3, names: ['B'] }],
  ['of today', { schema: 3, names: [] }, { schema: 3, names: [] }],
  ['of a number that is none', { schema: 'ba' }, { schema: 'ba' }],
  ['that is a list', [1], [1]],
  ['that is nothing', null, null],
])('a document %s is today’s', (_, given, json) => {
  expect(migrated(given, FORMAT)).toEqual({ kind: 'current', json });
});

test.each([
  [{ schema: 4 }, { kind: 'newer', schema: 4 }],
  [
    { schema: 9, program: '1.0' },
    { kind: 'newer', schema: 9, program: '1.0' },
  ],
])('a later one is told: %j', (given, told) => {
  expect(migrated(given, FORMAT)).toEqual(told);
});
