import { isIsoDate, isoOfSerial } from '../../../domain/day';
import type { ReportNumbers } from '../../../domain/submission';
import type { Cell } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { NUMBER_LABEL, REPLACES_LABEL } from '../layout/numberLabels';
import type { HeadWord } from './header';
import { plainText } from './digits';

/** Longer texts are no number of a report. */
const MOST_LETTERS = 200;
const DAY = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

/**
 * The number a report bears and the report it replaces, from the cells right of their labels, else by our names; forms
 * of earlier layouts have neither. Undefined where both are blank.
 */
export function reportNumbers(
  sheet: SheetSnapshot,
  words: readonly HeadWord[],
  names: ReadonlyMap<string, Cell>,
): ReportNumbers | undefined {
  const own = saidAt(sheet, words, NUMBER_LABEL, names.get('number'));
  const named = replacedIn(saidAt(sheet, words, REPLACES_LABEL, names.get('replaces')));
  if (own === '' && !named) return undefined;
  return { ...(own === '' ? {} : { own }), ...(named ? { replaces: named } : {}) };
}

function saidAt(sheet: SheetSnapshot, words: readonly HeadWord[], label: string, name: Cell | undefined): string {
  const labelled = words.find(({ says }) => says.text.startsWith(label));
  if (!labelled) return name ? textAt(sheet, name) : '';
  const next = words.find((word) => word.row === labelled.row && word.col > labelled.col);
  const isLabel =
    next?.says.text.startsWith(NUMBER_LABEL) === true || next?.says.text.startsWith(REPLACES_LABEL) === true;
  return next && !isLabel ? textAt(sheet, next) : '';
}

/** A number typed alone is a number; a day Excel made of one is that day. */
function textAt(sheet: SheetSnapshot, { row, col }: Cell): string {
  const cell = sheet.cell(row, col);
  const value = valueAt(sheet, row, col);
  if (value.kind === 'text') return plainText(value.text).normalize('NFC').trim().slice(0, MOST_LETTERS);
  if (value.kind !== 'number') return '';
  const day = cell?.dateFormat === true ? isoOfSerial(value.number) : undefined;
  return day === undefined ? String(value.number) : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "số 12/BC-UBND ngày 20/11/2024": the number before the day, either alone as well. */
function replacedIn(said: string): ReportNumbers['replaces'] {
  const found = DAY.exec(said);
  const [, date = '', month = '', year = ''] = found ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const number = withoutWords(found ? said.slice(0, found.index) : said);
  if (number === '' && !isIsoDate(day)) return undefined;
  return { ...(number === '' ? {} : { number }), ...(isIsoDate(day) ? { day } : {}) };
}

/** Words people write around a number. */
function withoutWords(said: string): string {
  let number = said.trim();
  for (const word of ['báo cáo', 'bc', 'số', ':']) {
    if (number.toLocaleLowerCase('vi').startsWith(word)) number = number.slice(word.length).trim();
  }
  for (const word of ['ngày', ',', ';']) {
    if (number.toLocaleLowerCase('vi').endsWith(word)) number = number.slice(0, -word.length).trim();
  }
  return number;
}
