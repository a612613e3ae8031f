/** @jest-environment jsdom */
import { buildForm, buildFormWorkbook } from '../../src/core/forms/buildForm';
import { readForms } from '../../src/core/forms/readForms';
import { pointsToPixels } from '../../src/core/sheet/measures';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { libraryPage } from '../../src/xlsx/write/pageLayout';
import { librarySheet } from '../../src/xlsx/write/librarySheet';
import { styleProbes } from '../../src/xlsx/write/styleProbes';
import { entriesFor, formArgs, readContext } from '../core/forms/fixtures';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../support/excelhost/createExcelHost';
import { withinRoundTrips } from '../support/excelhost/roundTrips';
import { actualCells, expectedCells } from './fixtures/hostCells';

const args = formArgs();
const entries = entriesFor(args);
const { sheets } = buildFormWorkbook({ ...args, entries });
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14', evaluate: evaluateFrom(sheets) });
});
beforeEach(() => host.reset({ evaluate: evaluateFrom(sheets) }));

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  'the sheet "%s" of the Đồng Nai workbook stands in Excel cell by cell',
  async (name, sheet) => {
    await withinRoundTrips(host, 5, () => createExcelPort().insert(sheets, []));
    expect(actualCells(host.sheet(name), sheet)).toEqual(expectedCells(sheet));
  },
);

test('columns are as wide as in the file, to the pixel, so that the rows made for them cut nothing', async () => {
  await createExcelPort().insert(sheets, []);
  for (const sheet of sheets) {
    const inFile = librarySheet(sheet, styleProbes(sheet)).columns?.map(({ width }) => (width ?? 0) * 8);
    const here = sheet.columns.map((_, col) => pointsToPixels(host.sheet(sheet.name).columnWidths.get(col) ?? 0));
    expect(here).toEqual(inFile);
  }
});

test('rows are as high as in the file', async () => {
  await createExcelPort().insert(sheets, []);
  for (const sheet of sheets) {
    // The file writes the heights of the model as they are.
    const inFile = (sheet.rows ?? []).flatMap(({ row, height }) => (height === undefined ? [] : [[row, height]]));
    expect(inFile.map(([row = -1]) => [row, host.sheet(sheet.name).rowHeights.get(row)])).toEqual(inFile);
  }
});

test('and the form says a height for most of its rows', () => {
  expect(sheets[0]?.rows?.length).toBeGreaterThan(100);
});

test('pages are set up as in the file', async () => {
  await createExcelPort().insert(sheets, []);
  const sides = ['left', 'right', 'top', 'bottom'] as const;
  for (const sheet of sheets.filter(({ print }) => print !== undefined)) {
    const { page, pageBreaks } = host.sheet(sheet.name);
    const { pageSetup, rowBreaks = [] } = libraryPage(sheet);
    expect(String(page['orientation']).toLowerCase()).toBe(pageSetup?.orientation);
    const [here, inFile] = [
      sides.map((side) => Math.round(Number(page[`${side}Margin`]))),
      sides.map((side) => Math.round((pageSetup?.margins?.[side] ?? NaN) * 72)),
    ];
    expect(here).toEqual(inFile);
    expect(pageBreaks).toHaveLength(rowBreaks.length);
  }
});

test('the form is read back in two round trips with every entry and without a finding', async () => {
  const port = createExcelPort();
  await port.insert(sheets, []);
  await withinRoundTrips(host, 2, () => port.snapshotSheet(sheets[0]?.name));
  const { forms, others } = readForms(await port.snapshotAll(), readContext);
  expect(forms).toHaveLength(1);
  expect(forms[0]?.findings).toEqual([]);
  expect(others.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Hướng dẫn']);
  const values = forms[0]?.submission.values ?? new Map();
  const read = [...entries].map(([key]) => [
    key,
    values.get(key)?.state === 'notApplicable' ? 'x' : values.get(key)?.value,
  ]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(entries));
});

test('a form for each of 50 communes costs little more than one, and all are read in four round trips', async () => {
  const forms = Array.from({ length: 50 }, (_unused, n) => {
    const unit = { ...args.unit, code: String(26000 + n), name: `Xã số ${n + 1}` };
    return { ...buildForm({ ...args, unit, entries }), name: `Xã số ${n + 1}` };
  });
  const port = createExcelPort();
  host.session.payloadLimit = Number.POSITIVE_INFINITY;
  const written = await withinRoundTrips(host, 5, () => port.insert(forms, []));
  expect(written.requestBytes).toBeLessThan(2_000_000);
  await withinRoundTrips(host, 4, () => port.snapshotAll());
}, 120_000);
