// The manual (`manual/<language>/*.md`): as plain data for the pages, and as one HTML and PDF to hand out.
// `node tools/manual.mjs FILE` prints a chapter as the pages read it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Marked } from 'marked';
import { root } from './install.mjs';

const MANUAL = path.join(root, 'manual');
const TITLES = { vi: 'Tổng Hợp: hướng dẫn sử dụng', en: 'Tổng Hợp: the manual in short' };
const OUT = { vi: 'huong-dan', en: 'manual-en' };

/** A picture of the repository as its own text, so that a chapter needs no file beside it. */
function pictureText(href, folder) {
  return `data:image/png;base64,${readFileSync(path.join(folder, href)).toString('base64')}`;
}

const folderOf = (language) => path.join(MANUAL, language);
const filesOf = (language) =>
  readdirSync(folderOf(language))
    .filter((name) => name.endsWith('.md'))
    .sort();

/** Pieces of running text: { text, look?: 'strong' | 'em' | 'code', href? }. */
function runs(tokens, look = {}) {
  return tokens.flatMap((token) => {
    if (token.type === 'strong' || token.type === 'em') return runs(token.tokens, { ...look, look: token.type });
    if (token.type === 'link') return runs(token.tokens, { ...look, href: token.href });
    if (token.type === 'codespan') return [{ ...look, text: token.text, look: 'code' }];
    if (token.type === 'br') return [{ ...look, text: '\n' }];
    return token.tokens ? runs(token.tokens, look) : [{ ...look, text: token.text }];
  });
}

/** A block of a chapter as `src/taskpane/manual` draws it; throws on what it has no drawing for. */
function block(token, folder) {
  switch (token.type) {
    case 'heading':
      return { kind: 'heading', depth: token.depth, runs: runs(token.tokens) };
    case 'paragraph': {
      const [only] = token.tokens;
      if (token.tokens.length === 1 && only.type === 'image')
        return { kind: 'picture', alt: only.text, source: pictureText(only.href, folder) };
      return { kind: 'text', runs: runs(token.tokens) };
    }
    case 'text':
      return { kind: 'text', runs: runs(token.tokens ?? [token]) };
    case 'list':
      return { kind: 'list', ordered: token.ordered, entries: token.items.map(({ tokens }) => blocks(tokens, folder)) };
    case 'table':
      return {
        kind: 'table',
        head: token.header.map(({ tokens }) => runs(tokens)),
        rows: token.rows.map((row) => row.map(({ tokens }) => runs(tokens))),
      };
    case 'code':
      return { kind: 'code', text: token.text };
    default:
      throw new Error(`manual: no drawing for ${token.type}: ${token.raw}`);
  }
}

const blocks = (tokens, folder) => tokens.filter(({ type }) => type !== 'space').map((token) => block(token, folder));

/** A chapter as JSON text for the pages: its blocks, pictures inside. */
export function chapterText(markdown, folder) {
  return JSON.stringify(blocks(new Marked().lexer(`${markdown}`), folder));
}

/** The whole manual of a language as one page that prints, pictures inside. */
function page(language) {
  const folder = folderOf(language);
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'image') token.href = pictureText(token.href, folder);
    },
  });
  const chapters = filesOf(language).map((name) => marked.parse(readFileSync(path.join(folder, name), 'utf8')));
  const body = chapters.map((chapter) => `<article>\n${chapter}</article>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${TITLES[language]}</title>
<style>${readFileSync(path.join(MANUAL, 'manual.css'), 'utf8')}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Writes the manual in every language into the folder: HTML, and PDF where there is a Chromium to print it. */
export async function writeManual(folder) {
  mkdirSync(folder, { recursive: true });
  for (const language of Object.keys(TITLES)) {
    const html = path.join(folder, `${OUT[language]}.html`);
    writeFileSync(html, page(language));
    printed(html, path.join(folder, `${OUT[language]}.pdf`));
  }
}

function printed(html, pdf) {
  const profile = path.join(tmpdir(), `tonghop-manual-${process.pid}`);
  const words = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--no-pdf-header-footer'];
  const done = spawnSync('chromium', [...words, `--print-to-pdf=${pdf}`, pathToFileURL(html).href], {
    stdio: 'ignore',
  });
  rmSync(profile, { recursive: true, force: true });
  if (done.status !== 0 || !existsSync(pdf)) {
    console.log(`Không có Chromium để in ${path.basename(pdf)}: mở ${path.basename(html)} rồi in thành PDF.`);
    return;
  }
  // The same manual gives the same bytes: Chromium writes the time of printing.
  const text = readFileSync(pdf, 'latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name) => `/${name} (D:20000101000000`);
  writeFileSync(pdf, dated, 'latin1');
}

const [, program, chapter] = process.argv;
if (program === fileURLToPath(import.meta.url) && chapter !== undefined)
  process.stdout.write(chapterText(readFileSync(chapter, 'utf8'), path.dirname(chapter)));
