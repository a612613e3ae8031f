/** Node tests by default; a pane or adapter test asks for jsdom in its first comment. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
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
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.cjs' },
  maxWorkers: 2,
  testTimeout: 30000,
};
