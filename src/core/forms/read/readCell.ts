import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, valueOf, type Figure } from '../../../domain/figure';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { Finding } from '../../../domain/finding';
import { isoOfSerial, showDate } from '../../../domain/day';
import type { Place } from '../../../domain/submission';
import { LOST, TOO_LONG, type SnapshotCell } from '../../sheet/snapshot';
import { decodeLegacy, detectLegacy } from '../../units/legacyText';
import { readDateText } from './dateText';
import { plainText } from './digits';
import { noteOf } from './noteOf';
import type { Note } from './noteOf';
import { readNumberText } from './numberText';

/** What one input cell gave: the figure, the text as typed if it was turned into something else, findings. */
export interface CellReading {
  readonly figure: Figure;
  readonly typed?: string;
  readonly findings: readonly Finding[];
}

/** Reads an input cell. Three kinds of empty stay apart, and nothing is turned into a figure silently. */
export function readCell(spec: ElementSpec, cell: SnapshotCell | undefined, place: Place): CellReading {
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
  const reading = byType(spec, cell, note);
  return cell.formula === undefined ? reading : withFormula(reading, cell, note);
}

function byType(spec: ElementSpec, cell: SnapshotCell, note: Note): CellReading {
  if (spec.type === 'text') return readText(cell, note);
  if (spec.type === 'yesNo') return readChoice(cell, note);
  return spec.type === 'date' ? readDate(cell, note) : readFigure(spec, cell, note);
}

function plain(figure: Figure): CellReading {
  return { figure, findings: [] };
}

function unreadable(finding: Finding): CellReading {
  return { figure: UNREADABLE, findings: [finding] };
}

/** Somebody's own formula in an input cell: its stored result counts. */
function withFormula(reading: CellReading, cell: SnapshotCell, note: Note): CellReading {
  const value = valueOf(reading.figure);
  if (value === undefined) return reading;
  const finding = note('R14', '', { formula: `=${cell.formula ?? ''}`, value }, value);
  return { ...reading, findings: [...reading.findings, finding] };
}

function readFigure(spec: ElementSpec, cell: SnapshotCell, note: Note): CellReading {
  const { value } = cell;
  if (value.kind === 'number') return cell.dateFormat ? dateInstead(value.number, note) : plain(figureOf(value.number));
  if (value.kind !== 'text') return unreadable(note('R04', 'text', { typed: shown(cell) }, shown(cell)));
  const typed = value.text.trim();
  const reading = readNumberText(value.text, spec.type, spec.indicator.measure);
  if (reading.kind === 'blank') return plain(BLANK);
  if (reading.kind === 'notApplicable') return plain(NOT_APPLICABLE);
  if (reading.kind === 'none') return unreadable(note('R04', 'none', { typed }, typed));
  if (reading.kind === 'text') return unreadable(note('R04', 'text', { typed }, typed));
  if (reading.kind === 'twoWays') {
    return unreadable(note('R05', '', { typed, first: reading.first, second: reading.second }, typed));
  }
  const finding = note('R03', '', { typed, value: reading.value }, typed);
  return { figure: figureOf(reading.value), typed: value.text, findings: [finding] };
}

/** Excel turns "3/4" into a day: the number behind it is not what was typed. */
function dateInstead(serial: number, note: Note): CellReading {
  const iso = isoOfSerial(serial);
  const typed = iso === undefined ? serial : showDate(iso);
  return unreadable(note('R04', 'date', { typed }, typed));
}

function readChoice(cell: SnapshotCell, note: Note): CellReading {
  const typed = shown(cell);
  const word = plainText(typed).normalize('NFC').toLowerCase();
  if (word === '') return plain(BLANK);
  if (/^(có|co|1|true|yes|✓|✔|√|☑)$/.test(word)) return plain(figureOf(1));
  if (/^(không|khong|ko|0|false|no|☐)$/.test(word)) return plain(figureOf(0));
  if (/^[-–—−]$/.test(word)) return plain(NOT_APPLICABLE);
  if (word === 'x') return unreadable(note('R05', 'tick', { typed }, typed));
  return unreadable(note('R04', 'choice', { typed }, typed));
}

function readDate(cell: SnapshotCell, note: Note): CellReading {
  const { value } = cell;
  const iso = value.kind === 'number' ? isoOfSerial(value.number) : undefined;
  if (iso !== undefined) return plain(figureOf(iso));
  const typed = shown(cell);
  const reading = value.kind === 'text' ? readDateText(value.text) : ({ kind: 'text' } as const);
  if (reading.kind === 'blank') return plain(BLANK);
  if (reading.kind === 'notApplicable') return plain(NOT_APPLICABLE);
  if (reading.kind === 'text') return unreadable(note('R04', 'notDate', { typed }, typed));
  if (reading.kind === 'date') return { figure: figureOf(reading.iso), typed, findings: [] };
  const params = { typed, first: showDate(reading.first), second: showDate(reading.second) };
  return unreadable(note('R17', '', params, typed));
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
