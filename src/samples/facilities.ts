import type { ElementKey, IndicatorCode } from '../domain/ids';
import { figureOf, keyed, total, type SampleFigures, type Scene, type Section } from './scene';
import { splitByWeight, splitWithin } from './split';

/** Places of models a kind of reporter runs. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  commune: ['MH11', 'MH12', 'MH13', 'MH14', 'MH15'],
  labour: ['MH01', 'MH02', 'MH10', 'MH12', 'MH13', 'MH15'],
  education: ['MH08'],
  health: ['MH09'],
  police: ['MH03', 'MH04', 'MH05', 'MH06'],
  justice: ['MH07'],
  mass: ['MH10', 'MH13', 'MH14', 'MH15'],
};

/** D: facilities in the network and giving services, works on them, models, social-work units in hospitals. */
export const facilities: Section = (scene, figures) => {
  const places = scene.parts('D01', 'LH');
  const network = places.map((place) => networkAt(scene, figures, place));
  const serving = places.map((place, index) => servingAt(scene, place, network[index] ?? 0));
  const ownership = splitByWeight(total(network), [85, 15]);
  const owners = scene.parts('D01', 'CS');
  return [
    ...keyed('D01', places, network),
    ...keyed('D01', owners, ownership),
    ...keyed('D02', places, serving),
    ...keyed('D02', owners, splitWithin(total(serving), ownership)),
    ...servingOutsideNetwork(scene),
    ...keyed(
      'D04',
      places,
      network.map((count, index) => Math.min(count, scene.pick(`D04 ${index}`, 0, 2))),
    ),
    ...models(scene, 'D05', 1),
    ...models(scene, 'D06', 3),
    ...keyed('D07', scene.parts('D07', 'TY'), [scene.pick('D07 1', 3, 6), scene.pick('D07 2', 6, 9)]),
  ];
};

/** Never more facilities in the network than units in scope at the same place. */
function networkAt(scene: Scene, figures: SampleFigures, place: string): number {
  const scope = figureOf(figures, `A01.${place}`);
  if (scope === 0) return scene.pick(`D01 ${place}`, 2, 5);
  return place === 'LH02' ? Math.max(2, Math.floor(scope * 0.6)) : scope;
}

function servingAt(scene: Scene, place: string, network: number): number {
  const rate = 0.35 + 0.2 * scene.draw(`D02 ${place}`) + 0.15 * scene.progress;
  return Math.min(network, Math.max(1, Math.round(network * rate)));
}

/** The older plan counts facilities giving services without a network to measure them by. */
function servingOutsideNetwork(scene: Scene): [ElementKey, number][] {
  if (scene.has('D01')) return [];
  const places = scene.parts('D02', 'LH');
  return keyed(
    'D02',
    places,
    places.map((place) => scene.pick(`D02 ${place}`, 2, 12)),
  );
}

function models(scene: Scene, code: IndicatorCode, most: number): [ElementKey, number][] {
  const parts = scene.parts(code, 'MH');
  const own = MODELS[scene.reporter.kind] ?? [];
  const weights = parts.map((part) => (own.includes(part) ? 0.5 + scene.draw(`${code} ${part}`) : 0));
  const count = scene.pick(code, scene.size === 'commune' ? 0 : 1, most * (scene.size === 'commune' ? 1 : 4));
  return [[code, count], ...keyed(code, parts, splitByWeight(count, weights))];
}
