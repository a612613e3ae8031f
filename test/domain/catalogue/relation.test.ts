import { relationSchema } from '../../../src/domain/catalogue/relation';
import { parseDocument } from '../../../src/domain/schema/parseDocument';

const phrase = { vi: 'số hộ nghèo', en: 'poor households' };

test.each<readonly [what: string, relation: object, faults: readonly string[]]>([
  ['a part and its whole', { kind: 'partOf', part: 'P02', whole: 'P01' }, []],
  ['with words', { kind: 'partOf', part: 'P02', whole: 'P01', onSheet: { part: phrase, whole: phrase } }, []],
  ['with the words of one side', { kind: 'partOf', part: 'P02', whole: 'P01', onSheet: { part: phrase } }, ['missing']],
  ['without a whole', { kind: 'partOf', part: 'P02' }, ['missing']],
  ['of a part of a breakdown', { kind: 'partOf', part: 'P02.DT1', whole: 'P01' }, ['notIndicatorCode']],
  ['a kind nobody knows', { kind: 'like', part: 'P02', whole: 'P01' }, ['notOneOf']],
  ['a union of two', { kind: 'unionOf', whole: 'P04', of: ['P02', 'P03'] }, []],
  ['a union of three', { kind: 'unionOf', whole: 'P04', of: ['P02', 'P03', 'P01'] }, ['notList']],
  ['a total of nothing', { kind: 'disjointTotal', total: 'P01', lines: [] }, ['emptyList']],
  ['a total with a line twice', { kind: 'disjointTotal', total: 'P01', lines: ['P02', 'P02'] }, ['twice']],
  ['one for each single one', { kind: 'atLeastOnePer', members: 'P05', units: 'P01', every: 1 }, ['outOfRange']],
  ['a ceiling for communes', { kind: 'ceiling', figure: 'P01.DT1', kinds: ['commune'], most: 1 }, []],
  ['a ceiling for ships', { kind: 'ceiling', figure: 'P01', kinds: ['ship'], most: 1 }, ['notOneOf']],
  ['a ratio', { kind: 'ratioWithin', numerator: 'P06', denominator: 'P01', least: 1, most: 9.5 }, []],
])('%s: %j', (_what, relation, faults) => {
  const parsed = parseDocument(relationSchema, relation, '');
  expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual(faults);
});
