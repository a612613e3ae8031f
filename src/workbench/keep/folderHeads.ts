import { folderPlace } from '../../browser/folderPlace';
import type { FolderHead } from '../../taskpane/actions/folderHead';
import { KeptFolders } from '../../taskpane/actions/keptFolders';

/** The folders of work that this copy of the program keeps, the last changed first. */
export function folderHeads(copy: string): Promise<readonly FolderHead[]> {
  return new KeptFolders(folderPlace(copy)).heads();
}
