import js from '@eslint/js';
import importPlugin from 'eslint-plugin-import';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may not import whom (design §4); the same table stands in test/architecture.test.ts. */
const all = ['core', 'usecases', 'xlsx', 'officejs', 'workbench', 'taskpane', 'commands', 'cli'];
const may = {
  core: ['core'],
  usecases: ['core', 'usecases'],
  xlsx: ['core', 'xlsx'],
  officejs: ['core', 'officejs'],
  cli: ['core', 'usecases', 'xlsx', 'cli'],
};
const zones = Object.entries(may).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: all.filter((other) => !allowed.includes(other)).map((other) => `./src/${other}`),
}));
const coreFolders = ['units', 'forms', 'checks', 'rollup', 'attainment', 'reports', 'samples'];
const coreZones = coreFolders.map((folder) => ({
  target: `./src/core/${folder}`,
  from: coreFolders.filter((other) => other !== folder && other !== 'units').map((other) => `./src/core/${other}`),
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { import: importPlugin },
    settings: { 'import/resolver': { typescript: { project: './tsconfig.json' } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import/no-restricted-paths': ['error', { zones: [...zones, ...coreZones] }],
      complexity: ['error', 17],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Math.random', 'window', 'document', 'process'] },
  },
  // Calendar arithmetic on given dates needs Date.UTC and Date.parse; reading the clock is still refused.
  { files: ['src/core/model/period.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/officejs/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['src/cli/**', 'test/**', 'tools/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { complexity: 'off', '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: { ...globals.node } },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
);
