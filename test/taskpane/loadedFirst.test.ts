import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a file imports when it is loaded: neither types nor what is asked for later. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) ([^'"]*?from )?['"](\.[^'"]+)['"]/gm);
  return [...statements].flatMap(([, names = '', target = '']) => (isOfTypes(names) ? [] : [target]));
}

function isOfTypes(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const listed = /^\{([^}]*)\} from $/s.exec(names)?.[1];
  return (
    listed !== undefined && listed.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
  );
}

function fileOf(from: string, target: string): readonly string[] {
  const bare = path.join(path.dirname(from), target);
  return ['.ts', '.tsx']
    .map((end) => `${bare}${end}`)
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

/** All that the browser loads before the page shows, without the libraries. */
function loadedFirst(entry: string): readonly string[] {
  const seen = new Set([entry]);
  for (const file of seen)
    for (const target of importsOf(file)) for (const found of fileOf(file, target)) seen.add(found);
  return [...seen].sort();
}

const pane = loadedFirst('src/excel/main.tsx');

test('the pane shows before it can read, check, write or sum up anything', () => {
  const later =
    /^src\/(core\/(forms\/(?!entryProgress)|checks|rollup|reports|attainment|planBook)|samples|xlsx\/(?!read\/workbookError)|officejs\/undo)/;
  expect(pane.length).toBeGreaterThan(100);
  expect(pane.filter((file) => later.test(file))).toEqual([]);
});

test('and what it loads first does not grow unseen', () => {
  const bytes = pane.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(440_000);
});
