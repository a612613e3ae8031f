import type { Catalogue } from '../../domain/catalogue/indicator';
import type { PlanFrame } from '../../domain/plan/planFrame';
import type { Programme } from '../../domain/plan/programme';
import type { Json, JsonGroup, MemberPath } from './json';
import type { PlanDraft, BookRow } from './planDraft';
import type { Spelling } from './spelling';

/** What a book is drawn and read with. */
export interface BookSetting {
  /** The reader's own catalogue, with the rows of the plan in hand. */
  readonly catalogue: Catalogue;
  /** The plan that the title, and lines a target needs and nobody wrote, are taken from. */
  readonly model?: Pick<Programme, 'lines' | 'title'> & Partial<Pick<PlanFrame, 'levels'>>;
}

/** What a cell that was left blank is asked for. */
export interface BlankAsk {
  readonly row: JsonGroup;
  /** The plan as far as it is read. */
  readonly plan: JsonGroup;
  readonly setting: BookSetting;
}

/** One cell of a row of the book: which member of the plan it is, and what a person has to know to fill it. */
export interface BookColumn {
  /** Where in the row; a sheet may turn its rows into members of the plan in its own way. */
  readonly member: MemberPath;
  readonly title: string;
  /** A sentence or two for who fills it. */
  readonly help: string;
  /** In characters. */
  readonly width: number;
  readonly spelling: Spelling;
  /** What a blank cell says; without it and without `otherwise` the member is not there, and the plan says if that is wrong. */
  readonly blank?: Json;
  /** What a blank cell stands for where that depends on other cells. */
  readonly otherwise?: (ask: BlankAsk) => Json | undefined;
  /** A value that a blank cell stands for is left blank, so that it follows the cells it depends on. */
  readonly quiet?: true;
  /** Written before anybody fills the row: a row with this alone is blank. */
  readonly given?: (row: number) => Json;
  /** Shown to who fills the row and never read: nobody has confirmed it. */
  readonly proposed?: (row: JsonGroup) => string | undefined;
  /** Not asked: already right for most. */
  readonly more?: true;
}

/** One sheet of the book. */
export interface BookSheet {
  readonly name: string;
  /** In the sheet-scoped name it is found by. */
  readonly id: string;
  /** One sentence above it. */
  readonly note: string;
  /** A form has one row, written downwards; a table has any number. */
  readonly shape: 'form' | 'table';
  readonly columns: readonly BookColumn[];
  /** Blank rows behind those of the plan. */
  readonly spare: number;
  /** For who wants more. */
  readonly more?: true;
  /** The rows of a plan, as its columns show them. */
  rows(plan: JsonGroup): readonly JsonGroup[];
  /** Puts what was read into the plan. */
  join(rows: readonly BookRow[], draft: PlanDraft): void;
}

/** A sheet whose rows are a list of the plan as they stand. */
export function listSheet(list: string, sheet: Omit<BookSheet, 'rows' | 'join' | 'shape'>): BookSheet {
  return {
    ...sheet,
    shape: 'table',
    rows: (plan) => rowsIn(plan[list]),
    join: (rows, draft) => {
      draft.put(
        list,
        rows.map(({ values }) => values),
      );
      rows.forEach((row, at) => draft.placeRow([list, at], row, sheet.columns));
    },
  };
}

function rowsIn(list: Json | undefined): readonly JsonGroup[] {
  return Array.isArray(list) ? (list as readonly JsonGroup[]) : [];
}
