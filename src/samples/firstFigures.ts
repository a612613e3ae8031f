import { elementKey, indicatorOf, type ElementKey, type IndicatorCode } from '../domain/ids';
import { relationsOf } from '../domain/catalogue/orders';
import type { Part } from '../domain/catalogue/indicator';
import type { ElementSpec } from '../domain/plan/elements';
import { ShapeQuestion } from '../domain/plan/formShape';
import { Dice, weightsOf } from './dice';
import { followingsOf, type Following } from './follows';
import { breakdownsOf, usualUppersOf, type Split } from './limits';
import { isFigure, type Draft, type Scene } from './scene';
import { splitByWeight, splitWithin } from './split';

/** Of overlapping groups so much is counted twice. */
const OVERLAP = 0.15;
/** Of what is planned so much is allotted, and of that spent, at least. */
const ALLOTTED = 0.92;
const SPENT = 0.82;

/** An indicator on the form, and what its figures are made from. */
interface Line {
  readonly code: IndicatorCode;
  readonly specs: readonly ElementSpec[];
  readonly dice: Dice;
  readonly ways: readonly Following[];
}

/**
 * Figures for a form, each from those it follows from: wholes by their size, parts of them by their usual share, and so
 * on. They are near to what every relation asks; `settle` makes them so.
 */
export class FirstFigures {
  private readonly draft: Draft = new Map();
  private readonly begun = new Set<IndicatorCode>();

  constructor(
    private readonly scene: Scene,
    /** The figures of the year before, where a cumulative count goes on from there. */
    private readonly last: ReadonlyMap<ElementKey, number> | undefined,
  ) {}

  all(): Draft {
    for (const { indicator } of this.scene.shape.specs) this.make(indicator.code);
    return this.draft;
  }

  /** Makes an indicator's figures once. Whoever asks for them meanwhile finds none, and goes another way. */
  private make(code: IndicatorCode): void {
    if (this.begun.has(code)) return;
    this.begun.add(code);
    const { shape, args } = this.scene;
    const specs = shape.answer(LINES).get(code);
    if (!specs?.[0]) return;
    const dice = new Dice(this.scene, specs[0].indicator);
    const line: Line = { code, specs, dice, ways: followingsOf(shape, args.catalogue, code) };
    for (const spec of specs) if (spec.total === undefined) this.makeWhole(line, spec);
  }

  /** A total or a column, with the breakdowns of it. */
  private makeWhole(line: Line, { key, part, computed }: ElementSpec): void {
    const splits = this.scene.shape.answer(SPLITS).get(key) ?? [];
    const [first, ...others] = splits;
    if (computed?.rule === 'sum' && !computed.of.some((of) => first?.parts.includes(of))) {
      this.draft.set(key, this.sumOf(computed.of));
      for (const split of splits) this.splitAgain(line, split);
      return;
    }
    if (first) this.makeSplit(line, first, part);
    else this.draft.set(key, this.capped(key, this.whole(line, part)));
    for (const split of others) this.splitAgain(line, split);
  }

  private sumOf(terms: readonly ElementKey[]): number {
    for (const term of terms) this.make(indicatorOf(term));
    return terms.reduce((sum, term) => sum + (this.draft.get(term) ?? 0), 0);
  }

  private makeSplit(line: Line, split: Split, column: string | undefined): void {
    const parts = this.partsOf(split);
    const own = parts.map(
      ({ id }) => this.followed(line, id) ?? (line.dice.hasSize(id) ? line.dice.size(id) : undefined),
    );
    if (own.every((figure) => figure === undefined)) {
      return this.splitWhole(line, split, this.capped(split.total, this.whole(line, column)));
    }
    const values = own.map((figure, index) => {
      const key = split.parts[index] ?? split.total;
      return this.capped(key, figure ?? line.dice.size(parts[index]?.id));
    });
    const sum = values.reduce((a, b) => a + b, 0);
    const total = split.kind === 'overlapping' ? this.amongGroups(line, values, split.isWhole) : sum;
    this.draft.set(split.total, this.capped(split.total, total));
    const fitted = split.kind === 'overlapping' ? values : splitByWeight(this.draft.get(split.total) ?? 0, values);
    split.parts.forEach((key, index) => this.draft.set(key, fitted[index] ?? 0));
  }

  /** Not above what it seldom is above. */
  private capped(key: ElementKey, figure: number): number {
    const uppers = usualUppersOf(this.scene).get(key) ?? [];
    for (const upper of uppers) this.make(indicatorOf(upper));
    return Math.min(figure, ...uppers.map((upper) => this.draft.get(upper) ?? Infinity));
  }

  /** Not below the largest group, nor above all of them where there is no other. */
  private amongGroups(line: Line, groups: readonly number[], isWhole: boolean): number {
    const sum = groups.reduce((a, b) => a + b, 0);
    const total = Math.max(this.whole(line, undefined), ...groups);
    return isWhole ? Math.min(total, sum) : total;
  }

  private splitWhole(line: Line, split: Split, total: number): void {
    this.draft.set(split.total, total);
    const twice =
      split.kind === 'overlapping' ? Math.floor(total * OVERLAP * this.scene.draw(`${line.code} overlap`)) : 0;
    const values = splitByWeight(total + twice, weightsOf(this.scene, this.partsOf(split)));
    split.parts.forEach((key, index) => this.draft.set(key, Math.min(total, values[index] ?? 0)));
  }

  /** A second breakdown of a total: by what its parts follow from, as far as these go together with the total. */
  private splitAgain(line: Line, split: Split): void {
    const total = this.draft.get(split.total) ?? 0;
    const caps = this.partsOf(split).map(({ id }) => this.upper(line, id));
    const room = caps.reduce<number>((sum, cap) => sum + (cap ?? 0), 0);
    if (caps.some((cap) => cap === undefined) || room < total) return this.splitWhole(line, split, total);
    const values = splitWithin(
      total,
      caps.map((cap) => cap ?? 0),
    );
    split.parts.forEach((key, index) => this.draft.set(key, values[index] ?? 0));
  }

  /** What the part of the first way is a part of. */
  private upper({ ways }: Line, part: string): number | undefined {
    for (const way of ways) {
      const [value] = way.from.length === 1 ? (this.values(way, part) ?? []) : [];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private whole(line: Line, part: string | undefined): number {
    return this.followed(line, part) ?? this.column(line, part) ?? line.dice.size(part);
  }

  /** Of money, what is allotted of the plan, and spent of that. */
  private column({ code, specs }: Line, part: string | undefined): number | undefined {
    const parts = specs.find((spec) => spec.part === part)?.dimension?.parts ?? [];
    const role = parts.find(({ id }) => id === part)?.role;
    const wider = parts.find((other) => other.role !== undefined && other.role === WIDER[role ?? '']);
    const figure = wider && this.draft.get(elementKey(code, wider.id));
    if (figure === undefined) return undefined;
    const least = role === 'spent' ? SPENT : ALLOTTED;
    return Math.floor(figure * (least + (1 - least) * this.scene.draw(`${code} ${role}`)));
  }

  private followed(line: Line, part: string | undefined): number | undefined {
    return this.counted(line, part) ?? this.firstWay(line, part);
  }

  private firstWay({ dice, ways }: Line, part: string | undefined): number | undefined {
    for (const way of ways) {
      const values = this.values(way, part);
      const figure = values && way.figure(dice, values, part);
      if (figure !== undefined) return figure;
    }
    return undefined;
  }

  /** A cumulative count goes on from the year before, in even steps through its phase; what is added is the rest. */
  private counted(line: Line, part: string | undefined): number | undefined {
    const counts = relationsOf(this.scene.relations, 'cumulative');
    if (counts.some(({ cumulative }) => cumulative === line.code)) return this.countedUpTo(line, part);
    const relation = counts.find(({ added }) => added === line.code);
    if (!relation) return undefined;
    this.make(relation.cumulative);
    const key = elementKey(relation.cumulative, part);
    const now = this.draft.get(key);
    return now === undefined ? undefined : now - (this.last?.get(key) ?? 0);
  }

  private countedUpTo(line: Line, part: string | undefined): number {
    const goal = this.firstWay(line, part) ?? line.dice.size(part);
    const reached = Math.floor(goal * this.scene.phaseCourse);
    return Math.max(this.last?.get(elementKey(line.code, part)) ?? 0, reached);
  }

  /** Figures of those another one follows from; undefined where the form has not all of them under the part. */
  private values({ from }: Following, part: string | undefined): readonly number[] | undefined {
    for (const code of from) this.make(code);
    const values = from.flatMap((code) => this.draft.get(elementKey(code, part)) ?? []);
    return values.length === from.length ? values : undefined;
  }

  private partsOf({ parts }: Split): readonly Part[] {
    return parts.flatMap((key) => {
      const spec = this.scene.shape.spec(key);
      return spec?.dimension?.parts.filter(({ id }) => id === spec.part) ?? [];
    });
  }
}

/** Counts and amounts of the form, by indicator. */
const LINES = new ShapeQuestion((shape) => {
  const lines = new Map<IndicatorCode, ElementSpec[]>();
  for (const spec of shape.specs.filter(isFigure)) {
    const line = lines.get(spec.indicator.code) ?? [];
    line.push(spec);
    lines.set(spec.indicator.code, line);
  }
  return lines;
});

/** The breakdowns of each figure, in form order. */
const SPLITS = new ShapeQuestion((shape) => {
  const all = [...breakdownsOf(shape, 'disjoint'), ...breakdownsOf(shape, 'overlapping')];
  return new Map(all.map(({ total }) => [total, all.filter((split) => split.total === total)]));
});

/** The column of money that one is not above. */
const WIDER: Readonly<Record<string, string>> = { allotted: 'planned', spent: 'allotted' };
