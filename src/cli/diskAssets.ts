import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssetSource } from '../usecases/assets';

/** The assets that were copied beside the built command. */
export const diskAssets: AssetSource = {
  text: (file) => readFile(path.join(__dirname, 'assets', file), 'utf8'),
};
