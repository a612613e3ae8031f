import { finished, openDatabase } from '../../browser/databases';
import { migrated } from '../../domain/schema/migrated';
import { draftOf, type Draft } from './draft';
import { DRAFT_FORMAT } from './migrations/draftFormat';

const STORE = 'drafts';
const KEY = 'open';

/** One unsaved workbook in the browser's own storage; a place that refuses to keep it just forgets. */
export class DraftStore {
  /** Work of a later program stands here: it stays as it is until that one comes again. */
  private isLater = false;

  constructor(private readonly name: string) {}

  /**
   * The work that was left unsaved; what is too old, or none of ours, is forgotten and undefined. Undefined, too, for
   * what a later program left.
   */
  async read(now: Date): Promise<Draft | undefined> {
    const kept: unknown = await this.ask('readonly', (store) => store.get(KEY)).catch(() => undefined);
    this.isLater = migrated(kept, DRAFT_FORMAT).kind === 'newer';
    if (this.isLater) return undefined;
    const draft = draftOf(kept, now);
    if (kept !== undefined && !draft) await this.clear();
    return draft;
  }

  /** Whether it was kept. */
  async write(draft: Draft): Promise<boolean> {
    if (this.isLater) return false;
    return this.ask('readwrite', (store) => store.put(draft, KEY)).then(
      () => true,
      () => false,
    );
  }

  async clear(): Promise<void> {
    if (this.isLater) return;
    await this.ask('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
  }

  private async ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const base = await openDatabase(this.name, (made) => made.createObjectStore(STORE));
    try {
      const transaction = base.transaction(STORE, mode);
      const asked = request(transaction.objectStore(STORE));
      await finished(transaction);
      return asked.result;
    } finally {
      base.close();
    }
  }
}
