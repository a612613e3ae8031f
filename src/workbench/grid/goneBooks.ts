import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import { IUniverInstanceService, type Injector } from '@univerjs/core';

/** The grid checks input rules in idle moments, and fails when the workbook was replaced meanwhile: nothing is left to check. */
export function overlookGoneBooks(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) => (units.getUnit(unit) ? check(unit, sheet, ranges) : []);
}
