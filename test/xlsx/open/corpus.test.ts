import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

/** A folder of workbooks that many programs wrote (CONTRIBUTING.md, "Workbooks of other programs"). */
const folder = process.env['TONGHOP_CORPUS'];
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

const named = folder === undefined ? test['skip'] : test;
named(
  'what check reads opens, with its values (needs TONGHOP_CORPUS)',
  async () => {
    const failed: string[] = [];
    for (const name of files) failed.push(...(await faultsOf(name)));
    expect(failed).toEqual([]);
  },
  120_000,
);

async function faultsOf(name: string): Promise<readonly string[]> {
  const bytes = readFileSync(path.join(folder ?? '', name));
  const sheets = readable(bytes, name);
  if (!sheets) return [];
  try {
    const { model } = await openWorkbook(bytes, name);
    return model.sheets.flatMap((sheet, index) => {
      const [formulas, numbers] = [sheets[index]?.formulas, sheets[index]?.numbers];
      const found = sheet.cells.filter(({ content }) => content?.kind === 'formula').length;
      const held = sheet.cells.filter(({ content }) => content?.kind === 'number' || content?.kind === 'date').length;
      return found <= (formulas ?? 0) && found + held >= (numbers ?? 0)
        ? []
        : [`${name}: ${sheet.name}: ${found} formulas, ${held} numbers`];
    });
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

/** Formulas, and numbers without one, of each sheet; undefined where the file is refused. */
function readable(bytes: Uint8Array, name: string): readonly { formulas: number; numbers: number }[] | undefined {
  try {
    return readWorkbook(bytes, name).sheets.map((sheet) => {
      const cells = [...sheet.cells()];
      const numbers = cells.filter(({ value }) => value.kind === 'number').length;
      return { formulas: cells.filter(({ formula }) => formula !== undefined).length, numbers };
    });
  } catch {
    return undefined;
  }
}
