import { isElementKey } from '../../domain/ids';
import {
  BLANK,
  figureOf,
  HELD,
  NOT_APPLICABLE,
  NOT_ASKED,
  UNREADABLE,
  type Figure,
  type NotApplicableFigure,
  type ValueFigure,
} from '../../domain/figure';
import type { ElementKey, IndicatorType, UnitAggregation } from '../../domain/catalogue/indicator';
import { isIsoDate, isoOfSerial } from '../../domain/day';
import { PER_CENT } from '../../domain/exact/rate';
import { LIGHT_WORDS } from '../../domain/plan/lightShape';
import type { HeaderField, Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import { date, number, text, type CellValue } from '../sheet/model';
import type { SnapshotCell } from '../sheet/snapshot';
import type { ElementColumn } from './elementColumns';

// How the summary spells what its reader must understand again. People read these words, and so does the roll-up of
// the next level: whatever a function here writes, the one beside it reads, and nothing else does.

const KINDS: Readonly<Record<IndicatorType, string>> = {
  count: 'số',
  money: 'tiền',
  ratio: 'tỷ lệ',
  yesNo: 'có/không',
  date: 'ngày',
  text: 'chữ',
};
const KIND_NAMES = Object.keys(KINDS) as readonly IndicatorType[];

/** What a column of "Số liệu" holds. */
export function kindWords(type: IndicatorType): string {
  return KINDS[type];
}

export function kindIn(words: string): IndicatorType | undefined {
  const said = words.normalize('NFC');
  return KIND_NAMES.find((kind) => KINDS[kind] === said);
}

/** For people, and to show where a figure comes from: a roll-up knows from the catalogue how a figure adds up. */
const ADDING: Readonly<Record<UnitAggregation, string>> = {
  sum: 'Cộng',
  ratio: '',
  min: 'Nhỏ nhất',
  max: 'Lớn nhất',
  list: 'Liệt kê',
  countYes: 'Đếm “Có”',
  none: 'Không cộng',
};
/** Whether a column says that its figures are summed. */
export function addsUp(words: string): boolean {
  return words.normalize('NFC') === ADDING.sum;
}

const RATE = /^(\S+) ÷ (\S+)(?: × (\d+))?$/;

/** The two figures a rate is made from, and its base. */
export interface RateKeys {
  readonly numerator: ElementKey;
  readonly denominator: ElementKey;
  readonly per: number;
}

/**
 * How a column adds up; "A02 ÷ A01" for a rate in percent, "P05 ÷ P01 × 1000" for one on another base: the reader makes
 * it again from these.
 */
export function addingWords({ adds, rate, type }: Pick<ElementColumn, 'adds' | 'rate' | 'type'>): string {
  if (rate) return `${rate.numerator} ÷ ${rate.denominator}${rate.per === PER_CENT ? '' : ` × ${rate.per}`}`;
  return type === 'ratio' ? 'So với năm gốc' : ADDING[adds];
}

/** The figures of a rate; undefined for a column that is none. */
export function rateKeysIn(words: string): RateKeys | undefined {
  const [, numerator = '', denominator = '', base] = RATE.exec(words) ?? [];
  const per = base === undefined ? PER_CENT : Number(base);
  return isElementKey(numerator) && isElementKey(denominator) ? { numerator, denominator, per } : undefined;
}

/** Which tier a unit reports at: the criterion of sums by kind. */
export const TIERS = { commune: 'Cấp xã', district: 'Cấp huyện', department: 'Sở, ngành', facility: 'Cơ sở' } as const;

export function tierWords({ level, kind }: Unit): string {
  if (level === 'commune') return TIERS.commune;
  if (kind === 'district') return TIERS.district;
  return level === 'facility' ? TIERS.facility : TIERS.department;
}

/** A yes or no of a report; "" where the form does not say. */
export function yesNoWords(said: boolean | undefined): string {
  if (said === undefined) return '';
  return said ? 'Có' : 'Không';
}

export function yesNoIn(words: string): boolean | undefined {
  return words === '' ? undefined : words === yesNoWords(true);
}

/** The version of the plan a form was made by, and its shape where that is the light one: "1", "1 – Mẫu gọn". */
export function versionWords({ version, light }: Pick<Submission, 'version' | 'light'>): string {
  return light ? `${version} – ${LIGHT_WORDS}` : String(version);
}

/** Nothing readable is version 1, whose summaries did not say it. */
export function versionIn(words: string): Pick<Submission, 'version' | 'light'> {
  const [number = '', shape = ''] = words.split('–').map((one) => one.trim());
  return { version: Number(number) || 1, ...(shape === LIGHT_WORDS ? { light: true } : {}) };
}

/** Explanations by the key of their finding, a line for each. */
export function explanationWords(explanations: ReadonlyMap<string, string> | undefined): string {
  return [...(explanations ?? [])].map(([key, words]) => `${key}\t${oneLine(words)}`).join('\n');
}

function oneLine(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Undefined where there are none. */
export function explanationsIn(words: string): ReadonlyMap<string, string> | undefined {
  const lines = words.split('\n').filter((line) => line.includes('\t'));
  if (lines.length === 0) return undefined;
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
}

/** A cell nobody could read; a text element is never unreadable, so a text "?" stays a text. */
const UNREADABLE_MARK = '?';
const SIGN = 'x';
/** A line newer than the unit's form. */
const NOT_ASKED_WORDS = 'không hỏi';
/** A held figure whose given one is not known. */
const UNKNOWN = '…';
const HELD_BRACKETS = /^\[([^[\]]*)\]$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
const BRACKETED = /^\((-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\)$/i;

/** A figure that is there, as "Số liệu" shows it; what is given but not counted stands in brackets, so no sum takes it. */
export function givenCell(
  given: Exclude<Figure, { readonly state: 'blank' }>,
  type: IndicatorType,
  counts: boolean,
): CellValue | undefined {
  if (given.state === 'notApplicable') return text(counts ? SIGN : `(${SIGN})`);
  if (given.state === 'unreadable') return text(UNREADABLE_MARK);
  if (given.state === 'notAsked') return text(NOT_ASKED_WORDS);
  if (given.state === 'held') return text(`[${heldWords(given.given)}]`);
  const { value } = given;
  if (typeof value === 'string') return type === 'date' && isIsoDate(value) ? date(value) : text(value);
  return counts ? number(value) : text(`(${String(value).replace('.', ',')})`);
}

/** What stands in the square brackets of a held figure: what the unit gave, "…" where that is not known. */
function heldWords(given: ValueFigure | NotApplicableFigure | undefined): string {
  if (!given) return UNKNOWN;
  return given.state === 'notApplicable' ? SIGN : String(given.value).replace('.', ',');
}

/** The figure in a unit's cell. A formula is a total the summary made, never an input. */
export function figureIn(cell: SnapshotCell | undefined, type: IndicatorType): Figure {
  if (!cell || cell.formula !== undefined) return BLANK;
  const { value } = cell;
  if (value.kind === 'blank') return BLANK;
  if (value.kind === 'number') return numberFigure(value.number, type);
  if (value.kind === 'boolean') return type === 'yesNo' ? figureOf(value.boolean ? 1 : 0) : UNREADABLE;
  return value.kind === 'text' ? textFigure(value.text, type) : UNREADABLE;
}

function numberFigure(value: number, type: IndicatorType): Figure {
  if (type === 'date') {
    const iso = isoOfSerial(value);
    return iso === undefined ? UNREADABLE : figureOf(iso);
  }
  return figureOf(type === 'text' ? String(value) : value);
}

function textFigure(words: string, type: IndicatorType): Figure {
  const said = words.trim();
  if (said === '') return BLANK;
  if (said.normalize('NFC') === NOT_ASKED_WORDS) return NOT_ASKED;
  if (/^\(?x\)?$/i.test(said)) return NOT_APPLICABLE;
  if (type === 'text') return figureOf(words);
  const held = HELD_BRACKETS.exec(said)?.[1];
  if (held !== undefined) return heldFigure(held, type);
  if (said === UNREADABLE_MARK) return UNREADABLE;
  if (type === 'date') return isIsoDate(said) ? figureOf(said) : UNREADABLE;
  const match = BRACKETED.exec(said);
  return match ? figureOf(Number((match[1] ?? '').replace(',', '.'))) : UNREADABLE;
}

function heldFigure(words: string, type: IndicatorType): Figure {
  if (words === UNKNOWN) return HELD;
  const plain = NUMBER.test(words) ? figureOf(Number(words.replace(',', '.'))) : textFigure(words, type);
  return plain.state === 'value' || plain.state === 'notApplicable' ? { state: 'held', given: plain } : HELD;
}

/** Marks a cell the form computes: "Σ F12". */
export const COMPUTED_MARK = 'Σ';
/** The form gives the element, but no cell is known for it. */
const NO_CELL = '–';

/** Where a figure stood: its cell, "" where none is known, and whether the form computes it. */
export interface SpelledPlace {
  readonly cell: string;
  readonly computed: boolean;
}

export function placeWords({ cell, computed }: SpelledPlace): string {
  return `${computed ? `${COMPUTED_MARK} ` : ''}${cell === '' ? NO_CELL : cell}`;
}

export function placeIn(words: string): SpelledPlace {
  const computed = words.startsWith(`${COMPUTED_MARK} `);
  const cell = computed ? words.slice(COMPUTED_MARK.length + 1) : words;
  return { cell: cell === NO_CELL ? '' : cell, computed };
}

/** Titles of the header cells of a unit's form, in columns of their own on "Ô nguồn". */
export const HEADER_TITLES: Readonly<Record<HeaderField, string>> = {
  programme: 'Ô chương trình',
  unit: 'Ô đơn vị',
  year: 'Ô năm',
  asOf: 'Ô ngày số liệu',
};
export const HEADER_FIELDS = Object.keys(HEADER_TITLES) as readonly HeaderField[];
