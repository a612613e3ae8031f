import { catalogueSchema, type Catalogue } from '../domain/catalogue/indicator';
import { planIndexSchema, type PlanIndex, type Trial } from '../domain/plan/planIndex';
import { programmeSchema, type Programme } from '../domain/plan/programme';
import type { Schema } from '../domain/schema/blocks';
import { DocumentError } from '../domain/schema/documentError';
import { FaultFinder } from '../domain/schema/documentFault';
import { parseText } from '../domain/schema/parseDocument';
import type { AssetSource } from './assets';
import { AsyncCache } from './asyncCache';

import type { ProgrammeSource } from './programmeSource';

const INDEX = 'plans/index.json';
const CATALOGUE = 'catalogue/catalogue.json';

/**
 * The plans that ship with the product, each read when it is first asked for. Throws `DocumentError` for one whose form
 * is wrong; that its content agrees with the catalogue is tested where it is built, not again on every start.
 */
export class ShippedProgrammes implements ProgrammeSource {
  private readonly indexCache = new AsyncCache<PlanIndex>();
  private readonly catalogueCache = new AsyncCache<Catalogue>();
  private readonly programmeCache = new AsyncCache<Programme>();

  constructor(private readonly assets: AssetSource) {}

  async programmes(): Promise<readonly Programme[]> {
    const { plans } = await this.index();
    return Promise.all(plans.map((plan) => this.programme(plan)));
  }

  async find(id: string): Promise<Programme | undefined> {
    const plan = (await this.index()).plans.find((one) => one.id === id);
    return plan && this.programme(plan);
  }

  catalogue(): Promise<Catalogue> {
    return this.catalogueCache.get(CATALOGUE, () => this.read(CATALOGUE, catalogueSchema));
  }

  async trial(): Promise<Trial> {
    return (await this.index()).trial;
  }

  private index(): Promise<PlanIndex> {
    return this.indexCache.get(INDEX, () => this.read(INDEX, planIndexSchema));
  }

  private programme({ id, file }: PlanIndex['plans'][number]): Promise<Programme> {
    return this.programmeCache.get(file, async () => {
      const path = `plans/${file}`;
      const programme = await this.read(path, programmeSchema);
      if (programme.id === id) return programme;
      const fault = new FaultFinder(programme, path).at(['id'], 'notOneOf', { given: programme.id, wanted: id });
      throw new DocumentError([fault]);
    });
  }

  private async read<T>(path: string, schema: Schema<T>): Promise<T> {
    const parsed = parseText(schema, await this.assets.text(path), path);
    if (parsed.ok) return parsed.value;
    throw new DocumentError(parsed.faults);
  }
}
