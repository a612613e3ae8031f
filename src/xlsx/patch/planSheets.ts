import { namesTable } from '../../core/sheet/formula/followSheets';
import { lastingShifts, type SheetMove } from '../../core/sheet/lineShift';
import { isFormula, type SheetModel } from '../../core/sheet/model';
import { followed, renamed } from '../../core/sheet/sheetNames';
import { checkName, reference } from '../write/definedNames';
import { checkSheetNames } from '../write/sheetNames';
import { WorkbookWriteError } from '../write/writeError';
import { isSameFrame, type FrameChange } from './frameChange';
import { nameOnTheWay, type NameChange, type PlacedSheet } from './arrangeSheets';
import type { WorkbookPatch } from './patchWorkbook';
import { sheetChange, type ChangedCell } from './sheetChanges';

/** A sheet as whoever edits it has it. */
export interface EditedSheet {
  /** The same whatever the sheet is called. */
  readonly id: string;
  readonly model: SheetModel;
  /** What came, went or moved on it, in order; what an older state of it has is a beginning of it. */
  readonly shifts: readonly SheetMove[];
}

/** What changed on one sheet of the file. */
export interface SheetChanges {
  /** The sheet's name in the file. */
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
  readonly frame: FrameChange;
  /** The sheet with nothing but its rules and the notes that come, where any of those changed. */
  readonly carrier?: SheetModel;
}

/** How a file comes to hold what was made of it. */
export interface SheetPlan {
  readonly edits: readonly SheetChanges[];
  /** Sheets in their order. */
  readonly places: readonly PlacedSheet[];
  /** Whether a sheet came, went, moved or got another name, or one is written anew. */
  readonly isArranged: boolean;
  /** Sheets to be written, to which `places` refers. */
  readonly written: readonly SheetModel[];
  /** Sheets of the file that are written anew, by their names there. */
  readonly anew: readonly string[];
  /** Sheets of which lines or cells were carried elsewhere: what points there from outside the cells does not follow. */
  readonly carriedOff: readonly string[];
}

/** The plan for a file whose worksheets are those of `before`; undefined where they are not. */
export function planSheets(
  patch: WorkbookPatch,
  before: readonly EditedSheet[],
  now: readonly EditedSheet[],
): SheetPlan | undefined {
  const { worksheets } = patch;
  if (worksheets.length !== before.length) return undefined;
  const planned = new Planning(patch, before, now);
  return planned.plan();
}

class Planning {
  private readonly edits: SheetChanges[] = [];
  private readonly written: SheetModel[] = [];
  private readonly anew: string[] = [];
  private readonly carriedOff: string[] = [];
  /** Where each sheet stood; -1 for one that came. */
  private readonly places: readonly number[];

  constructor(
    private readonly patch: WorkbookPatch,
    private readonly before: readonly EditedSheet[],
    private readonly now: readonly EditedSheet[],
  ) {
    this.places = now.map(({ id }) => before.findIndex((one) => one.id === id));
  }

  plan(): SheetPlan {
    const { before, now, edits, written, anew, carriedOff } = this;
    const asInFile = this.asInFile();
    const places = now.map((sheet, at) => this.placed(sheet, asInFile[at] ?? sheet.model, this.places[at] ?? -1));
    this.check(places);
    const isSame = places.length === before.length && places.every((place, at) => this.isSame(place, at));
    return { edits, places, isArranged: !isSame, written, anew, carriedOff };
  }

  /** Throws `WorkbookWriteError` for names that no sheet may have, those the file came with aside, and where none would show. */
  private check(places: readonly PlacedSheet[]): void {
    const { names, worksheets } = this.patch;
    const isOld = ({ from, name }: PlacedSheet): boolean => from !== undefined && worksheets[from] === name;
    const kept = places.filter(isOld).map(({ name }) => name);
    const unread = names.filter((name) => !worksheets.includes(name));
    const taken = [...kept, ...unread].map((name) => name.toLowerCase());
    checkSheetNames(
      places.filter((place) => !isOld(place)),
      taken,
    );
    const isHidden = places.some(({ state }) => state === 'hidden') || places.length < this.before.length;
    if (isHidden && this.now.every(({ model }) => model.hidden) && unread.length === 0)
      throw new WorkbookWriteError('noVisibleSheet', '');
  }

  /** The models as they would read if no sheet had got another name. */
  private asInFile(): readonly SheetModel[] {
    const names = new Set(this.patch.names.map((name) => name.toLowerCase()));
    const known = this.now.map(
      ({ model }, at) => this.before[this.places[at] ?? -1]?.model.name ?? nameOnTheWay(model.name, names),
    );
    return renamed(
      this.now.map(({ model }) => model),
      known,
    );
  }

  private placed({ model, shifts }: EditedSheet, asInFile: SheetModel, from: number): PlacedSheet {
    const old = this.before[from];
    const sheet = this.patch.worksheets[from];
    if (!old || sheet === undefined)
      return { name: model.name, names: [], ...stateOf(model), written: this.write(model) };
    const name = model.name === old.model.name ? sheet : model.name;
    const shown = old.model.hidden === model.hidden ? {} : stateOf(model);
    const moves = shifts.slice(old.shifts.length);
    const areLinesSame = moves.every((move) => 'moved' in move && move.moved === 'cells');
    if (moves.some((move) => 'moved' in move)) this.carriedOff.push(sheet);
    const change = areLinesSame ? sheetChange(old.model, asInFile) : undefined;
    const lines = lastingShifts(moves);
    const place = {
      from,
      name,
      names: nameChanges(old.model, { ...model, name }),
      ...shown,
      ...(lines.length > 0 ? { shifts: lines } : {}),
    };
    if (change?.kind === 'known' && this.patch.takes({ sheet, ...change })) {
      const { cells, frame } = change;
      if (cells.length > 0 || !isSameFrame(frame))
        this.edits.push({ sheet, cells, frame, ...carrierOf(asInFile, frame, `s${from}`) });
      return frame.rules.length > 0 ? { ...place, reruled: frame.rules } : place;
    }
    this.anew.push(sheet);
    const { names: _names, ...rest } = followed(model, this.unfollowed());
    return { ...place, written: this.write(rest) };
  }

  /** Old names that no sheet has now: editors let rules and conditional formats keep them. */
  private unfollowed(): ReadonlyMap<string, string> {
    const names = new Set(this.now.map(({ model }) => model.name));
    const moves = this.now.flatMap(({ model }, at) => {
      const old = this.before[this.places[at] ?? -1]?.model.name ?? model.name;
      return names.has(old) ? [] : [[old, model.name] as const];
    });
    return new Map(moves);
  }

  /** Written, a sheet shows; the workbook says which do. */
  private write({ hidden: _hidden, ...model }: SheetModel): number {
    return this.written.push(model) - 1;
  }

  private isSame({ from, name, state, written, names }: PlacedSheet, at: number): boolean {
    return (
      from === at &&
      written === undefined &&
      state === undefined &&
      names.length === 0 &&
      this.patch.worksheets[at] === name
    );
  }
}

/** Named so that no writer refuses it: no formula of a rule names its own sheet. */
function carrierOf(
  { validations, conditionalFormats }: SheetModel,
  { rules, notes }: FrameChange,
  name: string,
): Pick<SheetChanges, 'carrier'> {
  if (rules.length === 0 && notes.length === 0) return {};
  const cells = notes.flatMap(({ row, col, note }) => (note === undefined ? [] : [{ row, col, note }]));
  const carrier: SheetModel = {
    name,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    styles: {},
    columns: [],
    protected: false,
    gridlines: true,
    ...(rules.includes('validations') && validations ? { validations } : {}),
    ...(rules.includes('conditionalFormats') && conditionalFormats ? { conditionalFormats } : {}),
  };
  return { carrier };
}

function stateOf({ hidden = false }: SheetModel): Pick<PlacedSheet, 'state'> {
  return { state: hidden === 'very' ? 'veryHidden' : hidden ? 'hidden' : 'visible' };
}

function nameChanges(before: SheetModel, now: SheetModel): readonly NameChange[] {
  const keyOf = ({ name, scope }: Pick<NameChange, 'name' | 'scope'>): string => `${scope}|${name.toLowerCase()}`;
  const left = new Map((before.names ?? []).map((one) => [keyOf(one), one]));
  const changes = (now.names ?? []).flatMap((one): readonly NameChange[] => {
    const { name, scope, area } = one;
    const old = left.get(keyOf(one));
    left.delete(keyOf(one));
    const isSame = JSON.stringify(old?.area) === JSON.stringify(area);
    if (!old) checkName(now.name, name);
    return isSame ? [] : [{ name, scope, text: reference(now, area) }];
  });
  const gone = [...left.values()].map(({ name, scope }) => ({ name, scope, text: undefined }));
  return [...changes, ...gone];
}

/** A sheet whose formulas that name one of these tables stand as their results: without the table they are damage. */
export function withoutTables(sheet: SheetModel, tables: ReadonlySet<string>): SheetModel {
  if (tables.size === 0) return sheet;
  const cells = sheet.cells.map((cell) => {
    const { content } = cell;
    return content && isFormula(content) && namesTable(content.formula, tables)
      ? { ...cell, content: content.value }
      : cell;
  });
  return { ...sheet, cells };
}
