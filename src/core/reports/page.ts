import { text, type SheetModel } from '../sheet/model';
import type { Area } from '../sheet/address';
import { fullName } from '../../domain/territory/unit';
import type { SheetDraft } from './sheetDraft';
import type { SummaryArgs } from './summaryArgs';

export const ILLUSTRATIVE = 'SỐ LIỆU MINH HOẠ';

/** Decree 30/2020, annex I: A4, margins, page number top centre, none on the first page. */
export function printModel(
  titleRows: { readonly from: number; readonly to: number } | undefined,
  area: Area,
  fitWidth = 1,
): NonNullable<SheetModel['print']> {
  return {
    orientation: 'landscape',
    ...(titleRows ? { titleRows } : {}),
    area,
    fitWidth,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
  };
}

/** "tỉnh Đồng Nai, năm 2024": whose figures, and of when. */
export function scopeText({ rollUp }: SummaryArgs): string {
  return `${fullName(rollUp.root)}, năm ${rollUp.year}`;
}

/** Title rows 0 and 1 of a sheet over columns `left`–`right`, with the mark of made-up figures where it belongs. */
export function drawTitle(draft: SheetDraft, args: SummaryArgs, title: string, right: number): void {
  draft.spread({ top: 0, bottom: 0, left: 0, right }, 'title', text(title));
  const mark = args.illustrative ? ` – ${ILLUSTRATIVE}` : '';
  draft.across(
    1,
    0,
    right,
    args.illustrative ? 'illustrative' : 'subtitleItalic',
    `${args.programme.title}, ${scopeText(args)}${mark}`,
  );
}
