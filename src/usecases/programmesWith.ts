import type { Catalogues } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Trial } from '../domain/plan/planIndex';
import { withRows, type GivenPlan } from '../domain/plan/carriedPlan';
import type { PlanFrame } from '../domain/plan/planFrame';
import type { Programme } from '../domain/plan/programme';
import { AsyncCache } from './asyncCache';
import type { ProgrammeSource } from './programmeSource';

/**
 * A source with plans that came otherwise: from a file a person names, or carried in forms. Such a plan stands in the
 * place of the source's plan of its id, whose own version is then one among the earlier ones; of the very same version
 * only the given one counts.
 */
export class ProgrammesWith implements ProgrammeSource {
  private readonly catalogueCache = new AsyncCache<Catalogue>();

  constructor(
    private readonly source: ProgrammeSource,
    private readonly given: readonly GivenPlan[],
  ) {}

  async programmes(): Promise<readonly Programme[]> {
    const known = await this.source.programmes();
    const fresh = this.given.map(({ programme }) => programme).filter(({ id }) => !known.some((one) => one.id === id));
    return [...known.map((one) => this.givenOf(one.id) ?? one), ...fresh];
  }

  async find(id: string): Promise<Programme | undefined> {
    return this.givenOf(id) ?? (await this.source.find(id));
  }

  async earlier(): Promise<readonly Programme[]> {
    const [known, older] = await Promise.all([this.source.programmes(), this.source.earlier()]);
    const replaced = known.filter(({ id }) => this.givenOf(id) !== undefined);
    return [...older, ...replaced].filter(({ id, version }) => this.givenOf(id)?.version !== version);
  }

  async catalogue(programme: Pick<Programme, 'catalogue'> = {}): Promise<Catalogue> {
    const { catalogue: name } = programme;
    return name === undefined ? this.widened() : (this.named().get(name) ?? this.source.catalogue(programme));
  }

  async catalogues(): Promise<Catalogues> {
    const { named = [] } = await this.source.catalogues();
    return { catalogue: await this.widened(), named: new Map([...named, ...this.named()]) };
  }

  /** With the rows that came with the plans. */
  private widened(): Promise<Catalogue> {
    return this.catalogueCache.get('', async () =>
      this.given.reduce((own, { rows }) => (rows ? withRows(own, rows) : own), await this.source.catalogue()),
    );
  }

  /** The catalogues that came with plans that name one. */
  private named(): ReadonlyMap<string, Catalogue> {
    return new Map(
      this.given.flatMap(({ programme, catalogue }) =>
        programme.catalogue !== undefined && catalogue ? [[programme.catalogue, catalogue] as const] : [],
      ),
    );
  }

  frames(): Promise<readonly PlanFrame[]> {
    return this.source.frames();
  }

  trial(): Promise<Trial> {
    return this.source.trial();
  }

  private givenOf(id: string): Programme | undefined {
    return this.given.find(({ programme }) => programme.id === id)?.programme;
  }
}
