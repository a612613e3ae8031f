import { quotedSheet } from '../core/sheet/address';
import {
  isFormula,
  type CellModel,
  type ConditionalFormatModel,
  type SheetModel,
  type ValidationModel,
} from '../core/sheet/model';

const MAX = 31;

/** A name nobody has yet: the wanted one, else with " (2)", " (3)" ..., cut to Excel's 31 characters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const name = `${wanted.slice(0, MAX - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The models under the names they really get; their formulas, rules and links follow. */
export function renamed(models: readonly SheetModel[], names: readonly string[]): readonly SheetModel[] {
  const moves = models.flatMap((model, index) =>
    names[index] === model.name ? [] : [{ from: model.name, to: names[index] ?? model.name }],
  );
  if (moves.length === 0) return models;
  const follow = (formula: string): string =>
    moves.reduce((text, move) => replaceSheet(text, move.from, move.to), formula);
  const rename = new Map(moves.map((move) => [move.from, move.to]));
  return models.map((model, index) => ({ ...followed(model, follow, rename), name: names[index] ?? model.name }));
}

function followed(
  model: SheetModel,
  follow: (formula: string) => string,
  rename: ReadonlyMap<string, string>,
): SheetModel {
  const { validations, conditionalFormats } = model;
  return {
    ...model,
    cells: model.cells.map((cell) => followedCell(cell, follow, rename)),
    ...(validations ? { validations: validations.map((entry) => followedRule(entry, follow)) } : {}),
    ...(conditionalFormats
      ? { conditionalFormats: conditionalFormats.map((entry) => followedFormat(entry, follow)) }
      : {}),
  };
}

function followedCell(
  cell: CellModel,
  follow: (formula: string) => string,
  rename: ReadonlyMap<string, string>,
): CellModel {
  const { content, link } = cell;
  return {
    ...cell,
    ...(content && isFormula(content) ? { content: { ...content, formula: follow(content.formula) } } : {}),
    ...(link ? { link: { ...link, sheet: rename.get(link.sheet) ?? link.sheet } } : {}),
  };
}

function followedRule(entry: ValidationModel, follow: (formula: string) => string): ValidationModel {
  if (entry.rule.type !== 'custom') return entry;
  return { ...entry, rule: { ...entry.rule, formula: follow(entry.rule.formula) } };
}

function followedFormat(entry: ConditionalFormatModel, follow: (formula: string) => string): ConditionalFormatModel {
  return entry.type === 'formula' ? { ...entry, formula: follow(entry.formula) } : entry;
}

/** Puts one sheet name for another in a formula, quoted or not, but never inside text. */
export function replaceSheet(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) => {
    const matches = part === `${quotedSheet(from)}!` || part === `${from}!`;
    return matches ? `${quotedSheet(to)}!` : part;
  });
}

/** Whether a formula reads from a sheet of this name. */
export function mentionsSheet(formula: string, name: string): boolean {
  return replaceSheet(formula, name, `${name}\u0000`) !== formula;
}
