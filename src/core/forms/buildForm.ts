import { MAKER, planWithVersion } from '../../domain/plan/planVersion';
import { isRowForm } from '../../domain/catalogue/withRole';
import { carriedText } from '../../domain/plan/carriedPlan';
import { FormShapeCache } from '../../domain/plan/formShape';
import { formLayout } from './layout/formLayout';
import { COLUMN, COLUMN_TITLES, columnTitles, HEAD } from './layout/columns';
import type { Area } from '../sheet/address';
import { framedSheet } from '../sheet/framedSheet';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../sheet/model';
import { withOwnName } from '../sheet/ownSheet';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import type { FormArgs } from './formArgs';
import { buildDistrictForm } from './build/district';
import { countedLines, drawCounter } from './build/counter';
import { drawFooter } from './build/footer';
import { drawHead } from './build/drawHead';
import { bodyRows, drawLines, pageStarts } from './build/drawLines';
import { FORM_TEXT } from './build/formText';
import { greyProposals } from './build/greyProposals';
import { guideSheet } from './build/guideSheet';
import { heading } from './build/heading';
import { IDENTITY_HEIGHT, printModel, sheetName } from './build/sheetFrame';

import { planSheet } from './planSheet';

export { formFileName } from './fileName';
export { guideSheet } from './build/guideSheet';
export { rowIndicators } from './build/district';
export {
  rowEntryKey,
  type Entries,
  type Entry,
  type EntryKey,
  type FormArgs,
  type Proposals,
  type UnitNames,
} from './formArgs';

/** The sheet of a form: blank, or filled with `entries`. Every formula carries the value it must show. */
export function buildForm(args: FormArgs): SheetModel {
  return withOwnName(isRowForm(args.catalogue, args.form) ? buildDistrictForm(args) : buildLineForm(args));
}

function buildLineForm(args: FormArgs): SheetModel {
  const shapes = args.shapes ?? new FormShapeCache();
  const { specs, lines } = formLayout(shapes.of(args));
  const draft = new SheetDraft();
  drawHead(draft, args, columnTitles(specs));
  const bottom = drawLines(draft, args, lines, { specs });
  const checks = { top: HEAD.first, left: COLUMN.check, bottom: bottom - 1, right: COLUMN.check };
  const place = { top: HEAD.identity, left: COLUMN.target, bottom: HEAD.identity, right: COLUMN.note };
  const counter = drawCounter(draft, place, countedLines(checks));
  const end = drawFooter(draft, args, bottom + 1, { left: COLUMN.number, right: COLUMN.note });
  const cells = draft.cells();
  const widths = COLUMN_TITLES.map(({ width }) => width);
  const fixed = new Map([[HEAD.identity, IDENTITY_HEIGHT]]);
  const rows = rowHeights(FORM_TEXT, { cells, merges: draft.merges, widths, fixed });
  const starts = pageStarts(bodyRows(lines));
  return framedSheet({
    name: sheetName(args),
    draft,
    cells,
    widths,
    rows,
    conditionalFormats: [...marks(checks), ...counter, ...proposed(args, bottom - 1)],
    protected: true,
    freeze: { rows: HEAD.first, cols: 0 },
    print: printModel(
      { from: HEAD.titles, to: HEAD.marks },
      { top: 0, left: 0, bottom: end, right: COLUMN.note },
      { rows, widths, mayBegin: (row) => starts[row - HEAD.first] ?? false },
    ),
  });
}

/** The form, its guide sheet "Hướng dẫn", and the plan it was made by. */
export function buildFormWorkbook(asked: FormArgs): WorkbookModel {
  const carried = asked.carried ?? carriedText(asked.programme, asked.catalogue);
  const args = { ...asked, carried };
  const head = heading(args);
  return {
    sheets: [buildForm(args), guideSheet(args), planSheet(args.programme, carried)],
    properties: { title: `${head.form} – ${head.period}`, subject: planWithVersion(args.programme), creator: MAKER },
    activeSheet: 0,
    calculated: true,
  };
}

/** Proposals are grey until a number is typed over them. */
function proposed({ proposals }: FormArgs, bottom: number): readonly ConditionalFormatModel[] {
  return proposals ? [greyProposals({ top: HEAD.first, left: COLUMN.plan, bottom, right: COLUMN.cumulative })] : [];
}

/** Green and red, beside words and marks that say the same in black and white. */
function marks(check: Area): readonly ConditionalFormatModel[] {
  const verdict = { ...check, left: COLUMN.verdict, right: COLUMN.verdict };
  const first = HEAD.first + 1;
  return [
    { type: 'formula', area: check, formula: `LEFT($L${first},1)="✓"`, style: { fontColor: '1E7B34' } },
    { type: 'formula', area: check, formula: `LEFT($L${first},1)="✗"`, style: { fontColor: 'B00020', bold: true } },
    { type: 'formula', area: verdict, formula: `$J${first}="Đạt"`, style: { fontColor: '1E7B34' } },
    { type: 'formula', area: verdict, formula: `$J${first}="Chưa đạt"`, style: { fontColor: 'B00020' } },
  ];
}
