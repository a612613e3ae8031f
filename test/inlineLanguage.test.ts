import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A word chosen by an "if" in the code; words come in every language and are looked up. */
const SWITCH = /[=!]==? '(vi|en)' \?[^.?]/;

it('no word is chosen by asking which language it is, outside domain/texts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const asking = files
    .filter((name) => !name.startsWith(path.join('domain', 'texts')))
    .filter((name) => SWITCH.test(readFileSync(path.join('src', name), 'utf8')));
  expect(asking).toEqual([]);
});

it.each([
  ["lang === 'vi' ? 'mục' : 'entry'", true],
  ["language !== 'en' ? name : nameEn", true],
  ['SENTENCE[language]', false],
  ["chosen === 'vi' ?? fallback", false],
])('%s: %s', (code, found) => {
  expect(SWITCH.test(code)).toBe(found);
});
