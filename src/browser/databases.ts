/**
 * Removes the databases whose names begin so, whichever copy of the program of this address made them.
 * @param own that of this copy, for browsers that cannot list them
 */
export async function removeDatabases(prefix: string, own: string): Promise<void> {
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const names = listed.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  await Promise.all([...new Set([own, ...names])].map(removed));
}

function removed(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error ?? new Error('not removed'));
  });
}

/** When a transaction is over. Rejected with what ended it before. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

/** Opens a database; `make` lays out a new one. */
export function openDatabase(name: string, make: (base: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => make(asked.result);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no storage'));
    asked.onblocked = () => reject(new Error('blocked'));
  });
}
