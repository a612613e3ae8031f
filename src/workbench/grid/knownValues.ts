import { FormulaDataModel, ICalculateFormulaService } from '@univerjs/preset-sheets-core';
import {
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type IUnitRange,
  type Nullable,
  type Workbook,
} from '@univerjs/core';

type Calculated = Parameters<ICalculateFormulaService['execute']>[0];

/**
 * Lets workbooks whose formulas carry their results come without a calculation. The grid by itself takes "" and 0 for
 * no result, works them out with all that hangs on them, and reads every formula of the workbook to find out which.
 */
export class KnownValues {
  private areKnown = false;
  /** The workbook came with unknown results, or formulas that change by themselves, and was not calculated yet. */
  private isRaw = true;

  constructor(private readonly injector: Injector) {
    this.askEmptyOnly();
    this.restOtherwise();
  }

  /** Runs what puts up a workbook; `known` where the formulas that have a value have the right one. */
  during<T>(known: boolean, action: () => T): T {
    this.areKnown = known;
    this.isRaw = !known;
    try {
      return action();
    } finally {
      this.areKnown = false;
    }
  }

  /** Formulas to work out as a workbook comes: of one whose values are known only those without. */
  private askEmptyOnly(): void {
    const model = this.injector.get(FormulaDataModel);
    const units = this.injector.get(IUniverInstanceService);
    const ask = model.getFormulaDirtyRanges.bind(model);
    model.getFormulaDirtyRanges = () => {
      if (!this.areKnown) return ask();
      return Object.keys(model.getFormulaData()).flatMap((id) => emptyFormulas(units.getUnit<Workbook>(id)));
    };
  }

  /** Where no cell has changed, rules and conditions are worked out without reading the formulas of the sheets. */
  private restOtherwise(): void {
    const service = this.injector.get(ICalculateFormulaService);
    const execute = service.execute.bind(service);
    service.execute = (asked) => {
      if (!this.isRaw && !touchesCells(asked)) return execute({ ...asked, formulaData: {} });
      this.isRaw = false;
      return execute(asked);
    };
  }
}

function touchesCells(asked: Calculated): boolean {
  const { forceCalculate, dirtyRanges, dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap = {} } = asked;
  const named = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, asked.dirtyUnitFeatureMap];
  const cleared = asked.clearDependencyTreeCache ?? {};
  return forceCalculate || dirtyRanges.length > 0 || [...named, cleared].some((map) => Object.keys(map).length > 0);
}

/** Cells with a formula and no value, as the ranges to work out. */
function emptyFormulas(workbook: Nullable<Workbook>): IUnitRange[] {
  const unitId = workbook?.getUnitId() ?? '';
  return (workbook?.getSheets() ?? []).flatMap((sheet) => {
    const found: IUnitRange[] = [];
    sheet.getCellMatrix().forValue((row, col, cell) => {
      if (isEmptyFormula(cell)) {
        const range = { startRow: row, endRow: row, startColumn: col, endColumn: col };
        found.push({ unitId, sheetId: sheet.getSheetId(), range });
      }
    });
    return found;
  });
}

const isEmptyFormula = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f || cell?.si) && (cell?.v === undefined || cell.v === null);
