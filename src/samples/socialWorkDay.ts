import type { ElementKey, IndicatorCode } from '../domain/ids';
import { shiftDays } from '../domain/day';
import { figureOf, keyed, type Scene, type SampleEntry, type Section } from './scene';
import { splitByWeight } from './split';

/** Days in March without a window of the plan: around the 25th. */
const USUAL = { from: '03-21', to: '03-28' };

/** H: Social Work Day, all 0 and without dates where it was not held. */
export const socialWorkDay: Section = (scene, figures) => {
  const held = scene.draw('H01') < 0.88;
  const [activities, organisations] = [scene.pick('H02', 2, 7), scene.pick('H04', 4, 18)].map((n) => (held ? n : 0));
  return [
    ['H01', Number(held)],
    ...splitLine(scene, 'H02', 'HD', activities ?? 0),
    ['H03', held ? scene.swing('H03', scene.pick('H03', 40, 220)) : 0],
    ...splitLine(scene, 'H04', 'XT', organisations ?? 0),
    ['H05', held ? cost(figures) : 0],
    ...(held ? days(scene) : []),
  ];
};

function splitLine(scene: Scene, code: IndicatorCode, dimension: string, count: number): [ElementKey, number][] {
  const parts = scene.parts(code, dimension);
  const weights = parts.map((part) => 0.5 + scene.draw(`${code} ${part}`));
  return [[code, count], ...keyed(code, parts, splitByWeight(count, weights))];
}

/** A small part of what was spent, in tenths of a million đồng; a form of this day alone has no funding lines. */
function cost(figures: Parameters<Section>[1]): number {
  const spent = figureOf(figures, 'K00.TH');
  return spent === 0 ? 6.5 : Math.floor(spent * 0.4) / 10;
}

function days(scene: Scene): [ElementKey, SampleEntry][] {
  const window = scene.programme.socialWorkDay ?? USUAL;
  const from = shiftDays(`${scene.year}-${window.from}`, scene.pick('H06 from', 0, 4));
  return [
    ['H06.TU', from],
    ['H06.DEN', shiftDays(from, scene.pick('H06 length', 0, 6))],
  ];
}
