// `npm test`: type check, layer check, lint, format, then every test this machine can run but the long ones.
// `npm run test:unit`, `test:hosts`, `test:story`, `test:long`: the tests of one kind alone. Words go to jest.
// What cannot run is named with its reason; with CI=true nothing may be missing.
import { spawn } from 'node:child_process';
import { installIfMissing, root, run } from './install.mjs';

const KINDS = ['unit', 'hosts', 'story'];
const bin = (...words) => ['npx', '--no-install', ...words];

/** Starts a step; what it says is shown whole when it ends. Returns whether it went well. */
const beside = (title, [command, ...args]) =>
  new Promise((resolve, reject) => {
    const said = [];
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      console.log(`\n— ${title}${code === 0 ? '' : ': failed'}\n${Buffer.concat(said)}`.trimEnd());
      resolve(code === 0);
    });
  });

/** Steps one after the other; all of them, so that one run tells everything that is wrong. */
const inTurn = async (steps) => {
  const went = [];
  for (const [title, words] of steps) went.push(await beside(title, words));
  return went;
};

/** TypeScript 7, eight times as fast; the lint and the bundles stand on 5.9, whose interface they need. */
const types = (...project) => ['node', 'node_modules/typescript7/bin/tsc', ...project];

/** Each list has a processor for itself; the two take about as long. */
const CHECKS = [
  [
    ['type check, domain alone', types('-p', 'src/domain')],
    ['type check, core alone', types('-p', 'src/core')],
    ['type check', types()],
    ['format', bin('prettier', '--check', '--log-level', 'warn', '.')],
  ],
  [['lint', bin('eslint', 'src', 'test', 'tools', '--max-warnings', '0')]],
];

const tests = (kinds, words) => {
  console.log(`\n— tests: ${kinds.join(', ')}`);
  const [command, ...args] = bin('jest', '--selectProjects', ...kinds, '--', ...words);
  run(command, args);
};

const [first, ...rest] = process.argv.slice(2);
installIfMissing();
if (first === '--only') {
  const [kind, ...words] = rest;
  tests([kind], words);
} else {
  const went = (await Promise.all(CHECKS.map(inTurn))).flat();
  if (went.includes(false)) process.exit(1);
  tests(KINDS, first === undefined ? [] : [first, ...rest]);
}
