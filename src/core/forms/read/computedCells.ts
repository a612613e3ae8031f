import { numberOf, type Figure } from '../../../domain/figure';
import { isNear } from '../../../domain/exact/noise';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Param, Sentence } from '../../../domain/texts/sentence';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import type { SnapshotValue } from '../../sheet/snapshot';
import type { SheetPlace } from './structure';
import { noteOf } from './noteOf';
import { plainText } from './digits';

/** A computed cell on the sheet and the figure it must show. */
export interface ComputedCell {
  readonly element: ElementKey;
  /** What it is computed from. */
  readonly terms: readonly ElementKey[];
  readonly at: Cell;
  readonly right: Figure;
}

/** Overwritten formulas (R08), and kept results that are out of date (R18, once for the sheet). */
export function computedFindings(on: SheetPlace, cells: readonly ComputedCell[]): readonly Finding[] {
  const findings: Finding[] = [];
  const stale: ComputedCell[] = [];
  for (const cell of cells) {
    const held = on.sheet.cell(cell.at.row, cell.at.col);
    if (held?.formula === undefined) findings.push(...overwritten(on, cell, held?.value ?? { kind: 'blank' }));
    else if (!agrees(held.value, cell.right)) stale.push(cell);
  }
  const [first] = stale;
  if (first) findings.push(noteOf('', place(on, first.at))('R18', '', { count: stale.length }));
  return findings;
}

function place(on: SheetPlace, at: Cell): { file: string; sheet: string; cell: string } {
  return { file: on.file, sheet: on.sheet.name, cell: address(at) };
}

function overwritten(
  on: SheetPlace,
  { element, terms, at, right }: ComputedCell,
  value: SnapshotValue,
): readonly Finding[] {
  const note = noteOf(element, place(on, at));
  if (isEmpty(value)) return [note('R08', 'removed', { right: shown(right) })];
  const typed = value.kind === 'number' ? value.number : shownValue(value);
  if (agrees(value, right)) return [note('R08', 'equal', { typed }, typed)];
  // Nobody knows which of the two is right.
  const concerns = [element, ...terms];
  return [{ ...note('R08', 'differs', { typed, right: shown(right) }, typed), concerns }];
}

function isEmpty(value: SnapshotValue): boolean {
  return value.kind === 'blank' || (value.kind === 'text' && plainText(value.text) === '');
}

/** A result left out by the program that saved the file is not a wrong one; an unreadable input has no right one. */
function agrees(value: SnapshotValue, right: Figure): boolean {
  if (value.kind === 'notCalculated' || right.state === 'unreadable') return true;
  const figure = numberOf(right);
  if (figure !== undefined) return value.kind === 'number' && isNear(value.number, figure);
  if (isEmpty(value)) return true;
  return right.state === 'notApplicable' && value.kind === 'text' && /^(x|[-–])$/i.test(plainText(value.text));
}

const BLANK_CELL: Sentence = { vi: 'trống', en: 'blank' };

/** Two decimals are what the form shows. */
function shown(figure: Figure): Param {
  const known = numberOf(figure);
  if (known !== undefined) return Number(known.toFixed(2));
  return figure.state === 'notApplicable' ? 'x' : BLANK_CELL;
}

function shownValue(value: SnapshotValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'error') return value.code;
  return value.kind === 'boolean' && value.boolean ? 'TRUE' : 'FALSE';
}
