import { text } from '../../sheet/model';
import type { Unit } from '../../model/unit';
import type { FormArgs } from '../formArgs';
import type { SheetDraft } from './sheetDraft';

/** Signatures below the table; returns the last row. Place and day stay open: the signer writes them. */
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
  draft.put({ row: top + 7, col: across.left }, 'plain');
  return top + 7;
}

function reportYear({ asOf }: FormArgs): string {
  return asOf.slice(0, 4);
}

/** Decree 30/2020: a People's Committee signs collectively ("TM."), an office by its head. */
function signatory(unit: Unit): string {
  const committee = unit.level === 'commune' || unit.level === 'district' || unit.level === 'province';
  return committee ? 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ';
}
