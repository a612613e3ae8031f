const path = require('node:path');

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
    transform: async (content, file) => {
      const { chapterText } = await import('./tools/manual.mjs');
      return chapterText(content, path.dirname(file));
    },
  },
];

/** What a page says where its program cannot run: as it stands, since every browser must be able to read it. */
const floorScript = { from: 'src/browser/floor.js', to: 'floor.js', info: { minimized: true } };

module.exports = { runtimeAssets, manualAssets, floorScript };
