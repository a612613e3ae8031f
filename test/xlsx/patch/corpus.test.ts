import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { address } from '../../../src/core/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { WorkbookPatch } from '../../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

/** A folder of workbooks that many programs wrote (CONTRIBUTING.md, "Workbooks of other programs"). */
const folder = process.env['TONGHOP_CORPUS'];
/** Where the changed files are kept, for other programs to look at. */
const out = process.env['TONGHOP_CORPUS_OUT'];
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

const named = folder === undefined ? test['skip'] : test;
named(
  'one figure changes, and nothing else (needs TONGHOP_CORPUS)',
  () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  },
  120_000,
);

function faultsOf(name: string): readonly string[] {
  const bytes = readFileSync(path.join(folder ?? '', name));
  const before = read(bytes, name);
  if (!before) return [];
  const change = before.sheets.flatMap(figureOf).find((one) => new WorkbookPatch(bytes, name).takes(one));
  if (!change) return [];
  const patch = new WorkbookPatch(bytes, name);
  patch.edit(change);
  const changed = patch.bytes();
  if (out !== undefined) writeFileSync(path.join(out, name), changed);
  const after = readWorkbook(changed, name);
  const [cell] = change.cells;
  const expected = contents(before).map((line) =>
    line.startsWith(`${change.sheet}!${address(cell ?? { row: 0, col: 0 })} `)
      ? `${change.sheet}!${address(cell ?? { row: 0, col: 0 })} {"kind":"number","number":777}`
      : line,
  );
  const differs = contents(after).filter((line, at) => line !== expected[at]);
  return [...differs, ...touchedParts(bytes, changed)].map((what) => `${name}: ${what}`);
}

function read(bytes: Uint8Array, name: string): WorkbookSnapshot | undefined {
  try {
    return readWorkbook(bytes, name);
  } catch {
    return undefined;
  }
}

/** The first figure of a sheet that is typed. */
function figureOf(sheet: SheetSnapshot) {
  for (const { row, col, value, formula } of sheet.cells())
    if (value.kind === 'number' && formula === undefined)
      return [
        {
          sheet: sheet.name,
          cells: [{ row, col, content: { kind: 'number', number: 777 }, isResult: false } as const],
        },
      ];
  return [];
}

function contents({ sheets }: WorkbookSnapshot): readonly string[] {
  return sheets.flatMap((sheet) =>
    Array.from(sheet.cells(), (cell) => {
      const formula = cell.formula === undefined ? '' : ` =${cell.formula}`;
      return `${sheet.name}!${address(cell)} ${JSON.stringify(cell.value)}${formula}`;
    }),
  );
}

/** Parts that differ beyond one sheet and the workbook part. */
function touchedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const changed = Object.keys(old).filter(
    (part) => !part.endsWith('/') && !Buffer.from(old[part] ?? []).equals(now[part.replace(/\\/g, '/')] ?? Buffer.of()),
  );
  const sheets = changed.filter((part) => /sheet[^/\\]*\.xml$/i.test(part));
  const others = changed.filter((part) => !sheets.includes(part) && !/workbook\.xml$/i.test(part));
  return sheets.length === 1 && others.length === 0 ? [] : [`touched ${changed.join(', ')}`];
}
