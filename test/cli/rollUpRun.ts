import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';

export interface Figure {
  readonly value: number | string | null;
  readonly state: string;
  readonly reported: number;
  readonly expected: number;
}

export interface RollUpJson {
  readonly unit: { readonly code: string; readonly level: string };
  readonly ledger: {
    readonly found: number;
    readonly used: number;
    readonly superseded: number;
    readonly rejected: number;
    readonly unknownUnit: number;
    readonly expected: number;
    readonly reported: number;
    readonly missing: readonly { readonly code: string }[];
    readonly files: readonly {
      readonly file: string;
      readonly fate: string;
      readonly reason?: { readonly code: string };
    }[];
  };
  readonly units: readonly {
    readonly code: string;
    readonly level: string;
    readonly parent: string | null;
    readonly values: Record<string, Figure>;
  }[];
  readonly attainment: readonly {
    readonly target: string;
    readonly verdict: string;
    readonly actual: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly coverage: { readonly reported: number; readonly expected: number };
    readonly lines?: { readonly numerator: number | null; readonly denominator: number | null };
  }[];
}

export interface Plan {
  readonly programme: string;
  readonly year: string;
  readonly unit: string;
}

/** A sample of a plan's year; not to be changed. */
export const sample = ({ programme, year }: Plan): string => sampleFolder(programme, year);

/**
 * Rolls up and returns the JSON, with the exit code and the summary's path. One thread unless `more` says otherwise:
 * each thread warms up for itself, so two take half as much processor again; that they say the same is a test of its own.
 */
export function rollUp(
  paths: readonly string[],
  plan: Plan,
  ...more: readonly string[]
): { code: number; json: RollUpJson; out: string; text: string } {
  const folder = temporaryFolder('roll-up');
  const out = path.join(folder, 'tong-hop.xlsx');
  const file = path.join(folder, 'tong-hop.json');
  const words = ['--programme', plan.programme, '--year', plan.year, '--unit', plan.unit, '--out', out, '--json', file];
  const jobs = more.includes('--jobs') ? [] : ['--jobs', '1'];
  const result = tonghop('rollup', ...paths, ...words, ...jobs, ...more);
  if (result.code === 2) throw new Error(result.err);
  return {
    code: result.code,
    json: JSON.parse(readFileSync(file, 'utf8')) as RollUpJson,
    out,
    text: readFileSync(file, 'utf8'),
  };
}

/** Figures of the unit that was rolled up. */
export const rootOf = (json: RollUpJson): Record<string, Figure> =>
  json.units.find((unit) => unit.code === json.unit.code)?.values ?? {};
