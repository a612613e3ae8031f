import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, validatorPath } from './programs';

interface Verdict {
  readonly errors: readonly {
    readonly path: string | null;
    readonly id: string | null;
    readonly description: string;
  }[];
}

/** What the schema says against a file, as "part: fault"; where in the part is left out, because rows may move it. */
export function schemaErrors(file: Uint8Array, name: string): readonly string[] {
  const place = path.join(temporaryFolder('schema'), `book${path.extname(name)}`);
  writeFileSync(place, file);
  const done = spawnSync(validatorPath() ?? '', [place], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { errors } = JSON.parse(done.stdout) as Verdict;
  return errors.map((error) => `${error.path ?? ''}: ${error.id ?? ''} ${error.description.replaceAll(place, '')}`);
}
