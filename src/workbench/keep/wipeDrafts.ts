/** Databases of unsaved work begin so, whichever copy of the program of this address made them. */
export const DRAFTS_PREFIX = 'tonghop ';

/**
 * Removes unsaved work of every copy of the program that this browser keeps for the address.
 * @param own the database of this copy, for browsers that cannot list them
 */
export async function wipeDrafts(own: string): Promise<void> {
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const names = listed.flatMap(({ name }) => (name?.startsWith(DRAFTS_PREFIX) ? [name] : []));
  await Promise.all([...new Set([own, ...names])].map(removed));
}

function removed(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error ?? new Error('not removed'));
  });
}
