import { readFile } from 'node:fs/promises';
import type { AssetSource } from '../../src/usecases/assets';

/** The unit lists as they stand in the repository. */
export const diskAssets: AssetSource = { text: (path) => readFile(`assets/${path}`, 'utf8') };
