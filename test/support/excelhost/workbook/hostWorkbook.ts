import { quotedSheet } from '../../../../src/core/sheet/address';
import { RichError } from '../protocol/wire';
import { HostSheet, type HostName } from './hostSheet';
import { ON_WINDOWS, type Quirks } from './quirks';

/** What Excel would calculate for a formula; gets en-US text without "=". */
export type Evaluate = (
  formula: string,
  sheet: HostSheet,
  row: number,
  col: number,
  workbook: HostWorkbook,
) => string | number | boolean;

export interface ChangeEvent {
  readonly sheet: HostSheet;
  readonly address: string;
  readonly source: 'Local' | 'Remote';
  /** The add-in itself wrote it. */
  readonly own: boolean;
}

/** Longest sheet name Excel allows, and the signs it refuses. */
const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*:[\]]/;

/** The workbook that stands open in the host. Tests may read and change it directly. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  active: HostSheet;
  selected: { sheet: HostSheet; address: string } | undefined = undefined;
  structureProtected = false;
  /** Requests that asked for a screen that stands still while they run. */
  timesHeldStill = 0;
  eventsEnabled = true;
  calculationMode = 'Automatic';
  decimalSeparator = ',';
  thousandsSeparator = '.';
  listSeparator = ';';
  readonly quirks: Quirks = { ...ON_WINDOWS };
  /** What Ctrl+Z would take back, last one last. Protection and whole sheets empty it (“undo capabilities”). */
  undoable: string[] = [];
  /** Files that were opened as new workbooks beside this one, base64. */
  readonly openedFiles: string[] = [];
  onChange: (event: ChangeEvent) => void = () => undefined;
  private ids = 0;

  constructor(
    private readonly evaluate: Evaluate,
    firstSheet = 'Sheet1',
  ) {
    this.active = this.addSheet(firstSheet);
  }

  nextId(): string {
    this.ids += 1;
    return `{00000000-0000-0000-0000-${String(this.ids).padStart(12, '0')}}`;
  }

  sheet(name: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase() || sheet.id === name);
  }

  addSheet(name?: string): HostSheet {
    this.refuseStructureChange();
    this.undoable = [];
    const sheet = new HostSheet(this.nextId(), this.checkedName(name ?? this.freeName('Sheet')));
    this.sheets.push(sheet);
    return sheet;
  }

  copySheet(source: HostSheet, at: number): HostSheet {
    this.refuseStructureChange();
    this.undoable = [];
    const base = source.name.slice(0, MAX_NAME - 4);
    let number = 2;
    while (this.sheet(`${base} (${number})`)) number += 1;
    const twin = source.copy(this.nextId(), `${base} (${number})`);
    if (this.quirks.copiedNames === 'lost') twin.names = [];
    this.sheets.splice(at, 0, twin);
    return twin;
  }

  deleteSheet(sheet: HostSheet): void {
    this.refuseStructureChange();
    if (sheet.visibility === 'VeryHidden')
      throw new RichError('GeneralException', 'a very hidden sheet cannot be deleted');
    this.undoable = [];
    const visible = this.sheets.filter((entry) => entry.visibility === 'Visible' && entry !== sheet);
    const next = visible[0];
    if (!next) throw new RichError('InvalidOperation', 'a workbook keeps one visible sheet');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.breakReferences(sheet.name);
    if (this.active === sheet) this.active = next;
  }

  rename(sheet: HostSheet, name: string): void {
    this.refuseStructureChange();
    if (sheet.name === name) return;
    const before = sheet.name;
    if (before.toLowerCase() !== name.toLowerCase()) this.checkedName(name);
    sheet.name = name;
    this.replaceInFormulas(before, (formula) => formula.split(`${quotedSheet(before)}!`).join(`${quotedSheet(name)}!`));
  }

  setVisibility(sheet: HostSheet, visibility: HostSheet['visibility']): void {
    this.refuseStructureChange();
    const others = this.sheets.filter((entry) => entry !== sheet && entry.visibility === 'Visible');
    const next = others[0];
    if (visibility !== 'Visible' && !next)
      throw new RichError('InvalidOperation', 'a workbook keeps one visible sheet');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet && next) this.active = next;
  }

  valueOf(sheet: HostSheet, row: number, col: number): string | number | boolean {
    const cell = sheet.cell(row, col);
    if (!cell) return '';
    return cell.formula === undefined ? cell.value : this.evaluate(cell.formula, sheet, row, col, this);
  }

  private refuseStructureChange(): void {
    if (this.structureProtected) throw new RichError('AccessDenied', 'the structure of the workbook is protected');
  }

  private checkedName(name: string): string {
    if (name.length === 0 || name.length > MAX_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name)) {
      throw new RichError('InvalidArgument', `not a sheet name: ${name}`);
    }
    if (this.sheet(name)) throw new RichError('ItemAlreadyExists', `a sheet ${name} exists`);
    return name;
  }

  private freeName(base: string): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }

  private breakReferences(name: string): void {
    const plain = /^[A-Za-z0-9_]+$/.test(name) ? `${name}!` : undefined;
    this.replaceInFormulas(name, (formula) => {
      const broken = formula.split(`${quotedSheet(name)}!`).join('#REF!');
      return plain === undefined ? broken : broken.split(plain).join('#REF!');
    });
  }

  /** Changes the formulas that name a sheet; the look at the text first keeps 200 sheets quick. */
  private replaceInFormulas(sheetName: string, change: (formula: string) => string): void {
    const part = sheetName.replace(/'/g, "''");
    for (const sheet of this.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula?.includes(part)) cell.formula = change(cell.formula);
      }
      changeNames(sheet.names, part, change);
    }
    changeNames(this.names, part, change);
  }
}

function changeNames(names: readonly HostName[], part: string, change: (formula: string) => string): void {
  for (const entry of names) if (entry.formula.includes(part)) entry.formula = change(entry.formula);
}
