import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import type { CrossRule } from '../../../../src/core/checks/crossUnit/crossRule';
import { crossRules } from '../../../../src/core/checks/crossUnit/crossRules';
import { farFromPeers } from '../../../../src/core/checks/crossUnit/farFromPeers';
import { nearTwins } from '../../../../src/core/checks/crossUnit/nearTwins';
import { outOfScale } from '../../../../src/core/checks/crossUnit/outOfScale';
import { ownLinesOnly } from '../../../../src/core/checks/crossUnit/ownLinesOnly';
import { sameFacility } from '../../../../src/core/checks/crossUnit/sameFacility';
import { sameFigures } from '../../../../src/core/checks/crossUnit/sameFigures';
import type { ElementValue } from '../../../../src/domain/submission';
import { figureOf } from '../../../../src/domain/figure';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { formOf } from '../support/form';
import type { Entries } from '../support/submission';

const commune = (index: number, set: Entries = {}): CheckedForm =>
  formOf(set, { unit: { list: '2024', code: `2617${index}` }, unitName: `xã ${index}`, file: `${index}.xlsx` });
const peers = Array.from({ length: 9 }, (_, index) => commune(index, { F01: 480 + 5 * index }));

function withoutFacilities(form: CheckedForm): CheckedForm {
  const shape = new FormShape(form.specs.filter(({ key }) => !key.startsWith('D')));
  return new CheckedForm(form.submission, { ...form.context, shape });
}

/** The form with a line for the names of facilities (D09), which no shipped plan has. */
function naming(form: CheckedForm, text: string): CheckedForm {
  const line = form.spec('L05');
  if (!line) throw new Error('no text line');
  const shape = new FormShape([
    ...form.specs,
    { ...line, indicator: { ...line.indicator, role: 'facilityNames' }, key: 'D09' },
  ]);
  const named: ElementValue = { element: 'D09', ...figureOf(text), place: form.place('L05') };
  const values = new Map(form.submission.values).set('D09', named);
  return new CheckedForm({ ...form.submission, values }, { ...form.context, shape });
}

test.each<[string, CrossRule, readonly CheckedForm[], readonly string[]]>([
  ['sameFigures', sameFigures, [commune(1), commune(2), commune(3, { C09: 9 })], ['1 twin', '2 twin']],
  ['nearTwins', nearTwins, [commune(1), commune(2), commune(3, { C09: 9 })], ['3 nearTwin']],
  [
    'ownLinesOnly',
    ownLinesOnly,
    [withoutFacilities(commune(1, { 'D01.LH04': 0, 'D02.LH04': 0, 'D02.LH02': 0 }))],
    ['1 notOwner D01.LH02'],
  ],
  ['farFromPeers', farFromPeers, [...peers, commune(9, { F01: 5000 })], ['9 rate F05', '9 rate F06', '9 size F01']],
  [
    'sameFacility',
    sameFacility,
    [naming(commune(1), 'Mái ấm Ánh Sáng'), naming(commune(2), 'Nhà Mở; mái ấm ánh sáng')],
    ['1 sameFacility D09', '2 sameFacility D09'],
  ],
])('%s looks at the forms beside each other', (_name, rule, forms, said) => {
  const faults = rule.check(forms);
  const short = faults.map(({ form, variant, element }) => `${form.submission.file.charAt(0)} ${variant} ${element}`);
  expect(short.map((one) => one.trim())).toEqual(said);
  for (const { variant } of faults) expect(rule.variants).toHaveProperty([variant]);
});

test('every rule is in the list', () => {
  expect(crossRules).toEqual([sameFigures, nearTwins, ownLinesOnly, sameFacility, farFromPeers, outOfScale]);
});
