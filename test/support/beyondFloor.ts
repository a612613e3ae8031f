import { parse } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The language every browser of the floor reads (README, “Old machines”): none of them needs anything lowered. */
const LEVEL = 2022;
/** The page's own word to browsers below the floor must be read by all of them. */
const PLAIN = { file: 'floor.js', level: 5 } as const;

/**
 * What some browser of the floor does not know and no type check sees, since libraries are built in. What a library asks
 * for first (`"x" in y`, `typeof`) is no matter; each name here was looked for, and none is used without a question.
 */
const UNKNOWN =
  /:has\(|\bResponse\.json\(|\bAbortSignal\.any\(|\bPromise\.(?:withResolvers|try)\(|\b(?:Object|Map)\.groupBy\(|\bArray\.fromAsync\(|\bIterator\.from\(|\.(?:isWellFormed|showPopover|symmetricDifference)\(|\bRegExp\.escape\(/;

/** What the scripts of a built folder hold that a browser of the floor could not run, by file. */
export function beyondFloor(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  if (names.length === 0) throw new Error(`no script in ${folder}`);
  return names.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return [...unread(name, text), ...unknown(name, text)];
  });
}

function unread(name: string, text: string): readonly string[] {
  const level = name === PLAIN.file ? PLAIN.level : LEVEL;
  try {
    parse(text, { ecmaVersion: level, sourceType: 'script' });
    return [];
  } catch (error) {
    return [`${name}: ${String(error)} (ECMAScript ${level})`];
  }
}

function unknown(name: string, text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
  return lines.flatMap((line) => {
    const found = UNKNOWN.exec(line);
    return found ? [`${name}: ${line.slice(Math.max(0, found.index - 60), found.index + 60)}`] : [];
  });
}
