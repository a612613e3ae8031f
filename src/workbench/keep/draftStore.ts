import type { IWorkbookData } from '../grid/gridTypes';
import type { FileLoss } from '../../xlsx/open/fileLoss';

/** Unsaved work as it is kept in this browser. */
export interface Draft {
  readonly fileName: string;
  /** ISO date-time of the last change kept. */
  readonly kept: string;
  readonly data: IWorkbookData;
  readonly losses: readonly FileLoss[];
}

const STORE = 'drafts';
const KEY = 'open';

/** One unsaved workbook in the browser's own storage; a place that refuses to keep it just forgets. */
export class DraftStore {
  constructor(private readonly name: string) {}

  /** The work that was left unsaved; undefined when there is none. */
  async read(): Promise<Draft | undefined> {
    return this.ask('readonly', (store) => store.get(KEY) as IDBRequest<Draft | undefined>).catch(() => undefined);
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
