import type { ElementKey } from '../../../src/domain/ids';
import { valueOf } from '../../../src/domain/figure';
import { buildForm, guideSheet } from '../../../src/core/forms/buildForm';
import type { FormArgs } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import { isInput } from '../../../src/domain/plan/computeValues';
import type { Submission } from '../../../src/domain/submission';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { entriesFor, formArgs, programmes, readContext, specsOf } from './fixtures';
import { modelSnapshot, rebuilt, withRowsBefore, workbookOf } from './modelSnapshot';

const args = formArgs();
const entries = entriesFor(args);
const filled = modelSnapshot(buildForm({ ...args, entries }));

function read(sheet: SheetSnapshot): { submission: Submission; rules: readonly string[] } {
  const outcome = readForms(workbookOf(sheet), readContext);
  const [form] = outcome.forms;
  if (!form) throw new Error(`no form: ${JSON.stringify(outcome.others)}`);
  return {
    submission: form.submission,
    rules: form.findings.map(({ rule, variant, severity }) => `${rule} ${variant} ${severity}`),
  };
}

/** Inputs as entries: "x" for not applicable, left out when blank. */
function inputsOf(submission: Submission, of: FormArgs): ReadonlyMap<string, number | string | null> {
  const keys = new Set(
    specsOf(of)
      .filter(isInput)
      .map((spec) => spec.key),
  );
  const held = [...submission.values.values()].filter((value) => keys.has(value.element) && value.state !== 'blank');
  return new Map(
    held.map((value) => [value.element, value.state === 'notApplicable' ? 'x' : (valueOf(value) ?? null)]),
  );
}

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

  test('every programme, year and reporter', () => {
    for (const programme of programmes) {
      for (const year of [programme.years.from, programme.years.to]) {
        const kinds = [...new Set(programme.departments.map((row) => row.kind))];
        const cases: readonly FormArgs[] = [
          formArgs({ programme, year }),
          formArgs({ programme, year, form: '04/CTXH-25/3' }),
          ...kinds.map((kind) => {
            const short = programme.departments.find((row) => row.kind === kind)?.short ?? '';
            const unit = {
              list: '2024',
              code: `${programme.unit.code}.${short}`,
              name: 'Cơ quan',
              type: '',
              level: 'department',
              kind,
            } as const;
            return formArgs({ programme, year, form: '02a/CTXH-N', unit, reporter: { kind, tier: 'department' } });
          }),
        ];
        for (const one of cases) {
          if (specsOf(one).length === 0) continue;
          const given = entriesFor(one);
          const result = read(modelSnapshot(buildForm({ ...one, entries: given })));
          expect([one.programme.id, year, one.form, one.reporter.kind, result.rules]).toEqual([
            one.programme.id,
            year,
            one.form,
            one.reporter.kind,
            [],
          ]);
          expect(inputsOf(result.submission, one)).toEqual(given);
          expect(inputsOf(read(modelSnapshot(buildForm(one))).submission, one)).toEqual(new Map());
        }
      }
    }
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
