import { contains, parseCell, type Area, type Cell } from '../../sheet/address';
import { formulaTokens, sheetIn } from '../../sheet/formula/tokens';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';

/** An area of a sheet that a formula names. */
export interface ReferredArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Formulas of a summary follow each other over fewer steps. */
const MOST_STEPS = 6;
/** Cells looked at; an area of more of them that is no end names no figures of ours. */
const MOST_CELLS = 5_000;

/**
 * The areas at the end of a cell's formulas, followed from cell to cell: those `isEnd` takes, in the order in which the
 * last names them, so that of a sum under conditions what is summed comes first. The cell itself where it is an end.
 */
export function referredCells(
  workbook: WorkbookSnapshot,
  { sheet, row, col }: Cell & { readonly sheet: string },
  isEnd: (area: ReferredArea) => boolean,
): readonly ReferredArea[] {
  const own = { sheet, area: { top: row, bottom: row, left: col, right: col } };
  if (isEnd(own)) return [own];
  const sheets = new Map(workbook.sheets.map((one) => [one.name, one]));
  const ends = new Map<string, ReferredArea>();
  const seen = new Set<string>();
  let open: readonly ReferredArea[] = [own];
  for (let step = 0; step < MOST_STEPS && open.length > 0; step += 1) {
    const named = open.flatMap(({ sheet: name, area }) => formulasIn(sheets.get(name), area, seen).map(namedIn));
    for (const area of named.flatMap((areas) => [...areas].reverse()))
      if (isEnd(area)) ends.set(JSON.stringify(area), area);
    open = named.flat().filter((area) => !isEnd(area));
  }
  return [...ends.values()];
}

/** A formula and the sheet whose cells it means where it names none. */
interface Formula {
  readonly sheet: string;
  readonly words: string;
}

function formulasIn(sheet: SheetSnapshot | undefined, area: Area, seen: Set<string>): readonly Formula[] {
  if (!sheet || seen.size > MOST_CELLS) return [];
  const found: Formula[] = [];
  const last = Math.min(area.bottom, sheet.used?.bottom ?? -1);
  for (let row = area.top; row <= last && seen.size <= MOST_CELLS; row += 1)
    for (let col = area.left; col <= Math.min(area.right, sheet.used?.right ?? -1); col += 1) {
      const key = `${sheet.name} ${row} ${col}`;
      const formula = seen.has(key) ? undefined : sheet.cell(row, col)?.formula;
      seen.add(key);
      if (formula !== undefined && formula !== '') found.push({ sheet: sheet.name, words: formula });
    }
  return found;
}

/** The areas a formula names. */
function namedIn({ sheet, words }: Formula): readonly ReferredArea[] {
  const found: ReferredArea[] = [];
  const tokens = formulaTokens(words);
  let named = sheet;
  tokens.forEach((token, at) => {
    if (token.kind === 'sheet') named = sheetIn(token);
    if (token.kind !== 'address') return;
    const cell = parseCell(token.text);
    const before = tokens[at - 1]?.text === ':' ? found.at(-1) : undefined;
    if (cell && before) found[found.length - 1] = { ...before, area: upTo(before.area, cell) };
    else if (cell)
      found.push({ sheet: named, area: { top: cell.row, bottom: cell.row, left: cell.col, right: cell.col } });
    if (tokens[at + 1]?.text !== ':') named = sheet;
  });
  return found;
}

function upTo(area: Area, cell: Cell): Area {
  if (contains(area, cell)) return area;
  return {
    top: Math.min(area.top, cell.row),
    bottom: Math.max(area.bottom, cell.row),
    left: Math.min(area.left, cell.col),
    right: Math.max(area.right, cell.col),
  };
}
