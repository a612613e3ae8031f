import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import importPlugin from 'eslint-plugin-import';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may not import whom: drawn from the table that test/architecture.test.ts reads too. */
const layers = JSON.parse(readFileSync(new URL('./tools/layers.json', import.meta.url), 'utf8'));
const folders = Object.keys(layers);
const allows = (name, other) =>
  other === name || layers[name].may.some((allowed) => other === allowed || other.startsWith(`${allowed}/`));
const inside = (name) =>
  folders.filter((other) => other.startsWith(`${name}/`)).map((other) => other.slice(name.length + 1));
const zones = folders.map((name) => ({
  target: inside(name).length > 0 ? `./src/${name}/!(${inside(name).join('|')}){,/**}` : `./src/${name}`,
  from: folders
    .filter(
      (other) => !allows(name, other) && !folders.some((outer) => name.startsWith(`${outer}/`) && outer === other),
    )
    .map((other) => `./src/${other}`),
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
      'import/no-restricted-paths': ['error', { zones }],
      complexity: ['error', 17],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/domain/**', 'src/core/**', 'src/samples/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Math.random', 'window', 'document', 'process'] },
  },
  {
    // A text made to hold us up: no pattern's time may grow faster than the text. The plug-in does not see patterns
    // put together from pieces, nor loops: test/readingTime times every reader.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // What runs in pages and their workers keeps to browsers of the floor (`browserslist` in package.json). The type
    // check holds methods of the language to ES2022; test/oldMachines reads what is built, libraries and all.
    files: ['src/**'],
    ignores: ['src/cli/**'],
    plugins: { compat },
    settings: { lintAllEsApis: true },
    rules: {
      'compat/compat': 'error',
      // What the plug-in does not know of.
      'no-restricted-properties': [
        'error',
        { object: 'Response', property: 'json', message: 'Safari has it from 17 on' },
        { object: 'AbortSignal', property: 'any', message: 'Chrome has it from 116 on' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[value=/:has\\(/]', message: 'Firefox knows :has() from 121 on' },
        {
          selector: 'CallExpression[optional=false] > MemberExpression[property.name="checkVisibility"]',
          message: 'Safari has it from 17.4 on: ask whether it is there',
        },
      ],
    },
  },
  {
    files: ['src/browser/floor.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.browser },
    rules: { 'compat/compat': 'off', '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  // Calendar arithmetic on given dates needs Date.UTC and Date.parse; reading the clock is still refused.
  { files: ['src/domain/day.ts'], rules: { 'no-restricted-globals': 'off' } },
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
