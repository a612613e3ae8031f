import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TEXT = /\.(ts|tsx|mjs|cjs|js|md|json)$/;

/** Papers the first sessions worked from; what they said and still counts stands in docs/. */
const MISSING_PAPERS =
  /\b(domain|design|admin-units)(\.md)? §|\bui\.md|\bhouse\.md|\bissue \d+, item|\bunits\/README\.md/g;

function files(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => TEXT.test(name) && !name.includes('fixtures') && name !== 'test/docs.test.ts'),
  );
}

/** Names by which the headings of a page are linked, as the usual viewers make them. */
function anchors(page: string): ReadonlySet<string> {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

const stands = (page: string, anchor: string): boolean =>
  existsSync(page) && (anchor === '' || anchors(page).has(anchor));

/** "file: what it cites" of every citation that leads nowhere. */
function leadingNowhere(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const cited = Array.from(text.matchAll(/\bdocs\/([\w.-]+\.md)(?:#([\w-]+))?/g), ([, page = '', anchor = '']) => ({
    page: path.join('docs', page),
    anchor,
  }));
  return cited
    .filter(({ page, anchor }) => !stands(page, anchor))
    .map(({ page, anchor }) => `${file}: ${page}#${anchor}`);
}

/** The same for links between Markdown pages. */
function brokenLinks(file: string): string[] {
  const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g);
  return Array.from(links, ([, target = '', anchor = '']) => ({
    page: target === '' ? file : path.join(path.dirname(file), target),
    anchor,
  }))
    .filter(({ page, anchor }) => !stands(page, anchor))
    .map(({ page, anchor }) => `${file}: ${page}#${anchor}`);
}

const code = files('src', 'test', 'tools');
const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'src/README.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
];

it('cites only pages and headings of docs/ that are there', () => {
  expect([...code, ...pages].flatMap(leadingNowhere)).toEqual([]);
});

it('links pages only to what is there', () => {
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});

it('cites no paper that is not in the repository', () => {
  const found = [...code, ...pages].flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(MISSING_PAPERS), ([words]) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
