import type { Area } from '../../../../src/core/sheet/address';
import { formatOf } from './cellFormat';
import { parseInput } from './parseInput';

export interface HostCell {
  value: string | number | boolean;
  formula: string | undefined;
  prefixed: boolean;
  format: Record<string, unknown>;
  link: unknown;
}

export interface HostName {
  name: string;
  formula: string;
  visible: boolean;
}

export interface HostValidation {
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
}

export interface HostConditionalFormat {
  readonly id: string;
  area: Area;
  readonly type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Settings by path: "custom/rule/formula", "dataBar/positiveFormat/fillColor". */
  settings: Record<string, unknown>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  seriesBy: string;
  source: Area;
  series: HostSeries[];
  /** Settings by path: "title/text", "axes/valueAxis/minimum". */
  settings: Record<string, unknown>;
  place: { from: Area; to: Area } | undefined;
}

export interface HostSeries {
  settings: Record<string, unknown>;
  values: Area | undefined;
  categories: Area | undefined;
}

export interface HostProtection {
  on: boolean;
  password: string;
  options: Record<string, unknown>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const COLS = 16384;

/** One sheet of the host; `objects` write to it, tests read it. All positions are zero-based. */
export class HostSheet {
  readonly cells = new Map<number, HostCell>();
  readonly validations = new Map<number, HostValidation>();
  readonly comments = new Map<number, string>();
  readonly notes = new Map<number, string>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly outline = new Map<number, number>();
  names: HostName[] = [];
  merges: Area[] = [];
  conditionalFormats: HostConditionalFormat[] = [];
  charts: HostChart[] = [];
  pageBreaks: number[] = [];
  /** Page layout settings by path: "orientation", "headersFooters/defaultForAllPages/centerFooter". */
  page: Record<string, unknown> = {};
  protection: HostProtection = { on: false, password: '', options: {} };
  freeze = { rows: 0, cols: 0 };
  filter: Area | undefined = undefined;
  visibility: Visibility = 'Visible';
  tabColor = '';
  gridlines = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  key(row: number, col: number): number {
    return row * COLS + col;
  }

  cell(row: number, col: number): HostCell | undefined {
    return this.cells.get(row * COLS + col);
  }

  /** The cell to write on, made when there is none. */
  ensure(row: number, col: number): HostCell {
    const key = row * COLS + col;
    const known = this.cells.get(key);
    if (known) return known;
    const cell: HostCell = { value: '', formula: undefined, prefixed: false, format: {}, link: undefined };
    this.cells.set(key, cell);
    return cell;
  }

  format(row: number, col: number, path: string): unknown {
    return formatOf(this.cell(row, col)?.format, path);
  }

  /** Takes a value as typed or written; en-US reading (parseInput.ts). */
  input(row: number, col: number, written: string | number | boolean): void {
    const cell = this.ensure(row, col);
    const format = String(formatOf(cell.format, 'numberFormat'));
    const input = parseInput(written, format);
    cell.value = input.value;
    cell.formula = input.formula;
    cell.prefixed = input.prefixed === true;
    if (input.numberFormat !== undefined && format === 'General') cell.format['numberFormat'] = input.numberFormat;
  }

  /** Smallest area of non-blank cells; with `formats` formatted blanks count too, as in Excel. */
  used(formats: boolean): Area | undefined {
    let area: Area | undefined;
    for (const [key, cell] of this.cells) {
      const filled = cell.formula !== undefined || cell.value !== '';
      if (!filled && !(formats && Object.keys(cell.format).length > 0)) continue;
      area = grow(area, Math.floor(key / COLS), key % COLS);
    }
    return area;
  }

  /** A copy under another name with everything on it, as Excel's own sheet copy (sheet-scoped names come along). */
  copy(id: string, name: string): HostSheet {
    const twin = new HostSheet(id, name);
    const fields: (keyof HostSheet)[] = ['cells', 'validations', 'comments', 'notes', 'rowHeights', 'columnWidths'];
    const more: (keyof HostSheet)[] = [
      'hiddenRows',
      'hiddenColumns',
      'outline',
      'names',
      'merges',
      'conditionalFormats',
    ];
    const rest: (keyof HostSheet)[] = [
      'charts',
      'pageBreaks',
      'page',
      'protection',
      'freeze',
      'filter',
      'tabColor',
      'gridlines',
    ];
    for (const field of [...fields, ...more, ...rest]) Object.assign(twin, { [field]: deepCopy(this[field]) });
    const from = quoted(this.name);
    for (const entry of twin.names) entry.formula = entry.formula.split(`${from}!`).join(`${quoted(name)}!`);
    return twin;
  }
}

/** Copies plain objects, arrays, maps and sets (jsdom has no structuredClone). */
function deepCopy(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, deepCopy(part)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(deepCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deepCopy(part)]));
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function grow(area: Area | undefined, row: number, col: number): Area {
  if (!area) return { top: row, left: col, bottom: row, right: col };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, col),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, col),
  };
}
