import type { SummaryAccount } from '../core/reports/replay/account';
import { figuresDigest } from '../core/reports/replay/figuresDigest';
import { showDate } from '../domain/day';
import { closingOf } from '../domain/work/closed';
import type { DecisionOf, Made } from '../domain/work/workDecision';
import type { WorkState } from '../domain/work/workState';
import { filled, type Sentence } from '../domain/texts/sentence';

type Closing = DecisionOf<'closed'>;

/** A summary that a year is to be closed with. */
export interface SummaryToClose {
  readonly account: SummaryAccount;
  readonly file: string;
  readonly sha256?: string;
}

const REFUSALS = {
  edited: {
    vi: 'Bảng tổng hợp này đã sửa sau khi lập, không chốt được: lập lại bảng từ các báo cáo.',
    en: 'This summary was edited after it was made and cannot close a year: make it again from the reports.',
  },
  other: {
    vi: 'Bảng tổng hợp này về {plan}, năm {year}, đơn vị {unit}; hồ sơ này về {ownPlan}, năm {ownYear}, đơn vị {ownUnit}: không chốt được.',
    en: 'This summary is of {plan}, year {year}, unit {unit}; the folder is about {ownPlan}, year {ownYear}, unit {ownUnit}: it cannot close it.',
  },
  join: {
    vi: 'Hai hồ sơ chưa ghép được: số liệu năm {year} đã chốt ngày {on} ({by}) theo bảng {file}, hồ sơ còn lại có quyết định về năm ấy mà người chốt chưa thấy. Mở lại năm ấy ở hồ sơ đã chốt, có ghi lý do (“Mở lại”, lệnh tonghop reopen), rồi ghép.',
    en: 'The folders were not joined: the year {year} was closed on {on} ({by}) with the summary {file}, and the other folder has decisions about it that whoever closed had not seen. Open the year again in the folder that closed it, with a reason (“Open again”, command tonghop reopen), then join.',
  },
  closed: {
    vi: 'Số liệu năm {year} đã chốt ngày {on} ({by}) theo bảng {file}. Muốn thay đổi phải mở lại có ghi lý do (nút “Mở lại” cuối trang Theo dõi, hoặc lệnh tonghop reopen).',
    en: 'The year {year} was closed on {on} ({by}) with the summary {file}. To change anything open it again with a reason (“Open again” at the end of the progress board, or the command tonghop reopen).',
  },
} as const;

/** What stands in the way of deciding anything about a year that is closed. */
export function closedText(closing: Closing): Sentence {
  return filled(REFUSALS.closed, closingWords(closing));
}

/** What stands in the way of joining a folder in which a year is closed. */
export function closedJoinText(closing: Closing): Sentence {
  return filled(REFUSALS.join, closingWords(closing));
}

function closingWords({ year, on, by, summary: { file } }: Closing) {
  return { year: String(year), on: showDate(on), by, file };
}

/** The decision that a year is closed with a summary, or why it cannot be. */
export function closingWith(
  { account, file, sha256 }: SummaryToClose,
  work: WorkState,
  made: Made,
): Closing | Sentence {
  const { programme, year, unit } = account;
  const other = otherFolder(account, work);
  if (other) return other;
  const before = closingOf(work, { programme, year });
  if (before) return closedText(before);
  if (account.altered.some(({ finding: { severity } }) => severity === 'error')) return REFUSALS.edited;
  const summary = { file, ...(sha256 === undefined ? {} : { sha256 }) };
  return { kind: 'closed', programme, year, unit, summary, figures: figuresDigest(account), ...made };
}

/** Why a summary is none of a folder; undefined where it is, and of a folder that does not know its own yet. */
function otherFolder({ programme, year, unit }: SummaryAccount, { opened }: WorkState): Sentence | undefined {
  if (!opened) return undefined;
  const own = { plan: opened.programme, year: String(opened.year), unit: opened.unit.code };
  const given = { plan: programme, year: String(year), unit: unit.code };
  if (own.plan === given.plan && own.year === given.year && own.unit === given.unit) return undefined;
  return filled(REFUSALS.other, { ...given, ownPlan: own.plan, ownYear: own.year, ownUnit: own.unit });
}

/** The decision that a closed year is open again, and why. */
export function reopeningOf({ programme, year, unit }: Closing, note: string, made: Made): DecisionOf<'reopened'> {
  return { kind: 'reopened', programme, year, unit, note, ...made };
}

/** Whether a decision is one, and not the reason why there is none. */
export function isClosing(found: Closing | Sentence): found is Closing {
  return 'kind' in found;
}

/** Of a year that is closed: whether this summary has the figures it was closed with; undefined while it is open. */
export function closedWith(
  account: SummaryAccount,
  work: WorkState,
): { readonly closing: Closing; readonly same: boolean } | undefined {
  const closing = closingOf(work, account);
  return closing && { closing, same: closing.figures === figuresDigest(account) };
}
