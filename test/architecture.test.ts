import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import table from '../tools/layers.json';

interface Layer {
  /** Folders it may import besides itself; "core" stands for all below it. */
  readonly may: readonly string[];
  /** Third-party packages it may import. */
  readonly packages: string;
}

/** The import table the lint zones are made from too; the narrowed tsconfigs of domain and core are the third guard. */
const layers: Readonly<Record<string, Layer>> = table;

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sources(full);
    return /\.tsx?$/.test(name) ? [full] : [];
  });
}

/** The innermost folder of the table that holds a file: `workbench/grid` before `workbench`. */
function layerOf(file: string): string {
  const [first = '', second = ''] = path.relative('src', file).split(path.sep);
  const inner = `${first}/${second}`;
  return inner in layers ? inner : first;
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
  const rule = layers[layer];
  if (!rule) return `${file} lies in no folder of the table`;
  if (!target.startsWith('.')) {
    return new RegExp(rule.packages).test(target) ? undefined : `${file} imports the package ${target}`;
  }
  const resolved = path.normalize(path.join(path.dirname(file), target));
  const other = resolved.startsWith('src') ? layerOf(resolved) : (resolved.split(path.sep)[0] ?? '');
  const fits = other === layer || rule.may.some((name) => other === name || other.startsWith(`${name}/`));
  return fits ? undefined : `${file} imports ${resolved}`;
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
    expect(fault('src/domain/x.ts', 'fflate')).toContain('package');
    expect(fault('src/domain/x.ts', '../core/sheet/model')).toContain('imports');
    expect(fault('src/workbench/grid/x.ts', '../../officejs/run')).toContain('imports');
    expect(fault('src/taskpane/actions/x.ts', '../../xlsx/archive')).toContain('imports');
    expect(fault('src/elsewhere/x.ts', './y')).toContain('no folder');
  });

  it('keep source files readable: no file over 350 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 350);
    expect(long).toEqual([]);
  });
});

describe('text', () => {
  it('is NFC everywhere in sources and assets', () => {
    const assets = readdirSync('assets/plans').map((name) => `assets/plans/${name}`);
    const faulty = [...files, ...assets, 'assets/catalogue/catalogue.json'].filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text !== text.normalize('NFC');
    });
    expect(faulty).toEqual([]);
  });
});
