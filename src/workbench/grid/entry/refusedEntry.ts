import {
  DocSelectionManagerService,
  IEditorBridgeService,
  SheetInterceptorService,
  VALIDATE_CELL,
} from '@univerjs/preset-sheets-core';
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/preset-sheets-data-validation';
import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  type DocumentDataModel,
  type IDisposable,
  type Nullable,
} from '@univerjs/core';
import type { InputCell } from '../../../core/forms/read/typedEntry';
import { address } from '../../../core/sheet/address';
import type { GridBook } from '../gridBook';
import type { GridStyle, ISheetDataValidationRule } from '../gridTypes';
import { inputCell } from './inputCells';
import { judgeRule } from './quickRule';
import { typedCell } from './typedCell';

/** An entry that the rule of its cell forbids. */
export interface RefusedEntry {
  readonly cell: string;
  readonly typed: string;
  /** The rule's own sentence on what it takes; empty where it has none. */
  readonly takes: string;
  /** What an input of a form takes; undefined for other cells. */
  readonly input: InputCell | undefined;
}

const EDITOR = 'sheet.operation.set-cell-edit-visible';
const ESCAPE = 27;
/** Rules that only warn let everything pass. */
const STOP = 1;
/** The grid's own code of a kept rule. */
const VALID = 'valid';
/** Before the grid's own check of a rule. */
const FIRST = 1000;

/** What stands in the cell's editor, and where. */
interface Editing {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/**
 * Keeps an entry that breaks its cell's rule in its cell, still being edited and chosen whole, so that the next keys
 * take its place: nothing typed is lost, and no dialog takes the keyboard. `told` hears of it, and of its end
 * (undefined). Rules that only the grid can judge are judged after the entry; their text comes back into the editor.
 */
export function listenToRefusals(
  book: GridBook,
  told: (refused: RefusedEntry | undefined) => void,
  year: number,
): IDisposable {
  const { injector } = book.grid;
  const commands = injector.get(ICommandService);
  const rules = injector.get(SheetDataValidationModel);
  let last: Editing | undefined;
  const ruleAt = (row: number, col: number): ISheetDataValidationRule | undefined => {
    const rule = rules.getRuleByLocation(book.workbook.getId(), book.workbook.getActiveSheet().getSheetId(), row, col);
    return rule?.errorStyle === STOP ? rule : undefined;
  };
  const refuse = ({ row, col, text }: Editing, rule: ISheetDataValidationRule): void =>
    told({ cell: address({ row, col }), typed: text, takes: rule.error ?? '', input: inputAt(book, row, col, year) });
  const broken = (): boolean => {
    last = editing(book);
    const rule = last && ruleAt(last.row, last.col);
    if (!last || !rule || !breaks(book, last, rule, year)) return false;
    chooseText(book, last.text);
    refuse(last, rule);
    return true;
  };
  const ending = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== EDITOR) return;
    const { visible, keycode } = (params ?? {}) as { visible?: boolean; keycode?: number };
    if (visible === false && keycode !== ESCAPE && broken()) throw new CanceledError();
    if (visible === false) told(undefined);
  });
  const judged = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST - 1,
    handler: async (_result, { unitId, subUnitId, row, col }) => {
      const rule = ruleAt(row, col);
      const validator = injector.get(SheetsDataValidationValidatorService);
      if (!rule || (await validator.validatorCell(unitId, subUnitId, row, col)) === VALID) return true;
      const typed = last;
      // Once the grid has taken the entry back.
      setTimeout(() => typed && reopen(book, typed, () => refuse(typed, rule)));
      return false;
    },
  });
  const pointing = (event: PointerEvent): void => {
    const onGrid = event.target instanceof HTMLCanvasElement && book.grid.container.contains(event.target);
    // The grid would choose the clicked cell and type there what stands in the editor.
    if (onGrid && book.workbook.isCellEditing() && broken()) event.stopImmediatePropagation();
  };
  window.addEventListener('pointerdown', pointing, { capture: true });
  return {
    dispose: () => {
      ending.dispose();
      judged();
      window.removeEventListener('pointerdown', pointing, { capture: true });
    },
  };
}

function editing(book: GridBook): Editing | undefined {
  const { injector } = book.grid;
  const bridge = injector.get(IEditorBridgeService);
  const place = bridge.isVisible().visible ? bridge.getEditLocation() : undefined;
  const body = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
    ?.getBody();
  if (!place || !body || place.sheetId !== book.workbook.getActiveSheet().getSheetId()) return undefined;
  return { row: place.row, col: place.column, text: body.dataStream.replace(/\r\n$/, '') };
}

const inputAt = (book: GridBook, row: number, col: number, year: number): InputCell | undefined =>
  inputCell(book.grid.injector, book.workbook.getActiveSheet().getSheet(), { row, col, year });

function breaks(book: GridBook, { row, col, text }: Editing, rule: ISheetDataValidationRule, year: number): boolean {
  if (text === '' || text.startsWith('=')) return false;
  const raw = book.workbook.getActiveSheet().getSheet().getCellRaw(row, col);
  const style: Nullable<GridStyle> = book.workbook.getWorkbook().getStyles().get(raw?.s);
  const entry = typedCell(text, style?.n?.pattern, { year, input: inputAt(book, row, col, year) });
  return judgeRule(entry, rule) === 'broken';
}

/** Whatever is typed next takes the place of the text. */
function chooseText(book: GridBook, text: string): void {
  const unit = { unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY, subUnitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY };
  const whole = [{ startOffset: 0, endOffset: text.length }];
  book.grid.injector.get(DocSelectionManagerService).replaceDocRanges(whole, unit);
}

/** The editor opens again with what was typed; where the person has typed on meanwhile, that stays. */
function reopen(book: GridBook, { row, col, text }: Editing, then: () => void): void {
  if (!book.workbook.isCellEditing()) {
    book.workbook.getActiveSheet().getRange(row, col).activate();
    book.workbook.startEditing();
    void book.grid.api.executeCommand('doc.command.insert-text', {
      unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      body: { dataStream: text },
      range: { startOffset: 0, endOffset: 0, collapsed: true },
    });
    chooseText(book, text);
  }
  then();
}
