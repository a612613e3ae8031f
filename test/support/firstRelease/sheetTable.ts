import { readFileSync } from 'node:fs';
import { address } from '../../../src/core/sheet/address';
import type { SnapshotCell } from '../../../src/core/sheet/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

/** What a person sees in a workbook: by sheet and cell its text, or its formula and the result kept with it. */
export function sheetTable(file: string): Record<string, Record<string, string>> {
  const { sheets } = readWorkbook(readFileSync(file), 'summary.xlsx');
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(Array.from(sheet.cells(), (cell) => [address(cell), shown(cell)])),
    ]),
  );
}

function shown({ value, formula }: SnapshotCell): string {
  const { kind, ...rest } = value;
  const text = String(Object.values(rest)[0] ?? kind);
  return formula === undefined ? text : `=${formula} → ${text}`;
}
