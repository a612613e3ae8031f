import path from 'node:path';

/**
 * Names without their endings for what is written of these files, each another one: everybody calls his report
 * “bao-cao.xlsx”, and the second is “bao-cao (2)”. In the order of the files.
 */
export function ownStems(files: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = freeStem(path.parse(file).name, taken);
    taken.add(markOf(stem));
    return stem;
  });
}

function freeStem(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? stem : `${stem} (${number})`;
    if (!taken.has(markOf(free))) return free;
  }
}

/** Disks tell neither capitals apart nor in which way a letter has its marks. */
const markOf = (stem: string): string => stem.normalize('NFC').toLowerCase();
