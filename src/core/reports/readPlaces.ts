import type { ElementKey } from '../../domain/catalogue/indicator';
import type { HeaderField } from '../../domain/submission';
import { COMPUTED_MARK, HEADER_FIELDS, HEADER_TITLES, NO_CELL } from './placesSheet';
import { wordsAt, type SheetIdentity } from './readIdentity';
import { FIXED } from './figuresPlan';

/** Where a unit's elements and header cells stood in its own file. */
export interface UnitPlaces {
  readonly elements: ReadonlyMap<ElementKey, { readonly cell: string; readonly computed: boolean }>;
  readonly header: ReadonlyMap<HeaderField, string>;
}

/** The places of "Ô nguồn" by unit code. */
export function readPlaces(identity: SheetIdentity): ReadonlyMap<string, UnitPlaces> {
  const { sheet, units } = identity;
  const titles = titleColumns(identity);
  const codeCol = titles.get(FIXED.code) ?? units.left;
  const places = new Map<string, UnitPlaces>();
  for (let row = units.top; row <= (sheet.used?.bottom ?? units.bottom); row += 1) {
    const code = wordsAt(sheet, row, codeCol);
    if (code !== '') places.set(code, unitPlaces(identity, titles, row));
  }
  return places;
}

function unitPlaces(
  { sheet, elements, keyRow }: SheetIdentity,
  titles: ReadonlyMap<string, number>,
  row: number,
): UnitPlaces {
  const found = new Map<ElementKey, { readonly cell: string; readonly computed: boolean }>();
  for (let col = elements.left; col <= elements.right; col += 1) {
    const [key, words] = [wordsAt(sheet, keyRow, col), wordsAt(sheet, row, col)];
    if (key === '' || words === '') continue;
    const computed = words.startsWith(COMPUTED_MARK);
    found.set(key, { cell: cellOf(computed ? words.slice(COMPUTED_MARK.length) : words), computed });
  }
  const header = HEADER_FIELDS.flatMap((field) => {
    const col = titles.get(HEADER_TITLES[field]);
    const words = col === undefined ? '' : wordsAt(sheet, row, col);
    return words === '' ? [] : [[field, cellOf(words)] as const];
  });
  return { elements: found, header: new Map(header) };
}

function cellOf(words: string): string {
  return words === NO_CELL ? '' : words;
}

/** Columns by their heading in the row of element keys. */
export function titleColumns({ sheet, keyRow }: SheetIdentity): ReadonlyMap<string, number> {
  const titles = new Map<string, number>();
  for (let col = sheet.used?.left ?? 0; col <= (sheet.used?.right ?? -1); col += 1) {
    const words = wordsAt(sheet, keyRow, col).normalize('NFC');
    if (words !== '' && !titles.has(words)) titles.set(words, col);
  }
  return titles;
}
