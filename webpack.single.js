const { createHash } = require('node:crypto');
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { deflateRawSync } = require('node:zlib');
const webpack = require('webpack');

/** The file may not grow beyond this, so that every mail takes it: bytes, and those without the manual's pictures. */
const LIMIT = { whole: 6_000_000, bare: 4_000_000 };
/** Entry that unpacks the rest; it is in no folder. */
const UNPACK = 'unpack.js';
/** Name of the chunk in `src/workbench/main.tsx` that reads files beside the page. */
const WORKER = 'reading';
const ICON = 'assets/icons/app-32.png';

/**
 * The page may run these scripts, to the letter, and ask nobody anything: neither a server nor the disk it lies on.
 * Styles: as for the folder (`webpack.workbench.js`).
 */
function singlePolicy(hashes) {
  return [
    "default-src 'none'",
    `script-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const sha256 = (content, spelling) => createHash('sha256').update(content).digest(spelling);

/**
 * Packs the built workbench into one file that needs no server (src/README.md, 2026-11-30, one file): its page with
 * program, styles, worker and assets inside. Whatever is loaded late from the folder lies in the one program.
 */
class SingleFile {
  /**
   * @param out where the file is written; its checksums stand beside it
   * @param limit beyond which it is refused, and not written
   */
  constructor(out, limit = LIMIT) {
    this.out = path.resolve(__dirname, out);
    this.limit = limit;
  }

  apply(compiler) {
    const production = compiler.options.mode === 'production';
    let packed;
    compiler.hooks.thisCompilation.tap('SingleFile', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'SingleFile', stage }, () => {
        if (compilation.errors.length > 0) return;
        packed = pack(compilation, production ? 9 : 1);
        compilation.deleteAsset(UNPACK);
        if (!production) return;
        const size = { whole: packed.html.length, bare: packed.bare };
        console.log(sizeText(size, this.limit));
        if (isBeyond(size, this.limit))
          compilation.errors.push(new webpack.WebpackError(`Tong-Hop.html is beyond its limit`));
      });
    });
    compiler.hooks.afterEmit.tap('SingleFile', ({ errors }) => {
      if (!packed || errors.length > 0) return;
      mkdirSync(path.dirname(this.out), { recursive: true });
      writeFileSync(this.out, packed.html);
      const name = path.basename(this.out);
      const lines = [`${sha256(packed.html, 'hex')}  ${name}`, `# Cài đặt, SHA-256: ${packed.digest}`];
      writeFileSync(this.out.replace(/\.html$/, '.sha256.txt'), `${lines.join('\n')}\n`);
    });
  }
}

/** Whether the file is too large for a mail, as it is or without the pictures of the manual. */
const isBeyond = (size, limit = LIMIT) => size.whole > limit.whole || size.bare > limit.bare;

function sizeText(size, limit) {
  const whole = `${megabytes(size.whole)} (limit ${megabytes(limit.whole)})`;
  return `Tong-Hop.html: ${whole}, without the manual's pictures ${megabytes(size.bare)} (limit ${megabytes(limit.bare)})`;
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** The page's bytes, the digest of what is packed in it, and how many bytes there were without pictures. */
function pack(compilation, level) {
  const text = (name) => bytesOf(compilation, name).toString('utf8');
  const program = programOf(compilation, 'workbench', text);
  const parts = {
    assets: assetsOf(compilation, text),
    styles: stylesOf(compilation, text),
    worker: programOf(compilation, WORKER, text),
    program,
  };
  const packed = (what) => deflateRawSync(JSON.stringify(what), { level });
  const bytes = packed(parts);
  const scripts = { floor: text('floor.js'), unpack: text(UNPACK) };
  const hashes = [scripts.floor, scripts.unpack, program].map((script) => sha256(script, 'base64'));
  const icon = `data:image/png;base64,${bytesOf(compilation, ICON).toString('base64')}`;
  const html = Buffer.from(pageOf(text('index.html'), { policy: singlePolicy(hashes), icon, scripts, packed: bytes }));
  const unseen = bytes.length - packed({ ...parts, assets: withoutPictures(parts.assets) }).length;
  return { html, digest: sha256(bytes, 'hex'), bare: html.length - Math.round((unseen * 16) / 13) };
}

function bytesOf(compilation, name) {
  const asset = compilation.getAsset(name);
  if (!asset) throw new Error(`the workbench has no ${name}`);
  return asset.source.buffer();
}

/** An entry with everything it would load late in front of it: chunks that are there already are never asked for. */
function programOf(compilation, name, text) {
  const scripts = chunksOf(compilation, name).flatMap(({ files }) => [...files].filter((file) => file.endsWith('.js')));
  // Each keeps its own strictness.
  return scripts.map((file) => `(function () {\n${text(file)}\n}).call(self);\n`).join('');
}

function chunksOf(compilation, name) {
  const own = compilation.namedChunks.get(name);
  if (!own) throw new Error(`there is no chunk “${name}”`);
  const entry = compilation.entrypoints.get(name) ?? compilation.asyncEntrypoints.find((one) => one.name === name);
  const first = [...entry.chunks].filter((chunk) => chunk !== own);
  const late = [...own.getAllAsyncChunks()].filter((chunk) => !first.includes(chunk));
  const ordered = (chunks) => chunks.sort((a, b) => (fileKey(a) < fileKey(b) ? -1 : 1));
  return [...ordered(late), ...ordered(first), own];
}

const fileKey = ({ files }) => [...files].sort().join();

/** Style sheets by the name their chunk asks for. */
function stylesOf(compilation, text) {
  const names = chunksOf(compilation, 'workbench').flatMap(({ files }) =>
    [...files].filter((file) => file.endsWith('.css')),
  );
  return names.map((name) => {
    const style = text(name);
    if (/url\((?!["']?data:)/.test(style)) throw new Error(`${name} brings files that are not in the one file`);
    return [name, style];
  });
}

/** Texts of `assets/` by their path below it. */
function assetsOf(compilation, text) {
  const names = Object.keys(compilation.assets).filter((name) => /^assets\/.*\.(?:csv|json)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name.slice('assets/'.length), text(name)]));
}

/** The assets, the manual's pictures taken out. */
function withoutPictures(assets) {
  const bare = (text) => text.replace(/data:image\/png;base64,[\w+/=]*/g, '');
  return Object.fromEntries(
    Object.entries(assets).map(([name, text]) => [name, name.startsWith('manual/') ? bare(text) : text]),
  );
}

/** As `src/workbench/inside/unpacked.ts` lists them. */
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'<&"'.includes(letter))
  .join('');

/** Bytes as letters, for `unpackedBytes` there: 13 bits in two letters, the low ones first. */
function packedText(bytes) {
  const text = Buffer.alloc(Math.ceil((bytes.length * 8) / 13) * 2);
  const put = (at, value) => {
    text[at] = LETTERS.charCodeAt(value % 91);
    text[at + 1] = LETTERS.charCodeAt(Math.floor(value / 91));
  };
  let [held, bits, at] = [0, 0, 0];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    put(at, held & 8191);
    at += 2;
    held >>>= 13;
    bits -= 13;
  }
  if (bits > 0) put(at, held);
  return text.toString('latin1');
}

/** The folder's page with its scripts inside and its policy drawn tight. */
function pageOf(index, { policy, icon, scripts, packed }) {
  const inline = (script) => {
    if (/<\/script|<!--/i.test(script)) throw new Error('a script of the one file would end its own element');
    return `<script>${script}</script>`;
  };
  const changes = [
    [/<html lang="vi">/, '<html lang="vi" data-one-file>'],
    [/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, before) => before + policy],
    [new RegExp(`href="${ICON}"`), () => `href="${icon}"`],
    [/<script defer src="[^"]*"><\/script>/, ''],
    [/<script src="floor.js"><\/script>/, () => inline(scripts.floor)],
    [
      /<\/body>/,
      () =>
        `<script type="application/octet-stream" id="packed" data-bytes="${packed.length}">${packedText(packed)}</script>\n` +
        `    ${inline(scripts.unpack)}\n  </body>`,
    ],
  ];
  const page = changes.reduce((html, [mark, text]) => {
    if (!mark.test(html)) throw new Error(`the page has no ${mark}`);
    return html.replace(mark, text);
  }, index);
  const asked = /\b(?:src|href)="(?!data:)([^"]*)"/.exec(page.replace(/<script[^>]*>[^<]*<\/script>/g, ''));
  if (asked) throw new Error(`the one file would ask for ${asked[1]}`);
  return page;
}

module.exports = { SingleFile, singlePolicy, packedText, isBeyond };
