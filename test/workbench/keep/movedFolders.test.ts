import { KeptFolders } from '../../../src/taskpane/actions/keptFolders';
import { packedFolders, takeFolders } from '../../../src/workbench/keep/movedFolders';
import { acceptance } from '../../domain/work/decisions';
import { memoryPlace } from '../../taskpane/memoryFolders';

const OF = { programme: 'ke-hoach', year: 2026, unit: { list: '2025', code: '75' } };
const made = { by: 'Lan', on: '2026-11-30', at: '2026-11-30T08:00:00.000Z' } as const;
const desk = () => new KeptFolders(memoryPlace(), () => new Date(made.at));

test('a folder of work stands on the other machine with its files and decisions, once however often it comes', async () => {
  const [here, there] = [desk(), desk()];
  const picked = [{ name: 'a.xlsx', content: new Blob(['A']), modified: '2026-11-20T01:00:00.000Z' }];
  await here.receive(await here.create(OF, 'tỉnh A', [acceptance()], made), picked, made);
  const packed = await packedFolders(here);
  expect(packed.map(({ of, unitName }) => [of, unitName])).toEqual([[OF, 'tỉnh A']]);
  for (let time = 0; time < 2; time += 1) expect(await takeFolders(packed, there, made)).toBe(1);
  const open = await there.open(OF);
  if (!open || open === 'later') throw new Error('no folder');
  expect(open.work.decided.map(({ kind }) => kind)).toEqual(['accepted', 'opened', 'received']);
  expect(await Promise.all(open.files.map(async ({ name, content }) => [name, await content.text()]))).toEqual([
    ['a.xlsx', 'A'],
  ]);
});

test('what is no archive of a folder is not counted', async () => {
  const folders = ['…', 'UEs='].map((archive) => ({ of: OF, unitName: '', archive }));
  expect(await takeFolders(folders, desk(), made)).toBe(0);
});
