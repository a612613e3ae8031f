import type { AssetSource } from '../usecases/assets';
import { AssetError } from '../taskpane/assetError';
import { inside } from './inside';

/** Unit lists out of the one file, or from the folder the page was loaded from; no other origin is ever asked. */
export function fetchedAssets(base: string): AssetSource {
  const brought = inside();
  return {
    async text(path) {
      const text = brought ? brought.assets[path] : await fetched(new URL(`assets/${path}`, base));
      if (text === undefined) throw new AssetError(path);
      return text;
    },
  };
}

async function fetched(address: URL): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}
