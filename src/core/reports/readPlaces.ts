import { isElementKey } from '../../domain/ids';
import type { ElementKey } from '../../domain/catalogue/indicator';
import type { HeaderField } from '../../domain/submission';
import { wordsAt, type SheetIdentity } from './readIdentity';
import { HEADER_FIELDS, HEADER_TITLES, placeIn, type SpelledPlace } from './summarySpelling';
import { UNIT_COLUMNS } from './unitColumns';

/** Where a unit's elements and header cells stood in its own file. */
export interface UnitPlaces {
  readonly elements: ReadonlyMap<ElementKey, SpelledPlace>;
  readonly header: ReadonlyMap<HeaderField, string>;
}

/** The places of "Ô nguồn" by unit code. */
export function readPlaces(identity: SheetIdentity): ReadonlyMap<string, UnitPlaces> {
  const { sheet, units } = identity;
  const titles = titleColumns(identity);
  const codeCol = titles.get(UNIT_COLUMNS.code.title) ?? units.left;
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
  const found = new Map<ElementKey, SpelledPlace>();
  for (let col = elements.left; col <= elements.right; col += 1) {
    const [key, words] = [wordsAt(sheet, keyRow, col), wordsAt(sheet, row, col)];
    if (!isElementKey(key) || words === '') continue;
    found.set(key, placeIn(words));
  }
  const header = HEADER_FIELDS.flatMap((field) => {
    const col = titles.get(HEADER_TITLES[field]);
    const words = col === undefined ? '' : wordsAt(sheet, row, col);
    return words === '' ? [] : [[field, placeIn(words).cell] as const];
  });
  return { elements: found, header: new Map(header) };
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
