const path = require('node:path');
const { paneConfig } = require('../../../webpack.pane.js');

const ROOT = path.resolve(__dirname, '../../..');

/** The pane as it is shipped, but not made small, and the Excel host it stands on as one plain script. */
module.exports = () => {
  const pane = paneConfig('development', { out: 'dist/test-pane', react: 'shipped' });
  const { mode, module: rules, resolve, cache, optimization } = pane;
  const host = {
    ...{ name: 'host', mode, devtool: false, module: rules, resolve, cache, optimization },
    entry: { host: path.join(__dirname, 'hostEntry.ts') },
    output: { path: path.join(ROOT, 'dist/test-host'), filename: '[name].js' },
  };
  return [{ ...pane, devtool: false }, host];
};
