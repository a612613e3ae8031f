import type { Area } from '../../core/sheet/address';
import type { SnapshotCell } from '../../core/sheet/snapshot';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import type { SheetOutline } from './outline';
import type { Question } from './request';
import { snapshotCell } from './values';

/** Bytes of an answer for each cell: value, formula and number format; font and lock when they are asked too. */
const CELL_BYTES = 40;
const FONT_BYTES = 48;
const LOCK_BYTES = 40;
/** A question is cut by rows at this size, so that a long sheet can be spread over answers. */
const BLOCK_BYTES = 1_000_000;
/** Title, unit and period of a form lie in its first rows: their fonts are always asked cell by cell. */
const HEAD_ROWS = 12;

/**
 * How closely fonts and locks are read where the used cells differ. For one sheet under check: every cell. For all
 * sheets at once: fonts of the head cell by cell, further down row by row (a row of mixed fonts stays unknown).
 */
export type Detail = 'everyCell' | 'headAndRows';

interface Wanted {
  readonly font: 'cell' | 'row' | undefined;
  readonly locked: boolean;
}

/** Questions whose answers, put together, are all cells of the used area, blanks included, row by row. */
export function cellQuestions(outline: SheetOutline, detail: Detail): readonly Question<readonly SnapshotCell[]>[] {
  const { used } = outline;
  if (!used) return [];
  if (detail === 'everyCell') {
    const wanted: Wanted = {
      font: outline.font === undefined ? 'cell' : undefined,
      locked: outline.locked === undefined,
    };
    return blockQuestions(outline, used, wanted);
  }
  if (outline.font !== undefined) return blockQuestions(outline, used, { font: undefined, locked: false });
  const head = { ...used, bottom: Math.min(used.bottom, used.top + HEAD_ROWS - 1) };
  return [
    ...blockQuestions(outline, head, { font: 'cell', locked: false }),
    ...blockQuestions(outline, { ...used, top: head.bottom + 1 }, { font: 'row', locked: false }),
  ];
}

function blockQuestions(
  outline: SheetOutline,
  area: Area,
  wanted: Wanted,
): readonly Question<readonly SnapshotCell[]>[] {
  const width = area.right - area.left + 1;
  const perRow =
    width * (CELL_BYTES + (wanted.font === 'cell' ? FONT_BYTES : 0) + (wanted.locked ? LOCK_BYTES : 0)) + FONT_BYTES;
  const height = Math.max(1, Math.floor(BLOCK_BYTES / perRow));
  const questions: Question<readonly SnapshotCell[]>[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    questions.push({
      bytes: perRow * (block.bottom - block.top + 1),
      ask: (context) => askCells(context, outline, block, wanted),
    });
  }
  return questions;
}

function askCells(
  context: Excel.RequestContext,
  outline: SheetOutline,
  area: Area,
  wanted: Wanted,
): () => readonly SnapshotCell[] {
  const range = rangeOf(sheetNamed(context, outline.name), area);
  range.load('values,formulas,numberFormat');
  const formats = wanted.font === 'cell' || wanted.locked ? range.getCellProperties(formatOptions(wanted)) : undefined;
  const rows = wanted.font === 'row' ? range.getRowProperties({ format: { font: { name: true } } }) : undefined;
  const fontAt = (r: number, c: number): string | undefined =>
    outline.font ?? known(formats?.value[r]?.[c]?.format?.font?.name) ?? known(rows?.value[r]?.format?.font?.name);
  const lockedAt = (r: number, c: number): boolean | undefined =>
    outline.locked ?? formats?.value[r]?.[c]?.format?.protection?.locked;
  return () =>
    range.values.flatMap((line, r) =>
      line.map((value: unknown, c) =>
        snapshotCell(area.top + r, area.left + c, {
          value,
          formula: range.formulas[r]?.[c],
          numberFormat: range.numberFormat[r]?.[c],
          font: fontAt(r, c),
          locked: lockedAt(r, c),
        }),
      ),
    );
}

/** Excel answers null where the cells of a row differ. */
function known(font: string | null | undefined): string | undefined {
  return font ?? undefined;
}

function formatOptions(wanted: Wanted): Excel.CellPropertiesLoadOptions {
  return {
    format: {
      ...(wanted.font === 'cell' ? { font: { name: true } } : {}),
      ...(wanted.locked ? { protection: true } : {}),
    },
  };
}
