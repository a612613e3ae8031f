import { parseArea, type Area } from '../../core/sheet/address';
import type { Parts } from '../write/zipParts';
import { listedIn } from './listedIn';

/** What a sheet's own names say of its print. `lost` counts areas and columns our model has no place for. */
export interface PrintNames {
  readonly area?: Area;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly lost: boolean;
}

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** Print areas and repeated rows by sheet name, from the workbook part. */
export function printNames(parts: Parts): ReadonlyMap<string, PrintNames> {
  const { sheets, names } = listedIn(parts);
  const found = new Map<string, PrintNames>();
  for (const { name, localSheet, text } of names) {
    const sheet = sheets[localSheet ?? -1]?.name;
    if ((name !== AREA && name !== TITLES) || sheet === undefined) continue;
    const pieces = piecesOf(text);
    const before = found.get(sheet) ?? { lost: false };
    found.set(sheet, name === AREA ? withArea(before, pieces) : withTitles(before, pieces));
  }
  return found;
}

/** "'Khó khăn, kiến nghị'!$A:$B,'…'!$1:$2" without the sheet names, parted at the commas between. */
function piecesOf(reference: string): readonly string[] {
  const pieces: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference[at];
    if (letter === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === '!') from = at + 1;
    else if (letter === ',') {
      pieces.push(reference.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, reference.slice(from)];
}

function withArea(before: PrintNames, pieces: readonly string[]): PrintNames {
  const area = pieces.length === 1 ? parseArea(pieces[0] ?? '') : undefined;
  return area ? { ...before, area } : { ...before, lost: true };
}

function withTitles(before: PrintNames, pieces: readonly string[]): PrintNames {
  const rows = pieces.flatMap((piece) => rowsOf(piece) ?? []);
  const [titleRows] = rows;
  return { ...before, ...(titleRows ? { titleRows } : {}), lost: before.lost || rows.length !== pieces.length };
}

function rowsOf(text: string): { from: number; to: number } | undefined {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(text);
  return match ? { from: Number(match[1]) - 1, to: Number(match[2]) - 1 } : undefined;
}
