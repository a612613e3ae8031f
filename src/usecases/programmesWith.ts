import type { Catalogue } from '../domain/catalogue/indicator';
import type { Trial } from '../domain/plan/planIndex';
import type { Programme } from '../domain/plan/programme';
import type { ProgrammeSource } from './programmeSource';

/**
 * A source with plans that came otherwise: from a file a person names, or carried in forms. Such a plan stands in the
 * place of the source's plan of its id, whose own version is then one among the earlier ones; of the very same version
 * only the given one counts.
 */
export class ProgrammesWith implements ProgrammeSource {
  constructor(
    private readonly source: ProgrammeSource,
    private readonly given: readonly Programme[],
  ) {}

  async programmes(): Promise<readonly Programme[]> {
    const known = await this.source.programmes();
    const fresh = this.given.filter(({ id }) => !known.some((one) => one.id === id));
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

  catalogue(): Promise<Catalogue> {
    return this.source.catalogue();
  }

  trial(): Promise<Trial> {
    return this.source.trial();
  }

  private givenOf(id: string): Programme | undefined {
    return this.given.find((one) => one.id === id);
  }
}
