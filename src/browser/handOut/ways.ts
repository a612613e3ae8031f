import type { HandedFile, HandedOver, HandOut } from '../../taskpane/handOut';
import { copyText } from './copyText';

/** One way of handing a file over; undefined where this window has none of it, so that the next is tried. */
export type Way = (file: HandedFile) => Promise<HandedOver | undefined>;

/** Hands files over by the first of these ways that is open here. The bytes are made once; what making throws is thrown. */
export function handOutBy(ways: readonly Way[]): HandOut {
  return {
    async file(file) {
      let made: Promise<Uint8Array> | undefined;
      const once: HandedFile = { ...file, bytes: () => (made ??= file.bytes()) };
      for (const way of ways) {
        const handed = await way(once);
        if (handed) return handed;
      }
      return 'refused';
    },
    text: copyText,
  };
}
