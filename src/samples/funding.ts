import { elementKey, type IndicatorCode } from '../domain/ids';
import type { ElementKey } from '../domain/catalogue/indicator';
import { keyed, total, type Scene, type Section, type Size } from './scene';
import { splitByWeight } from './split';

/** Planned funds of a year in million đồng. */
const PLANNED: Readonly<Record<Size, readonly [number, number]>> = {
  commune: [30, 95],
  district: [45, 160],
  province: [320, 1500],
};
/** Where a reporter's money comes from. */
const SOURCES: Readonly<Record<Size, Readonly<Record<string, number>>>> = {
  commune: { K02: 0.5, K03: 4, K04: 3, K05: 2, K06: 1.5 },
  district: { K01: 1, K03: 6, K04: 0, K05: 2, K06: 1 },
  province: { K01: 1.5, K02: 6, K03: 0, K05: 2, K06: 1, K07: 0.6 },
};
const LINES = ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07'] as const;
const COLUMNS = ['KH', 'DG', 'TH'] as const;
/** Reporters with building works. */
const BUILDERS: readonly string[] = ['labour', 'health'];

type Line = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** K: planned ≥ allotted ≥ spent in every line; tenths of a million đồng, added up as whole tenths. */
export const funding: Section = (scene) => {
  const codes = LINES.filter((code) => scene.has(elementKey(code, 'TH')));
  const [low, high] = PLANNED[scene.size];
  const planned = scene.swing('K00', scene.pick('K00', low, high)) * 10;
  const sources = SOURCES[scene.size];
  const whole = total(Object.values(sources));
  // A source that a later year drops leaves the others as they were.
  const shares = codes.map((code) => Math.floor((planned * (sources[code] ?? 0)) / whole));
  const lines = codes.map((code, index) => line(scene, code, shares[index] ?? 0));
  return [
    ...codes.flatMap((code, index) => cells(code, lines[index])),
    ...cells('K00', sum(lines)),
    ...cells('K08', investment(scene, sum(lines))),
    ...donors(scene, lines[codes.indexOf('K06')]?.TH ?? 0),
  ];
};

function line(scene: Scene, code: IndicatorCode, planned: number): Line {
  const allotted = Math.floor(planned * (0.92 + 0.08 * scene.draw(`${code} DG`)));
  return { KH: planned, DG: allotted, TH: Math.floor(allotted * (0.82 + 0.18 * scene.draw(`${code} TH`))) };
}

function sum(lines: readonly Line[]): Line {
  const [KH = 0, DG = 0, TH = 0] = COLUMNS.map((column) => total(lines.map((each) => each[column])));
  return { KH, DG, TH };
}

function investment(scene: Scene, all: Line): Line {
  const part = BUILDERS.includes(scene.reporter.kind) ? 0.2 : 0;
  return { KH: Math.floor(all.KH * part), DG: Math.floor(all.DG * part), TH: Math.floor(all.TH * part) };
}

function donors(scene: Scene, spent: number): [ElementKey, number][] {
  const parts = scene.parts('K06', 'XH');
  const weights = parts.map((part) => 0.5 + scene.draw(`K06 ${part}`));
  return keyed(
    'K06',
    parts,
    splitByWeight(spent, weights).map((tenths) => tenths / 10),
  );
}

function cells(code: IndicatorCode, figures: Line | undefined): [ElementKey, number][] {
  return figures ? COLUMNS.map((column) => [elementKey(code, column), figures[column] / 10]) : [];
}
