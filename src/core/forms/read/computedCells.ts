import { numberOf, type Figure } from '../../../domain/figure';
import { isNear } from '../../../domain/exact/noise';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Param, Sentence } from '../../../domain/texts/sentence';
import { isProposal } from '../proposal';
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
  /** Whether a formula reckons with what the cell is computed from; absent where nobody can tell. */
  readonly reckons?: (formula: string) => boolean;
}

/** From so many cells on, which are most of the sheet, lost formulas have one cause: a copy of the values. */
const COPIED = 5;
/** More changed formulas are one finding. */
const MOST_CHANGED = 3;

/** Overwritten and changed formulas (R08), and kept results that are out of date (R18, once for the sheet). */
export function computedFindings(on: SheetPlace, cells: readonly ComputedCell[]): readonly Finding[] {
  const bare: Overwritten[] = [];
  const changed: ComputedCell[] = [];
  const stale: ComputedCell[] = [];
  for (const cell of cells) {
    const held = on.sheet.cell(cell.at.row, cell.at.col);
    const value = held?.value ?? { kind: 'blank' };
    const isRight = agrees(value, cell.right);
    if (held?.formula === undefined) bare.push({ cell, value });
    else if (isRight && value.kind !== 'notCalculated') continue;
    else if (cell.reckons?.(held.formula) === false) changed.push(cell);
    else if (!isRight) stale.push(cell);
  }
  const isCopy = bare.length >= COPIED && bare.length * 2 > cells.length;
  const findings = [...(isCopy ? copiedValues(on, bare) : bare.flatMap((one) => overwritten(on, one)))];
  findings.push(...changedFormulas(on, changed));
  const [first] = stale;
  if (first) findings.push(noteOf('', place(on, first.at))('R18', '', { count: stale.length }));
  return findings;
}

interface Overwritten {
  readonly cell: ComputedCell;
  readonly value: SnapshotValue;
}

/** A sheet of values alone: one sentence for the formulas, and each figure that is not what the inputs give. */
function copiedValues(on: SheetPlace, bare: readonly Overwritten[]): readonly Finding[] {
  const isRight = ({ cell, value }: Overwritten): boolean => isEmpty(value) || agrees(value, cell.right);
  const right = bare.filter(isRight);
  const wrong = bare.filter((one) => !isRight(one)).flatMap((one) => overwritten(on, one));
  const [first] = right;
  if (!first) return wrong;
  const params = { count: right.length, cells: addresses(right.map(({ cell }) => cell)) };
  return [noteOf('', place(on, first.cell.at))('R08', 'copied', params), ...wrong];
}

function changedFormulas(on: SheetPlace, changed: readonly ComputedCell[]): readonly Finding[] {
  const [first] = changed;
  if (first && changed.length > MOST_CHANGED) {
    const params = { count: changed.length, cells: addresses(changed), first: address(first.at) };
    return [noteOf('', place(on, first.at))('R08', 'changedMany', params)];
  }
  return changed.map(({ element, at, right }) => {
    const formula = `=${on.sheet.cell(at.row, at.col)?.formula ?? ''}`;
    return noteOf(element, place(on, at))('R08', 'changed', { formula, right: shown(right) });
  });
}

/** For whoever puts the formulas back. */
function addresses(cells: readonly ComputedCell[]): string {
  return cells.map(({ at }) => address(at)).join(', ');
}

function place(on: SheetPlace, at: Cell): { file: string; sheet: string; cell: string } {
  return { file: on.file, sheet: on.sheet.name, cell: address(at) };
}

function overwritten(on: SheetPlace, { cell, value }: Overwritten): readonly Finding[] {
  const { element, terms, at, right } = cell;
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
  // A line that repeats a figure repeats what is proposed for it.
  if (isEmpty(value) || (value.kind === 'text' && isProposal(value.text))) return true;
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
