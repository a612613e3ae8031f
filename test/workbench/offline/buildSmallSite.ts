import CopyPlugin from 'copy-webpack-plugin';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = path.resolve(__dirname, '../../..');

export type Mode = 'development' | 'production';

/**
 * A site of a few files, built and listed as the workbench's is but without its plans and units; `mark` is what each of
 * its files says it is of.
 */
export async function buildSmallSite(mark: string, mode: Mode, out: string): Promise<string> {
  const { workbenchConfig } = require('../../../webpack.workbench.js') as {
    workbenchConfig: (mode: string, env: object) => Configuration;
  };
  const config = workbenchConfig(mode, { out, entry: 'test/workbench/offline/smallPage.ts' });
  const from = path.join(ROOT, 'LICENSE');
  const plugins = [
    ...(config.plugins ?? []).filter((plugin) => !(plugin instanceof CopyPlugin)),
    new webpack.DefinePlugin({ SITE_MARK: JSON.stringify(mark) }),
    new CopyPlugin({ patterns: [{ from, to: 'assets/mark.csv', transform: () => mark }, 'src/browser/floor.js'] }),
  ];
  await built({ ...config, plugins, cache: false });
  return out;
}

function built(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
      else resolve();
    });
  });
}
