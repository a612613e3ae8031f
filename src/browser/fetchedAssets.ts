import type { AssetSource } from '../usecases/assets';
import { AssetError } from '../taskpane/assetError';

/** Unit lists from the folder the pane itself was loaded from; no other origin is ever asked. */
export function fetchedAssets(base: string): AssetSource {
  return {
    async text(path) {
      const response = await fetch(new URL(`assets/${path}`, base)).catch(() => undefined);
      if (!response?.ok) throw new AssetError(path);
      return response.text();
    },
  };
}
