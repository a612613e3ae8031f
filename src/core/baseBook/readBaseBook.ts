import type { BaseBook, BaseRow, PieceRow, Signed } from '../../domain/baseBook';
import { isIsoDate, isoOfSerial } from '../../domain/day';
import type { ElementKey, IsoDay } from '../../domain/ids';
import type { Unit } from '../../domain/territory/unit';
import { readDateText } from '../forms/read/dateText';
import { readNumberText } from '../forms/read/numberText';
import { address } from '../sheet/address';
import { valueAt, type SheetSnapshot, type SnapshotValue, type WorkbookSnapshot } from '../sheet/snapshot';
import { BASE_NAMES, BASE_SHEETS, fieldOf, type BookField } from './bookColumns';
import type { SplitPiece } from './drawBaseBook';
import type { BaseBookFault } from './bookFaults';

/** What a base book is held against. */
export interface BaseBookSetting {
  readonly years: readonly number[];
  /** Elements of the rates whose growth is tested; the numerator is a part of the denominator. */
  readonly shares: readonly { readonly numerator: ElementKey; readonly denominator: ElementKey }[];
  /** Lists of units; undefined for one nobody ships. */
  units(list: string): ReadonlyMap<string, Unit> | undefined;
  readonly lists: readonly string[];
  /** The list of today's units. */
  readonly today: string;
  /** Whether people of an old unit went to one of today. */
  isPiece(piece: SplitPiece): boolean;
}

/** What a base book says, and every cell that is wrong; rows with a fault are left out. */
export interface ReadBaseBook {
  readonly book: BaseBook;
  readonly faults: readonly BaseBookFault[];
}

/** Reads a base book cell by cell. Rows without a figure say nothing. */
export function readBaseBook(workbook: WorkbookSnapshot, setting: BaseBookSetting): ReadBaseBook {
  const sheet = sheetOf(workbook, 'rows');
  if (!sheet) {
    const fault: BaseBookFault = { code: 'notBook', params: {}, sheet: '', cell: '' };
    return { book: { year: 0, rows: [], pieces: [] }, faults: [fault] };
  }
  const reader = new BookReader(sheet, setting);
  const year = reader.year();
  const rows = reader.rows();
  const pieceSheet = sheetOf(workbook, 'pieces');
  const pieces = pieceSheet ? new BookReader(pieceSheet, setting) : undefined;
  const book = { year, rows, pieces: pieces?.pieces() ?? [] };
  return { book, faults: [...reader.faults, ...(pieces?.faults ?? [])] };
}

/** Whether a workbook is a base book, whatever became of its cells. */
export function isBaseBook(workbook: WorkbookSnapshot): boolean {
  return sheetOf(workbook, 'rows') !== undefined;
}

function sheetOf({ sheets }: WorkbookSnapshot, id: 'rows' | 'pieces'): SheetSnapshot | undefined {
  const named = sheets.find(({ names }) => names.some(({ name }) => name === BASE_NAMES[id]));
  return named ?? sheets.find(({ name }) => name === BASE_SHEETS[id]);
}

/** Rows above which the titles stand. */
const MOST_HEAD_ROWS = 20;

interface Row {
  readonly row: number;
  readonly figures: ReadonlyMap<ElementKey, number>;
  readonly signed: Signed;
}

class BookReader {
  readonly faults: BaseBookFault[] = [];
  private readonly columns: ReadonlyMap<BookField, number>;
  private readonly first: number;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly setting: BaseBookSetting,
  ) {
    const heads = headRow(sheet);
    this.first = heads + 1;
    this.columns = columnsOf(sheet, heads);
  }

  year(): number {
    const area = this.sheet.names.find(({ name }) => name === BASE_NAMES.year)?.area;
    const at = { row: area?.top ?? 1, col: area?.left ?? 2 };
    const given = shownText(valueAt(this.sheet, at.row, at.col));
    const year = Number(given);
    if (this.setting.years.includes(year)) return year;
    this.fault(at.row, at.col, { code: 'yearUnknown', params: { years: this.setting.years.join(', '), given } });
    return 0;
  }

  rows(): readonly BaseRow[] {
    const seen = new Set<string>();
    return this.filled().flatMap(({ row, figures, signed }) => {
      const unit = this.unit(row, 'code', this.textIn(row, 'list'));
      if (!unit) return [];
      if (this.isTwice(seen, `${unit.list}:${unit.code}`, row)) return [];
      return [{ unit, values: figures, ...signed }];
    });
  }

  pieces(): readonly PieceRow[] {
    const [seen, sums] = [new Set<string>(), new Map<string, number>()];
    return this.filled().flatMap(({ row, figures, signed }): readonly PieceRow[] => {
      const old = this.unit(row, 'code', this.textIn(row, 'list'));
      const now = this.unit(row, 'nowCode', this.setting.today);
      if (!old || !now || this.isTwice(seen, `${old.code}:${now.code}`, row)) return [];
      if (!this.setting.isPiece({ old, now })) {
        this.faultAt(row, 'nowCode', { code: 'notSplit', params: { old: old.name, now: now.name } });
        return [];
      }
      const share = this.share(row, old, sums);
      if (share === 'wrong') return [];
      return [{ old, now, values: figures, ...(share === undefined ? {} : { share }), ...signed }];
    });
  }

  private share(row: number, old: Unit, sums: Map<string, number>): number | undefined | 'wrong' {
    const share = this.number(row, 'share');
    if (share === undefined || share === 'wrong') return share;
    const sum = (sums.get(old.code) ?? 0) + share;
    sums.set(old.code, sum);
    if (share > 100) this.faultAt(row, 'share', { code: 'shareOut', params: { given: share } });
    else if (sum > 100) this.faultAt(row, 'share', { code: 'sharesAbove', params: { sum } });
    else return share;
    return 'wrong';
  }

  /** Rows that say a figure or a share, with who typed it. */
  private filled(): readonly Row[] {
    const found: Row[] = [];
    for (let row = this.first; row <= (this.sheet.used?.bottom ?? 0); row += 1) {
      const faults = this.faults.length;
      const figures = this.figures(row);
      const isEmpty = figures.size === 0 && this.textIn(row, 'share') === '' && this.faults.length === faults;
      if (isEmpty) continue;
      const signed = this.signed(row);
      if (signed && this.faults.length === faults) found.push({ row, figures, signed });
    }
    return found;
  }

  private figures(row: number): ReadonlyMap<ElementKey, number> {
    const figures = new Map<ElementKey, number>();
    for (const [field] of this.columns) {
      if (!isFigure(field)) continue;
      const figure = this.number(row, field);
      if (typeof figure === 'number') figures.set(field, figure);
    }
    for (const { numerator, denominator } of this.setting.shares) {
      const [top, bottom] = [figures.get(numerator), figures.get(denominator)];
      if (top === undefined || bottom === undefined || top <= bottom) continue;
      const params = { numerator: top, denominator: bottom };
      this.faultAt(row, numerator, { code: 'numeratorAbove', params });
    }
    return figures;
  }

  private signed(row: number): Signed | undefined {
    const by = this.textIn(row, 'by');
    const on = this.day(row);
    if (by === '') this.faultAt(row, 'by', { code: 'nobody', params: {} });
    if (on === undefined) this.faultAt(row, 'on', { code: 'noDay', params: { given: this.textIn(row, 'on') } });
    return by === '' || on === undefined ? undefined : { by, on };
  }

  private day(row: number): IsoDay | undefined {
    const value = this.value(row, 'on');
    if (value.kind === 'number') return asDay(isoOfSerial(value.number));
    if (value.kind !== 'text') return undefined;
    const reading = readDateText(value.text);
    // The cell asks for the day first.
    return asDay(reading.kind === 'date' ? reading.iso : reading.kind === 'twoWays' ? reading.first : undefined);
  }

  private number(row: number, field: BookField): number | undefined | 'wrong' {
    const value = this.value(row, field);
    if (value.kind === 'blank' || (value.kind === 'text' && value.text.trim() === '')) return undefined;
    const given = shownText(value);
    const reading = value.kind === 'text' ? readNumberText(value.text, 'count', '') : value;
    if (reading.kind === 'twoWays') this.faultAt(row, field, { code: 'twoReadings', params: { given } });
    else {
      const number = reading.kind !== 'number' ? undefined : 'value' in reading ? reading.value : reading.number;
      if (number !== undefined && number >= 0) return number;
      this.faultAt(row, field, { code: 'notFigure', params: { given } });
    }
    return 'wrong';
  }

  private unit(row: number, field: 'code' | 'nowCode', list: string): Unit | undefined {
    const units = this.setting.units(list);
    if (!units) {
      const params = { given: list, known: this.setting.lists.join(', ') };
      this.faultAt(row, 'list', { code: 'listUnknown', params });
      return undefined;
    }
    const given = this.textIn(row, field);
    const unit = units.get(given);
    if (!unit) this.faultAt(row, field, { code: 'unitUnknown', params: { list, given } });
    return unit;
  }

  private isTwice(seen: Set<string>, key: string, row: number): boolean {
    const again = seen.has(key);
    if (again) this.faultAt(row, 'code', { code: 'unitTwice', params: {} });
    seen.add(key);
    return again;
  }

  private textIn(row: number, field: BookField): string {
    return shownText(this.value(row, field));
  }

  private value(row: number, field: BookField): SnapshotValue {
    const col = this.columns.get(field);
    return col === undefined ? { kind: 'blank' } : valueAt(this.sheet, row, col);
  }

  private faultAt(row: number, field: BookField, said: Said): void {
    this.fault(row, this.columns.get(field) ?? 0, said);
  }

  private fault(row: number, col: number, said: Said): void {
    this.faults.push({ ...said, sheet: this.sheet.name, cell: address({ row, col }) });
  }
}

type Said = BaseBookFault extends infer F ? (F extends BaseBookFault ? Pick<F, 'code' | 'params'> : never) : never;

function headRow(sheet: SheetSnapshot): number {
  for (let row = 0; row < MOST_HEAD_ROWS; row += 1) if (columnsOf(sheet, row).has('code')) return row;
  return MOST_HEAD_ROWS;
}

function columnsOf(sheet: SheetSnapshot, row: number): ReadonlyMap<BookField, number> {
  const columns = new Map<BookField, number>();
  for (let col = 0; col <= (sheet.used?.right ?? -1); col += 1) {
    const field = fieldOf(shownText(valueAt(sheet, row, col)));
    if (field !== undefined && !columns.has(field)) columns.set(field, col);
  }
  return columns;
}

const WORDS: ReadonlySet<BookField> = new Set<BookField>([
  'code',
  'list',
  'name',
  'nowCode',
  'nowName',
  'share',
  'by',
  'on',
]);

function isFigure(field: BookField): field is ElementKey {
  return !WORDS.has(field);
}

function asDay(iso: string | undefined): IsoDay | undefined {
  return iso !== undefined && isIsoDate(iso) ? iso : undefined;
}

function shownText(value: SnapshotValue): string {
  switch (value.kind) {
    case 'text':
      return value.text.normalize('NFC').trim();
    case 'number':
      return String(value.number);
    case 'error':
      return value.code;
    default:
      return '';
  }
}
