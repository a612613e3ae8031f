import { dayOf } from '../../domain/day';
import type { KeptFolders } from '../../taskpane/actions/keptFolders';
import type { KeptPlans } from '../../taskpane/actions/keptPlans';
import type { MovedHere, Preferences } from '../../taskpane/paneServices';
import type { DocumentSession } from '../session/documentSession';
import type { Draft } from './draft';
import type { DraftStore } from './draftStore';
import { packedFolders, takeFolders } from './movedFolders';
import { movedText, parseMoved } from './movedWork';
import { takeWork } from './takenWork';

/** Whatever this page keeps of a person's work. */
export interface KeptWorkHere {
  readonly session: DocumentSession | undefined;
  readonly drafts: DraftStore;
  readonly plans: KeptPlans;
  readonly preferences: Preferences;
  /** Everything among them, by key. */
  readonly kept: () => Readonly<Record<string, string>>;
  readonly folders: KeptFolders;
}

/** All of it as one file. */
export async function movedBytes({ session, drafts, kept, folders }: KeptWorkHere): Promise<Uint8Array> {
  await session?.keep();
  const draft = await drafts.read(new Date());
  const work = { preferences: kept(), folders: await packedFolders(folders), ...(draft ? { draft } : {}) };
  return new TextEncoder().encode(movedText(work));
}

/** Joins what such a file's text holds to what is here. */
export async function takeMoved(text: string, here: KeptWorkHere): Promise<MovedHere> {
  const now = new Date();
  const moved = parseMoved(text, now);
  if (typeof moved === 'string') return moved;
  const made = { by: 'Tổng Hợp', on: dayOf(now), at: now.toISOString() };
  const taken = takeWork(moved.preferences, { ...here, made });
  const folders = await takeFolders(moved.folders, here.folders, made);
  const isPart = taken.isPart || folders < moved.folders.length;
  return { ...taken, folders, isPart, draft: await takeDraft(moved.draft, here) };
}

async function takeDraft(
  draft: Draft | undefined,
  { session, drafts }: KeptWorkHere,
): Promise<'taken' | 'here' | 'none'> {
  if (!draft || !session) return 'none';
  const { changed, question } = session.current();
  if (changed || question || (await drafts.read(new Date()))) return 'here';
  if (!(await drafts.write(draft))) return 'here';
  void session.offer(draft);
  return 'taken';
}
