import path from 'node:path';
import webpack from 'webpack';

/** Bundles the reader as the product is built (one scope, minified) into `out`/reader.cjs; returns that path. */
export async function bundleReader(root, out) {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry: './test/bench/readerEntry.ts',
    output: { path: out, filename: 'reader.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
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
  return path.join(out, 'reader.cjs');
}
