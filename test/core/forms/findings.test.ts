import type { ElementKey } from '../../../src/domain/ids';
import { valueOf } from '../../../src/domain/figure';
import { buildForm } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import type { Finding } from '../../../src/domain/finding';
import type { ElementValue } from '../../../src/domain/submission';
import { address, type Cell } from '../../../src/core/sheet/address';
import type { SheetSnapshot, SnapshotValue } from '../../../src/core/sheet/snapshot';
import { entriesFor, formArgs, readContext } from './fixtures';
import { edited, modelSnapshot, namedCell, rebuilt, withRowsBefore, workbookOf, type Edit } from './modelSnapshot';

const args = formArgs();
const entries = new Map<ElementKey, number | string>(
  [...entriesFor(args)].map(([key, value]) => [key, value === 'x' ? 4 : value]),
);
for (const key of ['G00', 'L05', 'L06'] as const) entries.set(key, 'Không có');
for (const key of ['H01', 'I04', 'L03.UOC'] as const) entries.set(key, 1);
for (const key of ['H06.TU', 'H06.DEN', 'L02'] as const) entries.set(key, '2024-03-25');
const clean = modelSnapshot(buildForm({ ...args, entries }));

/** The clean form with one cell changed, and that cell's address. */
function withCell(element: string, edit: Edit): { sheet: SheetSnapshot; cell: string } {
  const at = namedCell(clean, `TH.${element}`);
  return { sheet: edited(clean, [{ ...at, edit }]), cell: address(at) };
}

function read(sheet: SheetSnapshot): { findings: readonly Finding[]; values: ReadonlyMap<string, ElementValue> } {
  const [form] = readForms(workbookOf(sheet), readContext).forms;
  if (!form) throw new Error('no form');
  return { findings: form.findings, values: form.submission.values };
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, variant, severity, element, place }) =>
    [rule, variant, severity, element, place.cell].join('|'),
  );

/** State and value; null where the state has none. */
const said = (figure: ElementValue | undefined) => ({ state: figure?.state, value: valueOf(figure) ?? null });
const text = (words: string): Edit => ({ value: { kind: 'text', text: words } });

test('the clean form has no finding', () => {
  expect(read(clean).findings).toEqual([]);
});

describe('an input cell', () => {
  const cases: readonly [string, string, Edit, string, ElementValue['state'], number | string | null][] = [
    ['R03 words after the figure', 'A01.LH01', text('12 người'), 'R03||warning', 'value', 12],
    ['R03 thousands mark', 'G07', text('1.234'), 'R03||warning', 'value', 1234],
    ['R03 billions as words', 'K02.KH', text('1,5 tỷ'), 'R03||warning', 'value', 1500],
    ['R04 text for a number', 'B04', text('khoảng 12'), 'R04|text|error', 'unreadable', null],
    ['R04 none or not applicable', 'B04', text('Không'), 'R04|none|error', 'unreadable', null],
    [
      'R04 a day for a number',
      'B04',
      { value: { kind: 'number', number: 45000 }, dateFormat: true },
      'R04|date|error',
      'unreadable',
      null,
    ],
    [
      'R04 a truth value for a number',
      'B04',
      { value: { kind: 'boolean', boolean: true } },
      'R04|text|error',
      'unreadable',
      null,
    ],
    ['R04 other words for yes or no', 'H01', text('đang làm'), 'R04|choice|error', 'unreadable', null],
    ['R04 words for a day', 'L02', text('cuối tháng'), 'R04|notDate|error', 'unreadable', null],
    ['R05 money two ways', 'K02.KH', text('1.234'), 'R05||error', 'unreadable', null],
    ['R05 x for yes or no', 'H01', text('x'), 'R05|tick|error', 'unreadable', null],
    [
      'R06 TCVN3 text',
      'L05',
      { ...text('ThiÕu kinh phÝ, c¸n bé'), font: '.VnTime' },
      'R06||warning',
      'value',
      'Thiếu kinh phí, cán bộ',
    ],
    [
      'R07 formula without result',
      'B04',
      { value: { kind: 'notCalculated' }, formula: '3+4' },
      'R07||error',
      'unreadable',
      null,
    ],
    [
      'R13 error value',
      'B04',
      { value: { kind: 'error', code: '#REF!' }, formula: 'Sheet2!#REF!' },
      'R13||error',
      'unreadable',
      null,
    ],
    ['R13 lost value', 'B04', { value: { kind: 'error', code: '' } }, 'R13|lost|error', 'unreadable', null],
    ['R14 own formula', 'B04', { value: { kind: 'number', number: 7 }, formula: '3+4' }, 'R14||info', 'value', 7],
    ['R17 day two ways', 'L02', text('05/12/2024'), 'R17||error', 'unreadable', null],
  ];
  test.each(cases)('%s', (_name, element, edit, finding, state, value) => {
    const { sheet, cell } = withCell(element, edit);
    const result = read(sheet);
    const own = shown(result.findings).filter((line) => !line.startsWith('R18'));
    expect(own).toEqual([`${finding}|${element}|${cell}`]);
    expect(said(result.values.get(element))).toEqual({ state, value });
  });

  const quiet: readonly [string, string, SnapshotValue, ElementValue['state'], number | string | null][] = [
    ['spaces only is blank', 'B04', { kind: 'text', text: '  ' }, 'blank', null],
    ['a dash is not applicable', 'B04', { kind: 'text', text: '–' }, 'notApplicable', null],
    ['X is not applicable', 'B04', { kind: 'text', text: 'X' }, 'notApplicable', null],
    ['0 is none', 'B04', { kind: 'number', number: 0 }, 'value', 0],
    ['a tick is yes', 'H01', { kind: 'text', text: '✓' }, 'value', 1],
    ['Không is no', 'H01', { kind: 'text', text: 'không' }, 'value', 0],
    ['a dash for yes or no is not applicable', 'H01', { kind: 'text', text: '-' }, 'notApplicable', null],
    ['a serial is a day', 'L02', { kind: 'number', number: 45631 }, 'value', '2024-12-05'],
    ['a text day that is only a day', 'L02', { kind: 'text', text: '25/11/2024' }, 'value', '2024-11-25'],
    ['a number in a text line is text', 'L05', { kind: 'number', number: 12 }, 'value', '12'],
  ];
  test.each(quiet)('%s', (_name, element, value, state, expected) => {
    const result = read(withCell(element, { value }).sheet);
    expect(shown(result.findings).filter((line) => !line.startsWith('R18'))).toEqual([]);
    expect(said(result.values.get(element))).toEqual({ state, value: expected });
  });
});

describe('a computed cell', () => {
  const total = 'B02';
  const right = Number(valueOf(read(clean).values.get(total)));
  const cases: readonly [string, Edit, string][] = [
    ['R08 overwritten with the same figure', { value: { kind: 'number', number: right } }, 'R08|equal|warning'],
    ['R08 overwritten with another figure', { value: { kind: 'number', number: right + 1 } }, 'R08|differs|error'],
    ['R08 emptied', { value: { kind: 'blank' } }, 'R08|removed|warning'],
  ];
  test.each(cases)('%s', (_name, edit, finding) => {
    const { sheet, cell } = withCell(total, edit);
    const result = read(sheet);
    expect(shown(result.findings)).toEqual([`${finding}|${total}|${cell}`]);
    expect(result.values.get(total)).toMatchObject({ value: right, computed: true });
  });

  test('R18 a kept result that is out of date', () => {
    const { sheet, cell } = withCell(total, { value: { kind: 'number', number: right + 9 }, formula: 'SUM(F22:F24)' });
    expect(shown(read(sheet).findings)).toEqual([`R18||info||${cell}`]);
  });

  test('a result the saving program left out is no finding', () => {
    expect(read(withCell(total, { value: { kind: 'notCalculated' }, formula: 'SUM(F22:F24)' }).sheet).findings).toEqual(
      [],
    );
  });

  test('R08 a repeated figure that was overwritten', () => {
    const at = namedCell(clean, 'TH.A03.LH01');
    const repeated = { row: at.row + 1, col: at.col - 3 };
    const sheet = edited(clean, [{ ...repeated, edit: { value: { kind: 'number', number: 999 } } }]);
    expect(shown(read(sheet).findings)).toEqual([`R08|differs|error|A02.LH01|${address(repeated)}`]);
  });
});

describe('the sheet', () => {
  const line = namedCell(clean, 'TH.B04');
  const codeAt: Cell = { row: line.row, col: 2 };
  const labelAt: Cell = { row: line.row, col: 1 };

  test('R01 of a newer version', () => {
    const { sheet, cell } = withCell('version', { value: { kind: 'number', number: 99 } });
    expect(shown(read(sheet).findings)).toEqual([`R01|newer|error||${cell}`]);
  });

  test('R02 one name lost', () => {
    const names = clean.names.filter((name) => name.name !== 'TH.B04');
    const result = read(rebuilt(clean, { names }));
    expect(result.findings.map(({ rule, params }) => [rule, params])).toEqual([['R02', { count: 1 }]]);
    expect(result.values.get('B04')).toMatchObject({ value: entries.get('B04') });
  });

  test('R09 input rules removed', () => {
    const result = read(rebuilt(clean, { validated: clean.validated.slice(7) }));
    expect(result.findings.map(({ rule, severity, params }) => [rule, severity, params])).toEqual([
      ['R09', 'info', { count: 4 }],
    ]);
  });

  test('R10 external links', () => {
    const outcome = readForms({ ...workbookOf(clean), externalLinks: ['khac.xlsx'] }, readContext);
    expect(outcome.forms[0]?.findings.map(({ rule, params }) => [rule, params])).toEqual([
      ['R10', { target: 'khac.xlsx' }],
    ]);
  });

  test('R11 label changed', () => {
    const sheet = edited(clean, [{ ...labelAt, edit: text('Số người nghỉ việc') }]);
    expect(shown(read(sheet).findings)).toEqual([`R11||warning|B04|${address(labelAt)}`]);
  });

  test('a label that differs in spaces and capitals is the same label', () => {
    const sheet = edited(clean, [{ ...labelAt, edit: text('  SỐ NGƯỜI hưởng phụ cấp  đạt mức tối thiểu') }]);
    expect(read(sheet).findings).toEqual([]);
  });

  test('R06 label turned into TCVN3', () => {
    const sheet = edited(clean, [{ ...labelAt, edit: { ...text('Sè ng­êi h­ëng phô cÊp'), font: '.VnTime' } }]);
    expect(shown(read(sheet).findings)).toEqual([`R06||warning|B04|${address(labelAt)}`]);
  });

  test('R12 added row with a figure', () => {
    const shifted = withRowsBefore(clean, [line.row]);
    const added = { row: line.row, col: 5 };
    const sheet = edited(shifted, [
      { ...added, edit: { value: { kind: 'number', number: 3 } } },
      { ...labelAt, edit: text('Số người khác') },
    ]);
    const result = read(sheet);
    expect(shown(result.findings)).toEqual([`R12||warning||${address(added)}`]);
    expect(result.findings[0]?.params).toEqual({ row: String(line.row + 1), label: 'Số người khác' });
    expect(result.values.get('B04')).toMatchObject({ value: entries.get('B04') });
  });

  test('R15 line missing', () => {
    const cells = [...clean.cells()].filter((cell) => cell.row !== line.row);
    const names = clean.names.filter((name) => name.area.top !== line.row);
    const result = read(rebuilt(clean, { cells, names }));
    expect(shown(result.findings)).toEqual(['R15|missing|error|B04|']);
    expect(result.values.get('B04')).toMatchObject({ state: 'blank' });
  });

  test('R15 code twice', () => {
    const shifted = withRowsBefore(clean, [line.row + 1]);
    const copied = { row: line.row + 1, col: 2 };
    const sheet = edited(shifted, [{ ...copied, edit: text('B04') }]);
    expect(shown(read(sheet).findings)).toEqual([`R15|twice|error|B04|${address(copied)}`]);
  });

  test('R16 protection removed', () => {
    expect(shown(read(rebuilt(clean, { isProtected: false })).findings)).toEqual(['R16||info||']);
  });

  test('a code cell that was emptied is read by its names', () => {
    const result = read(edited(clean, [{ ...codeAt, edit: { value: { kind: 'blank' } } }]));
    expect(result.values.get('B04')).toMatchObject({ value: entries.get('B04') });
  });
});

describe('a workbook without a form', () => {
  const blankSheet = rebuilt(clean, { cells: [], names: [] });
  const cases: readonly [string, SheetSnapshot, string][] = [
    ['an empty sheet', blankSheet, 'noForm'],
    ['an unknown form', withCell('form', text('09/CTXH-Z')).sheet, 'unknownForm'],
    ['an unknown programme', withCell('programme', text('ca-mau-2021-2030')).sheet, 'unknownProgramme'],
  ];
  test.each(cases)('%s', (_name, sheet, code) => {
    const outcome = readForms(workbookOf(sheet), readContext);
    expect(outcome.forms).toEqual([]);
    expect(outcome.reason?.code).toBe(code);
  });
});

test('a form whose head lost unit and year is still returned, with its gaps', () => {
  const cells = [...clean.cells()].filter(
    (cell) => cell.row > 4 || /Biểu số|Thực hiện Kế hoạch/.test(cell.value.kind === 'text' ? cell.value.text : ''),
  );
  const names = clean.names.filter((name) => !/unit|year|asOf|programme|form|version/i.test(name.name));
  const [form] = readForms(workbookOf(rebuilt(clean, { cells, names })), readContext).forms;
  expect(form?.submission).toMatchObject({
    unit: { code: '' },
    unitName: '',
    year: 0,
    asOf: null,
    programme: 'dong-nai-2021-2030',
  });
});
