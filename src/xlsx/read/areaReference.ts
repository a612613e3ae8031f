import { LAST_COL, LAST_ROW, parseArea, parseCell, type Area } from '../../core/sheet/address';

/** Area of "A1", "A1:C3", "A:C" or "2:5", with or without "$"; undefined when it is none or leaves the grid. */
export function areaOf(text: string): Area | undefined {
  return parseArea(text) ?? wholeColumns(text) ?? wholeRows(text);
}

/** Areas of a list separated by spaces (`sqref`); undefined when one of them is no area. */
export function areasOf(text: string): Area[] | undefined {
  const areas: Area[] = [];
  for (const part of text.split(/[ \t\n]+/)) {
    if (part === '') continue;
    const area = areaOf(part);
    if (!area) return undefined;
    areas.push(area);
  }
  return areas;
}

function wholeColumns(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  const from = match && parseCell(`${match[1]}1`);
  const to = match && parseCell(`${match[2]}1`);
  if (!from || !to) return undefined;
  return { top: 0, left: Math.min(from.col, to.col), bottom: LAST_ROW, right: Math.max(from.col, to.col) };
}

function wholeRows(text: string): Area | undefined {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  const from = match && parseCell(`A${match[1]}`);
  const to = match && parseCell(`A${match[2]}`);
  if (!from || !to) return undefined;
  return { top: Math.min(from.row, to.row), left: 0, bottom: Math.max(from.row, to.row), right: LAST_COL };
}
