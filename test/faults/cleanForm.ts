import type { Programme } from '../../src/domain/plan/programme';
import type { ElementSpec } from '../../src/domain/plan/elements';
import type { ElementKey } from '../../src/domain/ids';
import { FormShapeCache } from '../../src/domain/plan/formShape';
import { buildForm } from '../../src/core/forms/buildForm';
import { columnName, type Cell } from '../../src/core/sheet/address';
import type { SheetModel } from '../../src/core/sheet/model';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { busyArgs, FaultSource } from '../../src/samples/faultSource';
import type { SampleArgs } from '../../src/samples/scene';
import { catalogue } from '../support/plans';
import { edited, modelSnapshot, namedCell, type Edit } from '../core/forms/modelSnapshot';
import { asOfDay, sampleReporters } from '../samples/sampleForm';

const shapes = new FormShapeCache();

/** The forms illustrative faults are put in: the first commune's, then one of each kind of department. */
export function cleanForms(programme: Programme, year: number): readonly (() => CleanForm)[] {
  const asOf = asOfDay(programme, year);
  return sampleReporters(programme, year, 1).map((of) => {
    const args = { programme, catalogue: catalogue(), ...of, year, asOf, seed: '1', shapes };
    let made: CleanForm | undefined;
    return () => (made ??= new CleanForm(args));
  });
}

/** A clean form, as a sheet that can be changed cell by cell; made once for all kinds of faults. */
export class CleanForm {
  readonly source: FaultSource;
  readonly sheet: SheetSnapshot;

  constructor(asked: SampleArgs) {
    this.source = new FaultSource(busyArgs(asked));
    this.sheet = modelSnapshot(this.model());
  }

  get programme(): Programme {
    return this.source.args.programme;
  }

  get year(): number {
    return this.source.args.year;
  }

  /** The sheet as the product makes it. */
  model(): SheetModel {
    return buildForm({ ...this.source.args, entries: this.source.entries });
  }

  at(name: string): Cell {
    return namedCell(this.sheet, `TH.${name}`);
  }

  /** Whether the sheet has a cell of that name. */
  has(name: string): boolean {
    return this.sheet.names.some((own) => own.name === `TH.${name}`);
  }

  /** The sheet with the content of some cells changed. */
  with(...changes: readonly (readonly [at: string | Cell, edit: Edit])[]): SheetSnapshot {
    return edited(
      this.sheet,
      changes.map(([at, edit]) => ({ ...(typeof at === 'string' ? this.at(at) : at), edit })),
    );
  }

  /** Counts with one cell that nothing else is compared with and that are not 0, the largest first. */
  plain(nth = 0): ElementSpec | undefined {
    return this.source.plainCounts().filter(({ key }) => this.source.number(key) > 0)[nth];
  }

  /** The first typed line of a kind. */
  typed(type: ElementSpec['type'], fits: (spec: ElementSpec) => boolean = () => true): ElementSpec | undefined {
    return this.source.typed(type).find(fits);
  }

  /** The last total the sheet adds up, with what it adds. */
  total(): { readonly key: ElementKey; readonly of: readonly ElementKey[] } | undefined {
    const sums = this.source.specs.flatMap(({ key, computed }) =>
      computed?.rule === 'sum' && computed.of.length > 1 ? [{ key, of: computed.of }] : [],
    );
    return sums.at(-1);
  }

  /** The line of a role. */
  withRole(role: string): ElementKey | undefined {
    return this.source.specs.find(({ indicator, part }) => indicator.role === role && part === undefined)?.key;
  }

  /** Another sheet with the content of some cells changed. */
  onSheet(sheet: SheetSnapshot, ...changes: readonly (readonly [at: Cell, edit: Edit])[]): SheetSnapshot {
    return edited(
      sheet,
      changes.map(([at, edit]) => ({ ...at, edit })),
    );
  }

  columnName(col: number): string {
    return columnName(col);
  }

  /** Where the form has its column "Ghi chú". */
  noteColumn(): number {
    for (const { col, value } of this.sheet.cells()) {
      if (value.kind === 'text' && value.text.trim() === 'Ghi chú') return col;
    }
    throw new Error('no column for notes');
  }
}
