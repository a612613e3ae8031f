const { appendFileSync } = require('node:fs');

/**
 * Webpack, as one more holder of the lock its first word names (`alone.ts`): when the process that asked for the build is
 * killed, nobody else begins to fill the folder before this one has ended too.
 */
const [lock] = process.argv.splice(2, 1);
appendFileSync(lock, `${process.pid}\n`);
require('webpack/bin/webpack.js');
