import { PlainSegmenter } from './plainSegmenter';

/**
 * What the grid's library uses and browsers of our floor do not have (README, “Old machines”): Chrome and Edge 109 no
 * `toReversed`, Firefox 115 no `Intl.Segmenter`. Imported before everything else; our own code does without.
 */
if (!('toReversed' in Array.prototype))
  Object.defineProperty(Array.prototype, 'toReversed', {
    configurable: true,
    writable: true,
    value: function toReversed<T>(this: readonly T[]): readonly T[] {
      return [...this].reverse();
    },
  });
if (!('Segmenter' in Intl)) Reflect.set(Intl, 'Segmenter', PlainSegmenter);
