import { BLANK, ratioOf, type Figure } from '../../domain/figure';
import type { ElementKey } from '../../domain/catalogue/indicator';
import { isIsoDate, isoOfSerial } from '../../domain/day';
import { isFormId, type FormId } from '../../domain/ids';
import { nameWithoutDisk } from '../../domain/reportFile';
import { placed, type ElementValue, type HeaderField, type Place, type Submission } from '../../domain/submission';
import { valueAt } from '../sheet/snapshot';
import { readColumns, type ReadColumn } from './readColumns';
import { wordsAt, type SheetIdentity } from './readIdentity';
import { titleColumns, type UnitPlaces } from './readPlaces';
import { explanationsIn, figureIn, versionIn, yesNoIn, type RateKeys } from './summarySpelling';
import { ESTIMATE_COLUMN, UNIT_COLUMNS, type UnitField } from './unitColumns';

/** The submissions of "Số liệu", one for each row with a unit code and the number of a form. */
export function readUnits(identity: SheetIdentity, places: ReadonlyMap<string, UnitPlaces>): readonly Submission[] {
  const { sheet, units } = identity;
  const columns = readColumns(identity);
  const titles = titleColumns(identity);
  const submissions: Submission[] = [];
  for (let row = units.top; row <= (sheet.used?.bottom ?? units.bottom); row += 1) {
    const said = (field: UnitField): string => wordsAt(sheet, row, titles.get(UNIT_COLUMNS[field].title) ?? -1);
    const form = said('form');
    if (said('code') === '' || !isFormId(form)) continue;
    submissions.push(readUnit(identity, { form, columns, titles, row, places: places.get(said('code')) }));
  }
  return submissions;
}

/** A row of "Số liệu" and what its sheet says of its columns. */
interface ReadRow {
  readonly form: FormId;
  readonly columns: readonly ReadColumn[];
  readonly titles: ReadonlyMap<string, number>;
  readonly row: number;
  readonly places: UnitPlaces | undefined;
}

function readUnit(identity: SheetIdentity, { form, columns, titles, row, places }: ReadRow): Submission {
  const { sheet } = identity;
  const said = (field: UnitField): string => wordsAt(sheet, row, titles.get(UNIT_COLUMNS[field].title) ?? -1);
  const [file, origin] = [nameWithoutDisk(said('file')), said('sheet')];
  const asOf = dayAt(identity, row, titles.get(UNIT_COLUMNS.asOf.title));
  const place = (cell: string): Place => ({ file, sheet: origin, cell });
  const illustrative = yesNoIn(said('illustrative'));
  const estimated = yesNoIn(wordsAt(sheet, row, titles.get(ESTIMATE_COLUMN.title) ?? -1));
  const explanations = explanationsIn(said('explanations'));
  const { version, light } = versionIn(said('version'));
  return {
    form,
    version,
    programme: identity.programme,
    unit: { list: identity.unit.list, code: said('code') },
    unitName: said('shownName'),
    year: identity.year,
    asOf,
    file,
    sheet: origin,
    values: valuesOf(identity, columns, row, places, place),
    ...(light ? { light } : {}),
    ...(said('modified') === '' ? {} : { modified: said('modified') }),
    ...(places && places.header.size > 0 ? { headerPlaces: headerPlaces(places, place) } : {}),
    ...(illustrative === undefined ? {} : { illustrative }),
    ...(estimated === true ? { estimated } : {}),
    ...(explanations ? { explanations } : {}),
  };
}

function headerPlaces({ header }: UnitPlaces, place: (cell: string) => Place): Partial<Record<HeaderField, Place>> {
  return Object.fromEntries([...header].map(([field, cell]) => [field, place(cell)]));
}

/** An ISO day in a cell of a summary, a date or a text; null for anything else. */
export function dayAt({ sheet }: SheetIdentity, row: number, col: number | undefined): string | null {
  const value = col === undefined ? undefined : valueAt(sheet, row, col);
  if (value?.kind === 'number') return isoOfSerial(value.number) ?? null;
  return value?.kind === 'text' && isIsoDate(value.text.trim()) ? value.text.trim() : null;
}

function valuesOf(
  { sheet }: SheetIdentity,
  columns: readonly ReadColumn[],
  row: number,
  places: UnitPlaces | undefined,
  place: (cell: string) => Place,
): ReadonlyMap<ElementKey, ElementValue> {
  const figures = new Map<ElementKey, Figure>();
  for (const { key, col, type, rate } of columns) if (!rate) figures.set(key, figureIn(sheet.cell(row, col), type));
  const values = new Map<ElementKey, ElementValue>();
  for (const { key, rate } of columns) {
    const origin = places?.elements.get(key);
    const figure = rate ? rateOf(figures, rate) : (figures.get(key) ?? BLANK);
    // Without "Ô nguồn" a blank element and one the form never had look the same, and mean the same.
    if (places ? origin === undefined && (rate !== undefined || figure.state === 'blank') : figure.state === 'blank')
      continue;
    const computed = origin ? origin.computed : rate !== undefined;
    values.set(key, placed(figure, key, place(origin?.cell ?? ''), undefined, computed));
  }
  return values;
}

function rateOf(figures: ReadonlyMap<ElementKey, Figure>, { numerator, denominator, per }: RateKeys): Figure {
  return ratioOf(figures.get(numerator) ?? BLANK, figures.get(denominator) ?? BLANK, per);
}
