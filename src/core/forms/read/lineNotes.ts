import type { ElementKey } from '../../../domain/catalogue/indicator';
import { decodeLegacy, detectLegacy } from '../../units/legacyText';
import type { CodeTable } from './codeTable';
import { plainText } from './digits';
import type { Location } from './locate';
import type { SheetPlace } from './structure';

/** A sentence or two; more would bury the finding it stands beside. */
const LONGEST = 300;

/** What the unit wrote in the column "Ghi chú", by each element of the line; undefined when it wrote nothing. */
export function lineNotes(
  { sheet }: SheetPlace,
  { lines }: Location,
  table: CodeTable | undefined,
): ReadonlyMap<ElementKey, string> | undefined {
  if (table?.noteCol === undefined) return undefined;
  let notes: Map<ElementKey, string> | undefined;
  for (const { code, cells } of lines) {
    const row = table.rows.get(code)?.[0];
    const cell = row === undefined ? undefined : sheet.cell(row, table.noteCol);
    if (cell?.value.kind !== 'text') continue;
    const words = shortened(plainText(decoded(cell.value.text, cell.font)));
    if (words === '') continue;
    notes ??= new Map();
    for (const { cell: figure } of cells) if (!notes.has(figure.spec.key)) notes.set(figure.spec.key, words);
  }
  return notes;
}

function decoded(text: string, font: string | undefined): string {
  const kind = detectLegacy(text, font);
  return kind === undefined ? text : decodeLegacy(text, kind, font);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
