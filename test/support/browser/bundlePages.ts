import webpack from 'webpack';

/** Bundles TypeScript entries for a browser page, each into `folder`/<its name>.js. */
export function bundlePages(entry: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } };
  return new Promise((done, failed) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: { ...entry },
        output: { path: folder, filename: '[name].js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [{ test: /\.ts$/, loader: require.resolve('swc-loader'), options }],
          // One script a page: what is loaded later in the product is in it, too.
          parser: { javascript: { dynamicImportMode: 'eager' } },
        },
      },
      (error, stats) =>
        error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString('errors-only'))) : done(),
    );
  });
}
