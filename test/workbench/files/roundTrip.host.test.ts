import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { address, contains } from '../../../src/core/sheet/address';
import { number, type CellModel, type SheetModel, type WorkbookModel } from '../../../src/core/sheet/model';
import type { BookSheet } from '../../../src/workbench/grid/bookModel';
import { changedBytes } from '../../../src/workbench/files/workbookBytes';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { readPackage, readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { drawReturnPage } from '../../../src/core/returned/returnPage';
import { linksOf } from '../../../src/xlsx/patch/graft';
import {
  markWorkbook,
  unmarkWorkbook,
  type CellToMark,
  type Marking,
} from '../../../src/xlsx/patch/marks/markWorkbook';
import { available, convert, itWith, python, temporaryFolder } from '../../support/programs';
import { everyFeature } from '../../support/workbooks/everyFeature';
import { checkHere } from '../../browser/checkHere';
import { diskAssets } from '../../taskpane/diskAssets';
import { schemaErrors } from '../../support/schemaErrors';
import { fullWorkbook } from '../../xlsx/write/fullWorkbook';
import { libreOfficeAll } from '../../xlsx/write/readBack';
import { formModel } from '../support/formModel';

jest.setTimeout(300_000);

/** A folder of workbooks that many programs wrote (CONTRIBUTING.md, "Workbooks of other programs"), and one for what becomes of them. */
const { TONGHOP_CORPUS: CORPUS, TONGHOP_CORPUS_OUT: OUT } = process.env;
const DIFFERENCES = readFileSync(path.join(__dirname, 'fileFacts.py'), 'utf8');
const FIGURE = 777;
const FORM = 'Biểu 01-CTXH-X';

/** A file as it was, as it is saved with one figure changed, and where that stands. */
interface Saved {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly sheet: string;
  readonly cell: string;
  /** The cell held a figure before. */
  readonly isThere: boolean;
}

let saved: readonly Saved[] = [];
/** The files that take marks, with some cells marked. */
let marked: readonly Marked[] = [];
/** Workbooks of others with a form of ours among their sheets. */
let carriers: readonly (readonly [name: string, bytes: Uint8Array])[] = [];
/** The workbook with every feature with sheets of ours behind its own. */
let withSheets: Uint8Array = new Uint8Array();
/** Files that the reader does not refuse. */
let read: readonly (readonly [name: string, bytes: Uint8Array])[] = [];

beforeAll(async () => {
  const files = [...(await ownFiles()), ...corpusFiles()];
  read = files.filter(([name, bytes]) => isReadable(bytes, name));
  saved = (await Promise.all(read.map(([name, bytes]) => savedAgain(name, bytes)))).flat();
  carriers = await withForm(read.filter(([name]) => !name.startsWith('form')));
  marked = (await Promise.all([...read, ...carriers].map(([name, bytes]) => returnedCopy(name, bytes)))).flat();
  if (OUT !== undefined) for (const { name, after } of saved) writeFileSync(path.join(OUT, name), after);
});

/** Files of our writer and by hand, and what LibreOffice and gnumeric make of them. */
async function ownFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const folder = temporaryFolder('round-trip');
  const form = await writeWorkbook(await formModel('26179', true));
  const source = path.join(folder, 'biểu.xlsx');
  writeFileSync(source, form);
  const made: [string, Uint8Array][] = [
    ['every feature.xlsm', everyFeature()],
    ['every feature of ours.xlsx', await writeWorkbook(fullWorkbook)],
    ['form.xlsx', form],
  ];
  if (available('libreoffice')) {
    const out = temporaryFolder('round-trip-lo');
    made.push(['form by LibreOffice.xlsx', readFileSync(convert(source, 'xlsx', out))]);
  }
  if (available('gnumeric')) {
    const target = path.join(folder, 'gnumeric.xlsx');
    execFileSync('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', source, target], { stdio: 'ignore' });
    made.push(['form by gnumeric.xlsx', readFileSync(target)]);
  }
  return made;
}

function corpusFiles(): readonly (readonly [string, Uint8Array])[] {
  const names = CORPUS === undefined ? [] : readdirSync(CORPUS).filter((name) => /\.xls[xm]$/.test(name));
  return names.map((name) => [name, readFileSync(path.join(CORPUS ?? '', name))] as const);
}

/** Files that get a form: those by hand, and some of a folder of many. */
const FEW = 8;

/** Some files with a form behind their own sheets, as a unit sends it that keeps everything in one workbook. */
async function withForm(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const {
    sheets: [form],
  } = await formModel('26179', true);
  if (!form) throw new Error('no form');
  const some = files.filter((_, at) => at % Math.ceil(files.length / FEW) === 0);
  const made = some.map(async ([name, bytes]): Promise<readonly (readonly [string, Uint8Array])[]> => {
    const sheets = (await openWorkbook(bytes, name)).model.sheets.map(asBook);
    const now = { sheets: [...sheets, { ...asBook(form, sheets.length), id: 'form' }], settings: {} };
    const changed = await changedBytes({ bytes, name, sheets, settings: {} }, now).catch(() => undefined);
    return changed ? [[`with a form, ${name}`, changed.bytes]] : [];
  });
  return (await Promise.all(made)).flat();
}

/** Opens a file, changes its first figure that may be changed (else puts one below), and saves it as the workbench does. */
async function savedAgain(name: string, before: Uint8Array): Promise<readonly Saved[]> {
  const { model } = await openWorkbook(before, name);
  const sheets = model.sheets.map(asBook);
  const source = { bytes: before, name, sheets, settings: {} };
  for (const { index, cell, isThere } of placesIn(model)) {
    const now = sheets.map((sheet, at) => (at === index ? asBook(withFigure(sheet.model, cell), at) : sheet));
    const changed = await changedBytes(source, { sheets: now, settings: {} });
    if (changed?.anew.length === 0)
      return [
        { name, before, after: changed.bytes, sheet: model.sheets[index]?.name ?? '', cell: address(cell), isThere },
      ];
  }
  return [];
}

function isReadable(bytes: Uint8Array, name: string): boolean {
  try {
    return readWorkbook(bytes, name).sheets.length > 0;
  } catch {
    return false;
  }
}

const asBook = (model: SheetModel, at: number): BookSheet => ({ id: `${at}`, model, shifts: [] });

interface Place {
  readonly index: number;
  readonly cell: CellModel;
  readonly isThere: boolean;
}

/** Some typed figures, then the first cell below the last one. */
function placesIn({ sheets }: WorkbookModel): readonly Place[] {
  const typed = sheets.flatMap(({ cells }, index) =>
    cells
      .filter(({ content }) => content?.kind === 'number')
      .slice(0, 20)
      .map((cell) => ({ index, cell, isThere: true })),
  );
  const last = sheets[0]?.cells.at(-1)?.row ?? 0;
  return [...typed, { index: 0, cell: { row: last + 2, col: 1 }, isThere: false }];
}

function withFigure(sheet: SheetModel, cell: CellModel): SheetModel {
  const others = sheet.cells.filter(({ row, col }) => row !== cell.row || col !== cell.col);
  const cells = [...others, { ...cell, content: number(FIGURE) }].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...sheet, cells };
}

/** A returned copy of a file, and what it was made of. */
interface Marked {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly cells: readonly CellToMark[];
  readonly marking: Marking;
}

/** Some figures and a blank cell of the first sheets and of a form marked, and the page behind. */
async function returnedCopy(name: string, before: Uint8Array): Promise<readonly Marked[]> {
  const cells = readWorkbook(before, name)
    .sheets.filter((sheet, at) => at < 2 || sheet.name === FORM)
    .flatMap((sheet) => {
      const figures = [...sheet.cells()].filter(({ value }) => value.kind === 'number').slice(0, 3);
      const blank = { row: (sheet.used?.bottom ?? 0) + 2, col: 1 };
      // Marks of merged cells stand at the first of them (test/xlsx/patch/marks).
      const alone = [...figures, blank].filter((cell) => !sheet.merges.some((area) => contains(area, cell)));
      return alone.map((cell): CellToMark => {
        const at = address(cell);
        return { sheet: sheet.name, cell: at, severity: 'error', note: `Tổng Hợp: ô ${at} <sai> & "thiếu".` };
      });
    });
  const words = { vi: 'Sai.', en: 'Wrong.' };
  const faults = cells.map(({ sheet, cell, severity }) => ({ sheet, cell, severity, what: words, todo: words }));
  const report = { file: name, unit: 'xã A', year: 2024, today: '2024-12-01', faults };
  const tokens = [`TL-${'a'.repeat(32)}`];
  const marking: Marking = {
    cells,
    faults: faults.length,
    page: (kept, marks, taken) => drawReturnPage(report, { tokens, kept, marks }, taken),
  };
  const after = await markWorkbook(before, name, marking);
  return typeof after === 'string' ? [] : [{ name, before, after, cells, marking }];
}

test('every file that check reads opens and is saved', () => {
  expect(saved.map(({ name }) => name)).toEqual(read.map(([name]) => name));
  expect(saved.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['every feature.xlsm', 'every feature of ours.xlsx', 'form.xlsx']),
  );
});

test('parts that nothing touched keep their bytes; one sheet and the workbook part change', () => {
  expect(saved.flatMap((one) => touched(one).map((what) => `${one.name}: ${what}`))).toEqual([]);
});

/** Parts that differ beyond the sheet with the figure and the request to calculate. */
function touched({ before, after, name, sheet }: Saved): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const own = readPackage(before, name);
  const may = [own.workbookPart, own.sheets.find(({ listed }) => listed.name === sheet)?.part ?? ''].map(plain);
  const changed = Object.keys(old).filter(
    (part) => !part.endsWith('/') && !same(old[part], now[part.replace(/\\/g, '/')]) && !may.includes(plain(part)),
  );
  const added = Object.keys(now).filter((part) => !(part in old) && !(part.replace(/\//g, '\\') in old));
  return [...changed, ...added];
}

const plain = (part: string): string => part.replace(/\\/g, '/').toLowerCase();
const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(b);

test('to our own reader one figure is another, and nothing else', () => {
  const wrong = saved.flatMap((one) => {
    const place = `${one.sheet}!${one.cell}`;
    const [was, is] = [contents(one.before, place), contents(one.after, place)];
    const others = JSON.stringify(was.others) === JSON.stringify(is.others) ? [] : [`${one.name}: others`];
    return is.there.join('') === `${place} {"kind":"number","number":${FIGURE}}`
      ? others
      : [...others, `${one.name}: ${is.there.join('')}`];
  });
  expect(wrong).toEqual([]);
});

/** Every cell with its formula as "Sheet!A1 value =formula", the one at `place` apart. */
function contents(
  bytes: Uint8Array,
  place: string,
): { readonly there: readonly string[]; readonly others: readonly string[] } {
  const lines = readWorkbook(bytes, 'a.xlsx').sheets.flatMap((sheet) =>
    Array.from(sheet.cells(), (cell) => {
      const formula = cell.formula === undefined ? '' : ` =${cell.formula}`;
      return `${sheet.name}!${address(cell)} ${JSON.stringify(cell.value)}${formula}`;
    }),
  );
  const isThere = (line: string): boolean => line.startsWith(`${place} `);
  return { there: lines.filter(isThere), others: lines.filter((line) => !isThere(line)) };
}

itWith('openpyxl')('to openpyxl one figure is another, and nothing else', () => {
  const folder = temporaryFolder('round-trip-pairs');
  const pairs = saved.flatMap(({ name, before, after }, at) => {
    const files = [before, after].map((bytes, side) => {
      const file = path.join(folder, `${at}-${side}${path.extname(name)}`);
      writeFileSync(file, bytes);
      return file;
    });
    return files;
  });
  const found = python(DIFFERENCES, ...pairs) as readonly (readonly Difference[] | null)[];
  const wrong = saved.flatMap((one, at) =>
    (found[at] ?? []).filter((fact) => !isExpected(one, fact)).map((fact) => [one.name, ...fact]),
  );
  expect(wrong).toEqual([]);
  // A file that openpyxl cannot read says nothing; most can be read, and the figure is seen in them.
  const seen = saved.filter((one, at) => found[at]?.some((fact) => isExpected(one, fact)));
  expect(seen.length).toBeGreaterThan(saved.length * 0.5);
});

type Difference = readonly [fact: string, before: unknown, after: unknown];

/** The figure; a cell that was not there comes with its look. */
function isExpected({ sheet, cell, isThere }: Saved, [fact]: Difference): boolean {
  const place = `sheet/${sheet}/cell/${cell}`;
  return fact === `${place}/value` || (!isThere && (fact === place || fact.startsWith(`${place}/`)));
}

itWith('libreoffice')('LibreOffice calculates the same as from a figure that was put in by hand', () => {
  const pairs = saved.flatMap((one) => {
    const byHand = withFigureByHand(one);
    return byHand ? [{ name: one.name, byHand, after: one.after }] : [];
  });
  expect(pairs.length).toBeGreaterThanOrEqual(4);
  const books = libreOfficeAll(pairs.flatMap(({ byHand, after }) => [byHand, after])).map(
    (bytes) => contents(bytes, '').others,
  );
  const wrong = pairs.flatMap(({ name }, at) => {
    const [expected, found] = [books[at * 2] ?? [], books[at * 2 + 1] ?? []];
    return expected.flatMap((line, cell) => (line === found[cell] ? [] : [`${name}: ${line} → ${found[cell] ?? ''}`]));
  });
  expect(wrong).toEqual([]);
});

/** What gives another result each time it is calculated. */
const ANEW = /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY)\(/;

/** The file with the figure written over the old one in the text of its sheet; undefined where nothing is calculated beside it, and for rare spellings. */
function withFigureByHand({ before, name, sheet, cell, isThere }: Saved): Uint8Array | undefined {
  const part = readPackage(before, name).sheets.find(({ listed }) => listed.name === sheet)?.part ?? '';
  const parts = unzipSync(before);
  const bytes = parts[part];
  if (!bytes || !isThere) return undefined;
  const sheets = Object.entries(parts).flatMap(([path, one]) => (path.includes('worksheets/') ? [strFromU8(one)] : []));
  if (sheets.some((one) => ANEW.test(one))) return undefined;
  const xml = strFromU8(bytes);
  if (!/<f[ >]/.test(xml)) return undefined;
  const changed = xml.replace(new RegExp(`(<c (?:[^>]*\\s)?r="${cell}"(?![^>]*t="[^n])[^>]*><v>)[^<]*`), `$1${FIGURE}`);
  return changed === xml ? undefined : zipSync({ ...parts, [part]: strToU8(changed) });
}

test('sheets that come behind those of a workbook with macros leave all other parts alone, and open', async () => {
  const before = everyFeature();
  const sheets = (await openWorkbook(before, 'a.xlsm')).model.sheets.map(asBook);
  const come = fullWorkbook.sheets.map((model, at) => ({ ...asBook(model, at), id: `new ${at}` }));
  const now = { sheets: [...sheets, ...come], settings: {} };
  const saved = await changedBytes({ bytes: before, name: 'a.xlsm', sheets, settings: {} }, now);
  withSheets = saved?.bytes ?? new Uint8Array();
  const [old, after] = [unzipSync(before), unzipSync(withSheets)];
  expect(
    Object.keys(old)
      .filter((part) => !same(old[part], after[part]))
      .sort(),
  ).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  const { model } = await openWorkbook(withSheets, 'a.xlsm');
  expect(model.sheets.map(({ name }) => name)).toEqual(now.sheets.map((sheet) => sheet.model.name));
});

/** The validator takes one file a start, and a second for each: those that say most. */
itWith('validator')('the schema finds nothing in what we write, and nothing new in what others wrote', () => {
  const known = schemaErrors(everyFeature(), 'every feature.xlsm');
  const files = saved.filter(({ name }) =>
    ['form.xlsx', 'every feature of ours.xlsx', 'every feature.xlsm'].includes(name),
  );
  const named = [
    ...files.map(({ name, after }) => [name, after] as const),
    ['with sheets of ours.xlsm', withSheets] as const,
    ...marked
      .filter(({ name }) => ['form.xlsx', 'every feature.xlsm', 'with a form, every feature.xlsm'].includes(name))
      .map(({ name, after }) => [`returned ${name}`, after] as const),
  ];
  expect(named.flatMap(([name, bytes]) => schemaErrors(bytes, name).filter((fault) => !known.includes(fault)))).toEqual(
    [],
  );
});

describe('returned copies', () => {
  test('only parts that hold marks or list the page change; the figures stay', () => {
    const lists = ['[content_types].xml', 'xl/styles.xml'];
    const wrong = marked.flatMap(({ name, before, after, cells }) => {
      const [old, now] = [unzipSync(before), unzipSync(after)];
      const own = readPackage(before, name);
      const sheets = own.sheets.filter(({ listed }) => cells.some(({ sheet }) => sheet === listed.name));
      const may = [own.workbookPart, ...sheets.map(({ part }) => part)]
        .flatMap((part) => [part, linksOf(part)])
        .map(plain);
      const changed = Object.keys(old).filter(
        (part) => !part.endsWith('/') && !same(old[part], now[part.replace(/\\/g, '/')]),
      );
      const others = changed.filter(
        (part) => ![...may, ...lists].includes(plain(part)) && !/comment|vmldrawing/i.test(part),
      );
      const is = contents(after, '').others.filter((line) => !/^Trả lại/.test(line));
      return [
        ...others,
        ...(JSON.stringify(contents(before, '').others) === JSON.stringify(is) ? [] : ['figures']),
      ].map((what) => `${name}: ${what}`);
    });
    expect(wrong).toEqual([]);
    expect(marked.length).toBeGreaterThan((read.length + carriers.length) * 0.9);
  });

  test('marked twice is marked once, and unmarked is what it was', async () => {
    for (const { name, before, after, marking } of marked) {
      const twice = await markWorkbook(after, name, marking);
      expect([name, typeof twice !== 'string' && same(twice, after)]).toEqual([name, true]);
      const [old, now] = [unzipSync(before), unzipSync(unmarkWorkbook(after, name) ?? new Uint8Array())];
      const left = Object.keys({ ...old, ...now }).filter(
        (part) => !part.endsWith('/') && plainText(old[part]) !== plainText(now[part.replace(/\\/g, '/')]),
      );
      expect([name, left]).toEqual([name, []]);
    }
  });

  test('a form among the sheets of others is read from the copy as from the file', async () => {
    expect(carriers.length).toBeGreaterThan(1);
    expect(carriers.map(([name]) => name)).toContain('with a form, every feature.xlsm');
    const copies = marked.filter(({ name }) => name.startsWith('with a form, '));
    expect(copies).toHaveLength(carriers.length);
    for (const { name, before, after } of copies) {
      const [was, is] = [await figuresOf(name, before), await figuresOf(name, after)];
      expect([name, is]).toEqual([name, was]);
      expect(was.filter((figure) => /"number"|"value"/.test(figure)).length).toBeGreaterThan(50);
    }
  });

  itWith('openpyxl')('to openpyxl values, rules, names and protection are the same', () => {
    const folder = temporaryFolder('returned-pairs');
    const files = marked.flatMap(({ name, before, after }, at) =>
      [before, after].map((bytes, side) => {
        const file = path.join(folder, `${at}-${side}${path.extname(name)}`);
        writeFileSync(file, bytes);
        return file;
      }),
    );
    const found = python(DIFFERENCES, ...files) as readonly (readonly Difference[] | null)[];
    const wrong = marked.flatMap(({ name, cells }, at) =>
      (found[at] ?? []).filter((fact) => !isMark(cells, fact)).map((fact) => [name, ...fact]),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every figure of the forms in a file as the program reads it, with what it found. */
async function figuresOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const content = new Blob([new Uint8Array(bytes)]);
  const asked = { onProgress: () => undefined, signal: new AbortController().signal };
  const inputs = await checkHere(diskAssets)([{ name, content }], asked);
  return inputs.flatMap(({ forms }) =>
    forms.flatMap(({ submission, findings }) => [
      ...[...submission.values].map(([key, value]) => `${key} ${JSON.stringify(value)}`),
      ...findings.map(({ rule, variant, element }) => `${rule} ${variant} ${element}`),
    ]),
  );
}

/** Programs differ in a mark of the byte order and in how they close what is empty. */
const plainText = (part: Uint8Array | undefined): string =>
  part === undefined
    ? ''
    : strFromU8(part, true)
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .replace(/\s*><\/(?:\w+:)?\w+>/g, '/>')
        .replace(/\s+\/>/g, '/>');

/** A marked cell has our fill and our note; the page is new. */
function isMark(cells: readonly CellToMark[], [fact]: Difference): boolean {
  if (fact === 'sheets' || /Trả lại|TongHop\./.test(fact)) return true;
  return cells.some(
    ({ sheet, cell }) => fact === `sheet/${sheet}/cell/${cell}` || fact.startsWith(`sheet/${sheet}/cell/${cell}/`),
  );
}
