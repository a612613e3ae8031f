import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The import table of design §4, the third of its three guards (lint zones and the narrowed core tsconfig are
 * the others). A folder may import itself and what stands here; a package name stands with its folder.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/sheet': ['core/model'],
  'core/units': ['core/model', 'core/sheet'],
  'core/forms': ['core/model', 'core/sheet', 'core/units'],
  'core/checks': ['core/model', 'core/sheet', 'core/units'],
  'core/rollup': ['core/model', 'core/sheet', 'core/units'],
  'core/attainment': ['core/model', 'core/sheet', 'core/units'],
  'core/reports': ['core/model', 'core/sheet', 'core/units'],
  'core/samples': ['core/model', 'core/sheet', 'core/units'],
  usecases: ['core', 'assets'],
  xlsx: ['core'],
  officejs: ['core'],
  workbench: ['core', 'usecases', 'xlsx', 'taskpane'],
  taskpane: ['core', 'usecases'],
  commands: ['core', 'usecases', 'officejs', 'taskpane'],
  cli: ['core', 'usecases', 'xlsx'],
};

/** Third-party packages by folder; none in core. */
const packages: Readonly<Record<string, RegExp>> = {
  usecases: /^$/,
  xlsx: /^(hucre|fflate|node:zlib)(\/|$)/,
  officejs: /^$/,
  workbench: /^(@univerjs\/|rxjs|react|react-dom|@fluentui\/)/,
  taskpane: /^(react|react-dom|@fluentui\/)/,
  commands: /^$/,
  cli: /^node:/,
};

/** Composition roots wire the adapters in; they alone may reach everything (design §4). */
const compositionRoots = /^src\/(taskpane\/(main\.tsx|[a-zA-Z]+Worker\.ts|services\/)|commands\/|workbench\/)/;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sources(full);
    return /\.tsx?$/.test(name) ? [full] : [];
  });
}

function layerOf(file: string): string {
  const parts = path.relative('src', file).split(path.sep);
  return parts[0] === 'core' ? `core/${parts[1]}` : (parts[0] ?? '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import\b(?:[^'";]*?\bfrom)?|export\b[^'";=(]*?\bfrom)\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

function fault(file: string, target: string): string | undefined {
  const layer = layerOf(file);
  if (!target.startsWith('.')) {
    const rule = layer.startsWith('core') ? undefined : packages[layer];
    return rule?.test(target) || compositionRoots.test(file) ? undefined : `${file} imports the package ${target}`;
  }
  const resolved = path.normalize(path.join(path.dirname(file), target));
  const other = resolved.startsWith('src') ? layerOf(resolved) : (resolved.split(path.sep)[0] ?? '');
  const may = allowed[layer] ?? [];
  const fits = other === layer || may.some((name) => other === name || other.startsWith(`${name}/`));
  return fits || compositionRoots.test(file) ? undefined : `${file} imports ${resolved}`;
}

const files = sources('src').map((file) => file.split(path.sep).join('/'));

describe('layers', () => {
  it('import only what the table allows', () => {
    const faults = files.flatMap((file) => importsOf(file).flatMap((target) => fault(file, target) ?? []));
    expect(faults).toEqual([]);
  });

  it('would notice a forbidden arrow', () => {
    expect(fault('src/core/checks/rules/x.ts', '../../forms/readForms')).toContain('imports');
    expect(fault('src/usecases/x.ts', '../xlsx/write/writeWorkbook')).toContain('imports');
    expect(fault('src/core/model/x.ts', 'fflate')).toContain('package');
  });

  it('keep source files readable: no file over 350 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 350);
    expect(long).toEqual([]);
  });
});

describe('text', () => {
  it('is NFC everywhere in sources and assets', () => {
    const assets = readdirSync('assets/programmes').map((name) => `assets/programmes/${name}`);
    const faulty = [...files, ...assets, 'assets/catalogue.json'].filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text !== text.normalize('NFC');
    });
    expect(faulty).toEqual([]);
  });
});
