import type { Catalogue, Dimension, ElementKey, IndicatorType, LineUse } from '../catalogue/indicator';
import { elementKey } from '../ids';
import type { Sentence } from '../texts/sentence';
import { findDimension, findIndicator } from './elements';
import type { Programme } from './programme';

/** A figure that some form of a plan asks in some year. */
export interface AskedFigure {
  readonly key: ElementKey;
  /** What it is called: the indicator, then the part or column. */
  readonly names: readonly Sentence[];
  /** Other words for the same, in the same order. */
  readonly short: readonly Sentence[];
  readonly type: IndicatorType;
  readonly measure: string;
  /** Somebody types it on some form; rates and sums of lines are always computed. */
  readonly typed: boolean;
}

/** Every figure a plan asks of anybody, in the order of the plan. */
export function askedFigures(programme: Programme, catalogue: Catalogue): ReadonlyMap<ElementKey, AskedFigure> {
  const figures = programme.lines.flatMap((line) => figuresOf(line, catalogue));
  return new Map(figures.map((figure) => [figure.key, figure]));
}

function figuresOf(line: LineUse, catalogue: Catalogue): readonly AskedFigure[] {
  const { code, vi, en, short, type, measure, sumOf } = findIndicator(catalogue, line.indicator);
  const uses = line.breakdowns.map((use) => ({ ...use, split: findDimension(catalogue, use.dimension) }));
  const whole: AskedFigure = {
    key: code,
    names: [{ vi, en }],
    short: [short ?? { vi, en }],
    type,
    measure,
    typed: type !== 'ratio' && sumOf === undefined,
  };
  const parts = uses.flatMap(({ split, parts: ids }) => ids.map((id) => partOf(whole, { split, id, line })));
  return uses.some(({ split }) => split.kind === 'columns') ? parts : [whole, ...parts];
}

function partOf(
  whole: AskedFigure,
  { split, id, line }: { readonly split: Dimension; readonly id: string; readonly line: LineUse },
): AskedFigure {
  const part = split.parts.find((one) => one.id === id);
  const names = { vi: line.labels?.[id] ?? part?.vi ?? id, en: part?.en ?? id };
  return {
    ...whole,
    key: elementKey(line.indicator, id),
    names: [...whole.names, names],
    short: [...whole.short, part?.short ?? names],
    type: part?.type ?? whole.type,
  };
}
