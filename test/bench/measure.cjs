/** Loaded before a measured program (`node --require`): writes its CPU ms and peak memory to MEASURE_FILE when it ends. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const start = process.hrtime.bigint();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    const spent = { wall, cpu: (userCPUTime + systemCPUTime) / 1000, rss: Math.round(maxRSS / 1024) };
    writeFileSync(process.env.MEASURE_FILE, JSON.stringify(spent));
  });
}
