import { quotedSheet } from './address';
import { formulaTokens, sheetIn, withTokens } from './formula/tokens';
import { isFormula, type CellModel, type ConditionalFormatModel, type SheetModel, type ValidationModel } from './model';

/** Longest name of a sheet that Excel takes. */
const LONGEST = 31;

/** A name nobody has yet (`taken` in small letters): the wanted one, else with " (2)", " (3)" ..., cut to 31 characters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Old name to new name. */
type Moves = ReadonlyMap<string, string>;

/** The models under the names they really get; their formulas, rules and links follow, all moves at once. */
export function renamed(models: readonly SheetModel[], names: readonly string[]): readonly SheetModel[] {
  const pairs = models.map(({ name }, index) => [name, names[index] ?? name] as const);
  const moves = new Map(pairs.filter(([from, to]) => from !== to));
  if (moves.size === 0) return models;
  return models.map((model) => ({ ...followed(model, moves), name: moves.get(model.name) ?? model.name }));
}

/** A model whose formulas, rules and links name sheets by their old names, with the new ones. */
export function followed(model: SheetModel, moves: Moves): SheetModel {
  const { validations, conditionalFormats } = model;
  return {
    ...model,
    cells: model.cells.map((cell) => followedCell(cell, moves)),
    ...(validations ? { validations: validations.map((entry) => followedRule(entry, moves)) } : {}),
    ...(conditionalFormats
      ? { conditionalFormats: conditionalFormats.map((entry) => followedFormat(entry, moves)) }
      : {}),
  };
}

function followedCell(cell: CellModel, moves: Moves): CellModel {
  const { content, link } = cell;
  return {
    ...cell,
    ...(content && isFormula(content) ? { content: { ...content, formula: replaced(content.formula, moves) } } : {}),
    ...(link ? { link: { ...link, sheet: moves.get(link.sheet) ?? link.sheet } } : {}),
  };
}

function followedRule(entry: ValidationModel, moves: Moves): ValidationModel {
  if (entry.rule.type !== 'custom') return entry;
  return { ...entry, rule: { ...entry.rule, formula: replaced(entry.rule.formula, moves) } };
}

function followedFormat(entry: ConditionalFormatModel, moves: Moves): ConditionalFormatModel {
  return entry.type === 'formula' ? { ...entry, formula: replaced(entry.formula, moves) } : entry;
}

function replaced(formula: string, moves: Moves): string {
  return withTokens(formula, (token) => {
    const to = token.kind === 'sheet' ? moves.get(sheetIn(token)) : undefined;
    return to === undefined ? token.text : `${quotedSheet(to)}!`;
  });
}

/** Whether a formula reads from a sheet of this name. */
export function mentionsSheet(formula: string, name: string): boolean {
  return formulaTokens(formula).some((token) => token.kind === 'sheet' && sheetIn(token) === name);
}
