import type { PaneWork } from '../paneContext';
import type { PickedFile } from '../paneServices';

/** A file of the browser as the pane keeps it. */
export function pickedFile(file: File): PickedFile {
  const name = file.webkitRelativePath || file.name;
  return { name, content: file, modified: new Date(file.lastModified).toISOString() };
}

/**
 * The pane's work with more files picked. A file given twice is kept once, and a result that was made without the new
 * files is dropped.
 */
export function withFiles(
  picked: readonly PickedFile[],
  more: readonly PickedFile[],
): Pick<PaneWork, 'picked' | 'result'> {
  const all = new Map([...picked, ...more].map((file) => [sameness(file), file]));
  return { picked: [...all.values()], result: undefined };
}

const sameness = ({ name, content, modified }: PickedFile): string => [name, content.size, modified].join('|');
