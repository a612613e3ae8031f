import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, validatorPath } from './programs';

/** The oldest Excel our files are for, and the newest: what either does not know is an error. */
export const OFFICES = ['Office2010', 'Microsoft365'] as const;
export type OfficeVersion = (typeof OFFICES)[number];

interface Verdict {
  readonly errors: readonly {
    readonly path: string | null;
    readonly id: string | null;
    readonly description: string;
  }[];
}

/** What the schema says against a file, as "part: fault"; where in the part is left out, because rows may move it. */
export function schemaErrors(file: Uint8Array, name: string): readonly string[] {
  const place = written(file, name);
  return faults(spawnSync(validatorPath() ?? '', [place], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout, place);
}

/** The same for one Office, beside other work. The program takes one file a start, and most of a second for it. */
export function schemaErrorsIn(office: OfficeVersion, file: Uint8Array, name: string): Promise<readonly string[]> {
  const place = written(file, name);
  return new Promise((resolve, reject) => {
    // It ends with an error where it found one, so only what it says counts.
    execFile(validatorPath() ?? '', [place, office], { encoding: 'utf8', maxBuffer: 1 << 28 }, (_, said) => {
      try {
        resolve(faults(said, place));
      } catch {
        reject(new Error(`${name}: the validator says ${said.slice(0, 200)}`));
      }
    });
  });
}

function written(file: Uint8Array, name: string): string {
  const place = path.join(temporaryFolder('schema'), `book${path.extname(name)}`);
  writeFileSync(place, file);
  return place;
}

function faults(said: string, place: string): readonly string[] {
  const { errors } = JSON.parse(said) as Verdict;
  return errors.map((error) => `${error.path ?? ''}: ${error.id ?? ''} ${error.description.replaceAll(place, '')}`);
}
