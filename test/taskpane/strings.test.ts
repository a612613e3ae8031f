import { en } from '../../src/taskpane/strings/en';
import { vi } from '../../src/taskpane/strings/vi';

type Tree = { readonly [key: string]: unknown };

/** Every text of a table by its path; functions are called with small numbers and words. */
function texts(table: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const place = `${path}/${key}`;
    if (typeof value === 'string') return [[place, value] as const];
    if (typeof value === 'function')
      return [
        [
          place,
          String((value as (...args: unknown[]) => string)(place.startsWith('/hostErrors') ? {} : 2, 3, 'Bốn')),
        ] as const,
      ];
    return texts(value as Tree, place);
  });
}

describe('words of the pane', () => {
  it('stand in both languages under the same keys', () => {
    expect(texts(en).map(([place]) => place)).toEqual(texts(vi).map(([place]) => place));
  });

  it('are never empty, and NFC', () => {
    const faulty = [...texts(vi), ...texts(en)].filter(
      ([, text]) => text.trim() === '' || text !== text.normalize('NFC'),
    );
    expect(faulty).toEqual([]);
  });

  it('say what to do for every host error, not a code', () => {
    const sentences = [...texts(vi), ...texts(en)].filter(([place]) => place.startsWith('/hostErrors'));
    expect(sentences).toHaveLength(18);
    for (const [, text] of sentences) expect(text.split('.').length).toBeGreaterThan(2);
  });
});
