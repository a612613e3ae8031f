import type { ElementKey } from '../../../src/domain/ids';
import { buildForm, guideSheet } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { entriesFor, formArgs, readContext } from './fixtures';
import { modelSnapshot, rebuilt, withRowsBefore, workbookOf } from './modelSnapshot';
import { inputsOf, read } from './readBack';

const args = formArgs();
const entries = entriesFor(args);
const filled = modelSnapshot(buildForm({ ...args, entries }));

describe('a filled form comes back value for value', () => {
  const damaged: readonly [string, SheetSnapshot, readonly string[]][] = [
    ['as saved', filled, []],
    ['with three rows put in', withRowsBefore(filled, [9, 40, 120]), []],
    [
      'with three rows put in by a program that leaves names behind',
      withRowsBefore(filled, [9, 40, 120], false),
      ['R02 moved info'],
    ],
    [
      'with rows put in above by a program that leaves names behind',
      withRowsBefore(filled, [0, 2, 3], false),
      ['R02 moved info'],
    ],
    ['with rows above the head', withRowsBefore(filled, [0, 0]), []],
    ['under another sheet name', rebuilt(filled, { name: 'Trang tính 3' }), []],
    ['hidden', rebuilt(filled, { visibility: 'hidden' }), []],
    [
      'with workbook-wide names',
      rebuilt(filled, { names: filled.names.map((n) => ({ ...n, scope: 'workbook' })) }),
      [],
    ],
    [
      'with prefixed upper-case names',
      rebuilt(filled, { names: filled.names.map((n) => ({ ...n, name: `_Bieu01.${n.name}`.toUpperCase() })) }),
      [],
    ],
    ['without any name', rebuilt(filled, { names: [] }), ['R02 lost info']],
  ];
  test.each(damaged)('%s', (_name, sheet, rules) => {
    const result = read(sheet);
    expect(inputsOf(result.submission, args)).toEqual(entries);
    expect(result.rules).toEqual(rules);
    const { form, programme, unit, year, asOf } = result.submission;
    expect({ form, programme, unit, year, asOf }).toEqual({
      form: '01/CTXH-X',
      programme: 'dong-nai-2021-2030',
      unit: { list: '2024', code: '26179' },
      year: 2024,
      asOf: '2024-11-30',
    });
  });

  test('the guide and an empty sheet beside it are named as others', () => {
    const guide = modelSnapshot(guideSheet(args));
    expect(guide.names.map(({ name }) => name)).toEqual([OWN_SHEET_NAME]);
    const outcome = readForms(
      workbookOf(filled, guide, rebuilt(filled, { name: 'Sheet2', cells: [], names: [] })),
      readContext,
    );
    expect(outcome.forms).toHaveLength(1);
    expect(outcome.others.map((other) => [other.sheet, other.reason.code])).toEqual([
      ['Hướng dẫn', 'notAForm'],
      ['Sheet2', 'notAForm'],
    ]);
  });

  test('two copies in one workbook are two submissions', () => {
    const copy = rebuilt(filled, { name: `${filled.name} (2)` });
    const outcome = readForms(workbookOf(filled, copy), readContext);
    expect(outcome.forms.map((form) => form.submission.sheet)).toEqual(['Biểu 01-CTXH-X', 'Biểu 01-CTXH-X (2)']);
  });

  test('totals and rates are computed from the inputs', () => {
    const values = read(
      modelSnapshot(
        buildForm({
          ...args,
          entries: new Map<ElementKey, number | string>([
            ['A01.LH01', 4],
            ['A02.LH01', 3],
            ['B02.CD1', 5],
            ['B02.CD2', 'x'],
          ]),
        }),
      ),
    ).submission.values;
    expect(values.get('A01')).toMatchObject({ state: 'value', value: 4, computed: true });
    expect(values.get('A03')).toMatchObject({ state: 'value', value: 75, computed: true });
    expect(values.get('B02')).toMatchObject({ state: 'value', value: 5, computed: true });
    expect(values.get('C07')).toMatchObject({ state: 'blank' });
  });
});
