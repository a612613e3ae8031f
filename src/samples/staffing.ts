import type { ElementKey, IndicatorCode } from '../domain/ids';
import { figureOf, keyed, total, type Scene, type Section, type Size } from './scene';

type Span = readonly [low: number, high: number];

/** Units of a place type one reporter of that size answers for. */
const UNITS: Readonly<Record<Size, Readonly<Record<string, Span>>>> = {
  commune: { LH01: [1, 1], LH02: [9, 15], LH12: [2, 4] },
  district: { LH02: [48, 66], LH03: [4, 7], LH12: [2, 4] },
  province: {
    LH02: [520, 680],
    LH03: [18, 28],
    LH04: [5, 9],
    LH05: [1, 2],
    LH06a: [1, 2],
    LH06b: [1, 1],
    LH06c: [9, 12],
    LH07: [1, 1],
    LH08: [12, 24],
    LH12: [3, 7],
  },
};

/** A: units in scope, staffed, meeting the conditions. */
export const staffing: Section = (scene) => {
  const places = scene.parts('A01', 'LH');
  const scope = places.map((place) => unitsAt(scene, place));
  const staffed = places.map((place, index) => staffedAt(scene, place, scope[index] ?? 0));
  const paid = places.map((place, index) => share(scene, `A04 ${place}`, staffed[index] ?? 0, 0.7, 0.9));
  const pairs = places.map((place, index) => pairsAt(scene, place, staffed[index] ?? 0));
  return [
    ...lines('A01', places, scope),
    ...lines('A02', places, staffed),
    ...lines('A04', places, paid),
    ...lines('A05', places, pairs),
  ];
};

/** A07, known once the people are: "x" where no unit is staffed, all its people where the office is the only unit. */
export const smallestStaff: Section = (scene, figures) => {
  if (figureOf(figures, 'A02') === 0) return [['A07', 'x']];
  const only = scene.has('A02.LH01') && scene.parts('A02', 'LH').length === 1;
  return [['A07', only ? figureOf(figures, 'B01.LH01') : 1]];
};

function lines(code: IndicatorCode, places: readonly string[], values: readonly number[]): [ElementKey, number][] {
  return [[code, total(values)], ...keyed(code, places, values)];
}

function unitsAt(scene: Scene, place: string): number {
  const [low, high] = UNITS[scene.size][place] ?? [1, 2];
  return scene.pick(`A01 ${place}`, low, high);
}

function staffedAt(scene: Scene, place: string, scope: number): number {
  if (place === 'LH01') return scene.staffedIn(scene.year) ? scope : 0;
  const rate = 0.5 + 0.2 * scene.draw(`A02 ${place}`) + 0.2 * scene.progress;
  if (scope === 1) return scene.draw(`A02 one ${place}`) < rate ? 1 : 0;
  return Math.min(scope - 1, Math.max(1, Math.round(scope * rate)));
}

/** A share of a few: one unit meets the condition or not, many do in part. */
function share(scene: Scene, path: string, units: number, low: number, high: number): number {
  const rate = low + scene.draw(path) * (high - low);
  return units === 1 ? Number(scene.draw(`${path} one`) < rate) : Math.floor(units * rate);
}

/** The commune's own office has several people; of other units some have. */
function pairsAt(scene: Scene, place: string, staffed: number): number {
  return place === 'LH01' ? staffed : Math.floor(staffed * (0.15 + 0.2 * scene.draw(`A05 ${place}`)));
}
