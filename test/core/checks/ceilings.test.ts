import { runChecks } from '../../../src/core/checks/runChecks';
import { holdFigures } from '../../../src/core/checks/holdFigures';
import { FormShape } from '../../../src/domain/plan/formShape';
import { elementsOf } from '../../../src/domain/plan/elements';
import { key } from '../../support/ids';
import { catalogue, findProgramme } from '../../support/plans';
import { short } from './cases/case';
import { unit } from './support/plan';
import { submissionFrom, type Entries } from './support/submission';

const programme = findProgramme('cao-lanh-2021-2030');
if (!programme) throw new Error('the plan of Cao Lãnh ships');

/** From 7/2025 the communes of this plan answer for the schools and offices of their area as well. */
const asked = { programme, catalogue: catalogue(), form: '01/CTXH-X', year: 2026, asOf: '2026-10-31' } as const;
const specs = elementsOf({ ...asked, reporter: { kind: 'commune', tier: 'commune' } });
const shape = new FormShape(specs);

/** What is said of the lines A and B of a form that gives only these. */
function found(entries: Entries, kind: 'commune' | 'education' = 'commune'): readonly string[] {
  const submission = submissionFrom(entries, specs, { programme: programme?.id ?? '', year: 2026, asOf: asked.asOf });
  const findings = runChecks(submission, { ...asked, shape, unit: { ...unit, list: '2026', kind } });
  return findings.filter(({ severity }) => severity === 'error').map(short);
}

test.each<readonly [string, Entries, readonly string[]]>([
  ['one', { 'A01.LH01': 1, 'A02.LH01': 1, 'A04.LH01': 1, 'A05.LH01': 1, 'B01.LH01': 2 }, []],
  ['none staffed', { 'A01.LH01': 1, 'A02.LH01': 0, 'A04.LH01': 0, 'A05.LH01': 0 }, []],
  ['not said', {}, ['E V29 empty']],
  ['two in scope', { 'A01.LH01': 2 }, ['E V25 A01.LH01']],
  ['five staffed, scope not said', { 'A02.LH01': 5 }, ['E V25 A02.LH01']],
  ['five of five', { 'A01.LH01': 5, 'A02.LH01': 5 }, ['E V25 A01.LH01', 'E V25 A02.LH01']],
  ['five of one: V04 says it', { 'A01.LH01': 1, 'A02.LH01': 5 }, ['E V04 above A02.LH01']],
  ['two meet the condition', { 'A04.LH01': 2 }, ['E V25 A04.LH01']],
  ['two of two or more', { 'A05.LH01': 2 }, ['E V25 A05.LH01']],
  ['any number of schools', { 'A01.LH02': 9, 'A02.LH02': 9 }, []],
])('a commune is one unit of its own kind: %s', (_what, entries, expected) => {
  expect(found(entries)).toEqual(expected);
});

test('who is no commune counts communes', () => {
  expect(found({ 'A01.LH01': 5, 'A02.LH01': 5 }, 'education')).toEqual([]);
});

test('such a figure is held, and so is its total', () => {
  const submission = submissionFrom({ 'A01.LH01': 5, 'A01.LH02': 3 }, specs, { year: 2026, asOf: asked.asOf });
  const findings = runChecks(submission, { ...asked, shape, unit: { ...unit, list: '2026' } });
  const { values } = holdFigures(
    submission,
    findings.filter(({ rule }) => rule === 'V25'),
    shape,
  );
  const state = (of: string): string | undefined => values.get(key(of))?.state;
  expect([state('A01.LH01'), state('A01'), state('A01.LH02')]).toEqual(['held', 'held', 'value']);
});
