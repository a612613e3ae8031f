import type { Catalogue } from '../../domain/catalogue/indicator';
import { OWN_SINCE } from '../../domain/catalogue/ownRows';
import { soundCatalogue } from '../../domain/catalogue/parseCatalogue';
import type { CatalogueRows, GivenPlan } from '../../domain/plan/carriedPlan';
import { soundProgramme } from '../../domain/plan/parseProgramme';
import { FaultFinder, shortened, type DocumentFault, type DocumentPath } from '../../domain/schema/documentFault';
import type { FaultCode } from '../../domain/schema/faultCode';
import { address } from '../sheet/address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { allocate } from './allocationSheet';
import { bookSheetIn } from './bookNames';
import type { BookSetting, BookSheet } from './bookSheet';
import { bookSheets } from './bookSheets';
import { groupOf, listOf, memberAt, withMember, type JsonGroup } from './json';
import { wholeLines } from './lines';
import { isOwnIndicatorSheet, withOwnRows } from './ownIndicators';
import { PlanDraft, type BookPlace } from './planDraft';
import { readSheet, type CellFault } from './readSheet';

/** Something wrong with a book, at its cell. */
export interface BookFault extends BookPlace {
  /** Its `place` names file, sheet and cell. */
  readonly fault: DocumentFault;
}

/** The plan of a book, with its own rows of the catalogue; or everything that is wrong, and then no plan at all. */
export type ReadBook =
  | {
      readonly ok: true;
      readonly plan: GivenPlan;
      /** Where a member of the plan is written. */
      placeOf(path: DocumentPath): BookPlace;
      /** A fault of the plan that only others can see, at its cell. */
      faultAt(path: DocumentPath, code: FaultCode, params?: DocumentFault['params']): BookFault;
    }
  | { readonly ok: false; readonly faults: readonly BookFault[] };

/**
 * The plan that a book says, held against the validators as every plan is. Each fault stands at the cell to be mended
 * (docs/plan-book.md#reading).
 */
export function readBook(workbook: WorkbookSnapshot, setting: BookSetting): ReadBook {
  return new BookReading(workbook).read(setting);
}

class BookReading {
  private readonly faults: BookFault[] = [];
  private readonly draft: PlanDraft;

  constructor(private readonly workbook: WorkbookSnapshot) {
    this.draft = new PlanDraft({ sheet: workbook.sheets[0]?.name ?? '', cell: 'A1' });
  }

  read(setting: BookSetting): ReadBook {
    const catalogue = this.ownCatalogue(setting);
    const whole = { ...setting, catalogue: catalogue ?? setting.catalogue };
    const sheets = bookSheets(whole);
    for (const sheet of sheets.filter((one) => !isOwnIndicatorSheet(one))) this.readOne(sheet);
    this.fillBlanks(sheets, whole);
    allocate(this.draft).forEach((fault) => this.addCell(fault));
    this.draft.put('lines', wholeLines(this.draft.plan, this.draft.own, whole));
    return this.judged(whole.catalogue, setting.catalogue);
  }

  /** The catalogue with the plan's own rows; undefined where those are not sound. */
  private ownCatalogue(setting: BookSetting): Catalogue | undefined {
    for (const sheet of bookSheets(setting).filter(isOwnIndicatorSheet)) this.readOne(sheet);
    if (this.draft.own.indicators.length === 0) return undefined;
    const { file } = this.workbook;
    const parsed = soundCatalogue(withOwnRows(setting.catalogue, this.draft.own), file);
    if (parsed.ok) return parsed.value;
    this.add(parsed.faults);
    return undefined;
  }

  private readOne(sheet: BookSheet): void {
    const snapshot = bookSheetIn(this.workbook, sheet);
    this.draft.place([sheet.id], snapshot?.name ?? sheet.name, { row: 0, col: 0 });
    if (!snapshot) {
      if (!sheet.more)
        this.addCell({ sheet: sheet.name, cell: { row: 0, col: 0 }, title: sheet.name, code: 'noBookSheet' });
      sheet.join([], this.draft);
      return;
    }
    const { rows, faults } = readSheet(sheet, snapshot);
    faults.forEach((fault) => this.addCell(fault));
    sheet.join(rows, this.draft);
  }

  /** What blank cells stand for, row by row: the head first, since others follow it. */
  private fillBlanks(sheets: readonly BookSheet[], setting: BookSetting): void {
    for (const sheet of sheets) {
      if (sheet.shape === 'form') this.draft.plan = this.filled(sheet, this.draft.plan, setting);
      else if (sheet.columns.some(({ otherwise }) => otherwise) && !isOwnIndicatorSheet(sheet))
        this.fillRows(sheet, setting);
    }
  }

  private fillRows(sheet: BookSheet, setting: BookSetting): void {
    listOf(this.draft.plan[sheet.id]).forEach((_, at) => {
      const rows = listOf(this.draft.plan[sheet.id]);
      const row = this.filled(sheet, groupOf(rows[at]), setting);
      this.draft.put(
        sheet.id,
        rows.map((one, other) => (other === at ? row : one)),
      );
    });
  }

  private filled({ columns }: BookSheet, row: JsonGroup, setting: BookSetting): JsonGroup {
    return columns.reduce<JsonGroup>((filled, { member, otherwise }) => {
      if (!otherwise || memberAt(filled, member) !== undefined) return filled;
      return withMember(filled, member, otherwise({ row: filled, plan: this.draft.plan, setting }));
    }, row);
  }

  private judged(catalogue: Catalogue, base: Catalogue): ReadBook {
    const parsed = soundProgramme(this.draft.plan, catalogue, this.workbook.file);
    if (!parsed.ok) this.add(parsed.faults);
    if (!parsed.ok || this.faults.length > 0) return { ok: false, faults: this.faults };
    const rows = ownRowsOf(catalogue, base);
    const finder = new FaultFinder(this.draft.plan, '');
    return {
      ok: true,
      plan: { programme: parsed.value, ...(rows.indicators.length > 0 ? { rows } : {}) },
      placeOf: (path) => this.draft.placeOf(path),
      faultAt: (path, code, params) => this.placed(finder.at(path, code, params)),
    };
  }

  /** Faults of the document, each at its cell; a cell that cannot be read at all is not said to be empty as well. */
  private add(faults: readonly DocumentFault[]): void {
    const unread = new Set(this.faults.map(placeKey));
    for (const fault of faults) {
      const placed = this.placed(fault);
      if (!unread.has(placeKey(placed))) this.faults.push(placed);
    }
  }

  private placed(fault: DocumentFault): BookFault {
    const place = this.draft.placeOf(fault.path);
    return { ...place, fault: { ...fault, place: this.named(place) } };
  }

  private addCell({ sheet, cell, title, code, given, wanted }: CellFault): void {
    const place = { sheet, cell: address(cell) };
    const params = {
      ...(given === undefined ? {} : { given: shortened(given) }),
      ...(wanted === undefined ? {} : { wanted }),
    };
    this.faults.push({ ...place, fault: { place: this.named(place), path: [title], rows: [], code, params } });
  }

  /** "so-ke-hoach.xlsx, Mục tiêu!D7". */
  private named({ sheet, cell }: BookPlace): string {
    return `${this.workbook.file}, ${sheet}!${cell}`;
  }
}

function placeKey({ sheet, cell }: BookPlace): string {
  return `${sheet}!${cell}`;
}

/** The rows of a catalogue that its plan added. */
function ownRowsOf({ sections, indicators, relations }: Catalogue, base: Catalogue): CatalogueRows {
  return {
    sections: sections.filter(({ since }) => since === OWN_SINCE),
    indicators: indicators.filter(({ since }) => since === OWN_SINCE),
    dimensions: [],
    relations: relations.slice(base.relations.length),
  };
}
