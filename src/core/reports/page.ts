import { fullName } from '../../domain/territory/unit';
import { annexNumber, type NumberedAnnex } from '../../domain/texts/annexNumber';
import type { SheetDraft } from '../sheet/sheetDraft';
import { TABLE, type TableHead } from '../sheet/tableSheet';
import { nameBlock } from '../../domain/plan/nameBlock';
import type { SummaryArgs } from './summaryArgs';

export const ILLUSTRATIVE = 'SỐ LIỆU MINH HOẠ';

/** "tỉnh Đồng Nai, năm 2024": whose figures, and of when; from the second on, by which version of the plan. */
export function scopeText({ rollUp, programme }: SummaryArgs): string {
  const plan = programme.version > 1 ? ` (bản kế hoạch ${programme.version})` : '';
  return `${fullName(rollUp.root)}, năm ${rollUp.year}${plan}`;
}

/** The line of an annex that names the report it goes with; number and day are written in by hand. */
export function annexLine(agency: string): string {
  return `(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ${agency})`;
}

/** The line below a sheet's title, with the mark of made-up figures where it belongs. */
export function scopeLine(args: SummaryArgs): TableHead['scope'] {
  const words = `${args.programme.title}, ${scopeText(args)}`;
  if (!args.illustrative) return { style: 'subtitleItalic', words };
  return { style: 'illustrative', words: `${words} – ${ILLUSTRATIVE}` };
}

/** Title and scope of a sheet over columns A to `right`; of one that is printed with the report, as an annex of it. */
export function drawTitle(
  draft: SheetDraft,
  args: SummaryArgs,
  title: string,
  right: number,
  annex?: NumberedAnnex,
): void {
  const scope = scopeLine(args);
  const [above, below] =
    annex === undefined ? ['', ''] : [`${annexNumber(annex)}\n`, `${annexLine(nameBlock(args).agency)}\n`];
  draft.across({ row: TABLE.title, left: 0, right }, 'title', `${above}${title}`);
  draft.across({ row: TABLE.scope, left: 0, right }, scope.style, `${below}${scope.words}`);
}
