const { existsSync } = require('node:fs');
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Files that take half a minute or more, the longest first. Jest knows no times on a fresh machine and starts big files
 * first; one of these at the end would leave the other processor with nothing to do.
 */
const LONG = [
  'taskpane/chromium/pane.story.test.ts',
  'workbench/story/story.story.test.ts',
  'cli/rollUp.story.test.ts',
  'workbench/inside/single.story.test.ts',
  'workbench/harness.host.test.ts',
  'workbench/story/around.story.test.ts',
  'cli/acceptance.story.test.ts',
  'workbench/newVersion.story.test.ts',
  'firstRelease.story.test.ts',
  'cli/otherPlans.story.test.ts',
  'robust/kill.story.test.ts',
  'robust/worker.story.test.ts',
  'samples/sampleFaults.story.test.ts',
  'workbench/grid/port.host.test.ts',
  'workbench/page.story.test.ts',
  'xlsx/read/hostile.story.test.ts',
  'cli/plansBelow.story.test.ts',
  'workbench/offline.story.test.ts',
  'core/reports/recalculation.host.test.ts',
  'workbench/grid/sameInGrid.host.test.ts',
  'workbench/files/savedFile.story.test.ts',
  'workbench/files/roundTrip.host.test.ts',
  // The longest of the unit tests, for when they run alone.
  'readingTime/readingTime.host.test.ts',
  'faults/faultTable.host.test.ts',
].map((name) => path.join(__dirname, '..', name));

const gone = LONG.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`test/support/longFirst.cjs names tests that are not there: ${gone.join(', ')}`);

const rank = ({ path: file }) => {
  const place = LONG.indexOf(file);
  return place < 0 ? LONG.length : place;
};

/** Long test files first, the others as jest likes. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
