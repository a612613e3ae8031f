import type { InputFile } from './inputFiles';
import type { WorkbookFiles } from './openWorkbook';

/**
 * Every file as one input; a .zip as one input for each file in it. A broken .zip, an empty one, and one that is
 * itself a document (a workbook called .zip) stay one input: reading it says what it is.
 */
export function expandArchives(files: readonly InputFile[], opening: WorkbookFiles): readonly InputFile[] {
  return files.flatMap((file) => (/\.zip\s*$/i.test(file.path) ? archiveInputs(file, opening) : [file]));
}

function archiveInputs(file: InputFile, opening: WorkbookFiles): readonly InputFile[] {
  try {
    const entries = opening.entries(file.path);
    if (entries.length > 0) return entries.map((entry) => ({ ...file, name: `${file.name}/${entry}`, entry }));
    return [file];
  } catch {
    return [file];
  }
}
