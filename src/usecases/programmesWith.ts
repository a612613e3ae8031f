import type { Catalogue } from '../domain/catalogue/indicator';
import type { Trial } from '../domain/plan/planIndex';
import { withRows, type GivenPlan } from '../domain/plan/carriedPlan';
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

  /** With the rows that came with the plans. */
  catalogue(): Promise<Catalogue> {
    return this.catalogueCache.get('', async () =>
      this.given.reduce((own, { rows }) => (rows ? withRows(own, rows) : own), await this.source.catalogue()),
    );
  }

  trial(): Promise<Trial> {
    return this.source.trial();
  }

  private givenOf(id: string): Programme | undefined {
    return this.given.find(({ programme }) => programme.id === id)?.programme;
  }
}
