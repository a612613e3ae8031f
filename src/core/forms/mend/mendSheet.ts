import type { ElementKey } from '../../../domain/ids';
import { isInput } from '../../../domain/plan/computeValues';
import { numberOf } from '../../../domain/figure';
import type { FormShape } from '../../../domain/plan/formShape';
import type { Submission } from '../../../domain/submission';
import { address, parseCell } from '../../sheet/address';
import type { CellValue, SheetModel } from '../../sheet/model';
import { isOwnName } from '../../sheet/ownSheet';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { buildForm, rowEntryKey, type EntryKey, type FormArgs } from '../buildForm';
import { formLines } from '../layout/lines';
import { codeTable } from '../read/codeTable';
import type { SheetReadingPlace } from '../read/readingCaches';
import { outsideCells, type OutsideCell } from './outsideCells';
import { rawEntry } from './rawEntry';
import { signatures, signed } from './signatures';

/** A damaged sheet and what was read from it, one reading for a form, one a row where each row is a unit. */
export interface DamagedForm {
  readonly on: SheetReadingPlace;
  readonly readings: readonly { readonly submission: Submission; readonly shape: FormShape }[];
  /** Of a fresh form of the same plan, version, year and unit. */
  readonly args: FormArgs;
  /** Rows are units. */
  readonly rows: boolean;
}

/** A fresh form with everything the damaged one held. */
export interface MendedSheet {
  readonly model: SheetModel;
  /** Cells with figures, answers and notes that were put in again. */
  readonly kept: number;
  /** What stood where the form takes nothing. */
  readonly outside: readonly OutsideCell[];
  /** Our names of the damaged sheet that the fresh one has not. */
  readonly staleNames: readonly string[];
}

/**
 * The form as new with the figures of a damaged sheet: names, input rules, formulas, locks, labels, widths and page are
 * those of a fresh form, lines stand where they belong, deleted ones are back, blank. No figure is changed, corrected or
 * left out (docs/forms.md#mended).
 */
export function mendSheet({ on, readings, args, rows }: DamagedForm): MendedSheet {
  const contents = new Map<EntryKey, CellValue>();
  const cells = new Set<string>();
  const computed = new Map<string, number | undefined>();
  for (const { submission, shape } of readings) {
    for (const value of submission.values.values()) {
      const spec = shape.spec(value.element);
      const at = parseCell(value.place.cell);
      if (!spec || !at) continue;
      if (!isInput(spec)) {
        computed.set(value.place.cell, numberOf(value));
        continue;
      }
      const entry = rawEntry(spec, on.sheet.cell(at.row, at.col));
      cells.add(value.place.cell);
      if (entry) contents.set(rows ? rowEntryKey(submission.unit.code, value.element) : value.element, entry);
    }
  }
  const notes = rows ? NO_NOTES : notesOf(on, readings[0]?.shape);
  for (const cell of [...notes.cells, ...headCells(on.sheet, readings)]) cells.add(cell);
  const fresh = buildForm({ ...args, contents, notes: notes.words });
  const written = signatures(on.sheet, fresh);
  for (const { from } of written) cells.add(address(from));
  const model = { ...signed(fresh, written), name: on.sheet.name };
  return {
    model,
    kept: contents.size + notes.cells.length,
    outside: outsideCells(on.sheet, model, { cells, computed }),
    staleNames: staleNames(on.sheet, model),
  };
}

interface Notes {
  readonly words: ReadonlyMap<ElementKey, string>;
  readonly cells: readonly string[];
}

const NO_NOTES: Notes = { words: new Map(), cells: [] };

/** What the unit wrote in the column Ghi chú, whole. */
function notesOf(on: SheetReadingPlace, shape: FormShape | undefined): Notes {
  const table = codeTable(on);
  if (!table || table.noteCol === undefined || !shape) return NO_NOTES;
  const words = new Map<ElementKey, string>();
  const cells: string[] = [];
  for (const { code, cells: figures } of formLines(shape.specs)) {
    const row = table.rows.get(code.toUpperCase())?.[0];
    const at = row === undefined ? undefined : { row, col: table.noteCol };
    const value = at && on.sheet.cell(at.row, at.col)?.value;
    if (!at || value?.kind !== 'text' || figures.length === 0) continue;
    cells.push(address(at));
    for (const { spec } of figures) words.set(spec.key, value.text);
  }
  return { words, cells };
}

/** Cells of the head that a fresh form has by itself: whose form it is, of which plan, year and day. */
function headCells(sheet: SheetSnapshot, readings: DamagedForm['readings']): readonly string[] {
  const places = Object.values(readings[0]?.submission.headerPlaces ?? {}).map(({ cell }) => cell);
  const named = sheet.names
    .filter(({ name }) => HEAD_NAMES.has(name))
    .map(({ area }) => address({ row: area.top, col: area.left }));
  return [...places, ...named];
}

const HEAD_NAMES: ReadonlySet<string> = new Set([
  'TH.version',
  'TH.year',
  'TH.fingerprint',
  'TH.shape',
  'TH.prefilled',
]);

function staleNames({ names }: SheetSnapshot, fresh: SheetModel): readonly string[] {
  const kept = new Set((fresh.names ?? []).map(({ name }) => name.toLowerCase()));
  return names.flatMap(({ name, scope }) =>
    scope === 'sheet' && isOwnName(name) && !kept.has(name.toLowerCase()) ? [name] : [],
  );
}
