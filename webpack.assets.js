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

module.exports = { runtimeAssets, manualAssets };
