import { workText, EMPTY_WORK } from '../../src/domain/work/workDocument';
import { openClashes } from '../../src/domain/work/joinWork';
import { notExported, otherHeads, type FolderHead } from '../../src/taskpane/actions/folderHead';
import { KeptFolders, type OpenFolder } from '../../src/taskpane/actions/keptFolders';
import type { PickedFile } from '../../src/taskpane/paneServices';
import { acceptance } from '../domain/work/decisions';
import { MemoryFolders, memoryPlace } from './memoryFolders';

const OF = { programme: 'ke-hoach', year: 2026, unit: { list: '2025', code: '75' } };
const made = { by: 'Lan', on: '2026-11-30', at: '2026-11-30T08:00:00.000Z' } as const;
const at = new Date('2026-11-30T08:00:00.000Z');

const picked = (name: string, text: string, modified = '2026-11-20T01:00:00.000Z'): PickedFile => ({
  name,
  content: new Blob([text]),
  modified,
});
const names = ({ files }: OpenFolder) => files.map(({ name }) => name);
const texts = ({ files }: OpenFolder) => Promise.all(files.map(({ content }) => content.text()));

function desk(store = new MemoryFolders()) {
  const place = memoryPlace(store);
  const folders = new KeptFolders(place, () => at);
  const again = async (): Promise<OpenFolder> => {
    const open = await new KeptFolders(place, () => at).open(OF);
    if (open === undefined || open === 'later') throw new Error('no folder');
    return open;
  };
  return { store, folders, again, create: () => folders.create(OF, 'tỉnh A', [acceptance()], made) };
}

test('tomorrow goes on where today ended: files with their names and days, decisions, how many had reported', async () => {
  const { folders, again, create } = desk();
  const { folder } = await folders.receive(await create(), [picked('a.xlsx', 'A'), picked('đợt 1/b.xlsx', 'B')], made);
  await folders.saw(await folders.decide(folder, [acceptance({ element: 'C02' })]), { received: 2, expected: 102 });
  const open = await again();
  expect(open.files.map(({ name, modified, added }) => [name, modified, added])).toEqual([
    ['a.xlsx', '2026-11-20T01:00:00.000Z', '2026-11-30'],
    ['đợt 1/b.xlsx', '2026-11-20T01:00:00.000Z', '2026-11-30'],
  ]);
  expect(await texts(open)).toEqual(['A', 'B']);
  expect(open.work.decided.map(({ kind }) => kind)).toEqual(['accepted', 'opened', 'received', 'received', 'accepted']);
  const [head] = await folders.heads();
  expect([head?.unitName, head?.seen]).toEqual(['tỉnh A', { received: 2, expected: 102 }]);
});

test('an open folder is none of the others, however often its head is read', async () => {
  const { folders, create } = desk();
  const { head } = await create();
  await folders.create({ ...OF, year: 2025 }, 'tỉnh A', [], made);
  const heads = await folders.heads();
  expect([heads, otherHeads(heads), otherHeads(heads, head.of)].map((some) => some.length)).toEqual([2, 2, 1]);
});

test('a file is there once, under a name of its own, and one that is gone is named', async () => {
  const { folders, create } = desk();
  const gone = {
    name: 'mất.xlsx',
    content: Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error()) }),
  };
  const first = await folders.receive(
    await create(),
    [picked('bao-cao.xlsx', 'A'), picked('Bao-cao.xlsx', 'B'), gone],
    made,
  );
  const second = await folders.receive(first.folder, [picked('khác.xlsx', 'A'), picked('bao-cao.xlsx', 'C')], made);
  expect(names(second.folder)).toEqual(['bao-cao.xlsx', 'Bao-cao (2).xlsx', 'bao-cao (3).xlsx']);
  expect([first.added, first.gone, second.added, second.known]).toEqual([2, ['mất.xlsx'], 1, ['khác.xlsx']]);
});

test('two windows keep what either does', async () => {
  const { folders, again, create } = desk();
  const one = await create();
  const other = await again();
  await folders.receive(one, [picked('a.xlsx', 'A')], made);
  await folders.receive(
    await folders.decide(other, [acceptance({ element: 'C02' })]),
    [picked('a.xlsx', 'khác')],
    made,
  );
  const open = await again();
  expect(names(open)).toEqual(['a.xlsx', 'a (2).xlsx']);
  expect(await texts(open)).toEqual(['A', 'khác']);
  expect(open.work.decided.filter(({ kind }) => kind === 'accepted')).toHaveLength(2);
});

test.each(['full', 'blocked'] as const)(
  'a place that is %s is said, nothing is lost, and it is kept once there is room',
  async (refuses) => {
    const { store, folders, again, create } = desk();
    const before = await create();
    store.refuses = refuses;
    const { folder } = await folders.receive(before, [picked('a.xlsx', 'A')], made);
    expect([folder.keeping, names(folder)]).toEqual([refuses === 'full' ? 'full' : 'refused', ['a.xlsx']]);
    expect(await folders.heads()).toEqual([]);
    expect(await folders.remove(OF)).toBe(false);
    store.refuses = undefined;
    const kept = await folders.decide(folder, [acceptance({ element: 'C02' })]);
    expect([kept.keeping, names(await again())]).toEqual(['kept', ['a.xlsx']]);
    expect((await again()).work.decided).toEqual(kept.work.decided);
  },
);

test('a folder that another window removed stands again whole with the next change', async () => {
  const { folders, again, create } = desk();
  const { folder } = await folders.receive(await create(), [picked('a.xlsx', 'A')], made);
  expect(await folders.remove(OF)).toBe(true);
  expect(await folders.open(OF)).toBeUndefined();
  await folders.decide(folder, [acceptance({ element: 'C02' })]);
  expect(await texts(await again())).toEqual(['A']);
});

test('what a later program keeps is left alone; what is none of ours is no folder', async () => {
  const { store, folders, create } = desk();
  const folder = await create();
  const [id = ''] = store.kept.keys();
  const later = workText(EMPTY_WORK).replace(/"schema": \d+/, '"schema": 99');
  store.kept.set(id, { ...folder.head, work: later });
  expect(await folders.open(OF)).toBe('later');
  expect((await folders.decide(folder, [acceptance()])).keeping).toBe('later');
  expect(store.kept.get(id)).toMatchObject({ work: later });
  for (const kept of [undefined, 5, {}, { ...folder.head, files: 'x' }]) {
    store.kept.set(id, kept);
    expect(await folders.open(OF)).toBeUndefined();
  }
  store.kept.set(id, { schema: 2 });
  expect([await folders.open(OF), await folders.heads()]).toEqual(['later', []]);
});

test('an exported folder is imported with everything, and joins another', async () => {
  const [one, other] = [desk(), desk()];
  const mine = await one.folders.receive(await one.create(), [picked('a.xlsx', 'A', '2026-11-02T03:04:06.000Z')], made);
  const archive = new Blob([new Uint8Array(await one.folders.archive(mine.folder))]);
  const unpacked = await other.folders.fromArchive(archive);
  if (typeof unpacked === 'string') throw new Error(unpacked);
  expect(unpacked.work).toEqual(mine.folder.work);
  const theirs = await other.folders.receive(
    await other.create(),
    [picked('a.xlsx', 'khác'), picked('b.xlsx', 'B')],
    made,
  );
  const joined = await other.folders.join(theirs.folder, unpacked, { ...made, by: 'Minh' });
  if (!('folder' in joined)) throw new Error('refused');
  const open = await other.again();
  expect(names(joined.folder)).toEqual(['a.xlsx', 'b.xlsx', 'a (2).xlsx']);
  expect(names(open)).toEqual(names(joined.folder));
  expect(open.files[2]?.modified).toBe('2026-11-02T03:04:06.000Z');
  expect(open.work).toEqual(joined.folder.work);
});

test('a file of somebody else’s folder came when it came there, also under another name', async () => {
  const [one, other] = [desk(), desk()];
  const mine = await one.folders.receive(await one.create(), [picked('a.xlsx', 'A'), picked('b.xlsx', 'B')], made);
  const archived = await one.folders.fromArchive(new Blob([new Uint8Array(await one.folders.archive(mine.folder))]));
  if (typeof archived === 'string') throw new Error(archived);
  const later = { by: 'Minh', on: '2026-12-09', at: '2026-12-09T08:00:00.000Z' } as const;
  const ours = await other.folders.receive(await other.create(), [picked('a.xlsx', 'khác')], later);
  const joined = await other.folders.join(ours.folder, archived, later);
  if (!('folder' in joined)) throw new Error('refused');
  const came = joined.folder.work.decided.flatMap((noted) =>
    noted.kind === 'received' ? [[noted.file, noted.on]] : [],
  );
  expect(came).toEqual([
    ['a.xlsx', '2026-11-30'],
    ['b.xlsx', '2026-11-30'],
    ['a.xlsx', '2026-12-09'],
    ['a (2).xlsx', '2026-11-30'],
  ]);
});

test('decisions of two people about one thing wait for a person', async () => {
  const { folders, again, create } = desk();
  const folder = await folders.decide(await create(), [acceptance({ element: 'C02', by: 'Lan' })]);
  const theirs = {
    work: { ...EMPTY_WORK, decided: [acceptance({ element: 'C02', by: 'Minh', words: 'Lời khác hẳn.' })] },
    files: [],
  };
  await folders.join(folder, theirs, made);
  expect(openClashes((await again()).work)).toHaveLength(1);
});

test('nothing is joined against the closing of a year', async () => {
  const { folders, again, create } = desk();
  const { programme, unit, year } = acceptance();
  const of = { programme, unit, year } as const;
  const closing = { kind: 'closed', ...of, summary: { file: 't.xlsx' }, figures: 'ab', ...made } as const;
  const folder = await folders.decide(await create(), [closing]);
  const theirs = { work: { ...EMPTY_WORK, decided: [acceptance({ by: 'Minh' })] }, files: [picked('a.xlsx', 'A')] };
  expect(await folders.join(folder, theirs, made)).toEqual(closing);
  expect(await again()).toMatchObject({ work: folder.work, files: [] });
});

test('what was not kept before somebody else’s folder came is kept with it', async () => {
  const { store, folders, again, create } = desk();
  const before = await create();
  store.refuses = 'full';
  const folder = await folders.decide(before, [acceptance({ element: 'C02' })]);
  store.refuses = undefined;
  const theirs = { work: { ...EMPTY_WORK, decided: [acceptance({ element: 'D01', by: 'Minh' })] }, files: [] };
  const joined = await folders.join(folder, theirs, made);
  if (!('folder' in joined)) throw new Error('refused');
  expect((await again()).work).toEqual(joined.folder.work);
  expect(joined.folder.work.decided.map((one) => 'element' in one && one.element)).toEqual(
    expect.arrayContaining(['C02', 'D01']),
  );
});

test.each([
  ['none', [['a.xlsx', 'x']]],
  ['damaged', [['ho-so-tong-hop.json', '{']]],
  ['later', [['ho-so-tong-hop.json', '{"schema":99,"decided":[]}']]],
] as const)('an archive that cannot be a folder is said to be %s', async (said, entries) => {
  const { folders } = desk();
  const files = entries.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  expect(await folders.fromArchive(new Blob([new Uint8Array(await memoryPlace().pack(files))]))).toBe(said);
  expect(await folders.fromArchive(new Blob(['no archive']))).toBe('none');
});

describe('a folder reminds to export it', () => {
  const file = (added: FolderHead['files'][number]['added']) => ({ name: 'a', added });
  const head = { of: OF, unitName: '', work: '', files: [file('2026-11-29')], changed: '' };
  const exported = { on: '2026-11-30T00:00:00Z', decisions: 5, files: 1 };
  test.each([
    ['not at first', head, 5, undefined],
    ['after days', { ...head, files: [file('2026-11-26')] }, 5, 6],
    ['after many changes', head, 24, 25],
    ['never while nothing is new', { ...head, exported }, 5, undefined],
    ['not at once after an export', { ...head, exported }, 6, undefined],
    ['days after an export', { ...head, exported: { ...exported, on: '2026-11-01T00:00:00Z' } }, 6, 1],
  ])('%s', (_, of, decisions, changes) => {
    expect(notExported(of, decisions, at)?.changes).toBe(changes);
  });
});
