import path from 'node:path';
import { WorkState } from '../domain/work/workState';
import type { Arguments } from './arguments';
import { readWork } from './workFolder';

/**
 * The arguments with what the folder of `--work` knows in the place of what was not given: its plan, year and unit, and
 * its own files where none are named. Without a folder the very same.
 */
export async function withWork(args: Arguments): Promise<Arguments> {
  const folder = args.text('work');
  if (folder === undefined) return args;
  const { opened } = new WorkState((await readWork(folder)).decided);
  const words = args.words.length > 0 ? args.words : [folder];
  if (!opened) return { ...args, words };
  const isSame = (args.text('programme') ?? opened.programme) === opened.programme;
  const own = isSame ? { programme: opened.programme, year: String(opened.year), unit: opened.unit.code } : {};
  const known = new Map(Object.entries(own));
  return { ...args, words, text: (name) => args.text(name) ?? known.get(name) };
}

/** Whether the files that are read are those of the folder of work itself. */
export function readsOwnFolder(args: Arguments): boolean {
  const folder = args.text('work');
  const [word, ...more] = args.words;
  return folder !== undefined && word !== undefined && more.length === 0 && path.resolve(word) === path.resolve(folder);
}
