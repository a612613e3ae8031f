import { createHash } from 'node:crypto';
import { folderPlace } from '../../src/browser/folderPlace';
import type { FolderPlace, FolderStore } from '../../src/taskpane/folderPlace';

/** A store in memory, as another window of the same browser sees it too; it refuses while `refuses` says so. */
export class MemoryFolders implements FolderStore {
  readonly kept = new Map<string, unknown>();
  readonly contents = new Map<string, Map<string, Blob>>();
  refuses: 'full' | 'blocked' | undefined;

  heads(): Promise<readonly unknown[]> {
    return this.answer(() => [...this.kept.values()]);
  }

  read(id: string): ReturnType<FolderStore['read']> {
    return this.answer(() => ({ head: this.kept.get(id), contents: this.contents.get(id) ?? new Map<string, Blob>() }));
  }

  change(...[id, change]: Parameters<FolderStore['change']>): Promise<void> {
    return this.answer(() => {
      const made = change(this.kept.get(id));
      if (!made) return;
      this.kept.set(id, JSON.parse(JSON.stringify(made.head)));
      this.contents.set(id, new Map([...(this.contents.get(id) ?? []), ...made.contents]));
    });
  }

  remove(id: string): Promise<void> {
    return this.answer(() => void (this.kept.delete(id), this.contents.delete(id)));
  }

  private async answer<T>(make: () => T): Promise<T> {
    if (this.refuses === undefined) return make();
    throw Object.assign(new Error(this.refuses), this.refuses === 'full' ? { name: 'QuotaExceededError' } : {});
  }
}

/** The browser's archives over a store in memory. */
export function memoryPlace(store: FolderStore = new MemoryFolders()): FolderPlace {
  const sha256 = (bytes: Uint8Array): Promise<string> =>
    Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
  return { ...folderPlace('test'), store, sha256 };
}
