import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Area, Cell } from '../../sheet/address';
import { text } from '../../sheet/model';
import type { FormArgs } from '../formArgs';
import { COLUMN, HEAD } from '../layout/columns';
import type { FigureColumn } from '../layout/columns';
import type { FormLine, LineCell } from '../layout/lines';
import { drawFigure, drawJudgement } from './drawFigure';
import { checkFormula } from './onSheetChecks';
import { sheetRelations, type RelatedFigures } from './relationChecks';
import { roman } from './roman';
import type { SheetDraft } from '../../sheet/sheetDraft';

/** One printed row of the body. */
type BodyRow =
  | { readonly kind: 'section'; readonly id: string; readonly ordinal: number; readonly money: boolean }
  | { readonly kind: 'group'; readonly words: string }
  | { readonly kind: 'line'; readonly line: FormLine; readonly ordinal: number };

/** Rows of the body in print order: a row per section, a "chia theo" row per group of parts. */
export function bodyRows(lines: readonly FormLine[]): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let [section, sections, ordinal, group] = ['', 0, 0, ''];
  for (const line of lines) {
    const own = line.section;
    if (own !== section) rows.push({ kind: 'section', id: own, ordinal: (sections += 1), money: hasMoney(lines, own) });
    section = own;
    const next = line.kind === 'part' ? groupWords(line) : '';
    if (next !== '' && next !== group) rows.push({ kind: 'group', words: next });
    group = next;
    if (line.kind === 'line') ordinal += 1;
    rows.push({ kind: 'line', line, ordinal });
  }
  return rows;
}

/** Whether lines of a section have the columns of money: plan, allotment, spending. */
function hasMoney(lines: readonly FormLine[], section: string): boolean {
  return lines.some(
    (line) => line.section === section && line.cells.some(({ spec }) => spec.dimension?.role === 'money'),
  );
}

/**
 * Body rows a page may begin with: a section, or a line that does not follow its section's heading; of a group of
 * parts neither the first nor the last. The last line stays with the signatures.
 */
export function pageStarts(rows: readonly BodyRow[]): readonly boolean[] {
  return rows.map((body, index) => {
    const [before, last] = [rows[index - 1], index === rows.length - 1];
    if (body.kind === 'section') return true;
    if (body.kind === 'group' || before?.kind === 'section') return false;
    if (body.line.kind === 'line') return true;
    return !last && isPart(before) && isPart(rows[index + 1]);
  });
}

function isPart(body: BodyRow | undefined): boolean {
  return body?.kind === 'line' && body.line.kind === 'part';
}

/** Column parts ("từ ngày", "đến ngày") need no heading of their own. */
function groupWords({ dimension }: FormLine): string {
  if (dimension === undefined || dimension.kind === 'columns') return '';
  if (dimension.heading !== undefined) return dimension.heading.vi;
  if (dimension.kind === 'overlapping') return 'Trong đó (có thể thuộc nhiều nhóm):';
  return `Chia theo ${dimension.vi.charAt(0).toLocaleLowerCase('vi')}${dimension.vi.slice(1)}:`;
}

const COLUMN_WORDS: Readonly<Record<FigureColumn, string>> = { plan: '1', done: '2', cumulative: '3', rate: '4' };

/** Draws the body and returns the first row below it. */
export function drawLines(
  draft: SheetDraft,
  args: FormArgs,
  lines: readonly FormLine[],
  context: Pick<RelatedFigures, 'specs'>,
): number {
  const rows = bodyRows(lines);
  const places = placesOf(rows);
  const full: RelatedFigures = {
    ...context,
    relations: sheetRelations(args.catalogue.relations),
    kind: args.reporter.kind,
    cellOf: (key) => places.get(key),
    columnWord: (cell) => COLUMN_WORDS[cell.column],
    proposed: args.proposals !== undefined,
  };
  rows.forEach((body, index) => drawRow(draft, args, body, HEAD.first + index, full));
  return HEAD.first + rows.length;
}

function placesOf(rows: readonly BodyRow[]): ReadonlyMap<ElementKey, Cell> {
  const places = new Map<ElementKey, Cell>();
  rows.forEach((body, index) => {
    if (body.kind !== 'line') return;
    for (const cell of body.line.cells) {
      if (cell.role !== 'reference') places.set(cell.spec.key, { row: HEAD.first + index, col: COLUMN[cell.column] });
    }
  });
  return places;
}

function drawRow(draft: SheetDraft, args: FormArgs, body: BodyRow, row: number, context: RelatedFigures): void {
  if (body.kind === 'section') return drawSection(draft, args, body, row);
  if (body.kind === 'group') {
    fill(draft, row, 'empty');
    draft.putText({ row, col: COLUMN.label }, 'groupLabel', body.words);
    return;
  }
  drawLine(draft, args, body.line, body.ordinal, row, context);
}

function fill(draft: SheetDraft, row: number, style: 'empty' | 'formSection'): void {
  for (let col = COLUMN.number; col <= COLUMN.note; col += 1) draft.put({ row, col }, style);
}

/** A section of money names its own columns, because 1, 2, 3 mean plan, allotment and spending there. */
function drawSection(
  draft: SheetDraft,
  { catalogue }: FormArgs,
  { id, ordinal, money }: Extract<BodyRow, { kind: 'section' }>,
  row: number,
): void {
  fill(draft, row, 'formSection');
  draft.putText({ row, col: COLUMN.number }, 'formSectionCentre', roman(ordinal));
  const title: Area = { top: row, bottom: row, left: COLUMN.label, right: COLUMN.measure };
  draft.spread(title, 'formSection', text(catalogue.sections.find((section) => section.id === id)?.vi ?? id));
  if (!money) return;
  draft.putText({ row, col: COLUMN.plan }, 'formSectionCentre', 'Kế hoạch');
  draft.putText({ row, col: COLUMN.done }, 'formSectionCentre', 'Được giao');
  draft.putText({ row, col: COLUMN.cumulative }, 'formSectionCentre', 'Thực hiện');
}

function drawLine(
  draft: SheetDraft,
  args: FormArgs,
  line: FormLine,
  ordinal: number,
  row: number,
  context: RelatedFigures,
): void {
  fill(draft, row, 'empty');
  if (line.kind === 'line') draft.putText({ row, col: COLUMN.number }, 'ordinal', String(ordinal));
  draft.putText({ row, col: COLUMN.label }, line.kind === 'line' ? 'lineLabel' : 'partLabel', line.shown);
  draft.putText({ row, col: COLUMN.code }, 'lineCode', line.code);
  draft.putText({ row, col: COLUMN.measure }, 'measure', line.cells.length > 0 ? line.measure : '');
  const said = args.notes && line.cells.map(({ spec }) => args.notes?.get(spec.key)).find((note) => note !== undefined);
  draft.put({ row, col: COLUMN.note }, 'remark', said === undefined ? undefined : text(said));
  draft.name(`TH.note.${line.code}`, { row, col: COLUMN.note });
  for (const cell of line.cells) drawCell(draft, args, cell, row, context);
  drawJudgement(draft, args, line, row, context);
  const check = checkFormula(line, context, row);
  if (check) draft.put({ row, col: COLUMN.check }, 'check', check);
}

function drawCell(draft: SheetDraft, args: FormArgs, cell: LineCell, row: number, context: RelatedFigures): void {
  const at = { row, col: COLUMN[cell.column] };
  if (cell.spec.type !== 'text') return drawFigure(draft, args, cell, at, context);
  const wide: Area = { top: row, bottom: row, left: COLUMN.done, right: COLUMN.verdict };
  draft.spread(wide, 'inputText');
  drawFigure(draft, args, cell, at, context);
}
