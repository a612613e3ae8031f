import type { Way } from './ways';

type PickPlace = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * A place the person chooses in the system's own window, where the browser has one. Frames of another origin and clicks
 * of long ago are refused: then the next way is tried.
 */
export const chosenPlace: Way = async ({ name, bytes }) => {
  const place = await pickedPlace(name);
  if (place === undefined || place === 'cancelled') return place;
  const made = new Uint8Array(await bytes());
  try {
    const stream = await place.createWritable();
    await stream.write(made);
    await stream.close();
    return 'saved';
  } catch {
    return undefined;
  }
};

async function pickedPlace(suggestedName: string): Promise<FileSystemFileHandle | 'cancelled' | undefined> {
  const pick: unknown = Reflect.get(window, 'showSaveFilePicker');
  if (!isPicker(pick)) return undefined;
  try {
    return await pick.call(window, { suggestedName });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : undefined;
  }
}

const isPicker = (found: unknown): found is PickPlace => typeof found === 'function';
