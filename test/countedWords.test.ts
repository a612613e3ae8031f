import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A place of an English sentence with a word for several right behind it: “{count} files” says “1 files” of one.
 * `{count:file|files}` and `counted` (domain/texts/number) choose the word.
 */
const ALWAYS_SEVERAL = /(\{\w+\}|\$\{[^{}]*\}) ((?:more|new|other|held|filled|computed) )?([a-z]+s)\b/g;

/** Not what is counted: what a name before it does, and nouns behind a limit or size that is never 1. */
const OTHER_WORDS = new Set(
  'adds allows as asks belongs carries characters differs does exists gives goes has holds is its less levels lies lists makes million names needs others plus reports says seconds sends stands takes times was words'.split(
    ' ',
  ),
);
/** Of these there are always two or more. */
const SEVERAL: ReadonlySet<string> = new Set([
  'core/checks/crossUnit/nearTwins.ts: {count} figures',
  'core/checks/rules/figuresDay.ts: {count} figures',
  'core/checks/rules/partsMakeTotal.ts: {count} figures',
  'core/checks/rules/yearOnYear.ts: {count} figures',
  'core/forms/read/cellRules.ts: {count} lines',
  'core/forms/read/sheetRules.ts: {count} rows',
]);
const LIMITS = /^\{(limit|most)\}|^\$\{(seconds|MOST)/;

const severalIn = (line: string): readonly string[] =>
  [...line.matchAll(ALWAYS_SEVERAL)].flatMap(([found, place = '', , word = '']) =>
    OTHER_WORDS.has(word) || LIMITS.test(place) ? [] : [found],
  );

test('one of something is not said as if it were several', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) =>
    severalIn(readFileSync(path.join('src', name), 'utf8')).map((said) => `${name}: ${said}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(new Set(found)).toEqual(SEVERAL);
});
