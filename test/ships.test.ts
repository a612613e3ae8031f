import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './support/programs';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
/** A link stands for a folder of this clone, which is listed itself. */
const shipped = Object.entries(lock.packages).filter(
  ([folder, { dev, devOptional, link, optional }]) => folder !== '' && !dev && !devOptional && !link && !optional,
);
const { ALLOWED, notice } = require('../webpack.licences.js') as {
  readonly ALLOWED: RegExp;
  readonly notice: (folder: string) => string;
};

/** Names a licence in the text beside it only; `webpack.licences.js` says so too. */
const NAMED_BY_TEXT = 'node_modules/@univerjs/telemetry';

describe('what ships', () => {
  it('is under licences that may ship, each named', () => {
    const odd = shipped.filter(([folder, { license }]) => folder !== NAMED_BY_TEXT && !ALLOWED.test(`${license}`));
    expect(odd.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
    expect(readFileSync(path.join(NAMED_BY_TEXT, 'LICENSE'), 'utf8')).toContain('Apache License');
  });

  it('draws no commercial package along, nor the collection that does', () => {
    const names = Object.keys(lock.packages);
    expect(names.filter((name) => /@univerjs-pro\/|@univerjs\/presets$/.test(name))).toEqual([]);
    expect(names.filter((name) => name.includes('@univerjs/')).length).toBeGreaterThan(10);
  });

  it('has all its parts of the grid in one version', () => {
    const versions = new Set(
      Object.entries(lock.packages)
        .filter(([name]) => /@univerjs\/(?!icons|protocol)/.test(name))
        .map(([, { version }]) => version),
    );
    expect([...versions]).toEqual(['0.25.1']);
  });

  it('is installed without what only tests need, and that only some machines can have', () => {
    const validators = Object.entries(lock.packages).filter(([name]) => name.includes('ooxml-validator'));
    expect(validators.length).toBeGreaterThan(0);
    expect(validators.filter(([, { dev, optional }]) => !dev || !optional)).toEqual([]);
  });

  it('names no registry in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
  });
});

describe('the licence texts of a build', () => {
  function packed(about: object, files: Readonly<Record<string, string>> = {}): string {
    const folder = path.join(temporaryFolder('licence'), 'node_modules', 'one');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'one', version: '1.2.3', ...about }));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return folder;
  }

  it('give the text of the package, and its notice', () => {
    const folder = packed({ license: 'Apache-2.0' }, { 'LICENSE.md': 'The terms', NOTICE: 'Who made it' });
    expect(notice(folder)).toBe('one 1.2.3 (Apache-2.0)\n\nThe terms\n\nWho made it');
  });

  it('give the words of MIT under the authors of a package without a text', () => {
    const text = notice(packed({ license: 'MIT', author: { name: 'A. Maker' } }));
    expect(text).toMatch(/^one 1\.2\.3 \(MIT\)\n\nCopyright \(c\) A\. Maker\n\nPermission is hereby granted/);
  });

  it.each([
    ['a licence that may not ship', { license: 'GPL-3.0' }, 'may not ship'],
    ['none named', {}, 'may not ship'],
    ['no text of it anywhere', { license: 'BSD-3-Clause' }, 'no licence text'],
  ])('end the build for %s', (_title, about, words) => {
    expect(() => notice(packed(about))).toThrow(words);
  });
});

/** What a program of `tools` imports before its first line runs, its own parts' imports too. */
function importedFirst(file: string): readonly string[] {
  const targets = Array.from(readFileSync(file, 'utf8').matchAll(/^import [^']*'([^']+)'/gm), ([, name = '']) => name);
  return targets.flatMap((name) =>
    name.startsWith('.') ? importedFirst(path.join(path.dirname(file), name)) : [name],
  );
}

it.each(['start', 'startExcel', 'test', 'release'])('%s begins on a clone without packages', (program) => {
  const first = importedFirst(`tools/${program}.mjs`);
  expect(first.length).toBeGreaterThan(3);
  expect(first.filter((name) => !name.startsWith('node:'))).toEqual([]);
});
