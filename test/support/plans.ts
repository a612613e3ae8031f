import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseCatalogue } from '../../src/domain/catalogue/parseCatalogue';
import type { Catalogue } from '../../src/domain/catalogue/indicator';
import { parseProgramme } from '../../src/domain/plan/parseProgramme';
import { planIndexSchema } from '../../src/domain/plan/planIndex';
import type { Programme } from '../../src/domain/plan/programme';
import { DocumentError } from '../../src/domain/schema/documentError';
import type { Parsed } from '../../src/domain/schema/documentFault';
import { parseDocument } from '../../src/domain/schema/parseDocument';
import type { Plans } from '../../src/usecases/programmeSource';
import { ShippedProgrammes } from '../../src/usecases/shippedProgrammes';

const json = (file: string): unknown => JSON.parse(readFileSync(path.join('assets', file), 'utf8'));

function sound<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

const index = sound(parseDocument(planIndexSchema, json('plans/index.json'), 'index'));
const parsed = new Map<string, Programme>();
let all: readonly Programme[] | undefined;
let shipped: Catalogue | undefined;

/** What the product loads through its port, there at once for the tables of tests. */
export function plans(): Plans {
  return { programmes: programmes(), catalogue: catalogue(), earlier: [], trial: index.trial };
}

/** The plans that ship. */
export function programmes(): readonly Programme[] {
  all ??= index.plans.flatMap(({ id }) => findProgramme(id) ?? []);
  return all;
}

/** A plan that ships; undefined for any other id. Read when it is asked for: every test file starts afresh. */
export function findProgramme(id: string): Programme | undefined {
  const plan = index.plans.find((row) => row.id === id);
  if (!plan) return undefined;
  const programme = parsed.get(id) ?? sound(parseProgramme(json(`plans/${plan.file}`), id));
  parsed.set(id, programme);
  return programme;
}

/** The catalogue that ships. */
export function catalogue(): Catalogue {
  shipped ??= sound(parseCatalogue(json('catalogue/catalogue.json'), 'catalogue'));
  return shipped;
}

/** The port itself, over the assets as they lie in the repository. */
export function sourcePlans(): ShippedProgrammes {
  return new ShippedProgrammes({ text: (file) => readFile(path.join('assets', file), 'utf8') });
}
