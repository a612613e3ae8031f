import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { InterceptorEffectEnum, type ICellData, type IDisposable, type Injector, type Nullable } from '@univerjs/core';
import type { InputCell } from '../../../core/forms/read/typedEntry';
import { BOOLEAN, FORCED_TEXT, TEXT, type GridStyle } from '../gridTypes';
import { formulaFromVietnamese, formulaToVietnamese } from './formulaGrammar';
import { inputCell } from './inputCells';
import { decimalComma, numberForEditing } from './shownForEditing';
import { isText, typedCell } from './typedCell';

/** Before the grid's own reading of typed text, which is English whatever its language. */
const FIRST = 1000;

export interface EntrySetting {
  /** The year that completes a date typed without one. */
  readonly year: number;
}

/** Typing, editing and showing numbers, dates and formulas as a vi-VN Excel does. Returns how to stop. */
export function listenToEntries(injector: Injector, setting: EntrySetting): IDisposable {
  const interceptors = injector.get(SheetInterceptorService);
  const typed = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      const format = formatAt(context, raw);
      const input = inputCell(injector, context.worksheet, { ...context, year: setting.year });
      return cell && !cell.p ? written(cell, { raw, format, input, year: setting.year }) : next(cell);
    },
  });
  const edited = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      // Going on would let the grid's own listeners put the English text back.
      return offered(cell, raw, formatAt(context, raw)) ?? next(cell);
    },
  });
  const shown = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, context, next) => next(withDecimalComma(cell, formatAt(context, context.rawData))),
  });
  return {
    dispose: () => [typed, edited, shown].forEach((stop) => (typeof stop === 'function' ? stop() : stop.dispose())),
  };
}

interface StyleSource {
  readonly workbook: { getStyles(): { get(style: Nullable<ICellData['s']>): Nullable<GridStyle> } };
}

function formatAt({ workbook }: StyleSource, cell: Nullable<ICellData>): string | undefined {
  return workbook.getStyles().get(cell?.s)?.n?.pattern;
}

/** A cell before the entry: what it holds, shows and takes. */
interface Before extends EntrySetting {
  readonly raw: Nullable<ICellData>;
  readonly format: string | undefined;
  readonly input: InputCell | undefined;
}

function written(cell: ICellData, { raw, format, input, year }: Before): ICellData {
  if (cell.f) {
    const formula = formulaFromVietnamese(cell.f);
    return formula === raw?.f && raw ? raw : { ...cell, f: formula };
  }
  const { v, t } = cell;
  if (typeof v !== 'string' || v === '' || t === FORCED_TEXT) return cell;
  return { ...cell, ...typedCell(v, format, { year, input }) };
}

/** What the editor shows of a cell, where that differs from the grid's own idea; undefined leaves it to the grid. */
function offered(
  cell: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  format: string | undefined,
): ICellData | undefined {
  if (!cell || !raw || raw.p) return undefined;
  if (raw.f) return { ...cell, f: formulaToVietnamese(raw.f) };
  if (raw.si) return undefined;
  if (typeof raw.v === 'number' && raw.t !== BOOLEAN)
    return { ...cell, v: numberForEditing(raw.v, format), t: TEXT, p: null };
  if (raw.t === FORCED_TEXT && typeof raw.v === 'string' && !isText(format))
    return { ...cell, v: `'${raw.v}`, t: TEXT };
  return undefined;
}

/** A number without a format of its own keeps its English point in the grid; here it gets its comma. */
function withDecimalComma<T extends Nullable<ICellData>>(cell: T, format: string | undefined): T {
  if (!cell || typeof cell.v !== 'number' || cell.t === BOOLEAN || Number.isInteger(cell.v)) return cell;
  return format === undefined || format === 'General' ? { ...cell, v: decimalComma(shownDigits(cell.v)) } : cell;
}

/** Excel's General shows at most eleven digits. */
const shownDigits = (value: number): number => Number(value.toPrecision(11));
