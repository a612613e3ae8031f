import { elementKey, type IndicatorCode } from '../../../domain/ids';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Cell } from '../../sheet/address';
import type { FormLine, LineCell } from '../layout/lines';
import { saysNot } from './judgement';
import { all, call, cellOf, constant, operation } from '../../../domain/formula/expression';
import type { Expression } from '../../../domain/formula/expression';

/** Figures that cannot exceed another one (V04, V10, V18), for totals and part by part: [smaller, larger]. */
const ORDERED: readonly (readonly [IndicatorCode, IndicatorCode, string])[] = [
  ['A02', 'A01', 'đơn vị đã bố trí|đơn vị thuộc diện'],
  ['A04', 'A02', 'đơn vị đạt điều kiện|đơn vị đã bố trí'],
  ['A05', 'A02', 'đơn vị có từ 02 người trở lên|đơn vị đã bố trí'],
  ['C03', 'C01', 'người được tập huấn|người thuộc diện'],
  ['C05', 'C01', 'người lũy kế|người thuộc diện'],
  ['C03', 'C02', 'người được tập huấn|lượt người'],
  ['C04', 'C03', 'người lần đầu|người được tập huấn trong năm'],
  ['D02', 'D01', 'cơ sở có dịch vụ|cơ sở thuộc diện'],
  ['E02', 'E01', 'trẻ em được trợ giúp|trẻ em thuộc diện'],
  ['E03', 'E01', 'trẻ em được cung cấp dịch vụ|trẻ em thuộc diện'],
  ['E04', 'E01', 'trẻ em được cả hai|trẻ em thuộc diện'],
  ['E04', 'E02', 'trẻ em được cả hai|trẻ em được trợ giúp'],
  ['E04', 'E03', 'trẻ em được cả hai|trẻ em được cung cấp dịch vụ'],
  ['E05', 'E04', 'trẻ em được trợ giúp từ nguồn xã hội hóa|trẻ em được cả hai'],
  ['F02', 'F01', 'người được tư vấn, hỗ trợ|người có hoàn cảnh khó khăn'],
  ['F03', 'F01', 'người được quản lý ca|người có hoàn cảnh khó khăn'],
  ['F04', 'F01', 'người được tư vấn hoặc quản lý ca|người có hoàn cảnh khó khăn'],
  ['F02', 'F04', 'người được tư vấn|người được tư vấn hoặc quản lý ca'],
  ['F03', 'F04', 'người được quản lý ca|người được tư vấn hoặc quản lý ca'],
  ['K08', 'K00', 'vốn đầu tư|tổng kinh phí'],
];

/** Sums of money with decimals differ in their last digits from program to program. */
const NOISE = constant(0.0001);

/** Where the figures of the sheet stand. */
export interface PlacedFigures {
  readonly specs: readonly ElementSpec[];
  cellOf(key: ElementKey): Cell | undefined;
  /** What a sentence calls the column of a figure: its number in the row of marks. */
  columnWord(cell: LineCell): string;
}

interface SheetCheck {
  readonly broken: Expression;
  readonly sentence: Expression;
}

/**
 * Formula of the Kiểm tra column: "✗ …" with the first thing wrong, "Cần nhập" on an empty required line,
 * "✓" once a figure is there, else "". Undefined on lines without figures to check.
 */
export function checkFormula(
  line: Pick<FormLine, 'kind' | 'cells'>,
  placed: PlacedFigures,
  row: number,
): Expression | undefined {
  const inputs = line.cells.filter((cell) => cell.role === 'input' && isFigure(cell.spec));
  const own = line.cells.filter((cell) => cell.role !== 'reference' && isFigure(cell.spec));
  if (own.length === 0) return undefined;
  const checks = [
    ...inputs.map((cell) => isNumberCheck(cell, placed)),
    ...own.flatMap((cell) => orderChecks(cell.spec, placed)),
    ...own.flatMap((cell) => unionChecks(cell.spec, placed)),
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
  return line.kind === 'line' && inputs.some((cell) => cell.spec.required) ? 'Cần nhập' : '';
}

/** A line answered with "x" alone is answered. */
function withNot(inputs: readonly LineCell[], placed: PlacedFigures, quiet: Expression): Expression {
  const marks = inputs.flatMap((cell) => placed.cellOf(cell.spec.key) ?? []).map(saysNot);
  return marks.length === 0 ? quiet : call('IF', all(marks), constant('✓'), quiet);
}

function isNumberCheck(cell: LineCell, placed: PlacedFigures): SheetCheck | undefined {
  const at = placed.cellOf(cell.spec.key);
  if (at === undefined) return undefined;
  const filled = operation(cellOf(at), '<>', constant(''));
  const broken = call('AND', filled, call('NOT', call('ISNUMBER', cellOf(at))), call('NOT', saysNot(at)));
  return { broken, sentence: constant(`✗ Cột ${placed.columnWord(cell)} chưa phải là số`) };
}

/** "✗ Số đơn vị đã bố trí (9) lớn hơn số đơn vị thuộc diện (7)"; money without figures, whose marks differ by machine. */
function orderChecks(spec: ElementSpec, placed: PlacedFigures): readonly SheetCheck[] {
  return ORDERED.filter(([smaller]) => smaller === spec.indicator.code).flatMap(([, larger, words]) => {
    const [low, high] = [placed.cellOf(spec.key), placed.cellOf(elementKey(larger, spec.part))];
    const [lowWords = '', highWords = ''] = words.split('|');
    if (low === undefined || high === undefined) return [];
    const exact = spec.type === 'count';
    return [greater(low, high, sentence(`✗ Số ${lowWords}`, exact && low, `lớn hơn số ${highWords}`, exact && high))];
  });
}

function sentence(head: string, low: Cell | false, middle: string, high: Cell | false): Expression {
  if (!low || !high) return constant(`${head} ${middle}`);
  const first = operation(constant(`${head} (`), '&', cellOf(low));
  const second = operation(operation(first, '&', constant(`) ${middle} (`)), '&', cellOf(high));
  return operation(second, '&', constant(')'));
}

function greater(low: Cell, high: Cell, say: Expression): SheetCheck {
  const known = [call('ISNUMBER', cellOf(low)), call('ISNUMBER', cellOf(high))];
  const more = operation(operation(cellOf(low), '-', cellOf(high)), '>', NOISE);
  return { broken: onlyIf(call('AND', ...known), more), sentence: say };
}

/** What two groups share or cover together has a least and a greatest size (V04, V05): [checked, broken when, words]. */
const UNIONS: readonly {
  readonly code: IndicatorCode;
  readonly of: readonly [IndicatorCode, IndicatorCode];
  readonly less?: IndicatorCode;
  readonly words: string;
}[] = [
  {
    code: 'E04',
    of: ['E02', 'E03'],
    less: 'E01',
    words: '✗ Số trẻ em được cả hai quá nhỏ so với số được trợ giúp và số được cung cấp dịch vụ',
  },
  { code: 'F04', of: ['F02', 'F03'], words: '✗ Số người được tư vấn hoặc quản lý ca lớn hơn hai số cộng lại' },
];

function unionChecks(spec: ElementSpec, placed: PlacedFigures): readonly SheetCheck[] {
  const union = UNIONS.find((row) => row.code === spec.indicator.code);
  if (union === undefined) return [];
  const keys = [
    spec.key,
    ...union.of.map((code) => elementKey(code, spec.part)),
    ...(union.less === undefined ? [] : [elementKey(union.less, spec.part)]),
  ];
  const cells = keys.flatMap((key) => placed.cellOf(key) ?? []).map(cellOf);
  const [own, first, second, all] = cells;
  if (own === undefined || first === undefined || second === undefined || cells.length < keys.length) return [];
  const sum = operation(first, '+', second);
  const broken = all === undefined ? operation(own, '>', sum) : operation(operation(sum, '-', all), '>', own);
  return [
    {
      broken: onlyIf(call('AND', ...cells.map((cell) => call('ISNUMBER', cell))), broken),
      sentence: constant(union.words),
    },
  ];
}

/** AND works out all its terms, and subtracting an "x" is an error: the second condition waits for the first. */
function onlyIf(first: Expression, second: Expression): Expression {
  return call('IF', first, second, constant(0));
}

/** Overlapping parts: none above the total (V07). A second disjoint split adds up to the total (V06). */
function partChecks(spec: ElementSpec, placed: PlacedFigures): readonly SheetCheck[] {
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
