import { draftOf, type Draft } from './draft';

const STORE = 'drafts';
const KEY = 'open';

/** One unsaved workbook in the browser's own storage; a place that refuses to keep it just forgets. */
export class DraftStore {
  constructor(private readonly name: string) {}

  /** The work that was left unsaved; what is too old, or none of ours, is forgotten and undefined. */
  async read(now: Date): Promise<Draft | undefined> {
    const kept: unknown = await this.ask('readonly', (store) => store.get(KEY)).catch(() => undefined);
    const draft = draftOf(kept, now);
    if (kept !== undefined && !draft) await this.clear();
    return draft;
  }

  /** Whether it was kept. */
  async write(draft: Draft): Promise<boolean> {
    return this.ask('readwrite', (store) => store.put(draft, KEY)).then(
      () => true,
      () => false,
    );
  }

  async clear(): Promise<void> {
    await this.ask('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
  }

  private async ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const base = await this.open();
    try {
      const transaction = base.transaction(STORE, mode);
      const asked = request(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
      return asked.result;
    } finally {
      base.close();
    }
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const asked = indexedDB.open(this.name, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('no storage'));
      asked.onblocked = () => reject(new Error('blocked'));
    });
  }
}
