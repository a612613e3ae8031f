import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ILanguagePack } from '@univerjs/core';
import { ENGLISH_WORDS } from '../../../src/workbench/grid/englishWords';
import { FIXED_NAMES } from '../../../src/workbench/grid/fixedNames';
import { VIETNAMESE_WORDS } from '../../../src/workbench/grid/vietnameseWords';

// The grid's engine runs in a browser only; its tables of words need no more of it than this.
jest.mock('@univerjs/core', () => ({ mergeLocales: (...tables: object[]) => Object.assign({}, ...tables) as object }));

const PACKAGES = path.resolve(__dirname, '../../../node_modules/@univerjs');

/** Every text of a table of words under its key; lists count as texts. */
function texts(table: ILanguagePack, below = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([name, words]) => {
    const key = below + name;
    if (typeof words === 'string') return [[key, words] as const];
    if (Array.isArray(words)) return [[key, JSON.stringify(words)] as const];
    return typeof words === 'object' ? texts(words, `${key}.`) : [];
  });
}

const LANGUAGES = { vi: new Map(texts(VIETNAMESE_WORDS)), en: new Map(texts(ENGLISH_WORDS)) };

/** What is no key though it looks like one: names of commands, services, parts and settings, and other names of functions. */
const NO_WORDS = new RegExp(
  [
    /\.(?:command|mutation|operation|config|services?|[a-z-]+-service)(?:\.|$)/,
    /\.aliasFunctionName$|[.-]formula-input$|\.moreNumfmtType|^sheets\.(?:component|dropdown)\./,
    /^ui\.(?:ribbon|contextmenu)\.(?:menu|host)|^docs-ui\.(?:component|popup)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** The keys of words that the code of the grid's packages names. */
function namedKeys(): ReadonlySet<string> {
  const tops = Object.keys(ENGLISH_WORDS).join('|');
  const key = new RegExp(`["'\`]((?:${tops})(?:\\.[A-Za-z][\\w-]*)+)["'\`]`, 'g');
  const found = readdirSync(PACKAGES)
    .filter((name) => !name.startsWith('preset-') && !/^(?:core|icons|protocol|network|engine-render)$/.test(name))
    .map((name) => path.join(PACKAGES, name, 'lib/es/index.js'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(key)].map(([, name = '']) => name));
  return new Set(found.filter((name) => !NO_WORDS.test(name)));
}

test.each(['vi', 'en'] as const)('every key that the grid’s code names has words in %s', (language) => {
  const all = [...LANGUAGES[language].keys()];
  const tables = new Set(all.map((key) => key.replace(/\.[^.]*$/, '')));
  const keys = [...namedKeys()];
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter((key) => !LANGUAGES[language].has(key) && !tables.has(key))).toEqual([]);
});

test('both languages have the same words', () => {
  expect([...LANGUAGES.vi.keys()].sort()).toEqual([...LANGUAGES.en.keys()].sort());
});

test('Vietnamese words are Vietnamese, but for names and signs', () => {
  const same = /^(?:ui\.fontFamily\.|sheets-formula\.functionList\.\w+\.(?:functionParameter|links|aliasFunctionName))/;
  const english = [...LANGUAGES.vi].filter(
    ([key, text]) => !same.test(key) && LANGUAGES.en.get(key) === text && /[a-z]{2}/i.test(text),
  );
  expect(english).toEqual([]);
});

test('no word names the grid’s own maker or shows a key', () => {
  const odd = Object.values(LANGUAGES).flatMap((words) =>
    [...words].filter(
      ([key, text]) => /\bUniver\b/.test(text) || text === key || /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(text),
    ),
  );
  expect(odd).toEqual([]);
});

test('every name of a control that the grid has in English only is translated', () => {
  const named = /"?aria-label"?: "([^"]+)"/g;
  const fixed = ['ui', 'design', 'sheets-ui', 'docs-ui', 'sheets-formula-ui']
    .map((name) => readFileSync(path.join(PACKAGES, name, 'lib/es/index.js'), 'utf8'))
    .flatMap((code) => [...code.matchAll(named)].map(([, name = '']) => name));
  expect(fixed.length).toBeGreaterThan(10);
  expect(fixed.filter((name) => !(name in FIXED_NAMES))).toEqual([]);
});
