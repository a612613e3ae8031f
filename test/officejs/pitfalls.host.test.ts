/**
 * @jest-environment jsdom
 *
 * The platform's pitfalls, each with the proof of its rule. P11 (caching), P13 (deployment) and P14 (https) are
 * matters of the build and the manifest and have no line here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { number, text, type SheetModel } from '../../src/core/sheet/model';
import type { SheetChange } from '../../src/core/sheet/port';
import { valueAt } from '../../src/core/sheet/snapshot';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';

const model = formModel();
const port = createExcelPort;
let host: ExcelHost;

beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset());

const sources = () => {
  const root = join(__dirname, '../../src/officejs');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
};

const plain = (cells: SheetModel['cells']): SheetModel => ({
  name: 'Thử',
  cells,
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
});

const proofs: Readonly<Record<string, () => Promise<void>>> = {
  'P1 what is asked while a cell is being edited is done once that is over': async () => {
    host.setEditMode(true);
    const inserted = port().insert([model], []);
    for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done, 0));
    expect(host.workbook.sheets).toHaveLength(1);
    host.setEditMode(false);
    expect(await inserted).toEqual([model.name]);
  },
  'P2 a protected sheet is opened and closed with the same options, a password is respected': async () => {
    await port().insert([model], []);
    const { protection } = host.sheet(model.name);
    protection.options = { ...protection.options, allowSort: true };
    await port().write([{ sheet: model.name, row: 16, col: 2, value: 1 }]);
    expect(host.sheet(model.name).protection).toMatchObject({
      on: true,
      options: { allowSort: true, allowFormatCells: true },
    });
    host.sheet(model.name).protection.password = 'bí mật';
    await expect(port().write([{ sheet: model.name, row: 16, col: 2, value: 2 }])).rejects.toMatchObject({
      code: 'protectedSheet',
    });
    expect(host.sheet(model.name).protection.on).toBe(true);
  },
  'P3 merges are found and only their first cell has a value': async () => {
    await port().insert([model], []);
    const seen = await port().snapshotSheet(model.name);
    expect(seen.merges).toEqual(model.merges);
    expect([valueAt(seen, 0, 0).kind, valueAt(seen, 0, 3).kind]).toEqual(['text', 'blank']);
  },
  'P4 arrays have the shape of their range, however ragged the sheet': async () => {
    await port().insert(
      [
        plain([
          { row: 7, col: 9, content: number(1) },
          { row: 2, col: 3, content: number(2) },
        ]),
      ],
      [],
    );
    expect([
      host.sheet('Thử').cell(7, 9)?.value,
      host.sheet('Thử').cell(2, 3)?.value,
      host.sheet('Thử').cell(2, 4),
    ]).toEqual([1, 2, undefined]);
    expect(await port().insert([{ ...plain([]), name: 'Trống' }], [])).toEqual(['Trống']);
  },
  'P5 numbers travel as numbers and text in the Vietnamese way stays text': async () => {
    await port().insert(
      [
        plain([
          { row: 0, col: 0, content: number(1234.5) },
          { row: 0, col: 1, content: text('1.234') },
        ]),
      ],
      [],
    );
    expect([host.sheet('Thử').cell(0, 0)?.value, host.sheet('Thử').cell(0, 1)?.value]).toEqual([1234.5, '1.234']);
    expect(sources()).not.toMatch(/formulasLocal|numberFormatLocal|\.text\b\s*\[/);
  },
  'P6 no address over several areas is ever sent': async () => {
    await port().insert([model], []);
    expect(host.workbook.listSeparator).toBe(';');
    expect(sources()).not.toMatch(/\.getRanges\(/);
  },
  'P7 own writes raise no change and handlers are taken off': async () => {
    await port().insert([model], []);
    const seen: SheetChange[] = [];
    const stop = await port().onChange((change) => seen.push(change));
    await port().write([{ sheet: model.name, row: 4, col: 2, value: 5 }]);
    await stop();
    host.userTypes(model.name, 'C5', 6);
    for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done, 0));
    expect(seen).toEqual([]);
  },
  'P8 what Excel cannot undo can be restored': async () => {
    await port().insert([model], []);
    await port().insert([formModel(model.name, 3)], [model.name]);
    expect(await port().restore()).toBe(true);
    expect(host.sheet(model.name).names).toHaveLength(14);
  },
  'P9 nothing is kept between calls that a co-author could make stale': async () => {
    await port().insert([model], []);
    const kept = port();
    await kept.snapshotSheet(model.name);
    host.coauthorTypes(model.name, 'C5', 77);
    expect(valueAt(await kept.snapshotSheet(model.name), 4, 2)).toEqual({ kind: 'number', number: 77 });
  },
  'P10 another workbook in front is told as busy, and no selection is ever read': async () => {
    host.session.failNext = { code: 'GeneralException', after: 1 };
    await expect(port().activate('Sheet1')).rejects.toMatchObject({ code: 'workbookBusy' });
    expect(sources()).not.toMatch(/getSelectedRange/);
  },
  'P12 a member missing from an old office.js is not called although the host reports its set': async () => {
    const { prototype } = Excel.Range;
    const member = Object.getOwnPropertyDescriptor(prototype, 'getMergedAreasOrNullObject');
    Reflect.deleteProperty(prototype, 'getMergedAreasOrNullObject');
    try {
      await port().insert([model], []);
      expect((await port().snapshotSheet(model.name)).merges).toEqual([]);
    } finally {
      if (member) Object.defineProperty(prototype, 'getMergedAreasOrNullObject', member);
    }
    expect(sources()).not.toMatch(/https?:\/\//);
  },
  'P15 no dialog window is opened from here': () => {
    expect(sources()).not.toMatch(/displayDialogAsync|\.ui\./);
    return Promise.resolve();
  },
  'P16 a chart says outright whether series are columns': async () => {
    await port().insert([model], []);
    expect(host.sheet(model.name).charts.map(({ seriesBy }) => seriesBy)).toEqual(['Columns']);
  },
  'P17 a very hidden copy is shown before it is deleted, dates are plain serials': async () => {
    await port().insert([model], []);
    await port().insert([model], [model.name]);
    await port().insert([model], [model.name]);
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === 'VeryHidden')).toHaveLength(1);
    expect(host.sheet(model.name).cell(1, 1)?.value).toBe(46006);
  },
};

test.each(Object.entries(proofs))('%s', (_name, proof) => proof());
