import type { ElementKey } from '../../../src/domain/ids';
import { key } from '../../support/ids';
import type { AggregateValue, RollUp, UnitAggregate } from '../../../src/domain/aggregate';
import { BLANK, figureOf, NOT_APPLICABLE } from '../../../src/domain/figure';
import { unitKey, type Unit } from '../../../src/domain/territory/unit';
import { unit } from '../rollup/builders';

/** A figure as a table of cases writes it: null is blank, absent is not owned. */
export type Given = number | string | null;
export type Row = Readonly<Record<string, Given>>;

/** A figure of an aggregate; by default everybody who owns it has said it. */
export function aggregated(given: Given, reported = given === null ? 0 : 1, expected = 1): AggregateValue {
  const figure = given === null ? BLANK : given === 'x' ? NOT_APPLICABLE : figureOf(given);
  return { ...figure, reported, expected };
}

/** A unit's figures without a roll-up behind them; with both sides of a rate of these tests, also its pair. */
export function aggregateOf(who: Unit, row: Row): UnitAggregate {
  const values = new Map<ElementKey, AggregateValue>();
  for (const [text, given] of Object.entries(row)) values.set(key(text), aggregated(given));
  for (const [rate, top, bottom] of RATES) {
    const [numerator, denominator] = [row[top], row[bottom]];
    if (values.has(rate) || numerator === undefined || denominator === undefined) continue;
    const both = typeof numerator === 'number' && typeof denominator === 'number';
    values.set(rate, both ? { ...aggregated(0), pair: { numerator, denominator } } : aggregated(null));
  }
  return { unit: who, values };
}

const RATES = [
  ['A03', 'A02', 'A01'],
  ['E06', 'E04', 'E01'],
  ['F05', 'F02', 'F01'],
  ['F06', 'F04', 'F01'],
] as const satisfies readonly (readonly ElementKey[])[];

export interface PlainRollUp {
  readonly year?: number;
  readonly root?: Unit;
  /** Figures of the whole. */
  readonly whole?: Row;
  /** Figures by commune; undefined = the commune is missing, and owns what the others own. */
  readonly communes?: Readonly<Record<string, Row | undefined>>;
}

/** A roll-up made of its results alone. */
export function plainRollUp({
  year = 2024,
  root = unit('75', 'province'),
  whole = {},
  communes = {},
}: PlainRollUp): RollUp {
  const owned = [...new Set(Object.values(communes).flatMap((row) => Object.keys(row ?? {})))];
  const none = Object.fromEntries(owned.map((key) => [key, null]));
  const below = Object.entries(communes).map(([code, row]) =>
    aggregateOf({ ...unit(code, 'commune', root.code, 'commune'), list: root.list }, row ?? none),
  );
  const missing = below.filter(({ unit: one }) => communes[one.code] === undefined).map(({ unit: one }) => one);
  const reported = below.filter(({ unit: one }) => communes[one.code] !== undefined);
  return {
    programme: 'dong-nai-2021-2030',
    year,
    root,
    units: [aggregateOf(root, whole), ...below],
    ledger: {
      found: reported.length,
      used: reported.length,
      superseded: 0,
      conflict: 0,
      rejected: 0,
      unknownUnit: 0,
      beside: 0,
      unusable: new Map(),
      expected: below.length,
      reported: reported.length,
      missing,
      entries: [],
    },
    choices: [],
    submissions: new Map(
      reported.map(({ unit: { list, code } }) => [
        unitKey({ list, code }),
        {
          form: '01/CTXH-X',
          version: 1,
          programme: 'dong-nai-2021-2030',
          unit: { list, code },
          unitName: code,
          year,
          asOf: null,
          file: `${code}.xlsx`,
          sheet: '',
          values: new Map(),
        },
      ]),
    ),
  };
}
