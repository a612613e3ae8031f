import { parseArea, splitReference, type Area } from '../../core/sheet/address';
import type { SnapshotName } from '../../core/sheet/snapshot';

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

export interface SheetNames {
  readonly names: readonly SnapshotName[];
  readonly brokenNames: readonly string[];
}

/** Print areas and titles are kept by Excel as names; they are no business of the forms. */
const BUILT_IN = /^(?:_xlnm\.|Print_|_FilterDatabase)/;

/** Names that point at this sheet, and its own names whose target is gone or lies in another workbook. */
export function sheetNames(sheet: string, own: readonly NamedFormula[], book: readonly NamedFormula[]): SheetNames {
  const ofSheet = own.filter(({ name }) => !BUILT_IN.test(name));
  return {
    names: [...pointing(sheet, ofSheet, 'sheet'), ...pointing(sheet, book, 'workbook')],
    brokenNames: ofSheet.filter(({ formula }) => isBroken(formula)).map(({ name }) => name),
  };
}

function isBroken(formula: string): boolean {
  return formula.includes('#REF!') || formula.includes('[');
}

function pointing(sheet: string, names: readonly NamedFormula[], scope: SnapshotName['scope']): SnapshotName[] {
  return names.flatMap(({ name, formula }) => {
    const area = areaOn(sheet, formula);
    return area ? [{ name: plainName(name), area, scope }] : [];
  });
}

function areaOn(sheet: string, formula: string): Area | undefined {
  const split = splitReference(formula);
  return split && split.sheet.toLowerCase() === sheet.toLowerCase() ? parseArea(split.rest) : undefined;
}

/** Some hosts give a sheet-scoped name with its sheet in front. */
function plainName(name: string): string {
  return splitReference(name)?.rest ?? name;
}
