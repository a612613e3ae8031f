import type { Area } from '../../core/sheet/address';
import type { SheetSnapshot, SnapshotCell } from '../../core/sheet/snapshot';

/** What the workbook part says of a sheet. */
type ListedFacts = Pick<SheetSnapshot, 'name' | 'visibility' | 'names' | 'brokenNames'>;

/** A sheet that is unpacked when somebody first asks for its content. Whatever asks may throw `WorkbookError`. */
export class DeferredSheet implements SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly names: SheetSnapshot['names'];
  readonly brokenNames: readonly string[];
  private made: SheetSnapshot | undefined;

  constructor(
    facts: ListedFacts,
    private readonly read: () => SheetSnapshot,
  ) {
    this.name = facts.name;
    this.visibility = facts.visibility;
    this.names = facts.names;
    this.brokenNames = facts.brokenNames;
  }

  get used(): Area | undefined {
    return this.sheet.used;
  }

  get merges(): readonly Area[] {
    return this.sheet.merges;
  }

  get validated(): readonly Area[] {
    return this.sheet.validated;
  }

  get isProtected(): boolean {
    return this.sheet.isProtected;
  }

  cell(row: number, col: number): SnapshotCell | undefined {
    return this.sheet.cell(row, col);
  }

  cells(): Iterable<SnapshotCell> {
    return this.sheet.cells();
  }

  private get sheet(): SheetSnapshot {
    return (this.made ??= this.read());
  }
}
