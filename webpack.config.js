const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const { Licences } = require('./webpack.licences.js');
const { paneConfig } = require('./webpack.pane.js');
const { workbenchConfig } = require('./webpack.workbench.js');
const { runtimeAssets } = require('./webpack.assets.js');
const { keptBuild } = require('./webpack.cache.js');

const swc = {
  test: /\.(ts|tsx)$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

/** The command line: two Node programs (the command and its worker), assets beside them. */
function commandLine(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    // The worker and the assets lie beside the built command.
    node: { __dirname: false },
    devtool: mode === 'production' ? false : 'source-map',
    entry: { tonghop: './src/cli/main.ts', worker: './src/cli/worker.ts' },
    output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
    module: { rules: [swc] },
    resolve,
    cache: keptBuild(),
    // What nothing calls in the libraries is left out: half the file, so the command starts sooner. Names stay.
    optimization: {
      minimize: mode === 'production',
      minimizer: [
        new Minimizer({
          minify: Minimizer.swcMinify,
          extractComments: false,
          parallel: 1,
          terserOptions: {
            module: true,
            mangle: false,
            compress: { defaults: false, unused: true, dead_code: true, toplevel: true },
            format: { comments: 'some' },
          },
        }),
      ],
    },
    plugins: [
      new (require('webpack').BannerPlugin)({ banner: '#!/usr/bin/env node', raw: true, include: /tonghop\.js$/ }),
      new CopyPlugin({
        patterns: runtimeAssets,
      }),
      new Licences(),
    ],
  };
}

/** The pane for offices with Microsoft 365 and the internet, beside the one for closed networks. */
function onlinePane(mode, env) {
  return paneConfig(mode, { ...env, office: 'cdn', out: `${env.out ?? 'dist/pane'}-online` });
}

/** The one file; the folder for servers is made on the way. */
function single(mode, env) {
  return workbenchConfig(mode, { single: 'dist/Tong-Hop.html', ...env });
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const parts = { cli: commandLine, pane: paneConfig, online: onlinePane, workbench: workbenchConfig, single };
  const shipped = mode === 'production' ? ['pane', 'online'] : ['pane'];
  const wanted = env.part === 'pane' ? shipped : env.part ? [env.part] : ['cli', ...shipped, 'workbench'];
  return wanted.map((part) => parts[part](mode, env));
};
