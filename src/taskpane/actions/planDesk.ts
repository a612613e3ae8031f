import { bookOfDraft, draftOfBook } from '../../core/planBook/bookDraft';
import { isPlanBook } from '../../core/planBook/bookNames';
import { bookTitle } from '../../core/planBook/bookTitle';
import { planBook } from '../../core/planBook/drawBook';
import type { BookSetting } from '../../core/planBook/bookSheet';
import { parseCell } from '../../core/sheet/address';
import type { WorkbookModel } from '../../core/sheet/model';
import type { WorkbookPort } from '../../core/sheet/port';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { carriedText, parseCarried, type GivenPlan, type ReadableGivenPlan } from '../../domain/plan/carriedPlan';
import {
  keptPlanOf,
  usedVersion,
  withKeptPlan,
  type KeptPlan,
  type KeptPlansDocument,
  type KeptVersion,
} from '../../domain/plan/keptPlans';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { Parsed } from '../../domain/schema/documentFault';
import { bookSetting, checkedBook, type CheckedBook } from '../../usecases/planBooks';
import { ProgrammesWith } from '../../usecases/programmesWith';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { publication, publishedCells, type Publication } from '../../usecases/publication';
import type { UnitTrees } from '../../usecases/unitTrees';
import type { KeptPlans } from './keptPlans';

/** Setting of a workbook that ties a book to what is kept of it. */
const BOOK_KEY = 'planBook';

/** The open book as it was checked, and what publishing it would mean. */
export interface OpenBook {
  readonly key: string;
  readonly checked: CheckedBook;
  /** Whether this machine keeps what stands in it. */
  readonly isKept: boolean;
  /** Of a right book. */
  readonly publication?: Publication;
  /** Another unit's plan has its id, so it cannot be published. */
  readonly taken?: string;
  /** A plan that ships has its id and is not used any more once this one is published. */
  readonly replaces?: Programme;
}

/** What the page of plans stands on. */
export interface PlanDeskServices {
  readonly port: WorkbookPort;
  readonly programmes: ProgrammeSource;
  readonly plans: KeptPlans;
  readonly trees: UnitTrees;
  readonly now: () => Date;
}

/** What a person does with plan books and the plans kept on this machine; the same in Excel and in the grid. */
export class PlanDesk {
  constructor(private readonly on: PlanDeskServices) {}

  /** The open workbook as a plan book, its draft kept; undefined where it is none. */
  async check(): Promise<OpenBook | undefined> {
    const workbook = await this.on.port.snapshotAll();
    if (!isPlanBook(workbook)) return undefined;
    const { programmes, trees } = this.on;
    const checked = await checkedBook(workbook, { setting: await bookSetting(programmes), trees });
    const id = checked.ok ? checked.plan.programme.id : undefined;
    const entry = keptPlanOf(this.document, { key: await this.on.port.readSetting(BOOK_KEY), id });
    const key = entry?.key ?? this.newKey();
    await this.on.port.writeSetting(BOOK_KEY, key);
    const name = bookTitle(workbook) ?? entry?.name ?? UNNAMED;
    const isKept = await this.keepDraft(workbook, { key, name });
    return { key, checked, isKept, ...(checked.ok ? await this.outlook(checked.plan, key) : {}) };
  }

  /** A book just drawn stands in the open workbook: it is one of its own from now on. */
  async begin(): Promise<OpenBook | undefined> {
    await this.on.port.writeSetting(BOOK_KEY, this.newKey());
    return this.check();
  }

  /** The book of a kept plan stands in the open workbook. */
  async continue({ key }: KeptPlan): Promise<OpenBook | undefined> {
    await this.on.port.writeSetting(BOOK_KEY, key);
    return this.check();
  }

  /**
   * Publishes a right book: its version is kept and used, its number and the ids that were blank stand in the book.
   * False where the version could not be kept; then nothing is published.
   */
  async publish({ key, checked, publication: planned }: OpenBook): Promise<boolean> {
    const { port, plans, now } = this.on;
    if (!checked.ok || !planned) return false;
    const { programme } = planned.plan;
    const on = now().toISOString();
    const { text } = carriedText(programme, await this.catalogueOf(planned.plan));
    const version: KeptVersion = { id: programme.id, version: programme.version, on, text };
    const name = shortPlanName(programme);
    const isKept = plans.change((document) => {
      const entry = keptPlanOf(document, { key }) ?? { key, name, versions: [], used: 0 };
      const versions = [...entry.versions, version];
      return withKeptPlan(document, { ...entry, name, versions, used: version.version });
    });
    if (!isKept) return false;
    const cells = publishedCells(programme, checked);
    await port.write(
      cells.flatMap(({ sheet, cell, value }) => {
        const at = parseCell(cell);
        return at ? [{ sheet, ...at, value }] : [];
      }),
    );
    return true;
  }

  /** Another of the versions there were counts from now on. */
  goBack({ key }: KeptPlan, version: number): boolean {
    return this.on.plans.change((document) => {
      const entry = keptPlanOf(document, { key });
      return entry ? withKeptPlan(document, { ...entry, used: version }) : document;
    });
  }

  remove({ key }: KeptPlan): boolean {
    return this.on.plans.change((document) => ({
      ...document,
      plans: document.plans.filter((one) => one.key !== key),
    }));
  }

  /** Adds the plan that a frame is for a unit to those that can be chosen. */
  useFramed(id: Programme['id']): boolean {
    return this.on.plans.change((document) =>
      document.framed.includes(id) ? document : { ...document, framed: [...document.framed, id] },
    );
  }

  removeFramed(id: string): boolean {
    return this.on.plans.change((document) => ({
      ...document,
      framed: document.framed.filter((one) => one !== id),
    }));
  }

  /** The book of a kept plan: as it was last, else that of the version in use; undefined where neither can be read. */
  async book(entry: KeptPlan): Promise<WorkbookModel | undefined> {
    const { draft } = entry;
    if (draft) return bookOfDraft(draft.sheets, await this.setting());
    return this.publishedBook(entry);
  }

  /** The book of the version in use. */
  async publishedBook(entry: KeptPlan): Promise<WorkbookModel | undefined> {
    const version = usedVersion(entry);
    const plan = version && (await this.read(version));
    if (!plan?.ok) return undefined;
    const { programme, catalogue } = plan.value;
    return planBook({ ...programme }, { ...(await this.setting()), catalogue });
  }

  /** The book that a workbook read from a file is, drawn anew with all that stands in it. */
  async bookIn(workbook: WorkbookSnapshot): Promise<WorkbookModel | undefined> {
    if (!isPlanBook(workbook)) return undefined;
    const setting = await this.setting();
    return bookOfDraft(draftOfBook(workbook, setting), setting);
  }

  /** The plan of a version, or why it can no longer be read. */
  async read({ text }: KeptVersion): Promise<Parsed<ReadableGivenPlan>> {
    return parseCarried(text, '', await this.on.programmes.catalogue());
  }

  private setting(): Promise<BookSetting> {
    return bookSetting(this.on.programmes);
  }

  private get document(): KeptPlansDocument {
    return this.on.plans.document();
  }

  private newKey(): string {
    const now = this.on.now().toISOString();
    const { plans } = this.document;
    return plans.some(({ key }) => key === now) ? `${now} ${plans.length}` : now;
  }

  /** What was typed is kept, right or not; whether it could be. */
  private async keepDraft(workbook: WorkbookSnapshot, { key, name }: Pick<KeptPlan, 'key' | 'name'>): Promise<boolean> {
    const draft = { on: this.on.now().toISOString(), sheets: [...draftOfBook(workbook, await this.setting())] };
    return this.on.plans.change((document) => {
      const entry = keptPlanOf(document, { key }) ?? { key, versions: [], used: 0 };
      return withKeptPlan(document, { ...entry, name, draft });
    });
  }

  /** What publishing would mean, and what stands in its way. */
  private async outlook(plan: GivenPlan, key: string): Promise<Pick<OpenBook, 'publication' | 'taken' | 'replaces'>> {
    const { programmes } = this.on;
    const { id, unit } = plan.programme;
    const entry = keptPlanOf(this.document, { key });
    const known = await programmes.find(id);
    const isOwn = entry?.versions.some((version) => version.id === id) === true;
    if (known && !isOwn && known.unit.code !== unit.code) return { taken: known.name };
    const before = (await this.lastOf(entry)) ?? (known && { programme: known });
    const highest = Math.max(known?.version ?? 0, ...(entry?.versions ?? []).map(({ version }) => version));
    const asked = { highest, year: this.on.now().getFullYear(), source: programmes, ...(before ? { before } : {}) };
    return {
      publication: await publication(plan, asked),
      ...(known && !isOwn ? { replaces: known } : {}),
    };
  }

  /** The version a book is compared with: the one in use, else the last; undefined where it cannot be read. */
  private async lastOf(entry: KeptPlan | undefined): Promise<GivenPlan | undefined> {
    const last = entry && (usedVersion(entry) ?? entry.versions.at(-1));
    const read = last && (await this.read(last));
    return read?.ok ? read.value : undefined;
  }

  /** With the plan's own rows. */
  private async catalogueOf(given: GivenPlan): Promise<Catalogue> {
    return catalogueOf(given.programme, await new ProgrammesWith(this.on.programmes, [given]).catalogues());
  }
}

/** A book without unit or years. */
const UNNAMED = 'Sổ kế hoạch';
