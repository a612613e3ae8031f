import { defineRule } from '../../src/core/checks/checkRule';
import { runChecks } from '../../src/core/checks/runChecks';
import { rules } from '../../src/core/checks/rules';
import { indicatorWithRole } from '../../src/domain/catalogue/withRole';
import { FormShape } from '../../src/domain/plan/formShape';
import { catalogue, plan, specsWithout, unit } from '../core/checks/support/plan';
import { submissionOf } from '../core/checks/support/submission';
import { checksRow } from '../support/checksTable';

const context = { programme: plan, catalogue, shape: new FormShape(specsWithout()), unit };

const shortAnswers = defineRule({
  id: 'V99',
  title: { vi: 'Khó khăn ghi quá ngắn', en: 'Difficulties hardly told' },
  variants: {
    short: {
      severity: 'info',
      vi: '“{name}” chỉ có {length} chữ cái.',
      en: '"{name}" has only {length} letters.',
    },
  },
  check(form) {
    const line = indicatorWithRole(form.context.catalogue, 'difficulties');
    const said = line && form.text(line);
    return line === undefined || said === undefined || said.length >= 5
      ? []
      : [{ variant: 'short', element: line, params: { length: said.length } }];
  },
});

test('a rule in the list is asked of every form, with severity, place and names added', () => {
  const found = runChecks(submissionOf({ L05: 'Ít' }), context, [], [...rules, shortAnswers]);
  expect(found).toMatchObject([{ rule: 'V99', variant: 'short', severity: 'info', element: 'L05', value: 'Ít' }]);
  expect(found[0]?.params).toMatchObject({ length: 2, name: { vi: 'Khó khăn, vướng mắc' } });
});

test('its row of docs/checks.md follows from it', () => {
  expect(checksRow('V99', [...rules, shortAnswers])).toEqual(['V99', 'info', 'Difficulties hardly told']);
});
