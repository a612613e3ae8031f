import { python } from '../../support/programs';
import { onDisk } from '../../xlsx/write/readBack';

const PROGRAM = `
import json, sys, warnings
from openpyxl import load_workbook
warnings.simplefilter("ignore")
book = load_workbook(sys.argv[1], data_only=True)
plain = lambda value: str(value) if hasattr(value, "isoformat") else value
print(json.dumps({s.title: {c.coordinate: plain(c.value) for row in s.iter_rows() for c in row if c.value is not None} for s in book}))
`;

export type SheetValues = Readonly<Record<string, unknown>>;

/** What openpyxl finds as the values of each sheet's cells, by sheet name and address. */
export function cachedValues(file: Uint8Array): Readonly<Record<string, SheetValues>> {
  return onDisk(file, (path) => python(PROGRAM, path)) as Readonly<Record<string, SheetValues>>;
}
