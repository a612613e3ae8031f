const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { Licences } = require('./webpack.licences.js');
const { floorScript, manualAssets, runtimeAssets } = require('./webpack.assets.js');
const { keptBuild } = require('./webpack.cache.js');

const CDN = 'https://appsforoffice.microsoft.com';
/** Address the manifest in the repository names; `--env base=…` puts the real one in its place. */
const DEVELOPMENT = 'https://localhost:3000/';
/** Initial JavaScript of the pane may not grow beyond this, bytes after gzip. */
const LIMIT = 200 * 1024;

/** What office.js loads beside itself in Excel on Windows, Mac, iPad and the web. The files are never changed. */
function officeFiles() {
  // Looked for here: who builds the workbench alone has none.
  const folder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const programs = readdirSync(folder).filter((name) => /^excel-(win32|web|mac|ios|winrt)[-.\d]*\.js$/.test(name));
  const plain = ['office.js', 'o15apptofilemappingtable.js', 'telemetry/oteljs_agave.js', ...programs];
  // The library writes the language small: "vi-vn/…".
  const strings = ['vi-vn', 'en-us'].map((folder) => `${folder}/office_strings.js`);
  return [...plain, ...strings].map((name) => ({
    from: path.join(folder, name),
    to: path.posix.join('office-js', path.dirname(name)),
    noErrorOnMissing: false,
    info: { minimized: true },
  }));
}

/** Only the own origin, and Microsoft's CDN where it was chosen. Fluent writes its styles into the page, hence 'unsafe-inline' for styles alone. */
function securityPolicy(cdn) {
  const own = cdn ? `'self' ${CDN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${own}`,
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** Prints what the browser loads before the pane shows, and fails the build when it is too much. */
class BundleReport {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('BundleReport', (compilation) => {
      if (compiler.options.mode !== 'production') return;
      for (const [name, entry] of compilation.entrypoints) {
        const files = entry.getFiles().filter((file) => file.endsWith('.js'));
        const bytes = files.reduce(
          (sum, file) => sum + gzipSync(readFileSync(path.join(compiler.outputPath, file))).length,
          0,
        );
        console.log(`${name}: initial JavaScript ${(bytes / 1024).toFixed(1)} kB gzip (limit ${LIMIT / 1024} kB)`);
        if (bytes > LIMIT)
          compilation.errors.push(
            new webpack.WebpackError(`${name}: more than ${LIMIT / 1024} kB of initial JavaScript`),
          );
      }
    });
  }
}

function page(name, folder, entry, cdn) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.resolve(__dirname, `src/${folder}/${name}.html`),
    chunks: entry ? [entry] : [],
    scriptLoading: 'defer',
    inject: 'head',
    minify: false,
    templateParameters: {
      policy: securityPolicy(cdn),
      // `src/excel/officeScript` takes the address of Microsoft's copy from the preload.
      office: cdn
        ? `<link rel="preload" as="script" href="${CDN}/lib/1/hosted/office.js" />`
        : '<script src="office-js/office.js"></script>',
    },
  });
}

/**
 * The Excel task pane and the ribbon's commands, as a folder to put on a web server.
 * `--env base=https://server/folder/` for the manifest, `--env office=cdn` for Microsoft's own copy of office.js
 * as long as it comes; the copy beside the page is in both builds. `--env react=shipped` takes React as it is shipped
 * in every mode: its own development build draws several times slower.
 */
function paneConfig(mode = 'production', env = {}) {
  const cdn = env.office === 'cdn';
  const shipped = env.react === 'shipped';
  const base = `${env.base ?? DEVELOPMENT}`.replace(/\/*$/, '/');
  if (!base.startsWith('https://')) throw new Error(`--env base must be an https address, not ${base}`);
  return {
    name: cdn ? 'pane-online' : 'pane',
    mode,
    target: 'web',
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      taskpane: './src/excel/main.tsx',
      result: './src/commands/result.ts',
    },
    output: {
      path: path.resolve(__dirname, env.out ?? 'dist/pane'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: 'part.[contenthash:10].js',
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
                target: 'es2020',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', ...(shipped ? { development: false } : {}) } },
              },
            },
          },
        },
      ],
    },
    optimization: shipped ? { nodeEnv: 'production' } : {},
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    cache: keptBuild(),
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ TONGHOP_VERSION: JSON.stringify(require('./package.json').version) }),
      page('taskpane', 'excel', 'taskpane', cdn),
      page('result', 'commands', 'result', cdn),
      // A page of words: it runs nothing.
      page('support', 'excel', undefined, cdn),
      new CopyPlugin({
        patterns: [
          ...runtimeAssets,
          ...manualAssets,
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          floorScript,
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (text) => text.toString().split(DEVELOPMENT).join(base),
          },
          ...officeFiles(),
        ],
      }),
      new Licences(['@microsoft/office-js']),
      new BundleReport(),
    ],
    devServer: {
      port: 3000,
      hot: false,
      liveReload: true,
      allowedHosts: ['localhost'],
      headers: { 'Cache-Control': 'no-store' },
    },
  };
}

module.exports = (env = {}, argv = {}) => paneConfig(argv.mode, env);
module.exports.paneConfig = paneConfig;
