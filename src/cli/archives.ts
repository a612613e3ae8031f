import type { InputFile } from './inputFiles';
import { openArchive } from './openWorkbook';

/**
 * Every path as one input; a .zip as one input for each file in it that may be a report. A broken .zip, or one without
 * any, stays one input: reading it says what it is.
 */
export async function expandArchives(paths: readonly string[]): Promise<readonly InputFile[]> {
  const inputs: InputFile[] = [];
  for (const path of paths) {
    if (/\.zip$/i.test(path)) inputs.push(...(await archiveInputs(path)));
    else inputs.push({ name: path, path });
  }
  return inputs;
}

async function archiveInputs(path: string): Promise<readonly InputFile[]> {
  try {
    const entries = (await openArchive(path)).entries();
    if (entries.length > 0) return entries.map((entry) => ({ name: `${path}/${entry}`, path, entry }));
    return [{ name: path, path }];
  } catch {
    return [{ name: path, path }];
  }
}
