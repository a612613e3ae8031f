import { elementRanks } from '../../../src/domain/plan/elementRanks';
import { dongNaiPlan } from '../../core/forms/fixtures';

test('elements stand in the order of the lines, each total before its parts', () => {
  const [first, second] = dongNaiPlan.lines;
  if (!first || !second) throw new Error('the plan has lines');
  const parts = first.breakdowns.flatMap((use) => use.parts.map((part) => `${first.indicator}.${part}`));
  expect([...elementRanks(dongNaiPlan).keys()].slice(0, parts.length + 2)).toEqual([
    first.indicator,
    ...parts,
    second.indicator,
  ]);
  expect([...elementRanks(dongNaiPlan).values()].slice(0, 3)).toEqual([0, 1, 2]);
});
