import type { ElementKey, IndicatorCode } from '../domain/ids';
import { keyed, type Scene, type Section } from './scene';
import { splitByWeight } from './split';

type Span = readonly [low: number, high: number];

/** Yearly activity of a commune; departments do several times as much. */
const ACTIVITY: readonly (readonly [IndicatorCode, Span])[] = [
  ['G01', [2, 5]],
  ['G02', [8, 30]],
  ['G03', [5, 20]],
  ['G04', [120, 700]],
  ['G05', [12, 60]],
  ['G07', [180, 1200]],
  ['G09', [5, 40]],
  ['I01', [1, 4]],
];
const DEPARTMENT_TIMES = 3;
/** Dimension of each indicator that a plan may split. */
const SPLITS: Readonly<Record<string, string>> = { G01: 'HN', G02: 'KT', G03: 'CB' };
/** What a commune reaches least; other parts weigh 1. */
const COMMUNE_WEIGHTS: Readonly<Record<string, number>> = {
  KT1: 0,
  KT2: 0,
  KT3: 0.4,
  KT4: 4,
  HN1: 2,
  HN2: 0.3,
  CB2: 0.4,
};

/** G and I: communication and inspection. */
export const activities: Section = (scene) => [
  ...ACTIVITY.flatMap(([code, span]) => counted(scene, code, span)),
  ['G06', scene.pick('G06', 0, 1)],
  ...exchanges(scene),
  ['I02.KTCS', scene.pick('I02 places', 1, 6)],
  ['I02.KTN', scene.swing('I02 people', scene.pick('I02 people', 6, 30))],
  ['I03', scene.pick('I03', 0, 1)],
  ['I04', Number(scene.draw('I04') < 0.7)],
];

function counted(scene: Scene, code: IndicatorCode, [low, high]: Span): [ElementKey, number][] {
  const times = scene.size === 'commune' ? 1 : DEPARTMENT_TIMES;
  const count = Math.max(1, scene.swing(code, scene.pick(code, low, high) * times));
  const parts = scene.parts(code, SPLITS[code] ?? '');
  const weights = parts.map((part) => (scene.size === 'commune' ? (COMMUNE_WEIGHTS[part] ?? 1) : 1));
  return [[code, count], ...keyed(code, parts, splitByWeight(count, weights))];
}

function exchanges(scene: Scene): [ElementKey, number][] {
  const parts = scene.parts('G08', 'DX');
  const count = scene.size === 'commune' ? scene.pick('G08', 0, 1) : scene.pick('G08', 1, 4);
  return [['G08', count], ...keyed('G08', parts, splitByWeight(count, [3, 2, scene.size === 'commune' ? 0 : 1]))];
}
