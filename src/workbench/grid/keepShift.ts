import { shiftedArea, shiftedSpan, type LineShift } from '../../core/sheet/lineShift';
import { shiftFormula } from '../../core/sheet/formula/shiftFormula';
import type { ChartModel, ConditionalFormatModel, PrintModel } from '../../core/sheet/model';
import type { SheetKeep } from './gridTypes';
import type { TableHead } from './view/headLine';

/** What a sheet carries, after a shift; what was deleted whole is gone. */
export function shiftedKeep(keep: SheetKeep, shift: LineShift): SheetKeep {
  const filter = keep.filter && shiftedArea(keep.filter, shift);
  const head = keep.head && shiftedHead(keep.head, shift);
  const charts = keep.charts?.flatMap((chart) => shiftedChart(chart, shift) ?? []);
  const conditions = keep.conditions?.flatMap((rule) => shiftedRule(rule, shift) ?? []);
  return {
    protected: keep.protected,
    ...(conditions && conditions.length > 0 ? { conditions } : {}),
    ...(keep.print ? { print: shiftedPrint(keep.print, shift) } : {}),
    ...(charts && charts.length > 0 ? { charts } : {}),
    ...(filter ? { filter } : {}),
    ...(head ? { head } : {}),
  };
}

/** The formula goes with its area, as it does when cells are copied there. */
function shiftedRule(rule: ConditionalFormatModel, shift: LineShift): ConditionalFormatModel | undefined {
  const area = shiftedArea(rule.area, shift);
  if (!area || rule.type === 'dataBar') return area && { ...rule, area };
  return { ...rule, area, formula: shiftFormula(rule.formula, area.top - rule.area.top, area.left - rule.area.left) };
}

function shiftedHead({ from, first, cols, file }: TableHead, shift: LineShift): TableHead | undefined {
  const isRows = shift.axis === 'rows';
  const line = isRows ? shiftedSpan(from, first - 1, shift) : { from, to: first - 1 };
  const kept = isRows || cols === 0 ? { to: cols - 1 } : (shiftedSpan(0, cols - 1, shift) ?? { to: -1 });
  if (!line || line.from === 0) return undefined;
  const moved = {
    rows: file?.rows === first ? line.to + 1 : (file?.rows ?? 0),
    cols: file?.cols === cols ? kept.to + 1 : 0,
  };
  return { from: line.from, first: line.to + 1, cols: kept.to + 1, ...(file ? { file: moved } : {}) };
}

function shiftedPrint({ area, titleRows, breakBefore, ...rest }: PrintModel, shift: LineShift): PrintModel {
  const moved = area && shiftedArea(area, shift);
  const rows = titleRows && shift.axis === 'rows' ? shiftedSpan(titleRows.from, titleRows.to, shift) : titleRows;
  const breaks =
    shift.axis === 'rows' ? breakBefore?.flatMap((row) => shiftedSpan(row, row, shift)?.from ?? []) : breakBefore;
  return {
    ...rest,
    ...(moved ? { area: moved } : {}),
    ...(rows ? { titleRows: rows } : {}),
    ...(breaks ? { breakBefore: breaks } : {}),
  };
}

function shiftedChart(chart: ChartModel, shift: LineShift): ChartModel | undefined {
  const categories = shiftedArea(chart.categories, shift);
  const place = shiftedArea(chart.place, shift);
  const series = chart.series.flatMap((one) => {
    const values = shiftedArea(one.values, shift);
    return values ? [{ ...one, values }] : [];
  });
  return categories && place && series.length > 0 ? { ...chart, categories, place, series } : undefined;
}
