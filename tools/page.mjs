// Builds the workbench for `npm start`: tells the program that started it once the pages are there, and only then
// writes down what the next build can use, which takes as long as half the build.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { workbenchConfig } = require('../webpack.workbench.js');

const compiler = webpack(workbenchConfig('development'));
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString({ all: false, errors: true }));
    process.exit(1);
  }
  process.send?.('built');
  compiler.close(() => {});
});
