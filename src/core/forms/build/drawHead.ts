import type { Area, Cell } from '../../sheet/address';
import { date, number, text } from '../../sheet/model';
import { showDate } from '../../../domain/day';
import type { ReportNumbers } from '../../../domain/submission';
import { fingerprintOf } from '../../../domain/plan/fingerprint';
import { LIGHT_MARK } from '../../../domain/plan/lightShape';
import type { FormArgs } from '../formArgs';
import { COLUMN, COLUMN_TITLES, HEAD } from '../layout/columns';
import { NUMBER_LABEL, REPLACES_LABEL } from '../layout/numberLabels';
import { proposalWords } from '../proposal';
import { heading } from './heading';
import { INPUT_LEGEND } from './inputs';
import type { SheetDraft } from '../../sheet/sheetDraft';

/** Columns of the three blocks of the head: form | title | unit. */
const BLOCK = {
  left: { left: COLUMN.number, right: COLUMN.label },
  centre: { left: COLUMN.code, right: COLUMN.rate },
  right: { left: COLUMN.target, right: COLUMN.note },
} as const;

/** Head of the line forms: three blocks, the as-of day, the identity cells, the column titles. */
export function drawHead(draft: SheetDraft, args: FormArgs, titles = COLUMN_TITLES): void {
  const head = heading(args);
  draft.spread({ top: HEAD.form, bottom: HEAD.form, ...BLOCK.left }, 'formCode', text(head.form));
  draft.spread({ top: HEAD.basis, bottom: HEAD.basis, ...BLOCK.left }, 'formText', text(head.basis));
  draft.spread({ top: HEAD.deadline, bottom: HEAD.deadline, ...BLOCK.left }, 'formTextItalic', text(head.deadline));
  draft.spread({ top: HEAD.form, bottom: HEAD.basis, ...BLOCK.centre }, 'formTitle', text(head.title));
  draft.spread({ top: HEAD.deadline, bottom: HEAD.deadline, ...BLOCK.centre }, 'subtitle', text(head.period));
  draft.spread({ top: HEAD.form, bottom: HEAD.form, ...BLOCK.right }, 'formText', text(head.unit));
  draft.spread({ top: HEAD.basis, bottom: HEAD.basis, ...BLOCK.right }, 'formText', text(head.receiver));
  draft.spread({ top: HEAD.deadline, bottom: HEAD.deadline, ...BLOCK.right }, 'rightItalic', text(head.money));
  drawUnderHead(draft, args, { top: HEAD.asOf, bottom: HEAD.asOf, ...BLOCK.left });
  drawPrefilled(draft, args, { row: HEAD.identity, col: COLUMN.check });
  drawAsOf(draft, args, {
    row: HEAD.asOf,
    label: COLUMN.code,
    labelEnd: COLUMN.plan,
    value: COLUMN.done,
    valueEnd: COLUMN.cumulative,
  });
  drawNumbers(draft, args.numbers);
  drawIdentity(draft, args, HEAD.identity, COLUMN.label);
  drawTitles(draft, titles);
}

/** Under the head: that the figures are made up, else what the marks of input cells mean. */
export function drawUnderHead(
  draft: SheetDraft,
  { proposals, illustrative }: Pick<FormArgs, 'proposals' | 'illustrative'>,
  area: Area,
): void {
  if (illustrative) return draft.spread(area, 'illustrative', text('SỐ LIỆU MINH HOẠ'));
  const words = proposals ? `${INPUT_LEGEND} ${proposalWords(proposals.year)}` : INPUT_LEGEND;
  draft.spread(area, 'formTextItalic', text(words));
}

/** The year whose stocks are proposed, for whoever compares the years later. */
export function drawPrefilled(draft: SheetDraft, { proposals }: Pick<FormArgs, 'proposals'>, at: Cell): void {
  if (!proposals) return;
  draft.put(at, 'identity', number(proposals.year));
  draft.name('TH.prefilled', at);
}

/** Both may stay blank: the number the report bears, and the earlier report it takes the place of. */
function drawNumbers(draft: SheetDraft, { own, replaces }: ReportNumbers = {}): void {
  const row = HEAD.asOf;
  const lines = [
    { at: COLUMN.rate, label: `${NUMBER_LABEL}:`, name: 'TH.number', ask: NUMBER_ASK, said: own },
    {
      at: COLUMN.verdict,
      label: `${REPLACES_LABEL} số, ngày:`,
      name: 'TH.replaces',
      ask: REPLACES_ASK,
      said: replaces && replacedWords(replaces),
    },
  ] as const;
  for (const { at, label, name, ask, said } of lines) {
    const cell = { row, col: at + 1 };
    draft.put({ row, col: at }, 'formText', text(label));
    draft.put(cell, 'inputText', said === undefined ? undefined : text(said));
    draft.name(name, cell);
    draft.validations.push({
      areas: [{ top: row, bottom: row, left: cell.col, right: cell.col }],
      rule: { type: 'textLength', max: 200 },
      allowBlank: true,
      prompt: { title: label, text: ask },
      error: { style: 'stop', title: 'Quá dài', text: 'Ghi tối đa 200 ký tự.' },
    });
  }
}

/** "12/BC-UBND ngày 20/11/2024", as the cell asks. */
function replacedWords({ number: named, day }: NonNullable<ReportNumbers['replaces']>): string {
  return [named, day === undefined ? undefined : `ngày ${showDate(day)}`]
    .filter((word) => word !== undefined)
    .join(' ');
}

const NUMBER_ASK = 'Số, ký hiệu của báo cáo này, ví dụ 15/BC-UBND. Có thể để trống.';
const REPLACES_ASK =
  'Chỉ ghi khi báo cáo này thay một báo cáo đã gửi: số và ngày của báo cáo đó, ví dụ 12/BC-UBND ngày 20/11/2024.';

interface AsOfPlace {
  readonly row: number;
  readonly label: number;
  readonly labelEnd: number;
  readonly value: number;
  readonly valueEnd: number;
}

/** "Số liệu tính đến ngày": an input, because a unit may close its figures earlier. */
export function drawAsOf(draft: SheetDraft, args: FormArgs, place: AsOfPlace): void {
  const { row } = place;
  draft.spread(
    { top: row, bottom: row, left: place.label, right: place.labelEnd },
    'right',
    text('Số liệu tính đến ngày:'),
  );
  draft.spread({ top: row, bottom: row, left: place.value, right: place.valueEnd }, 'asOf', date(args.asOf));
  draft.name('TH.asOf', { row, col: place.value });
  draft.validations.push({
    areas: [{ top: row, bottom: row, left: place.value, right: place.value }],
    rule: { type: 'date', from: `${args.year}-01-01`, to: `${args.year + 1}-12-31` },
    allowBlank: false,
    prompt: { title: 'Số liệu tính đến ngày', text: 'Ngày chốt số liệu, dạng ngày/tháng/năm.' },
    error: {
      style: 'stop',
      title: 'Ngày chưa đúng',
      text: `Nhập một ngày từ 01/01/${args.year}, dạng ngày/tháng/năm.`,
    },
  });
}

/** Small grey cells a program finds the form by (docs/forms.md#identity); codes are texts. */
export function drawIdentity(draft: SheetDraft, args: FormArgs, row: number, col: number): void {
  const cells = [
    ['TH.programme', text(args.programme.id)],
    ['TH.form', text(args.form)],
    ['TH.version', number(args.programme.version)],
    ['TH.unit', text(args.unit.code)],
    ['TH.unitList', text(args.unit.list)],
    ['TH.year', number(args.year)],
    ['TH.fingerprint', text(args.carried?.fingerprint ?? fingerprintOf(args.programme, args.catalogue))],
  ] as const;
  cells.forEach(([name, value], index) => {
    draft.put({ row, col: col + index }, 'formIdentity', value);
    draft.name(name, { row, col: col + index });
  });
  if (args.light !== true || col === 0) return;
  draft.put({ row, col: col - 1 }, 'formIdentity', text(LIGHT_MARK));
  draft.name('TH.shape', { row, col: col - 1 });
}

function drawTitles(draft: SheetDraft, titles: typeof COLUMN_TITLES): void {
  titles.forEach(({ title, mark }, col) => {
    draft.putText({ row: HEAD.titles, col }, 'formHead', title);
    draft.putText({ row: HEAD.marks, col }, 'mark', mark);
  });
}
