import type { ElementKey } from '../../src/domain/ids';
import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, type Figure } from '../../src/domain/figure';
import type { ElementValue, Submission } from '../../src/domain/submission';
import type { CheckedFile } from '../../src/usecases/checkWorkbook';
import { Packer } from '../../src/usecases/packed/packer';
import { Unpacker } from '../../src/usecases/packed/unpacker';

const FILE = 'xã Đak Pơ.xlsx';
const SHEET = 'Biểu 01';

function value(element: ElementKey, figure: Figure, more: Pick<ElementValue, 'typed' | 'computed'> = {}): ElementValue {
  return { ...figure, element, place: { file: FILE, sheet: SHEET, cell: 'F12' }, ...more };
}

const values: readonly ElementValue[] = [
  value('A01', figureOf(0)),
  value('A02', figureOf(12.5), { typed: '12,5 triệu' }),
  value('A03', figureOf(62.5), { computed: true }),
  value('A04', figureOf(7), { typed: '7 người', computed: true }),
  value('B01', BLANK),
  value('B02', NOT_APPLICABLE, { typed: 'X' }),
  value('B03', UNREADABLE, { typed: 'khoảng 5' }),
  value('L05', figureOf('')),
  value('L06', figureOf('Thiếu cán bộ')),
];

/** What no rule counts, yet must not be lost on the way. */
const held: readonly ElementValue[] = [
  value('A01', { state: 'held', given: figureOf(9) }),
  value('A02', { state: 'held', given: NOT_APPLICABLE }),
  value('A03', { state: 'held' }, { computed: true }),
];

function fileOf(given: readonly ElementValue[], file = FILE): CheckedFile {
  const submission: Submission = {
    form: '01/CTXH-X',
    version: 1,
    programme: 'p',
    unit: { list: '2024', code: '24001' },
    unitName: 'xã Đak Pơ',
    year: 2024,
    asOf: '2024-12-31',
    file,
    sheet: SHEET,
    values: new Map(given.map((one) => [one.element, { ...one, place: { ...one.place, file } }])),
    headerPlaces: { unit: { file, sheet: SHEET, cell: 'E5' }, asOf: { file, sheet: SHEET, cell: '' } },
    explanations: new Map([['V01 A01', 'đã kiểm tra']]),
  };
  return {
    file,
    forms: [{ submission, findings: [], via: 'form', arrivedInSheet: SHEET }],
    otherSheets: [{ sheet: 'Hướng dẫn', reason: { code: 'notAForm', params: {} } }],
  };
}

/** As it travels between threads. */
function travelled(batches: readonly (readonly CheckedFile[])[]): readonly (readonly CheckedFile[])[] {
  const [packer, unpacker] = [new Packer(), new Unpacker()];
  return batches.map((files) => unpacker.unpack(structuredClone(packer.pack(files))));
}

/** Values as plain maps, which is all a reader of them may rely on. */
function plain(file: CheckedFile): unknown {
  const forms = file.forms.map((form) => ({
    ...form,
    submission: { ...form.submission, values: new Map(form.submission.values) },
  }));
  return { ...file, forms };
}

test.each([
  ['every state of a value', [[fileOf(values)]]],
  ['held figures', [[fileOf([...values, ...held]), fileOf(values)]]],
  ['a form without values', [[fileOf([])]]],
  ['files of one form', [[fileOf(values), fileOf(values, 'b.xlsx')], [fileOf(values, 'c.xlsx')]]],
  [
    'files of several forms',
    [
      [fileOf(values), fileOf(values.slice(2))],
      [fileOf(values.slice(4)), fileOf(values)],
    ],
  ],
  [
    'figures of another file than the form’s, as in a summary',
    [
      [fileOf(values)].map((file) => ({
        ...file,
        forms: file.forms.map((form) => ({ ...form, submission: { ...form.submission, sheet: 'Số liệu' } })),
      })),
    ],
  ],
])('%s come back as they were', (_, batches: readonly (readonly CheckedFile[])[]) => {
  expect(travelled(batches).map((files) => files.map(plain))).toEqual(batches.map((files) => files.map(plain)));
});

test('a value that is asked for alone is the one that comes with all of them', () => {
  const held = travelled([[fileOf(values)]])[0]?.[0]?.forms[0]?.submission.values;
  expect([...(held ?? [])].map(([key]) => held?.get(key))).toEqual(values);
  expect([held?.get('A99'), held?.has('A01'), held?.has('A99'), held?.size]).toEqual([undefined, true, false, 9]);
});
