import path from 'node:path';
import webpack from 'webpack';

/** Bundles a TypeScript entry of the project for Node as one CommonJS file in one scope; returns its path. */
export async function bundle(root, entry, out, name, minimize = false) {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    // Tests' files find the assets from where they stand, not from where the bundle is.
    node: { __dirname: true },
    context: root,
    entry,
    output: { path: out, filename: name, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    optimization: { minimize },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    externals: { fflate: 'commonjs fflate' },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString())) : resolve(),
    );
  });
  return path.join(out, name);
}

/** Bundles the reader as the product is built, minified, into `out`/reader.cjs; returns that path. */
export function bundleReader(root, out) {
  return bundle(root, './test/bench/readerEntry.ts', out, 'reader.cjs', true);
}
