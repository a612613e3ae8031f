import type { FolderPlace } from '../folderPlace';
import type { PaneServices } from '../paneServices';
import { KeptFolders } from './keptFolders';

const refuse = (): Promise<never> => Promise.reject(new Error('no place'));

/** Where there is no place for folders they last as long as the pane. */
const NO_PLACE: FolderPlace = {
  store: { heads: refuse, read: refuse, change: refuse, remove: refuse },
  sha256: () => Promise.resolve(undefined),
  pack: refuse,
  entries: () => Promise.resolve(undefined),
  unpack: refuse,
};

const made = new WeakMap<PaneServices, Promise<KeptFolders>>();

/** The folders of work of a pane. */
export function foldersOf(services: PaneServices): Promise<KeptFolders> {
  const known = made.get(services);
  if (known) return known;
  const place = services.folders?.().catch(() => NO_PLACE) ?? Promise.resolve(NO_PLACE);
  const folders = place.then((one) => new KeptFolders(one));
  made.set(services, folders);
  return folders;
}
