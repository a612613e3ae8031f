import { formWithRole } from '../../../domain/catalogue/withRole';
import { FormShapeCache } from '../../../domain/plan/formShape';
import type { ElementSpec, Reporter } from '../../../domain/plan/elements';
import type { Unit } from '../../../domain/territory/unit';
import { fullName } from '../../../domain/territory/unit';
import { address, type Area, type Cell } from '../../sheet/address';
import { framedSheet } from '../../sheet/framedSheet';
import { number, text } from '../../sheet/model';
import type { SheetModel } from '../../sheet/model';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { type FormArgs, rowEntryKey } from '../formArgs';
import { DISTRICT_COLUMN, DISTRICT_HEAD, districtColumns, UNIT_CODE_TITLE } from '../layout/districtColumns';
import type { DistrictColumn } from '../layout/districtColumns';
import { greyProposals } from './greyProposals';
import { drawAsOf, drawIdentity, drawPrefilled, drawUnderHead } from './drawHead';
import { countedUnits, drawCounter } from './counter';
import { drawDistrictTotals } from './districtTotals';
import { drawFooter } from './footer';
import { FORM_TEXT } from './formText';
import { heading } from './heading';
import { inputContent, inputRule, inputStyle } from './inputs';
import { rateCell } from './judgement';
import { checkFormula } from './onSheetChecks';
import { sheetRelations, type RelatedFigures, type SheetRelations } from './relationChecks';
import { IDENTITY_HEIGHT, printModel, sheetName } from './sheetFrame';

const CHECK_WIDTH = 80;

/** Right of the cells a program finds the form by. */
const COUNTER_PLACE = { top: DISTRICT_HEAD.identity, left: 8, bottom: DISTRICT_HEAD.identity, right: 12 } as const;

type RowArgs = FormArgs & { readonly shapes: FormShapeCache; readonly relations: SheetRelations };

/** Biểu 02b/CTXH-H: communes and departments as rows, key figures as columns (docs/forms.md#district-form). */
export function buildDistrictForm(args: FormArgs): SheetModel {
  const shapes = args.shapes ?? new FormShapeCache();
  const columns = districtColumns(shapes.of(args).specs);
  const rows = args.rows ?? [];
  const right = DISTRICT_COLUMN.firstFigure + columns.length - 1;
  const draft = new SheetDraft();
  drawDistrictHead(draft, args, columns, right);
  const rowArgs = { ...args, shapes, relations: sheetRelations(args.catalogue.relations) };
  const asked = rows.filter((unit, index) => drawUnit(draft, rowArgs, unit, index, columns)).length;
  const bottom = drawDistrictTotals(draft, args, columns, rows.length);
  const checks = checkArea(right + 1, rows.length);
  const counter = drawCounter(draft, COUNTER_PLACE, countedUnits(checks, asked));
  const end = drawFooter(draft, args, bottom + 1, { left: 0, right });
  const widths = [5, 26, 10, ...columns.map((column) => (column.spec.type === 'money' ? 9 : 7.5)), CHECK_WIDTH];
  const cells = draft.cells();
  const fixed = new Map([[DISTRICT_HEAD.identity, IDENTITY_HEIGHT]]);
  const heights = rowHeights(FORM_TEXT, { cells, merges: draft.merges, widths, fixed });
  const lastUnit = DISTRICT_HEAD.first + rows.length - 1;
  return framedSheet({
    name: sheetName(args),
    draft,
    cells,
    widths,
    rows: heights,
    conditionalFormats: [
      ...checkMarks(checks),
      ...counter,
      ...(args.proposals ? [greyProposals(inputArea(right, rows.length))] : []),
    ],
    protected: true,
    freeze: { rows: DISTRICT_HEAD.first, cols: DISTRICT_COLUMN.firstFigure },
    print: printModel(
      { from: DISTRICT_HEAD.titles, to: DISTRICT_HEAD.marks },
      { top: 0, left: 0, bottom: end, right },
      { rows: heights, widths, mayBegin: (row) => row > DISTRICT_HEAD.first && row <= lastUnit },
    ),
  });
}

function inputArea(right: number, rows: number): Area {
  return { ...checkArea(right, rows), left: DISTRICT_COLUMN.firstFigure };
}

function checkArea(col: number, rows: number): Area {
  return { top: DISTRICT_HEAD.first, left: col, bottom: DISTRICT_HEAD.first + Math.max(rows, 1) - 1, right: col };
}

function checkMarks(area: Area): NonNullable<SheetModel['conditionalFormats']> {
  const at = address({ row: area.top, col: area.left });
  return [
    { type: 'formula', area, formula: `LEFT(${at},1)="✓"`, style: { fontColor: '1E7B34' } },
    { type: 'formula', area, formula: `LEFT(${at},1)="✗"`, style: { fontColor: 'B00020', bold: true } },
  ];
}

function drawDistrictHead(draft: SheetDraft, args: FormArgs, columns: readonly DistrictColumn[], right: number): void {
  const head = heading(args);
  const third = Math.floor((right - 2) / 2) + 2;
  const line = (row: number, from: number, to: number) => ({ top: row, bottom: row, left: from, right: to });
  const rightFrom = Math.min(third + 3, right);
  draft.spread(line(DISTRICT_HEAD.form, 0, 2), 'formCode', text(head.form));
  draft.spread(line(DISTRICT_HEAD.basis, 0, 2), 'formText', text(head.basis));
  draft.spread(line(DISTRICT_HEAD.deadline, 0, 2), 'formTextItalic', text(head.deadline));
  draft.spread(
    { ...line(DISTRICT_HEAD.form, 3, rightFrom - 1), bottom: DISTRICT_HEAD.basis },
    'formTitle',
    text(head.title),
  );
  draft.spread(line(DISTRICT_HEAD.deadline, 3, rightFrom - 1), 'subtitle', text(head.period));
  draft.spread(line(DISTRICT_HEAD.form, rightFrom, right), 'formText', text(head.unit));
  draft.spread(line(DISTRICT_HEAD.basis, rightFrom, right), 'formText', text(head.receiver));
  draft.spread(line(DISTRICT_HEAD.deadline, rightFrom, right), 'rightItalic', text(head.money));
  drawUnderHead(draft, args, line(DISTRICT_HEAD.asOf, 0, 2));
  drawPrefilled(draft, args, { row: DISTRICT_HEAD.identity, col: right + 1 });
  drawAsOf(draft, args, { row: DISTRICT_HEAD.asOf, label: 4, labelEnd: 7, value: 8, valueEnd: 9 });
  drawIdentity(draft, args, DISTRICT_HEAD.identity, DISTRICT_COLUMN.label);
  drawTitles(draft, columns, right + 1);
}

function drawTitles(draft: SheetDraft, columns: readonly DistrictColumn[], checkCol: number): void {
  const fixed = [
    ['STT', 'A'],
    ['Đơn vị báo cáo', 'B'],
    [UNIT_CODE_TITLE, 'C'],
  ] as const;
  fixed.forEach(([title, mark], col) => {
    draft.spread(
      { top: DISTRICT_HEAD.titles, bottom: DISTRICT_HEAD.codes, left: col, right: col },
      'formHead',
      text(title),
    );
    draft.putText({ row: DISTRICT_HEAD.marks, col }, 'mark', mark);
  });
  columns.forEach(({ col, title, spec }, index) => {
    draft.putText({ row: DISTRICT_HEAD.titles, col }, 'formHead', title);
    draft.putText({ row: DISTRICT_HEAD.codes, col }, 'lineCode', spec.key);
    draft.putText({ row: DISTRICT_HEAD.marks, col }, 'mark', String(index + 1));
  });
  draft.spread(
    { top: DISTRICT_HEAD.titles, bottom: DISTRICT_HEAD.codes, left: checkCol, right: checkCol },
    'formHead',
    text('Kiểm tra'),
  );
  draft.putText({ row: DISTRICT_HEAD.marks, col: checkCol }, 'mark', 'D');
}

/** Draws the row of a unit; whether it has figures to check. */
function drawUnit(
  draft: SheetDraft,
  args: RowArgs,
  unit: Unit,
  index: number,
  columns: readonly DistrictColumn[],
): boolean {
  const row = DISTRICT_HEAD.first + index;
  draft.put({ row, col: DISTRICT_COLUMN.number }, 'ordinal', number(index + 1));
  draft.putText({ row, col: DISTRICT_COLUMN.label }, 'lineLabel', fullName(unit));
  draft.putText({ row, col: DISTRICT_COLUMN.code }, 'lineCode', unit.code);
  const owned = rowIndicators(args, unit);
  const own = columns.filter((column) => owned === undefined || owned.has(column.spec.indicator.code));
  for (const column of columns) {
    if (own.includes(column)) drawCell(draft, args, unit, column, own, row);
    else draft.put({ row, col: column.col }, 'empty');
  }
  const at = { row, col: DISTRICT_COLUMN.firstFigure + columns.length };
  return drawUnitCheck(draft, own, at, {
    relations: args.relations,
    proposed: args.proposals !== undefined,
    ...(unit.kind && { kind: unit.kind }),
  });
}

/** Indicators a row's unit owns, so that nothing is asked of two units; undefined when its kind is not known. */
export function rowIndicators(args: FormArgs, unit: Unit): ReadonlySet<string> | undefined {
  if (unit.kind === undefined) return undefined;
  const commune = unit.level === 'commune';
  const reporter: Reporter = { kind: unit.kind, tier: commune ? 'commune' : 'department' };
  const form = formWithRole(args.catalogue, commune ? 'commune' : 'department')?.id;
  if (form === undefined) return undefined;
  const { specs } = (args.shapes ?? new FormShapeCache()).of({ ...args, form, reporter });
  return new Set(specs.map((spec) => spec.indicator.code));
}

function drawCell(
  draft: SheetDraft,
  args: FormArgs,
  unit: Unit,
  { spec, col, input }: DistrictColumn,
  own: readonly DistrictColumn[],
  row: number,
): void {
  const at = { row, col };
  draft.name(`TH.${unit.code}.${spec.key}`, at);
  if (input) {
    draft.put(at, inputStyle(spec), inputContent(args, spec.type, rowEntryKey(unit.code, spec.key)));
    draft.validations.push(inputRule(spec, at, args.year));
    return;
  }
  const find = (key: string): DistrictColumn | undefined => own.find((column) => column.spec.key === key);
  draft.put(at, 'computedRate', unitRate(spec, find, row) ?? text(''));
}

function unitRate({ computed }: ElementSpec, find: (key: string) => DistrictColumn | undefined, row: number) {
  if (computed?.rule !== 'ratio') return undefined;
  const [above, below] = [find(computed.numerator), find(computed.denominator)];
  if (!above || !below) return undefined;
  return rateCell({ numerator: { row, col: above.col }, denominator: { row, col: below.col }, per: computed.per });
}

function drawUnitCheck(
  draft: SheetDraft,
  own: readonly DistrictColumn[],
  { row, col }: Cell,
  related: Pick<RelatedFigures, 'relations' | 'kind' | 'proposed'>,
): boolean {
  const cells = own.map(({ spec, input }) => ({ column: 'done', role: input ? 'input' : 'computed', spec }) as const);
  const colOf = (key: string): number | undefined => own.find((column) => column.spec.key === key)?.col;
  const check = checkFormula(
    { kind: 'part', cells },
    {
      ...related,
      specs: own.map((column) => column.spec),
      cellOf: (key) => {
        const found = colOf(key);
        return found === undefined ? undefined : { row, col: found };
      },
      columnWord: (cell) => String((colOf(cell.spec.key) ?? 0) - DISTRICT_COLUMN.firstFigure + 1),
    },
    row,
  );
  if (check) draft.put({ row, col }, 'check', check);
  return check !== undefined;
}
