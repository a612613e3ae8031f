import { text } from '../../sheet/model';
import type { Unit } from '../../../domain/territory/unit';
import type { FormArgs } from '../formArgs';
import type { SheetDraft } from '../../sheet/sheetDraft';

/** Rows from the place and day to the signers' names. */
const FOOTER_ROWS = 8;
/** Cells the signatory may write over, by row of the footer; every unlocked cell of a form has a name. */
const OPEN = [
  ['TH.signDate', 0],
  ['TH.signTitle', 1],
  ['TH.signName', FOOTER_ROWS - 1],
] as const;

/** Names of those cells. */
export const SIGNED: ReadonlySet<string> = new Set(OPEN.map(([name]) => name));

/**
 * Signatures below the table; returns the last row. Place, day and the signatory's title and name can be written
 * over: a deputy signs as "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".
 */
export function drawFooter(
  draft: SheetDraft,
  args: FormArgs,
  top: number,
  across: { left: number; right: number },
): number {
  const third = Math.floor((across.right - across.left + 1) / 3);
  const left = { left: across.left, right: across.left + Math.max(third - 2, 1) };
  const right = { left: across.right - third, right: across.right };
  const centre = { left: left.right + 1, right: right.left - 1 };
  const row = (offset: number): { top: number; bottom: number } => ({ top: top + offset, bottom: top + offset });
  draft.spread({ ...row(0), ...right }, 'signDate', text(`……………, ngày …… tháng …… năm ${reportYear(args)}`));
  draft.spread({ ...row(1), ...left }, 'formSign', text('Người lập biểu'));
  draft.spread({ ...row(1), ...centre }, 'formSign', text('Người kiểm tra'));
  draft.spread({ ...row(1), ...right }, 'signOpen', text(signatory(args.unit)));
  draft.spread({ ...row(2), ...left }, 'signHint', text('(Ký, họ tên)'));
  draft.spread({ ...row(2), ...centre }, 'signHint', text('(Ký, họ tên)'));
  draft.spread({ ...row(2), ...right }, 'signHint', text('(Ký, đóng dấu, họ tên)'));
  draft.spread({ ...row(FOOTER_ROWS - 1), ...right }, 'signOpen');
  for (const [name, offset] of OPEN) draft.name(name, { row: top + offset, col: right.left });
  return top + FOOTER_ROWS - 1;
}

function reportYear({ asOf }: FormArgs): string {
  return asOf.slice(0, 4);
}

/** Decree 30/2020: a People's Committee signs collectively ("TM."), an office by its head. */
function signatory(unit: Unit): string {
  const committee =
    unit.kind === 'district' || unit.level === 'commune' || unit.level === 'district' || unit.level === 'province';
  return committee ? 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ';
}
