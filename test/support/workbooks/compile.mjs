import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folders = ['src/xlsx/read', 'src/core/sheet', 'src/domain', 'test/support/workbooks'];

/** Compiles what the benches need to CommonJS under `out`, which lies inside the project so that packages resolve. */
export function compile(root, out) {
  for (const folder of folders) compileFolder(path.join(root, folder), path.join(out, folder));
  return out;
}

function compileFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const file = path.join(from, name);
    if (statSync(file).isDirectory() || !name.endsWith('.ts')) continue;
    const { code } = transformFileSync(file, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs', ignoreDynamic: true },
    });
    writeFileSync(path.join(to, name.replace(/\.ts$/, '.js')), code.replace(/require\("hucre"\)/g, 'globalThis.hucre'));
  }
}

// Run as a program it compiles this project into the folder of its argument.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  compile(path.resolve(path.dirname(process.argv[1]), '../../..'), path.resolve(process.argv[2] ?? '.cache/compiled'));
}
