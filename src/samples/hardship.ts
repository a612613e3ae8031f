import { overlappingLines } from './groups';
import type { Scene, Section } from './scene';

/** People of each group in an ordinary commune, from and to. */
const PEOPLE: Readonly<Record<string, readonly [number, number]>> = {
  HC1: [280, 620],
  HC2: [90, 210],
  HC3: [30, 120],
  HC4: [12, 40],
  HC5: [3, 15],
  HC6: [6, 40],
  HC7: [2, 12],
  HC8: [1, 5],
  HC9: [8, 45],
};

/** F: people in difficulty, advised, case-managed, either; a plan without groups still has people of all of them. */
export const hardship: Section = (scene) => {
  const asked = scene.parts('F01', 'HC');
  const groups = asked.length > 0 ? asked : Object.keys(PEOPLE);
  const rows = groups.map((group) => peopleOf(scene, group));
  const line = (index: number): number[] => rows.map((row) => row[index] ?? 0);
  return overlappingLines(
    groups,
    [
      ['F01', line(0)],
      ['F02', line(1)],
      ['F03', line(2)],
      ['F04', line(3)],
    ],
    0.05,
  );
};

/** In scope, advised, case-managed, either: whoever is not advised is case-managed, and some are both. */
function peopleOf(scene: Scene, group: string): readonly number[] {
  const [low, high] = PEOPLE[group] ?? [5, 20];
  const scope = Math.max(
    1,
    scene.swing(`F01 ${group}`, Math.round(scene.pick(`F01 ${group}`, low, high) * scene.people)),
  );
  const either = Math.floor(
    scope * (scene.drift('F04', 0.45, 0.62) + 0.02 * (scene.year - scene.programme.years.from)),
  );
  const advised = Math.floor(either * 0.92);
  return [scope, advised, either - advised + Math.floor(advised * 0.35), either];
}
