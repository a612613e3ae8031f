import type { InputFile } from './inputFiles';
import { openArchive } from './openWorkbook';

/** Every path as one input; a .zip as one input for each workbook in it. A broken .zip stays one, and is refused later. */
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
    const archive = await openArchive(path);
    return archive.entries().map((entry) => ({ name: `${path}/${entry}`, path, entry }));
  } catch {
    return [{ name: path, path }];
  }
}
