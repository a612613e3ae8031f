import { removeDatabases } from '../../browser/databases';

/** Databases of unsaved work begin so, whichever copy of the program of this address made them. */
export const DRAFTS_PREFIX = 'tonghop ';

/**
 * Removes unsaved work of every copy of the program that this browser keeps for the address.
 * @param own the database of this copy
 */
export function wipeDrafts(own: string): Promise<void> {
  return removeDatabases(DRAFTS_PREFIX, own);
}
