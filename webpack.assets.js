/** Folders of `assets` that the programs read while they run, as patterns for copying. */
const runtimeAssets = ['units', 'plans', 'catalogue'].map((folder) => ({
  from: `assets/${folder}`,
  to: `assets/${folder}`,
}));

module.exports = { runtimeAssets };
