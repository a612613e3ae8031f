const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');

/** Folders of `assets` that the programs read while they run, as patterns for copying. */
const runtimeAssets = ['units', 'plans', 'catalogue'].map((folder) => ({
  from: `assets/${folder}`,
  to: `assets/${folder}`,
}));

/** Chapters of the manual for the pages, made of their Markdown (`tools/manual.mjs`), pictures inside. */
const manualAssets = [
  {
    from: 'manual/*/*.md',
    to: ({ absoluteFilename }) => {
      const { dir, name } = path.parse(absoluteFilename);
      return `assets/manual/${path.basename(dir)}/${name}.json`;
    },
    // A program of its own: a build that runs inside a test cannot load what reads Markdown, an ES module.
    transform: async (_content, file) => {
      const words = [path.join(__dirname, 'tools/manual.mjs'), file];
      return (await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 26 })).stdout;
    },
  },
];

/** What a page says where its program cannot run: as it stands, since every browser must be able to read it. */
const floorScript = { from: 'src/browser/floor.js', to: 'floor.js', info: { minimized: true } };

module.exports = { runtimeAssets, manualAssets, floorScript };
