import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CHAPTERS, type Block, type Run } from '../src/taskpane/manual/chapters';
import { chapterText } from '../tools/manual.mjs';

const folder = (language: string) => path.resolve('manual', language);
const source = (language: string, chapter: string) =>
  readFileSync(path.join(folder(language), `${chapter}.md`), 'utf8');
const blocksOf = (language: string, chapter: string) =>
  JSON.parse(chapterText(source(language, chapter), folder(language))) as readonly Block[];

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.runs;
    case 'list':
      return block.entries.flat().flatMap(runsOf);
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
    case 'code':
    case 'picture':
      return [];
  }
}

/** Every text a person can meet: sources of sentences and words. */
function shownTexts(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.map((name) => readFileSync(path.join('src', name), 'utf8')).join('\n');
}

describe.each(['vi', 'en'])('the manual, %s', (language) => {
  it('has the chapters the pages open, each with a title and nothing that cannot be drawn', () => {
    expect(readdirSync(folder(language))).toEqual(CHAPTERS.map((chapter) => `${chapter}.md`));
    for (const chapter of CHAPTERS) expect(blocksOf(language, chapter)[0]).toMatchObject({ kind: 'heading', depth: 1 });
  });

  it('is written in composed letters', () => {
    for (const chapter of CHAPTERS) expect(source(language, chapter)).toBe(source(language, chapter).normalize('NFC'));
  });
});

it('brings its pictures along, each with words for whoever cannot see it', () => {
  const pictures = CHAPTERS.flatMap((chapter) => blocksOf('vi', chapter)).flatMap((block) =>
    block.kind === 'list' ? block.entries.flat() : [block],
  );
  const drawn = pictures.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  expect(drawn.length).toBeGreaterThan(4);
  for (const { alt, source: text } of drawn) {
    expect(alt.length).toBeGreaterThan(10);
    expect(text).toMatch(/^data:image\/png;base64,iVBOR/);
  }
});

/** Whether the sources say a name; what changes (…), and the name of a sheet in quotes, may be put in there. */
function saidIn(sources: string, name: string): boolean {
  const pieces = name.split(/…|(?<=“)[^”]*(?=”)/).map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(pieces.join('.*')).test(sources);
}

it('calls buttons, fields and pages as the program does', () => {
  const shown = shownTexts();
  const named = CHAPTERS.flatMap((chapter) => blocksOf('vi', chapter))
    .flatMap(runsOf)
    .flatMap(({ look, text }) => (look === 'strong' ? [text] : []));
  expect(named.length).toBeGreaterThan(30);
  const unknown = named.filter((name) => !saidIn(shown, name));
  expect(unknown).toEqual([]);
});

it('names files that are in a release', () => {
  const release = readFileSync('tools/release.mjs', 'utf8');
  const files = source('vi', '4-it').match(/`(?:Tong-Hop\.html|SHA256SUMS\.txt|[\w-]+\/)`/g) ?? [];
  const unknown = files.filter((name) => !release.includes(name.slice(1, -1).replace(/\/$/, '')));
  expect(unknown).toEqual([]);
  expect(existsSync('README.vi.md')).toBe(true);
});
