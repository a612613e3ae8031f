import type { PaneWork } from '../paneContext';
import type { PickedFile } from '../paneServices';

/** A file of the browser as the pane keeps it. Nothing is asked of the disk yet: for hundreds of files that takes long. */
export function pickedFile(file: File): PickedFile {
  return { name: file.webkitRelativePath || file.name, content: file };
}

/** Last change of a file on the disk, ISO date-time; undefined for what lies on none, or is gone. Asks the disk. */
export function modifiedOf({ content, modified }: PickedFile): string | undefined {
  if (modified !== undefined || !(content instanceof File)) return modified;
  return Number.isFinite(content.lastModified) ? new Date(content.lastModified).toISOString() : undefined;
}

/**
 * The pane's work with more files picked. A file given twice is kept once, and a result that was made without the new
 * files is dropped.
 */
export function withFiles(
  picked: readonly PickedFile[],
  more: readonly PickedFile[],
): Pick<PaneWork, 'picked' | 'result' | 'rolled'> {
  const byName = new Map<string, readonly PickedFile[]>();
  for (const file of [...picked, ...more]) {
    const namesakes = byName.get(file.name) ?? [];
    if (!namesakes.some((known) => isSame(known, file))) byName.set(file.name, [...namesakes, file]);
  }
  return { picked: [...byName.values()].flat(), result: undefined, rolled: undefined };
}

/** Of two files of one name. */
function isSame(a: PickedFile, b: PickedFile): boolean {
  return a.content.size === b.content.size && modifiedOf(a) === modifiedOf(b);
}
