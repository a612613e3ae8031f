import { TableLabels, type Anchor } from '../../core/templates/anchors';
import { Candidates, type Candidate } from '../../core/templates/candidates';
import { tablesIn, type ForeignTable } from '../../core/templates/foreignTable';
import { LABEL_STEP } from '../../core/templates/labels';
import { nameOf, type MapPlan, type ProposedCell, type ProposedMap } from '../../core/templates/mapBook';
import { unitBeside } from '../../core/templates/unitBeside';
import { address } from '../../core/sheet/address';
import { isOwnName } from '../../core/sheet/ownSheet';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { fileStem } from '../../core/units/fileStem';
import { matchUnit } from '../../core/units/matchUnit';
import { askedFigures } from '../../domain/plan/askedFigures';
import { EACH_UNIT } from '../../domain/plan/templateMap';
import type { UnitTree } from '../../domain/territory/tree';

/** For which plan a table is to be mapped, and of which year the file at hand is. */
export interface TemplateSetting extends MapPlan {
  readonly tree: UnitTree;
  readonly year: number;
}

/** Words that stand before the name of whoever reports. */
const UNIT_LABELS = [
  'Đơn vị báo cáo',
  'Tên đơn vị báo cáo',
  'Tên đơn vị',
  'Cơ quan báo cáo',
  'Đơn vị lập biểu',
  'Đơn vị lập',
];
/** Lines that say whether lines are units. */
const LOOKED_AT = 40;
/** A map nobody could go through. */
const MOST_CELLS = 2_000;

/**
 * The cells of the tables of a file that is not ours, each with the figures whose words are like its labels. A proposal:
 * which of them is meant is left blank for a person (docs/forms.md#own-tables). Undefined for a file without any table.
 */
export function proposedTemplate(workbook: WorkbookSnapshot, setting: TemplateSetting): ProposedMap | undefined {
  const { programme, year } = setting;
  const tables = workbook.sheets
    .filter(({ names }) => !names.some(({ name }) => isOwnName(name)))
    .flatMap((sheet) => tablesIn(sheet));
  const candidates = new Candidates(askedFigures(programme, setting.catalogue));
  const isByUnit = tables.map((table) => holdsUnits(table, setting));
  const cells = tables.flatMap((table, at) =>
    isByUnit[at] ? unitCells(table, candidates) : lineCells(new TableLabels(table, year), candidates),
  );
  const [first] = cells;
  if (!first) return undefined;
  const unitLabel = isByUnit.every((is) => is) ? undefined : UNIT_LABELS.find((label) => unitBeside(workbook, label));
  return {
    name: fileStem(workbook.file.split(/[/\\]/).at(-1) ?? '', 5) || first.sheet,
    plan: programme.id,
    year,
    ...(unitLabel === undefined ? {} : { unitLabel }),
    cells: cells.slice(0, MOST_CELLS),
  };
}

function holdsUnits({ lines }: ForeignTable, { tree }: TemplateSetting): boolean {
  const looked = lines.slice(0, LOOKED_AT);
  const named = looked.filter(({ path }) => matchUnit(path.at(-1) ?? '', tree.units).unit !== undefined);
  return named.length * 2 > looked.length;
}

function unitCells({ sheet, lines, columns }: ForeignTable, candidates: Candidates): readonly ProposedCell[] {
  const [first] = lines;
  return columns.map(({ col, path }) => ({
    sheet: sheet.name,
    cell: address({ row: first?.row ?? 0, col }),
    row: EACH_UNIT,
    column: path.join(LABEL_STEP),
    ...measured(inBrackets(path.at(-1) ?? '')),
    ...said(candidates.of({ own: path.join(' '), around: '' })),
  }));
}

function lineCells(labels: TableLabels, candidates: Candidates): readonly ProposedCell[] {
  const { sheet } = labels.table;
  return labels
    .anchors()
    .filter(({ cell }) => !isWords(sheet.cell(cell.row, cell.col)?.value))
    .map((anchor) => ({
      sheet: sheet.name,
      cell: address(anchor.cell),
      row: anchor.row,
      column: anchor.column,
      ...measured(anchor.line.measure ?? inBrackets(anchor.row) ?? inBrackets(anchor.column)),
      ...(anchor.isTwice ? { proposed: TWICE } : said(candidatesFor(anchor, candidates))),
    }));
}

const TWICE = 'Nhãn này đứng ở hai chỗ nên không ghép được';

function candidatesFor({ line: { path, isPart, code }, column }: Anchor, candidates: Candidates): readonly Candidate[] {
  const own = path.slice(isPart ? -2 : -1).join(' ');
  return candidates.of({ own, around: `${path.join(' ')} ${column}`, ...(code === undefined ? {} : { code }) });
}

/** A column of words holds no figures. */
function isWords(value: { readonly kind: string; readonly text?: string } | undefined): boolean {
  return value?.kind === 'text' && /\p{L}{2}/u.test(value.text ?? '');
}

function inBrackets(label: string): string | undefined {
  return /\(([^()]{1,30})\)$/.exec(label.trim())?.[1];
}

function measured(measure: string | undefined): { readonly measure?: string } {
  return measure === undefined ? {} : { measure };
}

function said([first, ...others]: readonly Candidate[]): Pick<ProposedCell, 'proposed' | 'others'> {
  if (!first) return {};
  const words = ({ figure, score }: Candidate): string =>
    `${figure.key} – ${nameOf(figure)}, giống ${Math.round(score * 100)} %`;
  return { proposed: words(first), ...(others.length === 0 ? {} : { others: others.map(words).join('; ') }) };
}
