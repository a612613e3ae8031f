import { followSheets, type SheetMoves } from './formula/followSheets';
import { formulaTokens } from './formula/tokens';
import { isFormula, type CellModel, type SheetModel, type ValidationModel } from './model';

/**
 * Some sheets of a workbook as they can stand without its others: a formula that reads from one of those is the value
 * it shows, links and rules that lead there are gone. A sheet that needs none of this comes back as it is.
 */
export function sheetsAlone(all: readonly SheetModel[], kept: ReadonlySet<string>): readonly SheetModel[] {
  const gone = all.filter(({ name }) => !kept.has(name));
  const lost: Lost = {
    sheets: new Map(gone.map(({ name }) => [name.toLowerCase(), undefined])),
    names: new Set(gone.flatMap(({ names = [] }) => names.flatMap(workbookWide))),
  };
  return all.filter(({ name }) => kept.has(name)).map((sheet) => alone(sheet, lost));
}

interface Lost {
  readonly sheets: SheetMoves;
  /** Names of the whole workbook for areas of those sheets, in small letters. */
  readonly names: ReadonlySet<string>;
}

function workbookWide({ name, scope }: NonNullable<SheetModel['names']>[number]): readonly string[] {
  return scope === 'workbook' ? [name.toLowerCase()] : [];
}

function alone(sheet: SheetModel, lost: Lost): SheetModel {
  const cells = sheet.cells.map((cell) => aloneCell(cell, lost));
  const validations = sheet.validations?.flatMap((rule) => aloneRule(rule, lost));
  const formats = sheet.conditionalFormats?.filter(
    (format) => format.type !== 'formula' || !needs(format.formula, lost),
  );
  const isSame = cells.every((cell, at) => cell === sheet.cells[at]);
  return {
    ...sheet,
    ...(isSame ? {} : { cells }),
    ...(validations ? { validations } : {}),
    ...(formats ? { conditionalFormats: formats } : {}),
  };
}

function aloneCell(cell: CellModel, lost: Lost): CellModel {
  const { content, link, ...rest } = cell;
  const isFrozen = content && isFormula(content) && needs(content.formula, lost);
  const isUnlinked = link && lost.sheets.has(link.sheet.toLowerCase());
  if (!isFrozen && !isUnlinked) return cell;
  return {
    ...rest,
    ...(content ? { content: isFrozen ? content.value : content } : {}),
    ...(link && !isUnlinked ? { link } : {}),
  };
}

/** A list that stands in cells elsewhere is kept as the list it is; a rule by formula cannot be. */
function aloneRule(entry: ValidationModel, lost: Lost): readonly ValidationModel[] {
  const { rule } = entry;
  if (rule.type === 'custom') return needs(rule.formula, lost) ? [] : [entry];
  if (rule.type !== 'list' || !rule.from || !lost.sheets.has(rule.from.sheet.toLowerCase())) return [entry];
  return [{ ...entry, rule: { type: 'list', values: rule.values } }];
}

function needs(formula: string, { sheets, names }: Lost): boolean {
  if (followSheets(formula, sheets) !== formula) return true;
  return (
    names.size > 0 && formulaTokens(formula).some(({ kind, text }) => kind === 'word' && names.has(text.toLowerCase()))
  );
}
