// `npm test`: type check, layer check, lint, format, then every test this machine can run.
// What it cannot run is named with its reason; with CI=true nothing may be missing.
import { installIfMissing, run } from './install.mjs';

installIfMissing();
const bin = (name) => ['npx', '--no-install', name];
const step = (title, [command, ...first], args) => {
  console.log(`\n— ${title}`);
  run(command, [...first, ...args]);
};
step('type check, domain alone', bin('tsc'), ['-p', 'src/domain']);
step('type check, core alone', bin('tsc'), ['-p', 'src/core']);
step('type check', bin('tsc'), []);
step('lint', bin('eslint'), ['src', 'test', 'tools', '--max-warnings', '0']);
step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
step('build for the tests', bin('webpack'), ['--mode', 'development', '--env', 'part=cli', '--no-stats']);
run('node', ['tools/link.mjs']);
step('tests', bin('jest'), process.argv.slice(2));
