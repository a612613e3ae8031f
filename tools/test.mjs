// `npm test`: type check, layer check, lint, format, then every test this machine can run but the long ones.
// `npm run test:unit`, `test:hosts`, `test:story`, `test:long`: the tests of one kind alone. Words go to jest.
// What cannot run is named with its reason; with CI=true nothing may be missing.
import { installIfMissing, run } from './install.mjs';

const KINDS = ['unit', 'hosts', 'story'];
const bin = (name) => ['npx', '--no-install', name];
const step = (title, [command, ...first], args, options) => {
  console.log(`\n— ${title}`);
  run(command, [...first, ...args], options);
};
const tests = (kinds, words, env = {}) =>
  step(`tests: ${kinds.join(', ')}`, bin('jest'), ['--selectProjects', ...kinds, '--', ...words], {
    env: { ...process.env, ...env },
  });

const [first, ...rest] = process.argv.slice(2);
installIfMissing();
if (first === '--only') {
  const [kind, ...words] = rest;
  tests([kind], words);
} else {
  step('type check, domain alone', bin('tsc'), ['-p', 'src/domain']);
  step('type check, core alone', bin('tsc'), ['-p', 'src/core']);
  step('type check', bin('tsc'), []);
  step('lint', bin('eslint'), ['src', 'test', 'tools', '--max-warnings', '0']);
  step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
  tests(KINDS, first === undefined ? [] : [first, ...rest]);
}
