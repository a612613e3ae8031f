import { findProgramme } from '../support/plans';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { diskAssets } from '../taskpane/diskAssets';

const programme = findProgramme('dong-nai-2021-2030');

it('asks again for a list that could not be had, and only once for one that could', async () => {
  if (!programme) throw new Error('no plan');
  const asked: string[] = [];
  let isGone = true;
  const trees = new UnitTrees({
    text: (path) => {
      asked.push(path);
      return isGone ? Promise.reject(new Error('gone')) : diskAssets.text(path);
    },
  });
  await expect(trees.tree(programme, 2024)).rejects.toThrow('gone');
  isGone = false;
  const tree = await trees.tree(programme, 2024);
  expect(tree.root.code).toBe('75');
  expect(await trees.tree(programme, 2024)).toBe(tree);
  expect(asked.filter((path) => path === asked[0])).toHaveLength(2);
});
