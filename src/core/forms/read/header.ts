import { isoOfSerial } from '../../../domain/day';
import { isFormId, type FormId } from '../../../domain/ids';
import { LIGHT_MARK } from '../../../domain/plan/lightShape';
import type { HeaderField, Place, ReportNumbers } from '../../../domain/submission';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import { valueAt } from '../../sheet/snapshot';
import type { SheetSnapshot, SnapshotValue } from '../../sheet/snapshot';
import { readDateText } from './dateText';
import { isCodeHead } from './codeTable';
import { formSaid, lightSaid, unitSaid, yearSaid } from './headSayings';
import { hasHiddenMarks, plainText } from './digits';
import type { FormReadingCaches, SheetReadingPlace } from './readingCaches';
import { reportNumbers } from './reportNumbers';

/** What the head of a form says; "" or null where it says nothing readable. */
export interface Header {
  readonly form: string;
  /** Of the plan the form was made by. */
  readonly version: string;
  /** Of the same plan; "" on forms of version 0.1. */
  readonly fingerprint: string;
  readonly programme: string;
  readonly unitCode: string;
  readonly unitList: string;
  readonly unitName: string;
  readonly year: number;
  readonly asOf: string | null;
  /** The form says that it has the light shape. */
  readonly light: boolean;
  /** Its own number, and the report it replaces. */
  readonly numbers: ReportNumbers | undefined;
  /** The head says that the figures are made up for a demonstration. */
  readonly illustrative: boolean;
  /** The year whose stocks were proposed to the form; undefined for a form that had none. */
  readonly prefilled: number | undefined;
  /** The first cell of the head with hidden marks in it. */
  readonly marked: Cell | undefined;
  readonly places: Partial<Record<HeaderField, Place>>;
  /** Texts from the top down to the heading of the table. */
  readonly words: readonly HeadWord[];
}

/** A head whose form the catalogue knows. */
export type KnownHeader = Header & { readonly form: FormId };

/** Rows from the top in which the head is looked for when names are gone; a person may have put rows above. */
const HEAD_ROWS = 25;
/** Letters of a text of the head that are looked at; no line of a form's head is nearly as long. */
const LONGEST_TEXT = 1000;
const ILLUSTRATIVE = /^SỐ LIỆU MINH HO(Ạ|Ạ)$/iu;
const AS_OF = /Số liệu tính đến ngày/iu;

/**
 * Reads the head by its identity cells, else by our names (which some programs leave behind when rows move),
 * else by the printed words. `known` are the programme ids.
 */
export function readHeader(
  { file, sheet, caches }: SheetReadingPlace,
  names: ReadonlyMap<string, Cell>,
  known: readonly string[],
): Header {
  const words = headWords(sheet, caches);
  const said = <T>(ask: (says: HeadText) => T | undefined): T | undefined => firstSaid(words, ask);
  const identity = identityRow(words, known);
  const at = (name: string): Cell | undefined => identity.get(name) ?? names.get(name);
  const named = (name: string): string => headTextAt(sheet, at(name), caches)?.text ?? '';
  const unit = said(({ unit }) => unit);
  const yearCell = at('year') ?? words.find(({ says }) => says.year !== undefined);
  const asOfCell = asOfPlace(sheet, words, names.get('asof'));
  const place = (cell: Cell | undefined): Place | undefined => cell && { file, sheet: sheet.name, cell: address(cell) };
  return {
    form: named('form') || (said(({ form }) => form) ?? ''),
    version: named('version'),
    fingerprint: named('fingerprint'),
    programme: named('programme'),
    unitCode: named('unit') || (unit?.code ?? ''),
    unitList: named('unitlist'),
    unitName: unit?.name ?? '',
    year: Number(named('year') || (said(({ year }) => year) ?? 0)) || 0,
    asOf: dateAt(sheet, asOfCell),
    light: named('shape') === LIGHT_MARK || words.some(({ says }) => says.isLight),
    numbers: reportNumbers(sheet, words, names),
    illustrative: words.some(({ says }) => says.isIllustrative),
    prefilled: Number(named('prefilled')) || undefined,
    marked: words.find(({ says }) => says.hasMarks),
    places: present({
      programme: place(at('programme')),
      unit: place(at('unit') ?? words.find(({ says }) => says.unit !== undefined)),
      year: place(yearCell),
      asOf: place(asOfCell),
    }),
    words,
  };
}

function present(places: Readonly<Record<HeaderField, Place | undefined>>): Partial<Record<HeaderField, Place>> {
  const found: Partial<Record<HeaderField, Place>> = {};
  for (const field of ['programme', 'unit', 'year', 'asOf'] as const) {
    const place = places[field];
    if (place) found[field] = place;
  }
  return found;
}

/** What a text of the head says, whatever cell it stands in. */
export interface HeadText {
  readonly text: string;
  readonly form: string | undefined;
  readonly unit: { readonly name: string; readonly code: string } | undefined;
  readonly year: string | undefined;
  readonly isAsOf: boolean;
  readonly isLight: boolean;
  readonly isIllustrative: boolean;
  readonly hasMarks: boolean;
  /** It heads the column of codes: the table starts here. */
  readonly isCodeHead: boolean;
}

/** A text of the head, where it stands and what it says. */
export type HeadWord = Cell & { readonly says: HeadText };

const NO_WORDS = {
  form: undefined,
  unit: undefined,
  year: undefined,
  isAsOf: false,
  isLight: false,
  isIllustrative: false,
  hasMarks: false,
  isCodeHead: false,
};

/** What a text says when it stands in the head of a form. */
export function headText(given: string): HeadText {
  const start = given.slice(0, LONGEST_TEXT);
  const text = plainText(start).normalize('NFC');
  return {
    text,
    form: formSaid(text),
    unit: unitSaid(text),
    year: yearSaid(text),
    isAsOf: AS_OF.test(text),
    isLight: lightSaid(text),
    isIllustrative: ILLUSTRATIVE.test(text),
    hasMarks: hasHiddenMarks(start),
    isCodeHead: isCodeHead(text),
  };
}

/** Texts from the top down to the heading of the table. */
function headWords(sheet: SheetSnapshot, caches: FormReadingCaches): readonly HeadWord[] {
  const words: HeadWord[] = [];
  let end = (sheet.used?.top ?? 0) + HEAD_ROWS - 1;
  for (const cell of sheet.cells()) {
    if (cell.row > end) break;
    const says = headTextOf(cell.value, caches);
    if (says !== undefined && says.text !== '') words.push({ row: cell.row, col: cell.col, says });
    if (says?.isCodeHead === true) end = cell.row;
  }
  return words;
}

/** The identity cells stand side by side; found by a programme id we know. */
function identityRow(words: readonly HeadWord[], programmes: readonly string[]): ReadonlyMap<string, Cell> {
  const isForm = (word: HeadWord): boolean =>
    isFormId(words.find((next) => next.row === word.row && next.col === word.col + 1)?.says.text.toUpperCase() ?? '');
  const first = words.find((word) => programmes.includes(word.says.text) && isForm(word));
  if (first === undefined) return new Map();
  const order = ['programme', 'form', 'version', 'unit', 'unitlist', 'year', 'fingerprint'];
  const cells = order.map((name, index) => [name, { row: first.row, col: first.col + index }] as const);
  return new Map(first.col === 0 ? cells : [...cells, ['shape', { row: first.row, col: first.col - 1 }]]);
}

function firstSaid<T>(words: readonly HeadWord[], ask: (says: HeadText) => T | undefined): T | undefined {
  for (const { says } of words) {
    const answer = ask(says);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The as-of day stands right of its words, past the cells merged with them; its name counts when the words are gone. */
function asOfPlace(sheet: SheetSnapshot, words: readonly HeadWord[], named: Cell | undefined): Cell | undefined {
  const label = words.find(({ says }) => says.isAsOf);
  if (label === undefined) return named;
  if (named?.row === label.row) return named;
  return words.find((word) => word.row === label.row && word.col > label.col && dateAt(sheet, word) !== null) ?? named;
}

function dateAt(sheet: SheetSnapshot, cell: Cell | undefined): string | null {
  if (cell === undefined) return null;
  const value = valueAt(sheet, cell.row, cell.col);
  if (value.kind === 'number') return isoOfSerial(value.number) ?? null;
  const reading = value.kind === 'text' ? readDateText(value.text) : undefined;
  return reading?.kind === 'date' ? reading.iso : null;
}

function headTextAt(sheet: SheetSnapshot, at: Cell | undefined, caches: FormReadingCaches): HeadText | undefined {
  return at && headTextOf(valueAt(sheet, at.row, at.col), caches);
}

function headTextOf(value: SnapshotValue, caches: FormReadingCaches): HeadText | undefined {
  if (value.kind === 'text') return caches.headTexts.of(value.text);
  return value.kind === 'number' ? { ...NO_WORDS, text: String(value.number) } : undefined;
}
