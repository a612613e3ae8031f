import { valueOf } from '../../../src/domain/figure';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFormWorkbook, type FormArgs, rowEntryKey } from '../../../src/core/forms/buildForm';
import { readForms } from '../../../src/core/forms/readForms';
import { isInput } from '../../../src/domain/plan/computeValues';
import type { Submission } from '../../../src/domain/submission';
import { address } from '../../../src/core/sheet/address';
import { isFormula, type CellModel } from '../../../src/core/sheet/model';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { available, convertAll, itWith, python, temporaryFolder } from '../../support/programs';
import { CarriedPlanCache, CarriedPlans } from '../../../src/core/forms/read/carriedPlans';
import { isPlanSheet } from '../../../src/core/sheet/ownSheet';
import { catalogue, dongNaiPlan, entriesFor, formArgs, phuLy, readContext, specsOf } from './fixtures';

const args = formArgs();
const entries = entriesFor(args);
const folder = temporaryFolder('forms');

const FILL = `
import json, sys, datetime, openpyxl
source, target, entries = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
own = sheet.defined_names.values() if hasattr(sheet, 'defined_names') else [n for n in book.defined_names.definedName if n.localSheetId == 0]
places = {name.name: name.attr_text.rsplit('!', 1)[1].replace('$', '') for name in own}
for name, value in entries.items():
    cell = sheet[places['TH.' + name]]
    if isinstance(value, str) and len(value) == 10 and value[4] == '-': value = datetime.date.fromisoformat(value)
    cell.value = value
book.save(target)
print('0')`;

const CHANGE = `
import sys, copy, openpyxl
def change(source, target, what):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    if what == 'rows':
        for row in (120, 40, 2): sheet.insert_rows(row)
    if what == 'rename': sheet.title = 'So lieu'
    if what == 'names':
        if hasattr(sheet, 'defined_names'): sheet.defined_names.clear()
        else: book.defined_names.definedName = []
    if what == 'copy':
        other = openpyxl.Workbook()
        new = other.create_sheet('Xa Phu Ly')
        for row in sheet.iter_rows():
            for cell in row:
                to = new.cell(cell.row, cell.column, cell.value)
                to.number_format = cell.number_format
        book = other
    book.save(target)
source, folder = sys.argv[1:3]
for what in sys.argv[3:]: change(source, folder + '/' + what + '.xlsx', what)
print('0')`;

/** Entries as the sheet holds them. */
const typed = Object.fromEntries(
  specsOf(args)
    .filter(isInput)
    .flatMap((spec) => {
      const entry = entries.get(spec.key);
      if (entry === undefined) return [];
      return [[spec.key, spec.type === 'yesNo' ? (entry === 'x' ? '–' : entry === 1 ? 'Có' : 'Không') : entry]];
    }),
);

const SHOWN = `
import json, sys, openpyxl
def shown(path):
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    return {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, (int, float, str))}
print(json.dumps([shown(path) for path in sys.argv[1:]]))`;

/** Saved without stored results, so that LibreOffice has to calculate every formula. */
const BARE = `
import sys, openpyxl
for source, target in zip(sys.argv[1::2], sys.argv[2::2]): openpyxl.load_workbook(source).save(target)
print(0)`;

const department: FormArgs = formArgs({
  form: '02a/CTXH-N',
  unit: {
    list: '2024',
    code: '75.SLDTBXH',
    name: 'Sở Lao động - Thương binh và Xã hội',
    type: '',
    level: 'department',
    kind: 'labour',
  },
  reporter: { kind: 'labour', tier: 'department' },
});
const district: FormArgs = formArgs({
  form: '02b/CTXH-H',
  unit: { list: '2024', code: '735', name: 'Vĩnh Cửu', type: 'huyện', level: 'district' },
  reporter: { kind: 'other', tier: 'district' },
  rows: [phuLy, { ...phuLy, code: '26182', name: 'Vĩnh Tân' }],
});
const rowEntries = [...entriesFor(district)].flatMap(([key, value], index) => [
  [rowEntryKey('26179', key), value] as const,
  [rowEntryKey('26182', key), index % 3 === 0 ? 'x' : index] as const,
]);

const CALCULATED: readonly (readonly [string, FormArgs])[] = [
  ['commune-blank', args],
  ['commune-filled', { ...args, entries }],
  ['department-filled', { ...department, entries: entriesFor(department) }],
  ['district-filled', { ...district, entries: new Map(rowEntries) }],
];
const CHANGES = ['rows', 'rename', 'names', 'copy'] as const;

const inFolder = (name: string): string => path.join(folder, `${name}.xlsx`);
const filled = inFolder('filled');
/** Where LibreOffice saved the filled form again. */
let byLibreOffice = '';
let shownBy: readonly Readonly<Record<string, number | string>>[] = [];

/** Each program is started once for all files: its start costs more than a file. */
beforeAll(async () => {
  if (!available('openpyxl')) return;
  writeFileSync(inFolder('blank'), await writeWorkbook(buildFormWorkbook(args)));
  for (const [name, given] of CALCULATED) writeFileSync(inFolder(name), await writeWorkbook(buildFormWorkbook(given)));
  python(FILL, inFolder('blank'), filled, JSON.stringify(typed));
  python(CHANGE, filled, folder, ...CHANGES);
  const bare = CALCULATED.map(([name]) => inFolder(`bare-${name}`));
  python(BARE, ...CALCULATED.flatMap(([name], at) => [inFolder(name), bare[at] ?? '']));
  if (!available('libreoffice')) return;
  const [saved = '', ...books] = convertAll([filled, ...bare], 'xlsx', temporaryFolder('lo'));
  byLibreOffice = saved;
  shownBy = python(SHOWN, ...books) as typeof shownBy;
}, 240_000);

function read(file: string): {
  inputs: ReadonlyMap<string, unknown>;
  submission: Submission;
  rules: readonly string[];
} {
  const outcome = readForms(readWorkbook(readFileSync(file), path.basename(file)), readContext);
  const [form] = outcome.forms;
  if (!form || outcome.forms.length > 1)
    throw new Error(`${outcome.forms.length} forms: ${JSON.stringify(outcome.others)}`);
  const { submission, findings } = form;
  const held = [...submission.values.values()].filter((value) => !value.computed && value.state !== 'blank');
  const inputs = new Map(held.map((value) => [value.element, value.state === 'notApplicable' ? 'x' : valueOf(value)]));
  return { inputs, submission, rules: findings.map(({ rule, variant }) => `${rule} ${variant}`.trim()) };
}

function gnumeric(): string {
  const target = path.join(folder, 'gnumeric.xlsx');
  const done = spawnSync('ssconvert', [filled, target], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return target;
}

describe('a form filled by its names comes back value for value', () => {
  const cases: readonly [string, () => string, readonly string[]][] = [
    ['as openpyxl saved it', () => filled, []],
    ['saved again by LibreOffice', () => byLibreOffice, []],
    ['saved again by gnumeric', gnumeric, []],
    // openpyxl moves cells and leaves formulas as they are, so the totals really take other cells then.
    ['with rows put in by openpyxl', () => inFolder('rows'), ['R02 moved', 'R09', 'R08 changedMany']],
    ['under another sheet name', () => inFolder('rename'), ['R02 lost']],
    ['without any name', () => inFolder('names'), ['R02 lost']],
    ['copied into another workbook', () => inFolder('copy'), ['R02 lost', 'R09', 'R16']],
  ];
  for (const [name, make, rules] of cases) {
    itWith('libreoffice', 'gnumeric', 'openpyxl')(
      name,
      () => {
        const result = read(make());
        expect(result.inputs).toEqual(entries);
        expect(result.submission).toMatchObject({
          unit: { list: '2024', code: '26179' },
          year: 2024,
          asOf: '2024-11-30',
          form: '01/CTXH-X',
        });
        expect(result.rules).toEqual(rules);
      },
      120000,
    );
  }
});

itWith('libreoffice', 'openpyxl')(
  'the plan a form brings comes back through LibreOffice, still out of sight',
  () => {
    const workbook = readWorkbook(readFileSync(byLibreOffice), 'lo.xlsx');
    const [sheet] = workbook.sheets.filter(isPlanSheet);
    expect(sheet && ['hidden', 'veryHidden'].includes(sheet.visibility)).toBe(true);
    const found = new CarriedPlans(workbook, catalogue, new CarriedPlanCache()).of(dongNaiPlan.id, '');
    expect(found).toMatchObject({ kind: 'plan', plan: { programme: { ...dongNaiPlan, program: '0.2' } } });
  },
  120_000,
);

describe('LibreOffice calculates what we stored', () => {
  for (const [at, [name, given]] of CALCULATED.entries()) {
    itWith('libreoffice', 'openpyxl')(name, () => {
      const shown = shownBy[at] ?? {};
      const formulas = (buildFormWorkbook(given).sheets[0]?.cells ?? []).filter(
        (cell) => cell.content && isFormula(cell.content),
      );
      expect(formulas.length).toBeGreaterThan(25);
      expect(
        formulas
          .filter((cell) => !same(cell, shown))
          .map((cell) => [address(cell), shown[address(cell)], cell.content]),
      ).toEqual([]);
    });
  }
});

/** Whether LibreOffice shows what the model stores; decimals to the last digits a sheet can show. */
function same(cell: CellModel, shown: Readonly<Record<string, number | string>>): boolean {
  const value = cell.content && isFormula(cell.content) ? cell.content.value : undefined;
  const ours = value?.kind === 'number' ? value.number : value?.kind === 'text' ? value.text : '';
  const theirs = shown[address(cell)] ?? '';
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) < 1e-9 * Math.max(1, Math.abs(ours));
}
