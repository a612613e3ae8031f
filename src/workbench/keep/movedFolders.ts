import type { Made } from '../../domain/work/workDecision';
import type { KeptFolders } from '../../taskpane/actions/keptFolders';
import { base64Of, bytesOf } from './base64';
import type { MovedFolder } from './movedWork';

/** Every folder of work of this machine as an archive. What a later program keeps stays where it is. */
export async function packedFolders(folders: KeptFolders): Promise<readonly MovedFolder[]> {
  const packed: MovedFolder[] = [];
  for (const { of, unitName } of await folders.heads()) {
    const folder = await folders.open(of);
    if (!folder || folder === 'later') continue;
    packed.push({ of, unitName, archive: base64Of(await folders.archive(folder)) });
  }
  return packed;
}

/** Joins folders from another machine to those here; how many were kept. */
export async function takeFolders(brought: readonly MovedFolder[], folders: KeptFolders, made: Made): Promise<number> {
  let kept = 0;
  for (const folder of brought) if (await takeFolder(folder, folders, made)) kept += 1;
  return kept;
}

async function takeFolder({ of, unitName, archive }: MovedFolder, folders: KeptFolders, made: Made): Promise<boolean> {
  const bytes = bytesOf(archive);
  const read = bytes && (await folders.fromArchive(new Blob([bytes])));
  if (!read || typeof read === 'string') return false;
  const here = (await folders.open(of)) ?? folders.blank(of, unitName);
  if (here === 'later') return false;
  const joined = await folders.join(here, read, made);
  return 'folder' in joined && joined.folder.keeping === 'kept';
}
