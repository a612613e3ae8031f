const path = require('node:path');

/**
 * What a build keeps for the next one; `name` for a build of its own. A fresh machine never builds the same again, and
 * keeping costs a third of the build: with CI=true nothing is kept.
 */
exports.keptBuild = (name) => {
  if (process.env.CI === 'true') return false;
  const kept = { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') };
  return name === undefined ? kept : { ...kept, name };
};
