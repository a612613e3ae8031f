import { text } from '../../sheet/model';
import type { Unit } from '../../model/unit';
import type { FormArgs } from '../formArgs';
import type { SheetDraft } from './sheetDraft';

/** Rows from the place and day to the signers' names. */
export const FOOTER_ROWS = 8;

/**
 * Signatures below the table; returns the last row. Place, day and names stay open, and the signatory can be
 * changed: a deputy signs as "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".
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
  draft.spread({ ...row(0), ...right }, 'signHint', text(`……………, ngày …… tháng …… năm ${reportYear(args)}`));
  draft.spread({ ...row(1), ...left }, 'sign', text('Người lập biểu'));
  draft.spread({ ...row(1), ...centre }, 'sign', text('Người kiểm tra'));
  draft.spread({ ...row(1), ...right }, 'sign', text(signatory(args.unit)));
  draft.spread({ ...row(2), ...left }, 'signHint', text('(Ký, họ tên)'));
  draft.spread({ ...row(2), ...centre }, 'signHint', text('(Ký, họ tên)'));
  draft.spread({ ...row(2), ...right }, 'signHint', text('(Ký, đóng dấu, họ tên)'));
  const names = row(FOOTER_ROWS - 1);
  for (const block of [left, centre, right]) draft.spread({ ...names, ...block }, 'sign');
  return names.bottom;
}

function reportYear({ asOf }: FormArgs): string {
  return asOf.slice(0, 4);
}

/** Decree 30/2020: a People's Committee signs collectively ("TM."), an office by its head. */
function signatory(unit: Unit): string {
  const committee = unit.level === 'commune' || unit.level === 'district' || unit.level === 'province';
  return committee ? 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ';
}
