const { readdirSync } = require('node:fs');
const path = require('node:path');

/** Whoever starts the build: what was kept is used only as long as these files are as they were. */
const settings = readdirSync(__dirname)
  .filter((name) => /^webpack\.\w+\.js$/.test(name))
  .map((name) => path.join(__dirname, name));

/**
 * What a build keeps for the next one; `name` for a build of its own. A fresh machine never builds the same again, and
 * keeping costs a third of the build: with CI=true nothing is kept.
 */
exports.keptBuild = (name) => {
  if (process.env.CI === 'true') return false;
  const kept = {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
    buildDependencies: { settings },
  };
  return name === undefined ? kept : { ...kept, name };
};
