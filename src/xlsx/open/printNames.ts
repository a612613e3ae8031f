import { parseArea, type Area } from '../../core/sheet/address';
import { textOf, type Parts } from '../write/zipParts';
import { parseXml } from './plainXml';

/** What a sheet's own names say of its print. `lost` counts areas and columns our model has no place for. */
export interface PrintNames {
  readonly area?: Area;
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly lost: boolean;
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g;
const NAME = /<(?:\w+:)?definedName\s([^>]*)>([^<]*)<\/(?:\w+:)?definedName>/g;
const KEPT = /\bname="_xlnm\.(Print_Area|Print_Titles)"/;

/** Print areas and repeated rows by sheet name, from the workbook part: the library parts them at every comma. */
export function printNames(parts: Parts): ReadonlyMap<string, PrintNames> {
  const xml = textOf(parts, 'xl/workbook.xml');
  const sheets = [...xml.matchAll(SHEET)].map(([, name = '']) => parseXml(name));
  const found = new Map<string, PrintNames>();
  for (const [, attributes = '', text = ''] of xml.matchAll(NAME)) {
    const kind = KEPT.exec(attributes)?.[1];
    const sheet = sheets[Number(/\blocalSheetId="(\d+)"/.exec(attributes)?.[1] ?? -1)];
    if (kind === undefined || sheet === undefined) continue;
    const pieces = piecesOf(parseXml(text));
    const before = found.get(sheet) ?? { lost: false };
    found.set(sheet, kind === 'Print_Area' ? withArea(before, pieces) : withTitles(before, pieces));
  }
  return found;
}

/** "'Khó khăn, kiến nghị'!$A:$B,'…'!$1:$2" without the sheet names, parted at the commas between. */
function piecesOf(reference: string): readonly string[] {
  return reference.split(/,(?=(?:[^']|'[^']*')*$)/).map((piece) => piece.replace(/^\s*(?:'(?:[^']|'')*'|[^'!]*)!/, ''));
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
