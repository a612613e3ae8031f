import type { Catalogues } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Trial } from '../domain/plan/planIndex';
import type { PlanFrame } from '../domain/plan/planFrame';
import type { Programme } from '../domain/plan/programme';

/** Where plans come from, with the catalogue they draw on. A composition root chooses one and hands it on. */
export interface ProgrammeSource {
  /** Every plan there is, in the order people see them. */
  programmes(): Promise<readonly Programme[]>;
  /** The plan of an id, in its newest version; undefined when there is none. */
  find(id: string): Promise<Programme | undefined>;
  /** Older versions of these plans, by whose layout forms that were sent out before are still read. */
  earlier(): Promise<readonly Programme[]>;
  /** The catalogue of a plan; without one that of the plans that name none. */
  catalogue(programme?: Pick<Programme, 'catalogue'>): Promise<Catalogue>;
  /** All of them. */
  catalogues(): Promise<Catalogues>;
  /** What plans of any unit are made of. */
  frames(): Promise<readonly PlanFrame[]>;
  /** What a person can try everything on. */
  trial(): Promise<Trial>;
}

/** Everything a source has, for code that cannot wait for each part. */
export interface Plans extends Catalogues {
  readonly programmes: readonly Programme[];
  readonly earlier: readonly Programme[];
  readonly trial: Trial;
}

/** Loads all of a source at once. Throws what the source throws. */
export async function loadPlans(source: ProgrammeSource): Promise<Plans> {
  const [programmes, earlier, catalogues, trial] = await Promise.all([
    source.programmes(),
    source.earlier(),
    source.catalogues(),
    source.trial(),
  ]);
  return { programmes, earlier, ...catalogues, trial };
}
