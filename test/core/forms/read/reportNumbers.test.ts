import { headText } from '../../../../src/core/forms/read/header';
import { reportNumbers } from '../../../../src/core/forms/read/reportNumbers';
import { NUMBER_LABEL, REPLACES_LABEL } from '../../../../src/core/forms/layout/numberLabels';
import { sheetSnapshot, type SnapshotCell } from '../../../../src/core/sheet/snapshot';
import { excelSerial } from '../../../../src/domain/day';
import { readForms } from '../../../../src/core/forms/readForms';
import { buildForm } from '../../../../src/core/forms/buildForm';
import { formArgs, readContext } from '../fixtures';
import { modelSnapshot, workbookOf } from '../modelSnapshot';

type Typed = string | number | undefined;

/** The row of the two lines as it is read, with what was typed; `labels` gone leave the names alone. */
function read(own: Typed, replaces: Typed, labels = true) {
  const texts: readonly (readonly [number, Typed])[] = [
    [7, labels ? `${NUMBER_LABEL}:` : undefined],
    [8, own],
    [9, labels ? `${REPLACES_LABEL} số, ngày:` : undefined],
    [10, replaces],
  ];
  const cells = texts.flatMap(([col, typed]): readonly SnapshotCell[] => {
    if (typed === undefined) return [];
    if (typeof typed === 'string') return [{ row: 3, col, value: { kind: 'text', text: typed } }];
    return [{ row: 3, col, value: { kind: 'number', number: typed }, ...(typed > 40_000 ? { dateFormat: true } : {}) }];
  });
  const words = cells.map(({ row, col, value }) => ({
    row,
    col,
    says: headText(value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : ''),
  }));
  const names = new Map([
    ['number', { row: 3, col: 8 }],
    ['replaces', { row: 3, col: 10 }],
  ]);
  return reportNumbers(sheetSnapshot({ name: 'Biểu', cells }), words, names);
}

test.each<[string, Typed, Typed, unknown]>([
  ['nothing', undefined, undefined, undefined],
  ['a number', ' 15/BC-UBND ', undefined, { own: '15/BC-UBND' }],
  ['a number alone', 15, undefined, { own: '15' }],
  [
    'number and day',
    '15',
    '12/BC-UBND ngày 20/11/2024',
    { own: '15', replaces: { number: '12/BC-UBND', day: '2024-11-20' } },
  ],
  [
    'words around',
    undefined,
    'Báo cáo số 12/BC-UBND, ngày 1.11.2024',
    { replaces: { number: '12/BC-UBND', day: '2024-11-01' } },
  ],
  ['a number to replace', undefined, 12, { replaces: { number: '12' } }],
  ['a day Excel made', undefined, excelSerial('2024-11-20'), { replaces: { day: '2024-11-20' } }],
  ['no such day', undefined, '12 ngày 31/02/2024', { replaces: { number: '12' } }],
])('%s', (_name, own, replaces, expected) => {
  expect(read(own, replaces)).toEqual(expected);
  expect(read(own, replaces, false)).toEqual(expected);
});

test('a blank form has neither, and reads as before', () => {
  const { forms } = readForms(workbookOf(modelSnapshot(buildForm(formArgs()))), readContext);
  expect(forms[0]?.submission.numbers).toBeUndefined();
});
