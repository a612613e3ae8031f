import { builtOnce } from './builtOnce';

/** Before the first story: the command as today's sources make it, whoever built it last. */
export default function buildCommand(): void {
  builtOnce({
    out: 'dist/cli',
    sources: [
      'webpack.config.js',
      'package-lock.json',
      'webpack.assets.js',
      'assets/catalogue',
      'assets/plans',
      'assets/units',
      'src',
    ],
    words: ['--env', 'part=cli', '--no-stats'],
  });
}
