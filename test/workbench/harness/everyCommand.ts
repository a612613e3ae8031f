import { ICommandService } from '@univerjs/core';
import { isFormula, type SheetModel } from '../../../src/core/sheet/model';
import { loadModel } from '../../../src/workbench/grid/bookModel';
import { sheetFromGrid } from '../../../src/workbench/grid/convert/sheetFromGrid';
import type { GridBook } from '../../../src/workbench/grid/gridBook';
import type { IRange } from '../../../src/workbench/grid/gridTypes';

/** What all commands of the grid did to a protected sheet. */
export interface Tried {
  readonly commands: number;
  readonly changed: number;
  /** Commands after which the sheet was no longer the same, its input aside. */
  readonly broken: readonly string[];
}

/** Commands of sheets, whatever they are called; those that answer to a whole workbook are tried by name. */
const ON_SHEETS = /^(?:sheets?|data-validation|formula|sheets-formula)\.command\./;
const OF_WORKBOOK =
  /(?:insert|copy|remove)-sheet|set-worksheet-(?:name|order|hidden|show|activate)|set-workbook-name|-confirm$|expand-selection$/;

/** Runs every command of the grid on a protected sheet, with many parameters, undoing each. */
export async function tryEveryCommand(book: GridBook, refusals: readonly unknown[], sheets: string): Promise<Tried> {
  const models = JSON.parse(sheets) as readonly SheetModel[];
  const commands = book.grid.injector.get(ICommandService);
  const run = (id: string, params?: object): Promise<unknown> =>
    commands.executeCommand(id, params).catch(() => undefined);
  const load = (): boolean => loadModel(book, { sheets: models }, {});
  const broken: string[] = [];
  let changed = 0;
  load();
  const { held, all } = state(book);
  let before = all;
  const ids = commandIds(commands).filter((id) => ON_SHEETS.test(id) && !OF_WORKBOOK.test(id));
  for (const [name, chosen, params] of variants()) {
    // Choosing draws much of the page anew, and most commands are refused before they do anything.
    let isChosen = false;
    for (const id of ids) {
      if (!isChosen)
        book.workbook
          .getActiveSheet()
          .getRange(...chosen)
          .activate();
      isChosen = true;
      const refused = refusals.length;
      await Promise.race([run(id, params && { ...params, ...place(book) }), moment()]);
      if (refusals.length > refused) continue;
      isChosen = false;
      const after = state(book);
      if (after.all !== before) changed += 1;
      await run('univer.command.undo');
      const undone = state(book);
      before = undone.all;
      if (after.held === held && undone.held === held) continue;
      broken.push(`${id} ${name}: ${firstDifference(held, after.held === held ? undone.held : after.held)}`);
      load();
      before = all;
    }
  }
  if (state(book).held !== held) broken.push('something that was refused');
  return { commands: ids.length, changed, broken };
}

/** Where the sheet is now: a workbook that was loaded anew has another id. */
const place = (book: GridBook) => ({
  unitId: book.workbook.getId(),
  subUnitId: book.workbook.getActiveSheet().getSheetId(),
});

const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

function commandIds(commands: ICommandService): readonly string[] {
  const { _commandRegistry } = commands as unknown as { _commandRegistry: { _commands: ReadonlyMap<string, unknown> } };
  return [..._commandRegistry._commands.keys()];
}

type Chosen = readonly [row: number, col: number, rows: number, cols: number];

/** What is chosen, and parameters under all the names that commands look for. */
function variants(): readonly (readonly [name: string, chosen: Chosen, params: object | undefined])[] {
  const places: readonly (readonly [string, Chosen, Chosen])[] = [
    ['input', [1, 1, 1, 1], [2, 1, 2, 1]],
    ['inputs', [1, 1, 3, 1], [2, 1, 3, 1]],
    ['locked', [0, 0, 1, 1], [4, 1, 1, 1]],
    ['both', [0, 0, 5, 2], [6, 0, 5, 2]],
  ];
  return places.flatMap(([name, from, to]) => {
    const [range, target] = [toRange(from), toRange(to)];
    const named = {
      ...{ range, ranges: [range], fromRange: range, toRange: target, sourceRange: range },
      ...{ targetRange: target, selections: [{ range, primary: null, style: null }], direction: 1, count: 1 },
      value: [[{ v: 7, s: { bl: 1 } }]],
      ...{ row: from[0], col: from[1], column: from[1], style: { type: 'bl', value: 1 }, horizontalAlign: 2 },
      rowColSizes: 30,
    };
    return [
      [`${name} chosen`, from, undefined],
      [`${name} named`, from, named],
      [`${name} by colour`, from, { ...named, value: '#FF0000', applyType: 'COPY' }],
      ...(name === 'inputs' ? [[`${name} by series`, from, { ...named, value: 1, applyType: 'SERIES' }] as const] : []),
    ] as const;
  });
}

const toRange = ([startRow, startColumn, rows, cols]: Chosen): IRange => ({
  startRow,
  startColumn,
  endRow: startRow + rows - 1,
  endColumn: startColumn + cols - 1,
});

/** The first sheet as it is saved, whole and without what a protected sheet lets people change. */
function state(book: GridBook): { readonly all: string; readonly held: string } {
  const data = book.workbook.save();
  const { model } = sheetFromGrid(data, book.resources(data), data.sheetOrder[0] ?? '', book.shift);
  const { columns: _widths, rows: _heights, tabColor: _colour, cells, styles, ...held } = model;
  const looks = cells.map(({ row, col, content, style }) => {
    const look = style === undefined ? undefined : styles[style];
    return [row, col, look, look?.locked === false ? '' : content && isFormula(content) ? content.formula : content];
  });
  return { all: JSON.stringify(cells), held: JSON.stringify([held, looks]) };
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`;
}
