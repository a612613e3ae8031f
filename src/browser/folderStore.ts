import type { FolderStore } from '../taskpane/folderPlace';
import { finished, openDatabase, removeDatabases } from './databases';

const HEADS = 'heads';
const CONTENTS = 'contents';
/** Not the beginning of any other database of ours: unsaved work is removed by its own. */
const PREFIX = 'tonghop-work ';

/** Of one folder everything, whatever its files are called: a list is above every text. */
const ofFolder = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Folders of work in the browser's own storage; contents are the browser's, so that they fill no memory. */
export class BrowserFolders implements FolderStore {
  private readonly name: string;

  /** @param copy tells this copy of the program from others of the same address */
  constructor(copy: string) {
    this.name = PREFIX + copy;
  }

  async heads(): Promise<readonly unknown[]> {
    return this.ask('readonly', async (transaction) => {
      const asked: IDBRequest<unknown[]> = transaction.objectStore(HEADS).getAll();
      await finished(transaction);
      return asked.result;
    });
  }

  async read(id: string): ReturnType<FolderStore['read']> {
    return this.ask('readonly', async (transaction) => {
      const head: IDBRequest<unknown> = transaction.objectStore(HEADS).get(id);
      const store = transaction.objectStore(CONTENTS);
      const keys = store.getAllKeys(ofFolder(id));
      const contents: IDBRequest<unknown[]> = store.getAll(ofFolder(id));
      await finished(transaction);
      const named = keys.result.map((key, at) => [nameIn(key), contents.result[at]] as const);
      return { head: head.result, contents: new Map(named.filter(isBlobOfName)) };
    });
  }

  async change(...[id, change]: Parameters<FolderStore['change']>): Promise<void> {
    await this.ask('readwrite', async (transaction) => {
      const heads = transaction.objectStore(HEADS);
      const asked: IDBRequest<unknown> = heads.get(id);
      asked.onsuccess = () => {
        const made = change(asked.result);
        if (!made) return;
        heads.put(made.head, id);
        const store = transaction.objectStore(CONTENTS);
        for (const [name, content] of made.contents) store.put(content, [id, name]);
      };
      await finished(transaction);
    });
  }

  async remove(id: string): Promise<void> {
    await this.ask('readwrite', async (transaction) => {
      transaction.objectStore(HEADS).delete(id);
      transaction.objectStore(CONTENTS).delete(ofFolder(id));
      await finished(transaction);
    });
  }

  /** Removes the folders of every copy of the program that this browser keeps for the address. */
  wipe(): Promise<void> {
    return removeDatabases(PREFIX, this.name);
  }

  private async ask<T>(mode: IDBTransactionMode, work: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
    const base = await openDatabase(this.name, (made) => {
      made.createObjectStore(HEADS);
      made.createObjectStore(CONTENTS);
    });
    try {
      return await work(base.transaction([HEADS, CONTENTS], mode));
    } finally {
      base.close();
    }
  }
}

function nameIn(key: IDBValidKey): unknown {
  return Array.isArray(key) ? key[1] : undefined;
}

/** Every page of the address can write there. */
function isBlobOfName(named: readonly [unknown, unknown]): named is readonly [string, Blob] {
  return typeof named[0] === 'string' && named[1] instanceof Blob;
}
