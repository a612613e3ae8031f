import { holdFigures, rejectsForm } from '../../../src/core/checks/holdFigures';
import { rules } from '../../../src/core/checks/rules';
import { readingRules } from '../../../src/core/forms/read/readingRules';
import { FormShape } from '../../../src/domain/plan/formShape';
import type { Finding } from '../../../src/domain/finding';
import type { ElementKey } from '../../../src/domain/ids';
import { findingsOf } from './cases/case';
import { figureCases } from './cases/figureCases';
import { plausibilityCases } from './cases/plausibilityCases';
import { specsWithout } from './support/plan';
import { submissionOf, type Entries } from './support/submission';

const shape = new FormShape(specsWithout());

function error(concerns: readonly ElementKey[], severity: Finding['severity'] = 'error'): Finding {
  const place = { file: 'f', sheet: 's', cell: 'A1' };
  return { rule: 'R04', variant: 'text', severity, element: concerns[0] ?? '', place, params: {}, concerns };
}

/** Elements that are held, with what was given. */
function heldOf(changes: Entries, ...findings: readonly Finding[]): Readonly<Record<string, unknown>> {
  const { values } = holdFigures(submissionOf(changes), findings, shape);
  return Object.fromEntries(
    [...values].flatMap(([key, value]) => (value.state === 'held' ? [[key, value.given ?? 'unknown']] : [])),
  );
}

const value = (figure: number) => ({ state: 'value', value: figure });

test.each<readonly [string, Entries, readonly ElementKey[], Readonly<Record<string, unknown>>]>([
  ['a side line alone', {}, ['H05'], { H05: value(20.5) }],
  ['a cell nobody could read', { H05: undefined }, ['H05'], { H05: 'unknown' }],
  ['x', { C05: 'x' }, ['C05'], { C05: { state: 'notApplicable' }, C07: 'unknown' }],
  [
    'a part with its total and their rates',
    {},
    ['A02.LH01'],
    {
      'A02.LH01': value(8),
      A02: 'unknown',
      A03: 'unknown',
      'A03.LH01': 'unknown',
      A06: 'unknown',
      'A06.LH01': 'unknown',
    },
  ],
  ['a total with its rates, not its parts', {}, ['F02'], { F02: value(300), F05: 'unknown' }],
  ['money with the sum of its column', {}, ['K02.TH'], { 'K02.TH': value(40.2), 'K00.TH': 'unknown' }],
  ['a text never', {}, ['L05'], {}],
])('%s', (_title, changes, concerns, held) => {
  expect(heldOf(changes, error(concerns))).toEqual(held);
});

test('a warning and an explained error hold nothing', () => {
  const submission = submissionOf();
  expect(holdFigures(submission, [error(['E01'], 'warning'), error(['E01'], 'info')], shape)).toBe(submission);
});

test('an error about the whole form holds what is there, and a blank stays one', () => {
  const about = (element: ElementKey | ''): Finding => ({ ...error(['H05', 'H06']), element });
  const changes: Entries = { H05: null };
  expect(Object.keys(heldOf(changes, about('')))).not.toContain('H05');
  expect(heldOf(changes, about('H05'))).toMatchObject({ H05: 'unknown' });
});

test('what was held before stays held, with its total and its rates', () => {
  const once = holdFigures(submissionOf(), [error(['A02.LH01'])], shape);
  const again = holdFigures(once, [error(['H05'])], shape);
  expect(again.values.get('A02.LH01')).toEqual(once.values.get('A02.LH01'));
  expect(again.values.get('A03')).toMatchObject({ state: 'held' });
});

describe('the errors of every rule', () => {
  const cases = [...Object.values(figureCases), ...Object.values(plausibilityCases)].flat();
  const errors = cases.flatMap(findingsOf).filter(({ severity }) => severity === 'error');
  const identity = new Set(
    [...rules, ...Object.values<{ id: string; identity?: true }>(readingRules)].flatMap((rule) =>
      rule.identity ? [rule.id] : [],
    ),
  );

  test('hold the element they stand at, or reject the form where they are about who, when or which plan', () => {
    expect(identity).toEqual(new Set(['V02', 'V03', 'R01']));
    for (const finding of errors) {
      expect([finding.rule, rejectsForm(finding)]).toEqual([finding.rule, identity.has(finding.rule)]);
      if (!identity.has(finding.rule) && finding.element !== '') expect(finding.concerns).toContain(finding.element);
    }
  });
});
