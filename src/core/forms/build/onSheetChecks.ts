import { neverAdds } from '../../../domain/catalogue/adding';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { cellArea, type Cell } from '../../sheet/address';
import type { FormLine, LineCell } from '../layout/lines';
import { PROPOSAL_MARK } from '../proposal';
import { saysNot } from './judgement';
import { relationChecks, type RelatedFigures } from './relationChecks';
import { greater, NOISE, onlyIf, sentence, TO_FILL, type PlacedFigures, type SheetCheck } from './sheetCheck';
import { all, areaOf, call, cellOf, constant, operation } from '../../../domain/formula/expression';
import type { Expression } from '../../../domain/formula/expression';

/**
 * Formula of the Kiểm tra column: "✗ …" with the first thing wrong, "Cần nhập" on an empty required line,
 * "✓" once a figure is there, else "". Undefined on lines without figures to check.
 */
export function checkFormula(
  line: Pick<FormLine, 'kind' | 'cells'>,
  placed: RelatedFigures,
  row: number,
): Expression | undefined {
  const inputs = line.cells.filter((cell) => cell.role === 'input' && isFigure(cell.spec));
  const own = line.cells.filter((cell) => cell.role !== 'reference' && isFigure(cell.spec));
  if (own.length === 0) return undefined;
  const checks = [
    ...(placed.proposed === true ? inputs.map((cell) => proposalCheck(cell, placed)) : []),
    ...inputs.map((cell) => isNumberCheck(cell, placed)),
    ...relationChecks(
      own.map(({ spec }) => spec),
      placed,
    ),
    ...own.flatMap((cell) => partChecks(cell.spec, placed)),
  ].filter((check) => check !== undefined);
  const filled = call('COUNT', ...own.map((cell) => cellOf(placed.cellOf(cell.spec.key) ?? { row, col: 0 })));
  const quiet = call('IF', operation(filled, '>', constant(0)), constant('✓'), constant(hint(line, inputs)));
  return checks.reduceRight<Expression>(
    (rest, check) => call('IF', check.broken, check.sentence, rest),
    withNot(inputs, placed, quiet),
  );
}

function isFigure(spec: ElementSpec): boolean {
  return spec.type === 'count' || spec.type === 'money';
}

/** A required line asks to be filled; a part never does, its total says enough. */
function hint(line: Pick<FormLine, 'kind'>, inputs: readonly LineCell[]): string {
  return line.kind === 'line' && inputs.some((cell) => cell.spec.required) ? TO_FILL : '';
}

/** A line answered with "x" alone is answered. */
function withNot(inputs: readonly LineCell[], placed: PlacedFigures, quiet: Expression): Expression {
  const marks = inputs.flatMap((cell) => placed.cellOf(cell.spec.key) ?? []).map(saysNot);
  return marks.length === 0 ? quiet : call('IF', all(marks), constant('✓'), quiet);
}

/** A proposal nobody has confirmed is no figure yet, and no fault either. */
function proposalCheck(cell: LineCell, placed: PlacedFigures): SheetCheck | undefined {
  const at = placed.cellOf(cell.spec.key);
  if (at === undefined) return undefined;
  const found = call('COUNTIF', areaOf(cellArea(at)), constant(`${PROPOSAL_MARK}*`));
  return { broken: operation(found, '>', constant(0)), sentence: constant(TO_FILL) };
}

function isNumberCheck(cell: LineCell, placed: PlacedFigures): SheetCheck | undefined {
  const at = placed.cellOf(cell.spec.key);
  if (at === undefined) return undefined;
  const filled = operation(cellOf(at), '<>', constant(''));
  const broken = call('AND', filled, call('NOT', call('ISNUMBER', cellOf(at))), call('NOT', saysNot(at)));
  return { broken, sentence: constant(`✗ Cột ${placed.columnWord(cell)} chưa phải là số`) };
}

/** Overlapping parts: none above the total (V07). A second disjoint split adds up to the total (V06), if anything does. */
function partChecks(spec: ElementSpec, placed: PlacedFigures): readonly SheetCheck[] {
  if (neverAdds(spec.indicator)) return [];
  const own = placed.cellOf(spec.key);
  const total = spec.total === undefined ? undefined : placed.cellOf(spec.total);
  if (own !== undefined && total !== undefined && spec.dimension?.kind === 'overlapping') {
    return [greater(own, total, sentence('✗ Số của nhóm', own, 'lớn hơn tổng số', total))];
  }
  return own === undefined ? [] : splits(spec, placed).map((split) => splitCheck(own, split.cells, split.name));
}

interface Split {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function splits(spec: ElementSpec, placed: PlacedFigures): readonly Split[] {
  const parts = placed.specs.filter(
    (part) => part.total === totalKey(spec, placed) && part.key !== spec.key && part.dimension?.kind === 'disjoint',
  );
  const summed = spec.computed?.rule === 'sum' ? spec.computed.of : [];
  const dimensions = new Set(parts.filter((part) => !summed.includes(part.key)).map((part) => part.dimension));
  return [...dimensions].flatMap((dimension) => {
    const cells = parts.filter((part) => part.dimension === dimension).flatMap((part) => placed.cellOf(part.key) ?? []);
    return dimension === undefined || cells.length < 2 || dimension === spec.dimension
      ? []
      : [{ name: dimension.vi, cells }];
  });
}

/** A carried line (A01.LH01) stands for its total, which has no cell, so the total's other splits are its own. */
function totalKey(spec: ElementSpec, placed: PlacedFigures): ElementKey {
  return spec.total !== undefined && placed.cellOf(spec.total) === undefined ? spec.total : spec.key;
}

function splitCheck(total: Cell, parts: readonly Cell[], name: string): SheetCheck {
  const cells = parts.map(cellOf);
  const complete = operation(call('COUNT', ...cells), '=', constant(parts.length));
  const sum = call('SUM', ...cells);
  const above = operation(operation(sum, '-', cellOf(total)), '>', NOISE);
  const differs = call('OR', above, operation(operation(cellOf(total), '-', sum), '>', NOISE));
  return {
    broken: onlyIf(call('AND', call('ISNUMBER', cellOf(total)), complete), differs),
    sentence: constant(`✗ Cộng các dòng chia theo ${name.toLocaleLowerCase('vi')} khác tổng số`),
  };
}
