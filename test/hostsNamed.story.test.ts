import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './workbench/support/buildSite';

/** Hosts that were looked at, by why they are named; none of them is asked by what we run. */
const looked = new Set(
  Object.values(
    JSON.parse(readFileSync('test/fixtures/hosts.json', 'utf8')) as Readonly<Record<string, string[]>>,
  ).flat(),
);

const { paneConfig } = require('../webpack.pane.js') as {
  readonly paneConfig: (mode: string) => {
    readonly plugins: readonly { readonly patterns?: readonly { readonly from: string }[] }[];
  };
};

const READ = /\.(?:js|html|css|json|csv|xml)$/;
/** Lines of comments, which only a development build keeps. */
const COMMENT = /^\s*(?:\/\/|\/?\*).*$|\s\/\/ .*$/gm;
const NAMED = /\b(?:https?|wss?):\\?\/\\?\/([a-z0-9-]+(?:\.[a-z0-9-]+)*)/gi;

function newHosts(files: readonly string[]): readonly string[] {
  const hosts = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(COMMENT, '');
    for (const [, host = ''] of text.matchAll(NAMED)) hosts.add(host.toLowerCase());
  }
  return [...hosts].filter((host) => !looked.has(host)).sort();
}

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => READ.test(name) && name !== 'sbom.cdx.json')
    .map((name) => path.join(folder, name));

// A library that begins to name another host is looked at before it ships.
test.each([
  ['the command', () => below('dist/cli')],
  ['the workbench', () => below(buildSite('page'))],
  [
    'the office.js that lies beside the pane',
    () =>
      paneConfig('production')
        .plugins.flatMap(({ patterns }) => patterns ?? [])
        .flatMap(({ from }) => (from.includes('office-js') ? [from] : [])),
  ],
])('%s names only hosts that were looked at', (_, files) => {
  expect(files().length).toBeGreaterThan(0);
  expect(newHosts(files())).toEqual([]);
});
