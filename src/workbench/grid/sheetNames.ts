import { quotedSheet } from '../../core/sheet/address';
import { isFormula, type SheetModel } from '../../core/sheet/model';

const LONGEST = 31;

/** A name nobody has yet: the wanted one, else with " (2)", " (3)" ..., cut to Excel's 31 characters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST - tail.length)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The models under the names they really get; their formulas, rules and links follow. */
export function renamed(models: readonly SheetModel[], names: readonly string[]): readonly SheetModel[] {
  const moves = new Map(models.map((model, index) => [model.name, names[index] ?? model.name]));
  if ([...moves].every(([from, to]) => from === to)) return models;
  const follow = (formula: string) => withSheets(formula, moves);
  return models.map((model) => ({
    ...model,
    name: moves.get(model.name) ?? model.name,
    cells: model.cells.map((cell) => followed(cell, follow, moves)),
    validations: (model.validations ?? []).map((entry) =>
      entry.rule.type === 'custom' ? { ...entry, rule: { ...entry.rule, formula: follow(entry.rule.formula) } } : entry,
    ),
    conditionalFormats: (model.conditionalFormats ?? []).map((entry) =>
      entry.type === 'formula' ? { ...entry, formula: follow(entry.formula) } : entry,
    ),
  }));
}

function followed(
  cell: SheetModel['cells'][number],
  follow: (formula: string) => string,
  moves: ReadonlyMap<string, string>,
): SheetModel['cells'][number] {
  const content =
    cell.content && isFormula(cell.content) ? { ...cell.content, formula: follow(cell.content.formula) } : cell.content;
  return {
    ...cell,
    ...(content ? { content } : {}),
    ...(cell.link ? { link: { ...cell.link, sheet: moves.get(cell.link.sheet) ?? cell.link.sheet } } : {}),
  };
}

const PART = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function withSheets(formula: string, moves: ReadonlyMap<string, string>): string {
  return formula.replace(PART, (part: string, quoted?: string, bare?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? bare;
    const to = name === undefined ? undefined : moves.get(name);
    return to === undefined ? part : `${quotedSheet(to)}!`;
  });
}
