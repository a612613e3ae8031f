import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Page {
  readonly filename: string;
  readonly template: string;
  readonly templateParameters: { readonly policy: string };
}
interface Config {
  readonly plugins: readonly { readonly userOptions?: Page }[];
}
type Configs = (mode: string, env?: Readonly<Record<string, string>>) => Config;

const { workbenchConfig } = require('../webpack.workbench.js') as { readonly workbenchConfig: Configs };
const { paneConfig } = require('../webpack.pane.js') as { readonly paneConfig: Configs };
const { singlePolicy } = require('../webpack.single.js') as { singlePolicy: (hashes: readonly string[]) => string };
const policies = JSON.parse(readFileSync('test/fixtures/policies.json', 'utf8')) as Readonly<Record<string, string>>;

const pagesOf = ({ plugins }: Config): readonly Page[] => plugins.flatMap(({ userOptions }) => userOptions ?? []);
const shown = pagesOf({ plugins: [...workbenchConfig('production').plugins, ...paneConfig('production').plugins] });

// The policy is the only thing between a workbook and the network: a page that asks for more must be a decision.
test.each([
  ['workbench', workbenchConfig('production')],
  ['workbench', workbenchConfig('development')],
  ['pane', paneConfig('production')],
  ['pane', paneConfig('development')],
  ['paneFromMicrosoft', paneConfig('production', { office: 'cdn' })],
])('every page of the %s asks for what is written down, to the letter', (name, config) => {
  const pages = pagesOf(config);
  expect(pages.length).toBeGreaterThan(0);
  for (const { templateParameters } of pages) expect(templateParameters.policy).toBe(policies[name]);
});

test('the one file may run what its digests name and ask nobody, to the letter', () => {
  expect(singlePolicy(['a', 'b'])).toBe(policies['oneFile']);
});

test('every page of the sources carries its policy before anything else can load', () => {
  const found = ['excel', 'commands', 'workbench/page'].flatMap((folder) =>
    readdirSync(path.join('src', folder)).flatMap((file) => (file.endsWith('.html') ? [`src/${folder}/${file}`] : [])),
  );
  expect(shown.map(({ template }) => path.relative('.', template)).sort()).toEqual([...found].sort());
  for (const file of found) {
    const html = readFileSync(file, 'utf8');
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy" content="<%= policy %>" />');
    expect([file, policy > 0, policy < html.search(/<(?:script|link|style|title)/)]).toEqual([file, true, true]);
  }
});

test('no policy lets a page run what it did not bring, or ask another host', () => {
  for (const [name, policy] of Object.entries(policies)) {
    expect(policy).toMatch(/^default-src 'none'; script-src '(?:self|sha256-)/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*|http:/);
    if (name !== 'paneFromMicrosoft') expect(policy).not.toContain('https:');
  }
});
