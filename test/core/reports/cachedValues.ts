import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { python, temporaryFolder } from '../../support/programs';

const PROGRAM = `
import json, sys, warnings
from openpyxl import load_workbook
warnings.simplefilter("ignore")
plain = lambda value: str(value) if hasattr(value, "isoformat") else value
values = lambda s: {c.coordinate: plain(c.value) for row in s.iter_rows() for c in row if c.value is not None}
print(json.dumps([{s.title: values(s) for s in load_workbook(path, data_only=True)} for path in sys.argv[1:]]))
`;

export type SheetValues = Readonly<Record<string, unknown>>;

export type BookValues = Readonly<Record<string, SheetValues>>;

/** What openpyxl finds as the values of each sheet's cells, by sheet name and address, for every file. */
export function cachedValues(files: readonly Uint8Array[]): readonly BookValues[] {
  const folder = temporaryFolder('values');
  const paths = files.map((file, i) => {
    const at = path.join(folder, `${i}.xlsx`);
    writeFileSync(at, file);
    return at;
  });
  return python(PROGRAM, ...paths) as readonly BookValues[];
}
