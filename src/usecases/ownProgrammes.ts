import type { Catalogues } from '../domain/catalogue/catalogues';
import type { Catalogue } from '../domain/catalogue/indicator';
import { parseCarried, type ReadableGivenPlan } from '../domain/plan/carriedPlan';
import type { PlanFrame } from '../domain/plan/planFrame';
import type { Trial } from '../domain/plan/planIndex';
import type { Programme } from '../domain/plan/programme';
import type { Parsed } from '../domain/schema/documentFault';
import type { ProgrammeSource } from './programmeSource';

/** A person's own plans as texts, such as travel in forms (`carriedText`): they also go to another thread. */
export interface OwnPlans {
  /** Those in use, one of an id. */
  readonly used: readonly string[];
  /** Versions that were in use before, by whose layout forms are still read. */
  readonly earlier: readonly string[];
  /** Ids of plans that a frame is for a unit, chosen without a book. */
  readonly framed: readonly string[];
}

export const NO_OWN_PLANS: OwnPlans = { used: [], earlier: [], framed: [] };

/**
 * A source with a person's own plans. An own plan stands in the place of the source's plan of its id, whose version is
 * then one among the earlier ones. Each own plan keeps its own rows of the catalogue. A text that can no longer be read
 * is passed over here: whoever shows the plans says why.
 */
export class OwnProgrammes implements ProgrammeSource {
  /** By text, so that a plan stays the same one from one asking to the next. */
  private readonly parsed = new Map<string, Parsed<ReadableGivenPlan>>();

  constructor(
    private readonly source: ProgrammeSource,
    private readonly own: () => OwnPlans,
  ) {}

  async programmes(): Promise<readonly Programme[]> {
    const [known, own, framed] = await Promise.all([this.source.programmes(), this.used(), this.framed()]);
    const ids = new Set(known.map(({ id }) => id));
    const inPlace = known.map((one) => planIn(own, one.id) ?? one);
    const fresh = [...own.map(({ programme }) => programme), ...framed].filter(({ id }) => !ids.has(id));
    return [...inPlace, ...fresh.filter(({ id }, at) => fresh.findIndex((one) => one.id === id) === at)];
  }

  async find(id: string): Promise<Programme | undefined> {
    return planIn(await this.used(), id) ?? (await this.source.find(id));
  }

  async earlier(): Promise<readonly Programme[]> {
    const [known, older, own] = await Promise.all([this.source.programmes(), this.source.earlier(), this.used()]);
    const before = await this.plansOf(this.own().earlier);
    // Forms of a version with rows of its own bring them; here the codes would be those of the plan in use.
    const kept = before.flatMap(({ programme, rows }) => (rows ? [] : [programme]));
    const replaced = known.filter(({ id }) => planIn(own, id) !== undefined);
    return [...kept, ...older, ...replaced].filter(({ id, version }) => planIn(own, id)?.version !== version);
  }

  async catalogue(programme: Pick<Programme, 'catalogue'> & { readonly id?: string } = {}): Promise<Catalogue> {
    const found = (await this.used()).find(({ programme: { id } }) => id === programme.id);
    return found?.catalogue ?? this.source.catalogue(programme);
  }

  async catalogues(): Promise<Catalogues> {
    const [known, own] = await Promise.all([this.source.catalogues(), this.used()]);
    const brought = own.filter(({ programme, rows }) => rows !== undefined || programme.catalogue !== undefined);
    return { ...known, own: new Map(brought.map(({ programme, catalogue }) => [programme.id, catalogue])) };
  }

  frames(): Promise<readonly PlanFrame[]> {
    return this.source.frames();
  }

  trial(): Promise<Trial> {
    return this.source.trial();
  }

  /** The plan of a text, or what is wrong with it. */
  async plan(text: string): Promise<Parsed<ReadableGivenPlan>> {
    const known = this.parsed.get(text) ?? parseCarried(text, '', await this.source.catalogue());
    this.parsed.set(text, known);
    return known;
  }

  private used(): Promise<readonly ReadableGivenPlan[]> {
    return this.plansOf(this.own().used);
  }

  private async plansOf(texts: readonly string[]): Promise<readonly ReadableGivenPlan[]> {
    const parsed = await Promise.all(texts.map((text) => this.plan(text)));
    return parsed.flatMap((one) => (one.ok ? [one.value] : []));
  }

  private async framed(): Promise<readonly Programme[]> {
    const found = await Promise.all(this.own().framed.map((id) => this.source.find(id)));
    return found.flatMap((plan) => plan ?? []);
  }
}

function planIn(own: readonly ReadableGivenPlan[], id: string): Programme | undefined {
  return own.find(({ programme }) => programme.id === id)?.programme;
}
