import { STANDARD_FONT } from '../../../core/sheet/measures';
import type { BorderLine, CellStyle } from '../../../core/sheet/model';
import { headerParts } from './headerText';
import { chartElement } from './chartElement';
import type { PrintedCell, PrintedRow, PrintedSheet, PrintedTable } from './printedSheet';

/** What conditional formats lay over a cell's own look. */
export type Overlay = (
  row: number,
  col: number,
) => { readonly color?: string; readonly fill?: string; readonly bold?: boolean };

/** What is drawn on paper and never on the screen. */
const PRINT_CLASS = 'th-print';

const LINES: Readonly<Record<BorderLine, string>> = {
  thin: '1px solid #000',
  medium: '2px solid #000',
  hair: '1px dotted #000',
  double: '3px double #000',
};
/** Pixels a step of indentation is wide, and those beside the text of a cell. */
const INDENT = 9;
const BESIDE = 2;

/** Sheets as elements for paper, with the rules of their pages; everything else on the page is left out. */
export function printedElement(sheets: readonly (readonly [PrintedSheet, Overlay])[]): HTMLElement {
  const whole = document.createElement('div');
  whole.className = PRINT_CLASS;
  const rules = document.createElement('style');
  rules.textContent = [ON_PAPER, ...sheets.map(([sheet], index) => pageRule(sheet, index))].join('\n');
  whole.append(rules, ...sheets.map(([sheet, overlay], index) => section(sheet, overlay, index)));
  return whole;
}

const ON_PAPER = `
@media screen { .${PRINT_CLASS} { display: none } }
@media print {
  html, body { height: auto; overflow: visible; background: #fff }
  body > :not(.${PRINT_CLASS}) { display: none !important }
  .${PRINT_CLASS} { color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .${PRINT_CLASS} table { table-layout: fixed; border-collapse: collapse }
  .${PRINT_CLASS} thead { display: table-header-group; break-inside: avoid }
  .${PRINT_CLASS} tr { break-inside: avoid }
  .${PRINT_CLASS} td { box-sizing: border-box; padding-top: 0; padding-bottom: 0; line-height: 1.15 }
}`;

function pageRule({ page }: PrintedSheet, index: number): string {
  const { orientation, margins, header = '', footer = '', differentFirst } = page;
  const sides = [margins.top, margins.right, margins.bottom, margins.left].map((mm) => `${mm}mm`).join(' ');
  const boxes = [...boxesOf('top', header), ...boxesOf('bottom', footer)];
  const first = boxes.map(({ at }) => `@${at} { content: none }`).join(' ');
  const name = `th-page-${index}`;
  const shown = boxes.map(({ at, content, font }) => `@${at} { content: ${content}; font: ${font} }`).join(' ');
  const rule = `@page ${name} { size: A4 ${orientation}; margin: ${sides}; ${shown} }`;
  return differentFirst && first !== '' ? `${rule}\n@page ${name}:first { ${first} }` : rule;
}

function boxesOf(
  edge: 'top' | 'bottom',
  codes: string,
): readonly { readonly at: string; readonly content: string; readonly font: string }[] {
  const { size = 11, ...parts } = headerParts(codes);
  const font = `${size}pt ${family(STANDARD_FONT.name)}`;
  return (['left', 'center', 'right'] as const).flatMap((side) =>
    parts[side] === '' ? [] : [{ at: `${edge}-${side}`, content: parts[side], font }],
  );
}

function section(sheet: PrintedSheet, overlay: Overlay, index: number): HTMLElement {
  const part = document.createElement('section');
  part.style.setProperty('page', `th-page-${index}`);
  part.append(...sheet.tables.map((table) => tableElement(table, sheet, overlay)));
  return part;
}

function tableElement(
  { widths, head, rows, onNewPage }: PrintedTable,
  sheet: PrintedSheet,
  overlay: Overlay,
): HTMLElement {
  const table = document.createElement('table');
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  if (sheet.page.centerHorizontally) table.style.margin = '0 auto';
  if (onNewPage) table.style.breakBefore = 'page';
  const columns = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${width}px`;
    columns.append(column);
  }
  table.append(columns, rowsElement('thead', head, sheet, overlay), rowsElement('tbody', rows, sheet, overlay));
  return table;
}

function rowsElement(
  kind: 'thead' | 'tbody',
  rows: readonly PrintedRow[],
  { scale }: PrintedSheet,
  overlay: Overlay,
): HTMLElement {
  const part = document.createElement(kind);
  for (const { height, cells, goesOn } of rows) {
    const row = document.createElement('tr');
    row.style.height = `${height}px`;
    if (goesOn) row.style.breakAfter = 'avoid';
    row.append(...cells.map((cell) => cellElement(cell, scale, overlay(cell.row, cell.col))));
    part.append(row);
  }
  return part;
}

function cellElement(cell: PrintedCell, scale: number, over: ReturnType<Overlay>): HTMLElement {
  const element = document.createElement('td');
  element.textContent = cell.text;
  if (cell.cols > 1) element.colSpan = cell.cols;
  if (cell.rows > 1) element.rowSpan = cell.rows;
  const { style } = element;
  const { font = {}, border = {}, fill } = cell.style;
  style.font = fontOf(over.bold ? { ...font, bold: true } : font, scale);
  if (font.underline) style.textDecoration = 'underline';
  if (cell.isClipped) style.overflow = 'hidden';
  place(style, cell, scale);
  colour(style, over.color ?? font.color, over.fill ?? fill);
  for (const [side, line] of Object.entries(border)) style.setProperty(`border-${side}`, LINES[line]);
  if (cell.chart) {
    style.position = 'relative';
    element.append(chartElement(cell.chart));
  }
  return element;
}

function place(style: CSSStyleDeclaration, { side, style: { align = {} } }: PrintedCell, scale: number): void {
  style.textAlign = align.horizontal ?? side;
  style.verticalAlign = align.vertical ?? 'bottom';
  style.whiteSpace = align.wrap ? 'pre-wrap' : 'pre';
  if (align.wrap) style.overflowWrap = 'anywhere';
  style.paddingLeft = `${(BESIDE + (align.indent ?? 0) * INDENT) * scale}px`;
  style.paddingRight = `${BESIDE * scale}px`;
}

function colour(style: CSSStyleDeclaration, text: string | undefined, ground: string | undefined): void {
  if (text !== undefined) style.color = `#${text}`;
  if (ground !== undefined) style.backgroundColor = `#${ground}`;
}

function fontOf(
  { name = STANDARD_FONT.name, size = STANDARD_FONT.size, bold, italic }: NonNullable<CellStyle['font']>,
  scale: number,
): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size * scale}pt ${family(name)}`;
}

const family = (name: string): string => `"${name.replace(/["\\]/g, '')}", serif`;
