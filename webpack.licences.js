const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** Name of the file in every `dist` folder with the licence texts of what was built into it. */
const FILE = 'third-party-licences.txt';

/** Licences that may ship in a folder of MIT-licensed work. */
const ALLOWED = /^\(?(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD)\b/;

/** Licences their package.json leaves out or keeps in a file of their own, by the text in the package's folder. */
const NAMED_BY_TEXT = {
  '@univerjs/telemetry': 'Apache-2.0',
  // Microsoft's own terms allow office.js to be handed out with add-ins.
  '@microsoft/office-js': 'Microsoft Software License Terms, Office JavaScript API Library',
};

/** The MIT licence, for a package that names it but forgets its text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The ISC licence, likewise. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const STANDARD = { MIT, ISC };

/** Folder of the package a module's file lies in; undefined for a file of our own. */
function packageFolder(resource) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '');
  return found?.[1];
}

function about(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function fileText(folder, pattern) {
  const name = readdirSync(folder).find((file) => pattern.test(file));
  return name && readFileSync(path.join(folder, name), 'utf8').trim();
}

/** The text in the folder of another package of the same makers under the same licence. */
function sistersText(folder, licence) {
  const scope = path.dirname(folder);
  if (!path.basename(scope).startsWith('@')) return undefined;
  const sisters = readdirSync(scope).map((name) => path.join(scope, name));
  const sister = sisters.find((other) => existsSync(path.join(other, 'LICENSE')) && about(other).license === licence);
  return sister && fileText(sister, /^LICENSE$/);
}

/** The licence's own words under the authors the package names. */
function standardText({ name, author }, licence) {
  const words = STANDARD[licence];
  if (!words) throw new Error(`${name}: no licence text in its folder (${licence})`);
  const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `Copyright (c) ${who}\n\n${words}`;
}

/** Name, version, licence and its text; throws on a licence that may not ship, or of which there is no text. */
function notice(folder) {
  const packed = about(folder);
  const licence = NAMED_BY_TEXT[packed.name] ?? packed.license;
  if (!NAMED_BY_TEXT[packed.name] && !ALLOWED.test(`${licence}`))
    throw new Error(`${packed.name}: the licence ${licence} may not ship`);
  const text = fileText(folder, /^licen[sc]e/i) ?? sistersText(folder, licence) ?? standardText(packed, licence);
  const more = fileText(folder, /^notice/i);
  return [`${packed.name} ${packed.version} (${licence})`, text, ...(more ? [more] : [])].join('\n\n');
}

/**
 * Writes the licence texts of every package with a module in the build; a licence that may not ship ends it.
 * Written here: of the plug-ins for it one found nothing in a build for Node, and none knows files that are copied.
 */
class Licences {
  /** @param copied packages whose files are copied instead of built in */
  constructor(copied = []) {
    this.copied = copied.map((name) => path.join(__dirname, 'node_modules', name));
  }

  apply(compiler) {
    const { RawSource } = webpack.sources;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const folders = new Set(this.copied);
        for (const module of compilation.modules)
          for (const { resource } of [module, ...(module.modules ?? [])]) {
            const folder = packageFolder(resource);
            if (folder) folders.add(folder);
          }
        const notices = [...folders].map(notice).sort((a, b) => (a < b ? -1 : 1));
        compilation.emitAsset(FILE, new RawSource(`${notices.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`));
      });
    });
  }
}

module.exports = { Licences, LICENCES_FILE: FILE, ALLOWED, notice };
