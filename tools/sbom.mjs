// Writes what the product is made of (CycloneDX, from the lock file) into every folder of `dist`. Part of `npm run build`.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const made = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'optional', '--package-lock-only'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
);
if (made.status !== 0) {
  console.error(`npm sbom: ${made.stderr}`);
  process.exit(1);
}
const bill = JSON.parse(made.stdout);
// The same for the same lock file: no number of this run, no time, no name of a folder, no address of a registry.
delete bill.serialNumber;
delete bill.metadata.timestamp;
bill.metadata.component.name = 'tonghop';
for (const component of bill.components)
  component.externalReferences = (component.externalReferences ?? []).filter(({ type }) => type !== 'distribution');
for (const part of ['cli', 'pane', 'pane-online', 'workbench']) {
  const folder = path.join(root, 'dist', part);
  if (existsSync(folder)) writeFileSync(path.join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
}
