import type { ElementKey, IndicatorCode } from '../domain/ids';
import { trainable } from './people';
import { keyed, total, type Scene, type Section } from './scene';
import { splitByWeight, splitWithin } from './split';
import { staffing } from './staffing';

const FORMS: Readonly<Record<string, number>> = { HL1: 0.5, HL2: 0.5, HL3: 3, HL4: 7 };
const TOPICS: Readonly<Record<string, number>> = { ND1: 3, ND2: 3, ND3: 1, ND4: 1, ND5: 2, ND6: 1, ND7: 2, ND8: 1 };
/** Share of the persons trained who took part in each form; forms overlap. */
const SHARES: Readonly<Record<string, number>> = { HT7: 0.85, HT6: 0.35, HT5: 0.06, HT9: 0.05, HT8: 0.05 };
/** People one class holds. */
const CLASS_SIZE = 35;

/** C: population, persons trained in the year and over the phase, participations, classes, need. */
export const training: Section = (scene, figures) => {
  const kinds = scene.parts('C01', 'NS');
  const scope = trainable(scene, figures, kinds);
  const inScope = total(scope);
  const cumulative = trainedUpTo(scene, inScope);
  const first = cumulative - Math.min(cumulative, trainedTheYearBefore(scene, kinds));
  const persons = scene.staffedIn(scene.year) ? Math.max(first, Math.round(inScope * yearShare(scene))) : 0;
  const seats = persons + Math.floor(persons * 0.3);
  return [
    ['C01', inScope],
    ...keyed('C01', kinds, scope),
    ...participations(scene, seats),
    ['C03', persons],
    ...keyed('C03', kinds, splitWithin(persons, scope)),
    ['C04', first],
    ['C05', cumulative],
    ...byForm(scene, persons),
    ...classes(scene, seats),
    ...need(scene, inScope),
  ];
};

/** Annual plans train about half of their people each year, plans of several years a fifth. */
function yearShare(scene: Scene): number {
  return scene.has('C05') ? scene.drift('C03', 0.15, 0.25) : scene.drift('C03', 0.4, 0.75);
}

/** A larger first step, then equal ones through the phase, from the year the unit has staff; each phase starts anew. */
function trainedUpTo(scene: Scene, inScope: number): number {
  const steps = stepsDone(scene, scene.year);
  return steps === 0 ? 0 : Math.floor(inScope * goal(scene) * ((steps + 1.5) / 6.5));
}

/** The unit's own figure of the year before in the same phase: first-timers are the rise since then. */
function trainedTheYearBefore(scene: Scene, kinds: readonly string[]): number {
  if (scene.year === scene.phase.from) return 0;
  const before = scene.yearBefore();
  const units = new Map(staffing(before, new Map()));
  return trainedUpTo(before, total(trainable(before, units, kinds)));
}

function goal(scene: Scene): number {
  return 0.4 + 0.35 * scene.draw('C05');
}

function stepsDone(scene: Scene, year: number): number {
  let steps = 0;
  for (let at = scene.phase.from; at <= year; at += 1) steps += scene.staffedIn(at) ? 1 : 0;
  return steps;
}

function participations(scene: Scene, seats: number): [ElementKey, number][] {
  return ['HL', 'ND'].reduce<[ElementKey, number][]>(
    (lines, dimension) => [...lines, ...weighted(scene, 'C02', dimension, seats, dimension === 'HL' ? FORMS : TOPICS)],
    [['C02', seats]],
  );
}

function byForm(scene: Scene, persons: number): [ElementKey, number][] {
  const parts = scene.parts('C08', 'HT');
  return [
    ['C08', persons],
    ...keyed(
      'C08',
      parts,
      parts.map((part) => Math.floor(persons * (SHARES[part] ?? 0.02))),
    ),
  ];
}

function classes(scene: Scene, seats: number): [ElementKey, number][] {
  const held = seats === 0 ? 0 : Math.max(1, Math.round(seats / CLASS_SIZE));
  return [['C09', held], ...weighted(scene, 'C09', 'ND', held, TOPICS)];
}

function need(scene: Scene, inScope: number): [ElementKey, number][] {
  const wanted = Math.max(1, Math.round(inScope * scene.drift('C10', 0.3, 0.6)));
  return [['C10', wanted], ...weighted(scene, 'C10', 'NC', wanted, { NC1: 1, NC2: 1, NC3: 6 })];
}

function weighted(
  scene: Scene,
  code: IndicatorCode,
  dimension: string,
  whole: number,
  weights: Readonly<Record<string, number>>,
): [ElementKey, number][] {
  const parts = scene.parts(code, dimension);
  return keyed(
    code,
    parts,
    splitByWeight(
      whole,
      parts.map((part) => weights[part] ?? 1),
    ),
  );
}
