import type { AssetSource } from '../usecases/assets';
import { builtAsset } from './builtFiles';

/** The assets that came with the command. */
export const diskAssets: AssetSource = { text: builtAsset };
