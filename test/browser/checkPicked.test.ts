import { zipSync } from 'fflate';
import { AssetError } from '../../src/taskpane/assetError';
import { checkHere } from './checkHere';
import type { CheckProgress, PickedFile } from '../../src/taskpane/paneServices';
import { diskAssets } from '../taskpane/diskAssets';
import { districtFiles, type WrittenFile } from '../taskpane/districtFiles';

let files: readonly WrittenFile[] = [];
beforeAll(async () => {
  files = await districtFiles(2);
});

const picked = (name: string, bytes: Uint8Array): PickedFile => ({ name, content: new Blob([new Uint8Array(bytes)]) });

async function check(given: readonly PickedFile[], progress: CheckProgress[] = []) {
  return checkHere(diskAssets)(given, {
    onProgress: (step) => progress.push(step),
    signal: new AbortController().signal,
  });
}

describe('picked files', () => {
  it('gives every file in a .zip as an input of its own, under the archive’s name', async () => {
    const zip = zipSync(
      Object.fromEntries([
        ...files.map(({ name, bytes }) => [`xa/${name}`, bytes] as const),
        ['doc.txt', new TextEncoder().encode('Gửi kèm báo cáo')] as const,
        ['__MACOSX/._doc.txt', new Uint8Array(3)] as const,
      ]),
    );
    const progress: CheckProgress[] = [];
    const inputs = await check([picked('nop.zip', zip)], progress);
    const names = files.map(({ name }) => `nop.zip/xa/${name}`);
    expect(inputs.map(({ file }) => file)).toEqual([...names, 'nop.zip/doc.txt']);
    expect(inputs.map(({ rejected, forms }) => [rejected, forms.length])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [undefined, 0],
    ]);
    expect(inputs[2]?.beside?.code).toBe('textFile');
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it.each([
    ['broken.xlsx', new Uint8Array([80, 75, 3, 4, 0])],
    ['empty.xlsx', new Uint8Array()],
    ['broken.zip', new Uint8Array([80, 75, 3, 4, 0])],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('refuses %s with a reason and goes on to the next file', async (name, bytes) => {
    const [first] = files;
    const inputs = await check([picked(name, bytes), picked('good.xlsx', first?.bytes ?? new Uint8Array())]);
    expect(inputs.map(({ file, rejected }) => [file, rejected === undefined])).toEqual([
      [name, false],
      ['good.xlsx', true],
    ]);
  });

  it('takes the time of the last change from the file itself', async () => {
    const [first] = files;
    const content = new File([new Uint8Array(first?.bytes ?? [])], 'a.xlsx', { lastModified: Date.UTC(2024, 10, 20) });
    const [input] = await check([{ name: 'a.xlsx', content }]);
    expect(input?.modified).toBe('2024-11-20T00:00:00.000Z');
  });

  it('says that a file was gone when its turn came', async () => {
    const content = Object.assign(new Blob([new Uint8Array(1)]), {
      arrayBuffer: () => Promise.reject(new Error('NotFoundError')),
    });
    const [input] = await check([{ name: 'gone.xlsx', content }]);
    expect(input?.rejected?.code).toBe('fileGone');
  });

  it('blames no file when a unit list is missing', async () => {
    const [first] = files;
    const run = checkHere({ text: (path) => Promise.reject(new AssetError(path)) })(
      [picked('a.xlsx', first?.bytes ?? new Uint8Array())],
      { onProgress: () => undefined, signal: new AbortController().signal },
    );
    await expect(run).rejects.toMatchObject({ name: 'AssetError', path: 'units/lists.json' });
  });

  it('stops when aborted', async () => {
    const controller = new AbortController();
    const run = checkHere(diskAssets)(
      files.map(({ name, bytes }) => picked(name, bytes)),
      { onProgress: () => controller.abort(), signal: controller.signal },
    );
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });
});
