import type { InputFile } from './inputFiles';
import type { WorkbookFiles } from './openWorkbook';

/**
 * Every path as one input; a .zip as one input for each file in it. A broken .zip, an empty one, and one that is
 * itself a document (a workbook called .zip) stay one input: reading it says what it is.
 */
export function expandArchives(paths: readonly string[], files: WorkbookFiles): readonly InputFile[] {
  return paths.flatMap((path) => (/\.zip\s*$/i.test(path) ? archiveInputs(path, files) : [{ name: path, path }]));
}

function archiveInputs(path: string, files: WorkbookFiles): readonly InputFile[] {
  try {
    const entries = files.entries(path);
    if (entries.length > 0) return entries.map((entry) => ({ name: `${path}/${entry}`, path, entry }));
    return [{ name: path, path }];
  } catch {
    return [{ name: path, path }];
  }
}
