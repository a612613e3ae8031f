import { bytesOf } from '../../src/browser/pickedBytes';
import { reasonText } from '../../src/usecases/reasonText';

/** A file of a size only; nobody may ask for its bytes. */
function fileOf(size: number, bytes: () => Promise<ArrayBuffer>) {
  const content: Pick<File, 'size' | 'arrayBuffer'> = { size, arrayBuffer: bytes };
  return { name: 'a.xlsx', content: content as File };
}

const refuse = (): Promise<ArrayBuffer> => Promise.reject(new Error('gone'));

test('a file that is too large says how large a file may be', async () => {
  const reason = await bytesOf(fileOf(300 * 1024 * 1024, refuse));
  if (reason instanceof Uint8Array) throw new Error('it was read');
  expect(reasonText(reason, 'vi')).toBe(
    'Tệp, hoặc nội dung giải nén ra, vượt 256 MB, quá lớn đối với một biểu báo cáo. Bỏ ảnh và trang tính không cần rồi gửi lại.',
  );
  expect(reasonText(reason, 'en')).not.toContain('{');
});

test('a file that is gone says so, one that is there is read', async () => {
  expect(await bytesOf(fileOf(3, refuse))).toEqual({ code: 'fileGone', params: {} });
  expect(await bytesOf(fileOf(3, () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer)))).toEqual(
    new Uint8Array([1, 2, 3]),
  );
});
