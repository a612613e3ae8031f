import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UnitTrees } from '../../src/usecases/unitTrees';

/** Unit trees over the assets as they lie in the repository. */
export function sourceTrees(): UnitTrees {
  return new UnitTrees({ text: (file) => readFile(path.join('assets', file), 'utf8') });
}
