import type { Catalogues } from '../domain/catalogue/catalogues';
import { catalogueSchema, type Catalogue } from '../domain/catalogue/indicator';
import { planIndexSchema, type PlanIndex, type Trial } from '../domain/plan/planIndex';
import { parseFrameText, planFor, unitAsked, type PlanFrame } from '../domain/plan/planFrame';
import { parseProgrammeText } from '../domain/plan/parseProgramme';
import type { Programme } from '../domain/plan/programme';
import type { Schema } from '../domain/schema/blocks';
import { DocumentError } from '../domain/schema/documentError';
import { FaultFinder, type DocumentPath, type Parsed } from '../domain/schema/documentFault';
import { parseText } from '../domain/schema/parseDocument';
import type { AssetSource } from './assets';
import { AsyncCache } from './asyncCache';
import { UnitTrees } from './unitTrees';

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

  private readonly frameCache = new AsyncCache<PlanFrame>();
  private readonly framedCache = new AsyncCache<Programme | undefined>();
  private readonly units: UnitTrees;

  constructor(private readonly assets: AssetSource) {
    this.units = new UnitTrees(assets);
  }

  async programmes(): Promise<readonly Programme[]> {
    const { plans } = await this.index();
    return Promise.all(plans.map((plan) => this.programme(plan)));
  }

  async find(id: string): Promise<Programme | undefined> {
    const plan = (await this.index()).plans.find((one) => one.id === id);
    return plan ? this.programme(plan) : this.ofFrame(id);
  }

  async earlier(): Promise<readonly Programme[]> {
    const { plans } = await this.index();
    const older = plans.flatMap(({ id, earlier = [] }) => earlier.map((one) => ({ id, ...one })));
    return Promise.all(older.map((plan) => this.programme(plan)));
  }

  async catalogue(programme: Pick<Programme, 'catalogue'> = {}): Promise<Catalogue> {
    const { catalogue: name } = programme;
    if (name === undefined) return this.catalogueIn(CATALOGUE);
    const listed = (await this.index()).catalogues?.find(({ id }) => id === name);
    if (!listed)
      throw new DocumentError([
        new FaultFinder(undefined, INDEX).at(['catalogues'], 'unknownCatalogue', { given: name }),
      ]);
    return this.catalogueIn(`catalogue/${listed.file}`);
  }

  async catalogues(): Promise<Catalogues> {
    const listed = (await this.index()).catalogues ?? [];
    const named = listed.map(async ({ id }) => [id, await this.catalogue({ catalogue: id })] as const);
    return { catalogue: await this.catalogue(), named: new Map(await Promise.all(named)) };
  }

  /** Frames that plans of any unit are made of, in the order people see them. */
  async frames(): Promise<readonly PlanFrame[]> {
    const { frames = [] } = await this.index();
    return Promise.all(
      frames.map(({ file }) =>
        this.frameCache.get(file, async () => {
          const path = `plans/${file}`;
          return whole(parseFrameText(await this.assets.text(path), path));
        }),
      ),
    );
  }

  async trial(): Promise<Trial> {
    return (await this.index()).trial;
  }

  /** The plan an id asks of a frame ("quoc-gia-96"). */
  private async ofFrame(id: string): Promise<Programme | undefined> {
    for (const frame of await this.frames()) {
      const code = unitAsked(frame, id);
      if (code === undefined) continue;
      return this.framedCache.get(id, async () => {
        const unit = await this.units.unitInYears(code, frame.years);
        return unit && planFor(frame, unit);
      });
    }
    return undefined;
  }

  private catalogueIn(path: string): Promise<Catalogue> {
    return this.catalogueCache.get(path, () => this.read(path, catalogueSchema));
  }

  private index(): Promise<PlanIndex> {
    return this.indexCache.get(INDEX, () => this.read(INDEX, planIndexSchema));
  }

  private programme({ id, version, file }: ListedPlan): Promise<Programme> {
    return this.programmeCache.get(file, async () => {
      const path = `plans/${file}`;
      const programme = whole(parseProgrammeText(await this.assets.text(path), path));
      if (programme.id !== id) throw misnamed(programme, { path, member: ['id'], wanted: id });
      if (version !== undefined && programme.version !== version)
        throw misnamed(programme, { path, member: ['version'], wanted: version });
      return programme;
    });
  }

  private async read<T>(path: string, schema: Schema<T>): Promise<T> {
    return whole(parseText(schema, await this.assets.text(path), path));
  }
}

/** A plan as the index lists it; the newest one without a version. */
interface ListedPlan {
  readonly id: string;
  readonly version?: number;
  readonly file: string;
}

function whole<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

/** The file holds another plan, or another version, than the index says. */
function misnamed(
  { id, version }: Programme,
  { path, member, wanted }: { readonly path: string; readonly member: DocumentPath; readonly wanted: string | number },
): DocumentError {
  const given = member[0] === 'id' ? id : version;
  return new DocumentError([new FaultFinder(undefined, path).at(member, 'notOneOf', { given, wanted })]);
}
