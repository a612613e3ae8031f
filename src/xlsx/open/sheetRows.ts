import type { SheetModel } from '../../core/sheet/model';
import type { CellSource } from '../read/lazySheet';
import { XmlScanner } from '../read/xmlScanner';

type Row = NonNullable<SheetModel['rows']>[number];

/** Rows of a sheet that have a height of their own, are hidden or belong to a group. */
export function openRows({ bytes, cellsStart, cellsEnd }: CellSource): readonly Row[] {
  const x = new XmlScanner(bytes, '', cellsStart, cellsEnd);
  const rows: Row[] = [];
  let next = 0;
  x.nextChild();
  while (x.nextChild()) {
    const row = readRow(x, next);
    next = row.row + 1;
    if (Object.keys(row).length > 1) rows.push(row);
    x.skip();
  }
  return rows.sort((a, b) => a.row - b.row);
}

function readRow(x: XmlScanner, next: number): Row {
  let row = next;
  let height: number | undefined;
  let isOwnHeight = false;
  let hidden = false;
  let outline = 0;
  while (x.nextAttribute()) {
    if (x.attributeIs('r')) row = Number(x.value()) - 1;
    else if (x.attributeIs('ht')) height = Number(x.value());
    else if (x.attributeIs('customHeight')) isOwnHeight = x.valueIsTrue();
    else if (x.attributeIs('hidden')) hidden = x.valueIsTrue();
    else if (x.attributeIs('outlineLevel')) outline = Number(x.value());
  }
  return {
    row,
    ...(isOwnHeight && height !== undefined && height >= 0 ? { height } : {}),
    ...(hidden ? { hidden } : {}),
    ...(outline > 0 ? { outline } : {}),
  };
}
