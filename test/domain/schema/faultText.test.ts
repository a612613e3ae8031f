import { catalogueSchema } from '../../../src/domain/catalogue/indicator';
import { programmeSchema } from '../../../src/domain/plan/programme';
import { templateMapSchema } from '../../../src/domain/plan/templateMap';
import { FAULT_CODES } from '../../../src/domain/schema/faultCode';
import { faultText } from '../../../src/domain/schema/faultText';
import { FIELDS, ROWS } from '../../../src/domain/schema/fieldWords';

/** Names of all members anywhere in a schema of the library. */
function members(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    pipe,
    entries = {},
    item,
    wrapped,
    options = [],
  } = schema as {
    pipe?: readonly unknown[];
    entries?: Record<string, unknown>;
    item?: unknown;
    wrapped?: unknown;
    options?: readonly unknown[];
  };
  const inner = pipe && pipe[0] !== schema ? [pipe[0]] : [];
  return [
    ...Object.keys(entries),
    ...[...inner, ...Object.values(entries), item, wrapped, ...options].flatMap(members),
  ];
}

const known = [...members(programmeSchema), ...members(catalogueSchema), ...members(templateMapSchema)];

it('has words in both languages for every cell of a plan, of the catalogue and of a map', () => {
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((name) => !Object.hasOwn(FIELDS, name))).toEqual([]);
  expect(Object.keys(FIELDS).filter((name) => !known.includes(name))).toEqual([]);
  for (const words of Object.values(FIELDS)) expect(words.vi).not.toBe('');
});

it('names rows by a member they have', () => {
  for (const { by } of Object.values(ROWS)) if (by !== undefined) expect(known).toContain(by);
});

it.each(FAULT_CODES)('%s has a sentence in Vietnamese and one in English', (code) => {
  const fault = { place: 'x', path: [], rows: [], code, params: {} };
  expect(faultText(fault, 'vi')).toBe(faultText(fault, 'vi').normalize('NFC'));
  expect(faultText(fault, 'vi')).not.toBe(faultText(fault, 'en'));
});

it('shows days as people write them, and years without points', () => {
  const params = { given: 2099, day: '2025-03-01' };
  const fault = {
    place: 'x',
    path: ['departments', 1, 'short'],
    rows: ['SYT'],
    code: 'departmentTwice' as const,
    params,
  };
  expect(faultText(fault, 'vi')).toBe('x: sở, ngành SYT, ô “tên viết tắt” ghi hai lần 2099 cho ngày 01/03/2025.');
});

it('is not led astray by names every object has', () => {
  const fault = {
    place: 'x',
    path: ['constructor', 0, 'toString'],
    rows: [''],
    code: 'unknownField' as const,
    params: {},
  };
  expect(faultText(fault, 'en')).toBe('x: "constructor", entry number 1, "toString" is not known.');
});
