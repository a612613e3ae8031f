import type { ILanguagePack } from '@univerjs/core';

type Words = ILanguagePack[string];

const isTable = (words: Words | undefined): words is ILanguagePack =>
  typeof words === 'object' && !Array.isArray(words);

/**
 * Tables of words laid over each other: a later word takes the place of an earlier, words beside it stay. The grid's
 * own way to merge them takes away every word that stands beside one of ours.
 */
export function mergedWords(...tables: readonly ILanguagePack[]): ILanguagePack {
  const merged: ILanguagePack = {};
  for (const table of tables)
    for (const [name, words] of Object.entries(table)) {
      const before = merged[name];
      merged[name] = isTable(words) ? mergedWords(isTable(before) ? before : {}, words) : words;
    }
  return merged;
}
