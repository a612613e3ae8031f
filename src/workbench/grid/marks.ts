import { cellArea } from '../../core/sheet/address';
import { MARK_STYLES, MARKING_ORDER } from '../../core/sheet/marks';
import type { CellMark } from '../../core/sheet/port';
import { toRange } from './convert/areas';
import { isMark, MARK_PREFIX } from './convert/rulesFromGrid';
import { conditionalStyleToGrid } from './convert/rulesToGrid';
import type { GridBook } from './gridBook';
import { readResources } from './resources';

/** Colours these cells and no others by conditional formats of our own, never saved. No undo step of the grid. */
export function markCells(book: GridBook, marks: readonly CellMark[]): void {
  clearMarks(book);
  const unitId = book.workbook.getId();
  for (const name of new Set(marks.map(({ sheet }) => sheet))) {
    const subUnitId = book.sheet(name).getSheetId();
    for (const severity of MARKING_ORDER) {
      const cells = marks.filter((mark) => mark.sheet === name && mark.severity === severity);
      if (cells.length === 0) continue;
      const ranges = cells.map((cell) => toRange(cellArea(cell)));
      const rule = {
        type: 'highlightCell',
        subType: 'formula',
        value: '=TRUE',
        style: conditionalStyleToGrid(MARK_STYLES[severity]),
      };
      const cfId = `${MARK_PREFIX}${severity}-${cells.map(({ row, col }) => `${row}.${col}`).join('_')}`;
      const params = { unitId, subUnitId, rule: { cfId, ranges, stopIfTrue: false, rule } };
      book.own(() => book.grid.api.syncExecuteCommand('sheet.mutation.add-conditional-rule', params));
    }
  }
}

/** Takes the add-in's marks away on every sheet, and nothing else. */
export function clearMarks(book: GridBook): void {
  const data = book.workbook.save();
  const { conditions } = readResources(data);
  for (const [subUnitId, rules] of Object.entries(conditions)) {
    for (const { cfId } of rules.filter((rule) => isMark(rule.cfId))) {
      book.own(() =>
        book.grid.api.syncExecuteCommand('sheet.mutation.delete-conditional-rule', {
          unitId: data.id,
          subUnitId,
          cfId,
        }),
      );
    }
  }
}
