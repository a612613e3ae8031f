/**
 * Four kinds of test, told apart by the end of the file's name (README, "Tests"); every kind can be run alone with
 * `jest --selectProjects unit|hosts|story|long`. Node tests by default; a pane or adapter test asks for jsdom in its
 * first comment.
 */
const kind = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((name) => `<rootDir>/test/**/*${name}`),
  testEnvironment: 'node',
  testRunner: '<rootDir>/test/support/compiledOnce.cjs',
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/support/emptyStyle.cjs',
    '^@fluentui/react-icons$': '<rootDir>/test/support/icons.cjs',
    // Jest takes no ES module of a package.
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
  ...more,
});

const OTHER_KINDS = '\\.(host|story|long)\\.test\\.tsx?$';
const COMMAND = { globalSetup: '<rootDir>/test/support/buildCommand.ts' };

module.exports = {
  projects: [
    kind('unit', ['.test.ts', '.test.tsx'], { testPathIgnorePatterns: ['/node_modules/', OTHER_KINDS] }),
    kind('hosts', ['.host.test.ts', '.host.test.tsx']),
    kind('story', ['.story.test.ts', '.story.test.tsx'], COMMAND),
    kind('long', ['.long.test.ts'], COMMAND),
  ],
  reporters: ['default', '<rootDir>/test/support/namedSkips.cjs'],
  testSequencer: '<rootDir>/test/support/longFirst.cjs',
  // One more than the machine that runs it all has processors: pages wait for frames, programs for the disk.
  maxWorkers: 3,
  // Nothing here takes a tenth of it but on a machine with many times its work; and longer than a page waits for an element.
  testTimeout: 120_000,
};
