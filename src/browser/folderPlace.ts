import type { FateReason } from '../domain/aggregate';
import type { ArchivedFile, FolderPlace } from '../taskpane/folderPlace';
import { WorkbookArchive } from '../xlsx/archive';
import { crc32 } from '../xlsx/read/crc32';
import { inflateBrowser } from '../xlsx/read/inflateBrowser';
import { zipOf } from '../xlsx/write/zipOf';
import { BrowserFolders } from './folderStore';
import { reasonOf } from './pickedBytes';
import { sha256 } from './sha256';

/**
 * Folders of work in this browser, and as archives.
 * @param copy tells this copy of the program from others of the same address
 */
export function folderPlace(copy: string): FolderPlace & { readonly wipe: () => Promise<void> } {
  const store = new BrowserFolders(copy);
  return { store, sha256, pack, entries, unpack, wipe: () => store.wipe() };
}

async function pack(files: readonly ArchivedFile[]): Promise<Uint8Array> {
  return zipOf(
    files.map(({ name: path, bytes, ...time }) => {
      // Workbooks are packed already.
      return { path, size: bytes.length, crc: crc32(bytes), packed: [bytes], method: 0, ...time };
    }),
  );
}

async function entries(archive: Blob): Promise<readonly string[] | undefined> {
  try {
    return (await opened(archive)).entries();
  } catch {
    return undefined;
  }
}

async function unpack(archive: Blob, wanted: readonly string[]): Promise<readonly ArchivedFile[] | FateReason> {
  try {
    const zip = await opened(archive);
    return wanted.flatMap((name) => {
      const bytes = zip.bytes(name);
      const modified = zip.modified(name);
      return bytes ? [{ name, bytes, ...(modified === undefined ? {} : { modified }) }] : [];
    });
  } catch (error) {
    return reasonOf(error);
  }
}

async function opened(archive: Blob): Promise<WorkbookArchive> {
  return new WorkbookArchive(new Uint8Array(await archive.arrayBuffer()), inflateBrowser);
}
