import { refusalText, lossText, WORDS } from '../../src/workbench/strings/words';

type Tree = { readonly [key: string]: unknown };

/** Every text of a table by its path; functions are called with words. */
function texts(table: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const place = `${path}/${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function')
      return [[place, String((value as (...args: string[]) => string)('Một', 'Hai', 'badDate'))]];
    return texts(value as Tree, place);
  });
}

describe('words around the grid', () => {
  const all = { vi: texts(WORDS.vi), en: texts(WORDS.en) };

  it('stand in both languages under the same keys', () => {
    expect(all.en.map(([place]) => place)).toEqual(all.vi.map(([place]) => place));
  });

  it('differ, but for the product’s name', () => {
    const english = new Map(all.en);
    const same = all.vi.filter(([place, text]) => english.get(place) === text).map(([place]) => place);
    expect(same).toEqual(['/title']);
  });

  it('are never empty, lack nothing, and are NFC', () => {
    const faulty = [...all.vi, ...all.en].filter(
      ([, text]) => text.trim() === '' || /undefined/.test(text) || text !== text.normalize('NFC'),
    );
    expect(faulty).toEqual([]);
  });

  it('name a lost part by sheet and count, and a locked cell by its address', () => {
    const loss = { code: 'picture', sheet: 'Biểu 01', count: 2 } as const;
    expect(lossText(loss, WORDS.vi)).toBe('Trang “Biểu 01”: hình ảnh (2)');
    expect(lossText({ code: 'macros', count: 1 }, WORDS.en)).toBe('Whole file: macros (VBA programs)');
    expect(refusalText({ sheet: 'Biểu 01', cell: 'A9' }, WORDS.en)).toMatch(/^Cell A9 of sheet “Biểu 01” is locked\./);
    expect(refusalText({ sheet: 'Biểu 01' }, WORDS.vi)).toMatch(/^Trang “Biểu 01” đang được bảo vệ/);
  });
});
