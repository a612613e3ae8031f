/** What a written report is for. */
export const REPORT_KINDS = ['year', 'phase', 'reminder'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a document is of; it is only made anew for the same plan, unit and kind. */
export interface ReportIdentity {
  readonly kind: ReportKind;
  readonly programme: string;
  readonly list: string;
  readonly unit: string;
  readonly year: number;
}

/** The head of a document: who issues it at the left, the national name at the right (docs/report.md#layout). */
export interface Letterhead {
  readonly above?: string;
  readonly agency: string;
  /** "Số:      /BC-SYT". */
  readonly number: string;
  /** Of a letter: what it is about, under its number. */
  readonly subject?: string;
  readonly placeAndDay: string;
}

export interface ReportColumn {
  readonly title: string;
  /** Share of the page's width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns of results, marks of what is asked, lines over years; a value that is not known is a gap. */
export interface ReportSeries {
  readonly name: string;
  readonly as: 'column' | 'mark' | 'line';
  readonly values: readonly (number | null)[];
}

export interface ReportChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ReportSeries[];
}

/** Who receives the document at the left, who signs it at the right. */
export interface Signing {
  readonly receivers: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly authority: readonly string[];
  /** "" where it is not known yet. */
  readonly name: string;
}

/** How a paragraph looks. */
export type ParagraphLook = 'body' | 'item' | 'note' | 'addressee' | 'warning' | 'dots';

/** A piece of a report, top to bottom. */
export type ReportBlock =
  | { readonly kind: 'letterhead'; readonly head: Letterhead }
  | { readonly kind: 'title'; readonly name?: string; readonly about: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  | { readonly kind: 'signing'; readonly signing: Signing }
  | { readonly kind: 'annexTitle'; readonly number: string; readonly title: string; readonly of: string };

/** What the program writes, and writes again when the document is made anew. */
export interface ReportPart {
  /** The same in every document of its kind; letters, digits and "_" only. */
  readonly id: string;
  /** As a person calls it. */
  readonly name: string;
  readonly blocks: readonly ReportBlock[];
}

/** What belongs to the officer from the start: headings and places to write in. */
export interface OwnWords {
  readonly blocks: readonly ReportBlock[];
}

/** Pages of one orientation with their own page numbers; the first ones are the document, each annex has its own. */
export interface ReportPages {
  readonly orientation: 'portrait' | 'landscape';
  readonly stretches: readonly (ReportPart | OwnWords)[];
}

/** A whole document, from which the file is written; figures in it are texts already. */
export interface ReportModel {
  readonly identity: ReportIdentity;
  /** Name of the document for the file's properties. */
  readonly title: string;
  readonly pages: readonly ReportPages[];
}

export function isPart(stretch: ReportPart | OwnWords): stretch is ReportPart {
  return 'id' in stretch;
}

/** Every part of a report, in order. */
export function partsOf({ pages }: ReportModel): readonly ReportPart[] {
  return pages.flatMap(({ stretches }) => stretches.filter(isPart));
}

export function paragraph(text: string, look: ParagraphLook = 'body'): ReportBlock {
  return { kind: 'paragraph', look, text };
}

export function heading(level: 1 | 2 | 3, text: string): ReportBlock {
  return { kind: 'heading', level, text };
}

/** A place for the officer's own words under a heading. */
export function toBeWritten(...blocks: readonly ReportBlock[]): OwnWords {
  return { blocks: [...blocks, paragraph('', 'dots')] };
}

/** "Kính gửi: …": one receiver stands on the line, several on lines of their own. */
export function addresseeBlocks(names: readonly string[]): readonly ReportBlock[] {
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1) return [paragraph(`Kính gửi: ${only}`, 'addressee')];
  const lines = names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
  return [paragraph(['Kính gửi:', ...lines].join('\n'), 'addressee')];
}
