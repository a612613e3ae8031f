import { readFile } from 'node:fs/promises';
import type { Programme } from '../../src/domain/plan/programme';
import { goneUnits } from '../../src/usecases/goneUnits';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { catalogue, findProgramme } from '../support/plans';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });

async function said(typed: string, id = 'dong-nai-2021-2030', year = 2026) {
  const programme = findProgramme(id) as Programme;
  const looked = { programme, catalogue: catalogue(), tree: await trees.tree(programme, year), year };
  return (await goneUnits(typed, looked, trees)).map(({ vi }) => vi);
}

test('a commune that is gone says in which units it lies', async () => {
  const vinhAn = 'Thị trấn Vĩnh An (huyện Vĩnh Cửu) từ 01/07/2025 thuộc xã Trị An (26170).';
  expect(await said('thi tran vinh an')).toEqual([vinhAn]);
  expect(await said('xã Tân Bình')).toEqual([
    'Xã Tân Bình (huyện Vĩnh Cửu) từ 01/07/2025 thuộc phường Tân Triều (26188).',
  ]);
  expect(await said('26200')).toEqual(['Xã Mã Đà (huyện Vĩnh Cửu) từ 01/07/2025 thuộc xã Trị An (26170).']);
});

test('a district says all of its heirs, a body who has its part', async () => {
  const [longKhanh = ''] = await said('732');
  expect(longKhanh).toMatch(
    /^Thành phố Long Khánh \(.*\) từ 01\/07\/2025 thuộc phường Long Khánh \(26080\), .*\(26113\)\.$/,
  );
  expect((await said('75.SLDTBXH')).join()).toContain('không còn từ 01/03/2025');
});

test('words of nothing, and a year in which nothing was gone yet', async () => {
  expect(await said('  ')).toEqual([]);
  expect(await said('xã không ở đâu cả')).toEqual([]);
  expect(await said('thị trấn Vĩnh An', 'dong-nai-2021-2030', 2024)).toEqual([]);
});
