const { createHash } = require('node:crypto');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { Licences, LICENCES_FILE } = require('./webpack.licences.js');
const { floorScript, manualAssets, runtimeAssets } = require('./webpack.assets.js');
const { keptBuild } = require('./webpack.cache.js');
const { SingleFile } = require('./webpack.single.js');

/**
 * Only the own origin. The grid writes styles into the page, hence 'unsafe-inline' for styles alone; it draws pictures
 * of its own through `blob:` and `data:`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** Hyphenation of other languages (5 MB), which cells never use. */
const HYPHENATION = {
  resourceRegExp: /^\.\/(?!en-)[a-z0-9-]+-[\w-]{8}\.js$/,
  contextRegExp: /engine-render[\\/]lib[\\/]es$/,
};

/** Parts of the grid's library that bring pictures we never show. */
const PICTURED = /@univerjs[\\/](?:sheets|docs)-ui[\\/]lib[\\/]es[\\/]index\.js$/;

const version = require('./package.json').version;

/**
 * The workbench: the pane beside a spreadsheet grid, as a folder of files for any web server, at any path of it.
 * `--env out=…` for another folder; `--env entry=…` replaces the page's program (tests). `--env single=…` also packs it
 * into one file of that name; a build to hand out always does.
 */
function workbenchConfig(mode = 'production', env = {}) {
  const production = mode === 'production';
  const single = env.single ?? (production && !env.out && !env.entry ? 'dist/Tong-Hop.html' : undefined);
  return {
    name: 'workbench',
    mode,
    target: 'web',
    devtool: false,
    entry: {
      workbench: env.entry ? path.resolve(__dirname, env.entry) : './src/workbench/main.tsx',
      offline: { import: './src/workbench/offline/serviceWorker.ts', filename: 'offline.js', runtime: false },
      ...(single
        ? { unpack: { import: './src/workbench/inside/unpack.ts', filename: 'unpack.js', runtime: false } }
        : {}),
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist/workbench'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? 'part.[contenthash:10].js' : 'part.[id].js',
      // Parts lie beside the page, wherever that is; the one file has no address of its own to reckon from.
      publicPath: '',
      clean: true,
    },
    module: {
      rules: [
        {
          test: /\.(ts|tsx)$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: false } },
              },
            },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: PICTURED, use: path.resolve(__dirname, 'webpack.pictures.js') },
      ],
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    cache: keptBuild(`workbench-${mode}-${env.entry ? 'test' : 'page'}`),
    optimization: {
      // React's own development build draws the grid's toolbar several times slower; typing would feel it.
      nodeEnv: 'production',
      // swc minifies the grid in a tenth of the time that terser takes (measured: 90 s to 9 s).
      minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, parallel: 1 })],
    },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ TONGHOP_VERSION: JSON.stringify(version) }),
      new webpack.IgnorePlugin(HYPHENATION),
      new CssPlugin({
        filename: production ? '[name].[contenthash:10].css' : '[name].css',
        chunkFilename: production ? 'part.[contenthash:10].css' : 'part.[id].css',
      }),
      new HtmlPlugin({
        filename: 'index.html',
        template: path.resolve(__dirname, 'src/workbench/page/index.html'),
        chunks: ['workbench'],
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
        templateParameters: { policy: POLICY },
      }),
      new CopyPlugin({
        patterns: [
          ...runtimeAssets,
          ...manualAssets,
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]', noErrorOnMissing: true },
          floorScript,
        ],
      }),
      new Licences(),
      ...(single ? [new SingleFile(single)] : []),
      new OfflineList(),
    ],
  };
}

/** What no page asks for, and what some web servers refuse to hand out for its ending. */
const NOT_OFFLINE = /^offline\.js$|\.(?:map|md|LICENSE\.txt)$/;

/** Puts the version into the page, and the names and checksums of all built files into the service worker. */
class OfflineList {
  apply(compiler) {
    const { RawSource } = webpack.sources;
    compiler.hooks.thisCompilation.tap('OfflineList', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      const replace = (name, mark, text) =>
        compilation.updateAsset(
          name,
          (old) =>
            new RawSource(
              old
                .source()
                .toString()
                .replace(mark, () => text),
            ),
        );
      compilation.hooks.processAssets.tap({ name: 'OfflineList', stage }, (assets) => {
        const names = Object.keys(assets)
          .filter((name) => name !== LICENCES_FILE && !NOT_OFFLINE.test(name))
          .sort();
        const stamp = createHash('sha256');
        for (const name of names) stamp.update(name).update(assets[name].buffer());
        const version = stamp.digest('hex').slice(0, 12);
        replace('index.html', '</title>', `</title>\n    <meta name="tonghop-version" content="${version}" />`);
        const checksum = (name) => createHash('sha256').update(compilation.assets[name].buffer()).digest('base64');
        const files = names.map((name) => [name, `sha256-${checksum(name)}`]);
        replace('offline.js', /["'`]%OFFLINE_FILES%["'`]/, JSON.stringify({ version, files }));
      });
    });
  }
}

module.exports = (env = {}, argv = {}) => workbenchConfig(argv.mode, env);
module.exports.workbenchConfig = workbenchConfig;
