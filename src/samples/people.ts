import type { ElementKey, IndicatorCode } from '../domain/ids';
import { figureOf, keyed, total, type SampleFigures, type Scene, type Section, type Size } from './scene';
import { splitByWeight } from './split';

type Span = readonly [low: number, high: number];

/** Workers at places of which the plan counts no units, or where their number does not follow the units. */
const WORKERS: Readonly<Record<Size, Readonly<Record<string, Span>>>> = {
  commune: { LH01: [7, 12], LH03: [2, 5] },
  district: { LH03: [6, 12], LH09: [3, 6], LH10: [2, 6] },
  province: { LH02: [90, 150], LH03: [80, 140], LH04: [60, 110], LH09: [18, 40], LH10: [20, 45], LH13: [10, 30] },
};
const STAFF: Readonly<Record<string, number>> = { NS1: 1, NS2: 1.5, NS3: 6, NS4: 2, NS5: 0.8 };
const COMMUNE_STAFF: Readonly<Record<string, number>> = { NS1: 1, NS2: 2, NS3: 0.4, NS4: 0.8, NS5: 5 };
const POSTS: Readonly<Record<string, number>> = { CD1: 2, CD2: 5, CD3: 3 };
const SCHOOLING: Readonly<Record<string, number>> = { TD1: 0.3, TD2: 4, TD3: 2, TD4: 1.5, TD5: 4, TD6: 3 };

/** B: people at work, split by place, staff category, post and qualification. */
export const people: Section = (scene, figures) => {
  const places = scene.parts('B01', 'LH');
  const working = places.map((place) =>
    place === 'LH01' && !scene.staffedIn(scene.year) ? 0 : workersAt(scene, figures, place),
  );
  const staff = total(working);
  const kinds = scene.parts('B01', 'NS');
  const categories = splitByWeight(staff, staffWeights(scene, kinds));
  const publicEmployees = categories[kinds.indexOf('NS3')] ?? 0;
  return [
    ['B01', staff],
    ...keyed('B01', places, working),
    ...keyed('B01', kinds, categories),
    ...splitLine(scene, 'B02', 'CD', staff, POSTS),
    ...splitLine(scene, 'B03', 'TD', staff, SCHOOLING),
    ['B04', Math.floor(staff * scene.drift('B04', 0.6, 0.85))],
    ...splitLine(scene, 'B05', 'CV', Math.floor(publicEmployees / 2), { CV1: 0.5, CV2: 4, CV3: 3 }),
  ];
};

/** People in scope of training by staff category: those at work, in an unstaffed commune those who would be. */
export function trainable(scene: Scene, figures: SampleFigures, kinds: readonly string[]): readonly number[] {
  const named = scene.parts('B01', 'NS');
  const places = scene.parts('B01', 'LH');
  const all = total(places.map((place) => workersAt(scene, figures, place)));
  const split = splitByWeight(all, staffWeights(scene, named));
  return kinds.map((kind) => split[named.indexOf(kind)] ?? 0);
}

function staffWeights(scene: Scene, kinds: readonly string[]): readonly number[] {
  const weights = scene.size === 'commune' ? COMMUNE_STAFF : STAFF;
  return kinds.map((kind) => (weights[kind] ?? 1) * (0.8 + 0.4 * scene.draw(`NS ${kind}`)));
}

/** Grows a little every year and never falls, so that cumulative counts stay within it. */
function workersAt(scene: Scene, figures: SampleFigures, place: string): number {
  const years = scene.year - scene.programme.years.from;
  const followsUnits = place !== 'LH01' && scene.has(`A02.${place}`);
  if (followsUnits) return followUnits(scene, figures, place);
  const [low, high] = WORKERS[scene.size][place] ?? [3, 8];
  const scale = place === 'LH01' ? scene.people : 1;
  const base = Math.max(4, Math.round(scene.pick(`B01 ${place}`, low, high) * scale));
  return base + Math.floor(base * 0.02 * years + scene.draw(`B01 rest ${place}`));
}

function followUnits(scene: Scene, figures: SampleFigures, place: string): number {
  const [units, pairs] = [figureOf(figures, `A02.${place}`), Math.floor(figureOf(figures, `A02.${place}`) * 0.35)];
  return units + pairs + Math.round(units * 0.3 * scene.draw(`B01 more ${place}`));
}

function splitLine(
  scene: Scene,
  code: IndicatorCode,
  dimension: string,
  whole: number,
  weights: Readonly<Record<string, number>>,
): [ElementKey, number][] {
  const parts = scene.parts(code, dimension);
  return [
    [code, whole],
    ...keyed(
      code,
      parts,
      splitByWeight(
        whole,
        parts.map((part) => weights[part] ?? 1),
      ),
    ),
  ];
}
