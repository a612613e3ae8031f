import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, valueOf, type Figure } from '../../../domain/figure';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { Finding } from '../../../domain/finding';
import { isoOfSerial, showDate } from '../../../domain/day';
import { withoutNoise } from '../../../domain/exact/noise';
import type { Place } from '../../../domain/submission';
import { LOST, TOO_LONG, type SnapshotCell } from '../../sheet/snapshot';
import { decodeLegacy, detectLegacy } from '../../units/legacyText';
import { isProposal } from '../proposal';
import { readChoiceText } from './choiceText';
import { readDateText } from './dateText';
import { hasHiddenMarks, plainText } from './digits';
import { linkedFile } from './linkedFile';
import { noteOf } from './noteOf';
import type { Note } from './noteOf';
import { readNumberText } from './numberText';

/** What one input cell gave: the figure, the text as typed if it was turned into something else, findings. */
export interface CellReading {
  readonly figure: Figure;
  readonly typed?: string;
  readonly findings: readonly Finding[];
  /** The cell holds a proposal nobody has confirmed: it is blank. */
  readonly proposed?: true;
}

/** Where a cell stands, and the year its form is of; 0 when the form does not say. */
export interface CellPlace {
  readonly place: Place;
  readonly year: number;
  /** Targets of the workbook's links to others, in their order. */
  readonly links?: readonly string[];
}

/** Reads an input cell. Three kinds of empty stay apart, and nothing is turned into a figure silently. */
export function readCell(
  spec: ElementSpec,
  cell: SnapshotCell | undefined,
  { place, year, links }: CellPlace,
): CellReading {
  const note = noteOf(spec.key, place);
  if (cell === undefined) return plain(BLANK);
  const { value } = cell;
  if (value.kind === 'blank' && cell.formula === undefined) return plain(BLANK);
  if (value.kind === 'notCalculated' || value.kind === 'blank') {
    return unreadable(note('R07', '', { formula: `=${cell.formula ?? ''}` }));
  }
  if (value.kind === 'error' && value.code === LOST) return unreadable(note('R13', 'lost', {}));
  if (value.kind === 'error' && value.code === TOO_LONG) return unreadable(note('R13', 'tooLong', {}));
  if (value.kind === 'error') return unreadable(note('R13', '', { code: value.code }, value.code));
  const reading = byType(spec, cell, { note, year });
  return cell.formula === undefined ? reading : withFormula(reading, cell.formula, { note, links: links ?? [] });
}

function byType(spec: ElementSpec, cell: SnapshotCell, { note, year }: Reading): CellReading {
  if (spec.type === 'text') return readText(cell, note);
  if (spec.type === 'yesNo') return readChoice(cell, note);
  return spec.type === 'date' ? readDate(cell, { note, year }) : readFigure(spec, cell, { note, year });
}

/** What reading one cell says its findings with, and must know. */
interface Reading {
  readonly note: Note;
  readonly year: number;
}

function plain(figure: Figure): CellReading {
  return { figure, findings: [] };
}

function unreadable(finding: Finding): CellReading {
  return { figure: UNREADABLE, findings: [finding] };
}

/** Somebody's own formula in an input cell: its stored result counts. One that asks another workbook says which. */
function withFormula(
  reading: CellReading,
  formula: string,
  { note, links }: { readonly note: Note; readonly links: readonly string[] },
): CellReading {
  const value = valueOf(reading.figure);
  if (value === undefined) return reading;
  const target = linkedFile(formula, links);
  const finding =
    target === undefined
      ? note('R14', '', { formula: `=${formula}`, value }, value)
      : note('R10', 'cell', { target, value }, value);
  return { ...reading, findings: [...reading.findings, finding] };
}

function readFigure(spec: ElementSpec, cell: SnapshotCell, { note, year }: Reading): CellReading {
  const { value } = cell;
  if (value.kind === 'number') return readNumber(spec, value.number, cell, { note, year });
  if (value.kind !== 'text') return unreadable(note('R04', 'text', { typed: shown(cell) }, shown(cell)));
  if (isProposal(value.text)) return PROPOSED;
  const typed = value.text.trim();
  const reading = readNumberText(value.text, spec.type, spec.indicator.measure);
  if (reading.kind === 'blank') return plain(BLANK);
  if (reading.kind === 'notApplicable') return plain(NOT_APPLICABLE);
  if (reading.kind === 'none') return unreadable(note('R04', 'none', { typed }, typed));
  if (reading.kind === 'text') return unreadable(note('R04', 'text', { typed }, typed));
  if (reading.kind === 'twoWays') {
    return unreadable(note('R05', '', { typed, first: reading.first, second: reading.second }, typed));
  }
  const figure = spec.type === 'count' ? withoutNoise(reading.value) : reading.value;
  return { figure: figureOf(figure), typed: value.text, findings: [ofText(value.text, figure, note)] };
}

const PROPOSED: CellReading = { figure: BLANK, findings: [], proposed: true };

/** Digits, with decimals that cannot be thousands. */
const BARE_NUMBER = /^[+-]?\d+(?:[.,](?:\d{1,2}|\d{4,}))?$/;

/** A bare number between signs that nobody sees was one before it was copied; anything else had to be understood. */
function ofText(text: string, value: number, note: Note): Finding {
  const seen = plainText(text);
  const isMarked = hasHiddenMarks(text);
  if (isMarked && BARE_NUMBER.test(seen)) return note('R20', 'cell', { typed: seen, value }, seen);
  const typed = isMarked ? seen : text.trim();
  return note('R03', '', { typed, value }, typed);
}

/** A number, unless the cell shows something else than it holds, or the number is a day that Excel made. */
function readNumber(spec: ElementSpec, held: number, cell: SnapshotCell, { note, year }: Reading): CellReading {
  if (cell.dateFormat) return dateInstead(held, note);
  if (cell.percentFormat && held !== 0 && spec.type !== 'ratio') {
    const typed = Math.round(held * 10_000) / 100;
    return unreadable(note('R04', 'percent', { typed, value: held }, held));
  }
  if (spec.type !== 'count') return plain(figureOf(held));
  const day = cell.formula === undefined ? dayOfReport(held, year) : undefined;
  if (day === undefined) return plain(figureOf(withoutNoise(held)));
  return unreadable(note('R04', 'serial', { typed: held, day: showDate(day) }, held));
}

/** The day whose number this is, when it lies in the year of the report or the next, while the report is filled in. */
function dayOfReport(held: number, year: number): string | undefined {
  if (!Number.isInteger(held) || held < FIRST_SERIAL || year === 0) return undefined;
  const day = isoOfSerial(held);
  const of = Number(day?.slice(0, 4));
  return of === year || of === year + 1 ? day : undefined;
}

/** 01/01/2000; no report is of an earlier year, and most figures need not be asked further. */
const FIRST_SERIAL = 36_526;

/** Excel turns "3/4" into a day: the number behind it is not what was typed. */
function dateInstead(serial: number, note: Note): CellReading {
  const iso = isoOfSerial(serial);
  const typed = iso === undefined ? serial : showDate(iso);
  return unreadable(note('R04', 'date', { typed }, typed));
}

function readChoice(cell: SnapshotCell, note: Note): CellReading {
  const typed = shown(cell);
  const reading = readChoiceText(typed);
  if (reading.kind === 'choice') return plain(figureOf(reading.yes ? 1 : 0));
  if (reading.kind === 'blank') return plain(BLANK);
  if (reading.kind === 'notApplicable') return plain(NOT_APPLICABLE);
  if (reading.kind === 'tick') return unreadable(note('R05', 'tick', { typed }, typed));
  return unreadable(note('R04', 'choice', { typed }, typed));
}

function readDate(cell: SnapshotCell, { note, year }: Reading): CellReading {
  const { value } = cell;
  const iso = value.kind === 'number' ? isoOfSerial(value.number) : undefined;
  if (iso !== undefined) return plain(figureOf(iso));
  const typed = shown(cell);
  const reading = value.kind === 'text' ? readDateText(value.text, year) : ({ kind: 'text' } as const);
  if (reading.kind === 'blank') return plain(BLANK);
  if (reading.kind === 'notApplicable') return plain(NOT_APPLICABLE);
  if (reading.kind === 'text') return unreadable(note('R04', 'notDate', { typed }, typed));
  if (reading.kind === 'date') {
    return { figure: figureOf(reading.iso), typed, findings: ofDay(typed, reading.iso, note) };
  }
  const params = { typed, first: showDate(reading.first), second: showDate(reading.second) };
  return unreadable(note('R17', '', params, typed));
}

/** What had to be understood of a day: hidden marks left out, the year of the report added. */
function ofDay(typed: string, iso: string, note: Note): readonly Finding[] {
  const seen = { typed: plainText(typed), value: showDate(iso) };
  if (!/\d{4}/.test(seen.typed)) return [note('R03', 'day', seen, seen.typed)];
  return hasHiddenMarks(typed) ? [note('R20', 'cell', seen, seen.typed)] : [];
}

/** Text answers; "x" or "–" alone says that the line does not apply. */
function readText(cell: SnapshotCell, note: Note): CellReading {
  const typed = shown(cell);
  if (plainText(typed) === '') return plain(BLANK);
  if (/^(x|[-–—−])$/i.test(plainText(typed))) return plain(NOT_APPLICABLE);
  const kind = detectLegacy(typed, cell.font);
  if (kind === undefined) return plain(figureOf(typed.normalize('NFC').trim()));
  const decoded = decodeLegacy(typed, kind, cell.font).trim();
  const finding = note('R06', '', { kind: kind.toUpperCase(), decoded }, typed);
  return { figure: figureOf(decoded), typed, findings: [finding] };
}

/** The cell's content as a person sees it. */
function shown({ value, dateFormat }: SnapshotCell): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return value.boolean ? 'TRUE' : 'FALSE';
  if (value.kind !== 'number') return '';
  const iso = dateFormat ? isoOfSerial(value.number) : undefined;
  return iso === undefined ? String(value.number) : showDate(iso);
}
