import type { Programme } from '../../../domain/plan/programme';
import type { PrintedField, PrintedWords, Submission } from '../../../domain/submission';
import { address } from '../../sheet/address';
import { plainText } from './digits';
import type { Header, HeadWord } from './header';
import type { SheetPlace } from './structure';

/**
 * What the printed head says where it is another year, unit or plan than the cells that were read; undefined where page
 * and cells agree, which is where either says nothing.
 * @param programme the plan the form is read by; `known` are all there are
 */
export function printedOtherwise(
  on: SheetPlace,
  { words, year, unitCode }: Pick<Header, 'words' | 'year' | 'unitCode'>,
  programme: Programme,
  known: readonly Programme[],
): Submission['printed'] {
  const found: Partial<Record<PrintedField, PrintedWords>> = {};
  const put = (field: PrintedField, word: HeadWord | undefined, says: string | undefined): void => {
    if (word && says !== undefined)
      found[field] = { says, place: { file: on.file, sheet: on.sheet.name, cell: address(word) } };
  };
  const dated = words.find(({ says }) => says.year !== undefined);
  put('year', dated, otherYear(dated, year));
  const titled = words.find(({ says }) => says.unit !== undefined);
  put('unit', titled, otherUnit(titled, unitCode));
  const based = words.find(({ says }) => otherPlan(says.text, programme, known) !== undefined);
  const saysOwn = based === undefined || words.some(({ says }) => names(says.text, programme));
  put('programme', saysOwn ? undefined : based, based && otherPlan(based.says.text, programme, known));
  return Object.keys(found).length === 0 ? undefined : found;
}

/** A period may begin in the year before ("từ 15/12/2023 đến 14/12/2024"): another year is one that leaves the read one out. */
function otherYear(word: HeadWord | undefined, year: number): string | undefined {
  if (!word || year === 0) return undefined;
  const years: readonly string[] = word.says.text.match(/\d{4}/g) ?? [];
  return years.includes(String(year)) ? undefined : word.says.year;
}

function otherUnit(word: HeadWord | undefined, code: string): string | undefined {
  const shown = plainText(word?.says.unit?.code ?? '');
  return shown === '' || code === '' || shown.toUpperCase() === plainText(code).toUpperCase() ? undefined : shown;
}

function otherPlan(text: string, own: Programme, known: readonly Programme[]): string | undefined {
  const other = known.find(
    (plan) => plan.id !== own.id && plan.document.number !== own.document.number && names(text, plan),
  );
  return other?.document.number ?? undefined;
}

/** Whether a text names the document of a plan by its whole number ("8994/KH-UBND", not within "18994/KH-UBND"). */
function names(text: string, { document: { number } }: Programme): boolean {
  if (number === null) return false;
  const at = text.indexOf(number);
  return (
    at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + number.length))
  );
}
