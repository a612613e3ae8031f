import { address, contains, parseCell, type Cell } from '../../../core/sheet/address';
import { MARK_STYLES } from '../../../core/sheet/marks';
import type { SheetModel } from '../../../core/sheet/model';
import { isReturnPage } from '../../../core/sheet/ownSheet';
import {
  firstMarkRow,
  LOOK,
  readReturnPage,
  type ListedMark,
  type PlacedMark,
} from '../../../core/returned/returnPage';
import { LazySheet } from '../../read/lazySheet';
import { writeWorkbook } from '../../write/writeWorkbook';
import { Graft } from '../graft';
import { LookStyles } from '../lookStyles';
import { itemsOf, mergeStyles } from '../mergeStyles';
import { listingOf } from '../containers';
import { PackageEdit } from '../packageEdit';
import { patchSheet } from '../patchSheet';
import { WorkbookPatch } from '../patchWorkbook';
import { NO_FRAME_CHANGE } from '../frameChange';
import { walkSheet } from '../sheetWalk';
import { addLast, dropLast } from './lastSheet';
import { cellsBefore, unmarkedCells, type BeforeMark, type CellBefore } from './markedCells';
import { addNotes, removeNotes } from './notes';
import type { NoteBefore } from './noteTexts';
import { formatCount, styleCounts, trimStyles, usesFormatsFrom } from './styleCounts';

/** A cell to be marked. */
export interface CellToMark {
  readonly sheet: string;
  /** "A1" address. */
  readonly cell: string;
  readonly severity: 'error' | 'warning';
  /** What its note says. */
  readonly note: string;
}

/** What a file is marked with. */
export interface Marking {
  readonly cells: readonly CellToMark[];
  /** How many faults the page lists: its list of marks stands behind them. */
  readonly faults: number;
  /** Draws the page “Trả lại”, given names of sheets that are taken. */
  readonly page: (kept: string, marks: readonly PlacedMark[], taken: readonly string[]) => SheetModel;
}

/** Why a file cannot be marked: signed (a change breaks the signature), or of a kind that takes nothing of ours. */
export type NotMarked = 'signed' | 'refused';

/**
 * A file with its faulty cells marked (their own look under our colour, a note of ours) and the page “Trả lại” behind its
 * sheets; every other part keeps its packed bytes. A file that was marked before is marked anew. The same bytes for the
 * same file and marks. Throws `WorkbookError` as the reader does.
 */
export async function markWorkbook(bytes: Uint8Array, name: string, marking: Marking): Promise<Uint8Array | NotMarked> {
  const marked = new MarkEdit(unmarkWorkbook(bytes, name) ?? bytes, name);
  return marked.isSigned ? 'signed' : marked.mark(marking);
}

/** The file without our marks and their page, as it was before where nobody has changed it since; undefined where it has none. */
export function unmarkWorkbook(bytes: Uint8Array, name: string): Uint8Array | undefined {
  return new MarkEdit(bytes, name).unmark();
}

const COLOURS = [MARK_STYLES.error.fill, MARK_STYLES.warning.fill];
const CELLS: Readonly<Record<string, CellBefore>> = { c: 'there', m: 'missing', r: 'noRow' };
const NOTES: Readonly<Record<string, NoteBefore>> = { n: 'new', p: 'plain', k: 'rich', x: 'none' };

function letterOf<T extends string>(letters: Readonly<Record<string, T>>, what: T): string {
  return Object.keys(letters).find((letter) => letters[letter] === what) ?? '';
}

class MarkEdit {
  private readonly edit: PackageEdit;

  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.edit = new PackageEdit(bytes, name);
  }

  get isSigned(): boolean {
    return this.edit.names().some((name) => /^_xmlsignatures\//i.test(name));
  }

  async mark({ cells, faults, page }: Marking): Promise<Uint8Array | NotMarked> {
    const { edit } = this;
    const { styles } = this;
    const kept = styleCounts(edit.current(styles));
    const looks = new LookStyles(edit.current(styles));
    // A cell that names a format there is none of would get one of ours.
    if (!looks.isUsable || usesFormatsFrom(edit, formatCount(edit.current(styles)))) return 'refused';
    const bySheet = this.bySheet(cells);
    const before = new Map<string, BeforeMark>();
    const listed: PlacedMark[] = [];
    for (const [sheet, { read, part, marks }] of bySheet) {
      const found = cellsBefore(
        read,
        marks.map(({ at }) => at),
      );
      const edits = marks.map(({ at, mark }) => ({
        ...at,
        isResult: false,
        format: (old: string) => looks.format(old, { was: {}, is: { fill: MARK_STYLES[mark.severity].fill } }),
      }));
      edit.put(part, patchSheet(read, { cells: edits, frame: NO_FRAME_CHANGE }).bytes);
      const notes = addNotes(
        edit,
        part,
        marks.map(({ at, mark }) => ({ ref: address(at), text: mark.note })),
      );
      for (const { at, mark } of marks) {
        const cell = address(at);
        const was = found.get(cell);
        if (was) before.set(`${sheet}!${cell}`, was);
        const state = letterOf(CELLS, was?.before ?? 'there') + letterOf(NOTES, notes.get(cell) ?? 'none');
        listed.push({ sheet, cell, note: mark.note, state });
      }
    }
    edit.change(styles, () => looks.bytes());
    const taken = edit.file.sheets.map((sheet) => sheet.listed.name);
    const drawn = await writeWorkbook({ sheets: [page(kept, listed, taken)] });
    const graft = new Graft(drawn, (path) => edit.has(path));
    const merged = mergeStyles(edit.current(styles), graft.styles);
    if (!merged) return 'refused';
    edit.change(styles, () => merged.bytes);
    const first = firstMarkRow(faults);
    addLast(edit, graft, merged, (sheet) =>
      withLooks(
        sheet,
        first,
        listed.map(({ sheet: on, cell }) => before.get(`${on}!${cell}`)?.format),
      ),
    );
    return edit.bytes();
  }

  /** By sheet, each cell once, that of a merged area its first: other programs drop notes of covered cells. */
  private bySheet(cells: readonly CellToMark[]) {
    const found = new Map<string, SheetMarks>();
    for (const mark of cells) {
      const sheet = this.edit.file.sheets.find(({ listed }) => listed.name === mark.sheet);
      const at = parseCell(mark.cell);
      if (!(sheet?.read instanceof LazySheet) || !at) continue;
      const area = sheet.read.merges.find((one) => contains(one, at));
      const first: Cell = area ? { row: area.top, col: area.left } : { row: at.row, col: at.col };
      const held = found.get(mark.sheet) ?? { read: sheet.read, part: sheet.part, marks: [] };
      const same = held.marks.find((one) => address(one.at) === address(first));
      if (same) same.mark = joined(same.mark, mark);
      else held.marks.push({ at: first, mark });
      found.set(mark.sheet, held);
    }
    return found;
  }

  unmark(): Uint8Array | undefined {
    const { edit } = this;
    const place = edit.file.sheets.findIndex(({ read }) => read !== undefined && isReturnPage(read));
    const page = edit.file.sheets[place]?.read;
    if (this.isSigned || !(page instanceof LazySheet)) return undefined;
    const { marks, kept } = readReturnPage(page);
    const formats = looksOn(page, marks);
    const isMarked = this.markedFormats();
    for (const { listed, part, read } of edit.file.sheets) {
      const own = marks.filter(({ sheet }) => sheet === listed.name);
      if (!(read instanceof LazySheet) || own.length === 0) continue;
      const cells = own.map((mark) => ({
        cell: mark.cell,
        before: CELLS[mark.state.charAt(0)] ?? 'there',
        format: formats.get(mark.row),
      }));
      const now = unmarkedCells(read, cells, isMarked);
      if (now !== read.source.bytes) edit.put(part, now);
      removeNotes(
        edit,
        part,
        own.map(({ cell, note, state }) => ({ ref: cell, text: note, before: NOTES[state.charAt(1)] ?? 'none' })),
      );
    }
    const isLast = place === edit.file.sheets.length - 1;
    if (isLast) dropLast(edit);
    else return this.withoutPage(edit.file.sheets[place]?.listed.name ?? '');
    trimStyles(edit, this.styles, kept);
    return edit.bytes();
  }

  /** Somebody put sheets behind the page: those after it count one less. */
  private withoutPage(page: string): Uint8Array {
    const patch = new WorkbookPatch(this.edit.bytes(), this.name);
    const left = patch.worksheets.flatMap((name, from) => (name === page ? [] : [{ from, name, names: [] }]));
    return patch.arrange(left) ? patch.bytes() : this.edit.bytes();
  }

  private get styles(): string {
    return this.edit.file.links.find(({ type }) => type === 'styles')?.target ?? '';
  }

  /** Whether a format, by its number, has one of our colours. */
  private markedFormats(): (format: string) => boolean {
    const bytes = this.edit.current(this.styles);
    const listing = listingOf(bytes);
    const ours = new Set(
      itemsOf(listing, 'fills').flatMap(({ start, end }, at) => {
        const text = new TextDecoder().decode(bytes.subarray(start, end)).toUpperCase();
        return COLOURS.some((colour) => text.includes(`FF${colour}`)) ? [at] : [];
      }),
    );
    const formats = itemsOf(listing, 'cellXfs').map(({ attributes }) => Number(attributes.get('fillId')?.text ?? 0));
    return (format) => ours.has(formats[Number(format === '' ? 0 : format)] ?? -1);
  }
}

interface SheetMarks {
  readonly read: LazySheet;
  readonly part: string;
  readonly marks: { readonly at: Cell; mark: CellToMark }[];
}

/** Two faults of one cell: the graver colour, both sentences. */
function joined(one: CellToMark, other: CellToMark): CellToMark {
  const severity = one.severity === 'error' || other.severity === 'error' ? 'error' : 'warning';
  const note = one.note.includes(other.note) ? one.note : `${one.note}\n${other.note}`;
  return { ...one, severity, note };
}

/** The page with the looks of cells before their marks in its list: blank cells whose format every program keeps. */
function withLooks(sheet: Uint8Array, first: number, formats: readonly (string | undefined)[]): Uint8Array {
  const text = new TextDecoder().decode(sheet);
  const looks = formats.reduce<string>((done, format, at) => {
    const cell = address({ row: first + at, col: LOOK });
    const style = format === undefined || format === '' ? '' : ` s="${format}"`;
    return done.replace(new RegExp(`<c r="${cell}" s="\\d+"`), () => `<c r="${cell}"${style}`);
  }, text);
  return new TextEncoder().encode(looks);
}

/** Numbers of the formats in the list of a page, by its rows; "" for a cell without one, undefined for none there. */
function looksOn(page: LazySheet, marks: readonly ListedMark[]): ReadonlyMap<number, string> {
  const { rows } = walkSheet(page.source, new Set(marks.map(({ row }) => row)));
  return new Map(
    rows.flatMap(({ row, cells }) => {
      const look = cells.find(({ col }) => col === LOOK);
      return look ? [[row, look.format] as const] : [];
    }),
  );
}
