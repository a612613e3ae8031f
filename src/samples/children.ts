import { overlappingLines } from './groups';
import { total, type Scene, type Section } from './scene';

/** Children of each group in an ordinary commune, from and to. */
const CHILDREN: Readonly<Record<string, readonly [number, number]>> = {
  TE1: [2, 6],
  TE2: [1, 3],
  TE3: [1, 2],
  TE4: [1, 4],
  TE5: [6, 18],
  TE6: [2, 12],
  TE7: [3, 14],
};

/** E: children in scope, aided, served, both, and of these from socialised resources. */
export const children: Section = (scene) => {
  const groups = scene.parts('E01', 'TE');
  const rows = groups.map((group) => childrenOf(scene, group));
  const line = (index: number): number[] => rows.map((row) => row[index] ?? 0);
  const both = overlappingLines(
    groups,
    [
      ['E01', line(0)],
      ['E02', line(1)],
      ['E03', line(2)],
      ['E04', line(3)],
    ],
    0.2,
  );
  const reached = new Map(both).get('E04') ?? total(line(3));
  return [...both, ['E05', Math.floor(reached * scene.drift('E05', 0.15, 0.45))]];
};

/** In scope, aided, served, both: who got both is within each, and who got neither is not counted in any. */
function childrenOf(scene: Scene, group: string): readonly number[] {
  const [low, high] = CHILDREN[group] ?? [1, 5];
  const scope = Math.max(
    1,
    scene.swing(`E01 ${group}`, Math.round(scene.pick(`E01 ${group}`, low, high) * scene.people)),
  );
  const rate = Math.min(1, scene.drift('E04', 0.76, 0.99) + 0.04 * scene.progress);
  const both = Math.min(scope, Math.round(scope * rate));
  const rest = scope - both;
  const aided = Math.floor(rest * (0.2 + 0.5 * scene.draw(`E02 ${group}`)));
  return [scope, both + aided, both + Math.floor((rest - aided) * scene.draw(`E03 ${group}`)), both];
}
