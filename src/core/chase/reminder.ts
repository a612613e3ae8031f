import type { AnnexedLetter, Letter, LetterPiece } from '../../domain/letter';
import type { Language } from '../../domain/texts/language';
import { fillText, type Params, type Sentence } from '../../domain/texts/sentence';
import { owingAnnex, owingText, type OwedReport, type OwingUnit } from './owing';

/** All a reminder says. Days are ISO. */
export interface Reminder {
  /** By name, or too many to be named twice: those that the letter lists. */
  readonly to: readonly string[] | 'listed';
  /** What the plan calls itself. */
  readonly plan: Sentence;
  readonly year: number;
  readonly today: string;
  /** The demand of the plan: “trước ngày 30/11/2024”, and where it stands; absent where the plan names no day. */
  readonly due?: { readonly when: Sentence; readonly basis: Sentence };
  readonly reports: readonly OwedReport[];
  /** The new day. */
  readonly until?: string;
  /** Whom whoever sums up reports to, and when where a day is set: the reason of the haste. */
  readonly onward?: { readonly receiver: string; readonly when?: Sentence };
}

/** More are no letter of one or two pages: they go into an annex. */
const MOST_LISTED = 10;

/**
 * A reminder (đôn đốc) as a letter: the demand and its basis, the state to date with thanks to who was in time, the
 * reminder before, who owes what and why, the new day and the reason.
 */
export function reminderLetter(reminder: Reminder, lang: Language): Letter {
  return written(reminder, 'inside', lang);
}

/** The same to be signed: a list too long for a letter stands in its annex. */
export function signedReminder(reminder: Reminder, lang: Language): AnnexedLetter {
  const { reports } = reminder;
  const count = reports.reduce((sum, { owing }) => sum + owing.length, 0);
  if (count <= MOST_LISTED) return reminderLetter(reminder, lang);
  return { ...written(reminder, 'annex', lang), annex: owingAnnex(reports, lang) };
}

/** Where the units that owe are listed. */
type Listed = 'inside' | 'annex';

function written(reminder: Reminder, listed: Listed, lang: Language): Letter {
  const { reports, year } = reminder;
  const owing = reports.flatMap((report) => report.owing);
  const say = (sentence: Sentence, params: Params = {}): LetterPiece => ({
    kind: 'text',
    text: fillText(sentence, params, lang),
  });
  return {
    subject: fillText(SENTENCES.subject, { year: String(year) }, lang),
    to: reminder.to === 'listed' || listed === 'annex' ? [ADDRESSED[listed][lang]] : reminder.to,
    pieces: [
      say(...demand(reminder, lang)),
      say(...state(reminder)),
      ...before(owing).map((sentence) => say(...sentence)),
      ...reports.flatMap((report) => owed(report, listed, lang)),
      say(...asked(reminder, owing.length === 1 ? ONE : ASKED[listed])),
      say(SENTENCES.closing),
    ],
  };
}

type Said = readonly [sentence: Sentence, params: Params];

/** A document keeps its capitals inside a sentence, so its title goes in as a text of one language. */
function demand({ plan, year, due }: Reminder, lang: Language): Said {
  const params = { plan: plan[lang], year: String(year) };
  return due ? [SENTENCES.demand, { ...params, ...due }] : [SENTENCES.undatedDemand, params];
}

function state({ reports, today }: Reminder): Said {
  const sum = (count: (report: OwedReport) => number): number => reports.reduce((all, one) => all + count(one), 0);
  const [inTime, late, undated] = [sum((one) => one.inTime), sum((one) => one.late), sum((one) => one.undated)];
  const params = {
    today,
    expected: sum((one) => one.expected),
    got: inTime + late + undated,
    owing: sum((one) => one.owing.length),
  };
  if (params.expected === 1) return [SENTENCES.noneOfOne, params];
  if (params.got === 0) return [SENTENCES.noneYet, params];
  if (inTime === 0) return [SENTENCES.state, params];
  return [late > 0 ? SENTENCES.stateWithLate : SENTENCES.stateInTime, { ...params, inTime, late }];
}

/** The latest reminder any of them has had, and how many of them had that one. */
function before(owing: readonly OwingUnit[]): readonly Said[] {
  const had = owing.flatMap(({ reminded }) => reminded ?? []);
  const [last] = [...had].sort((a, b) => b.on.localeCompare(a.on));
  if (!last) return [];
  const { on, until } = last;
  const count = had.filter((one) => one.on === on && one.until === until).length;
  return [
    until === undefined ? [SENTENCES.remindedBefore, { on, count }] : [SENTENCES.remindedUntil, { on, until, count }],
  ];
}

function owed({ report, owing }: OwedReport, listed: Listed, lang: Language): readonly LetterPiece[] {
  if (owing.length === 0) return [];
  const sentence = listed === 'annex' ? SENTENCES.owedInAnnex : SENTENCES.owed;
  const head: LetterPiece = { kind: 'text', text: fillText(sentence, { report, count: owing.length }, lang) };
  return listed === 'annex' ? [head] : [head, { kind: 'list', lines: owing.map((unit) => owingText(unit, lang)) }];
}

function asked({ until, onward }: Reminder, who: Sentence): Said {
  const params = { who, until: until ?? '', onward: onwardText(onward) };
  return [until === undefined ? SENTENCES.asked : SENTENCES.askedUntil, params];
}

/** “, báo cáo UBND tỉnh trước ngày 05/12/2024”; nothing where the plan names nobody above. */
function onwardText(onward: Reminder['onward']): Sentence {
  if (!onward) return { vi: '', en: '' };
  const { receiver, when } = onward;
  return {
    vi: `, báo cáo ${receiver}${when ? ` ${when.vi}` : ''}`,
    en: ` and the summary can go to ${receiver}${when ? ` ${when.en}` : ''}`,
  };
}

const ONE: Sentence = { vi: 'đơn vị', en: 'the unit' };
/** Who is asked, said in a sentence. */
const ASKED: Readonly<Record<Listed, Sentence>> = {
  inside: { vi: 'các đơn vị nêu trên', en: 'the units above' },
  annex: { vi: 'các đơn vị có tên trong Phụ lục', en: 'the units named in the annex' },
};
const ADDRESSED: Readonly<Record<Listed, Sentence>> = {
  inside: { vi: 'Các đơn vị có tên trong văn bản này', en: 'The units named in this letter' },
  annex: { vi: 'Các đơn vị có tên trong Phụ lục kèm theo', en: 'The units named in the annex' },
};

const SENTENCES = {
  subject: {
    vi: 'đôn đốc gửi báo cáo kết quả thực hiện năm {year}',
    en: 'reminder to send the report of {year}',
  },
  demand: {
    vi: 'Căn cứ {plan}, báo cáo kết quả thực hiện năm {year} gửi {when} ({basis}).',
    en: 'By {plan}, the report of {year} is due {when} ({basis}).',
  },
  undatedDemand: {
    vi: 'Căn cứ {plan}, các đơn vị gửi báo cáo kết quả thực hiện năm {year}.',
    en: 'By {plan}, units send their report of {year}.',
  },
  noneOfOne: {
    vi: 'Đến ngày {today}, chưa nhận được báo cáo dùng được của đơn vị.',
    en: 'As of {today} no report of the unit that can be used has come.',
  },
  noneYet: {
    vi: 'Đến ngày {today}, chưa nhận được báo cáo dùng được nào trong số {expected} báo cáo phải gửi.',
    en: 'As of {today} none of the {expected:report|reports} owed has come in a form that can be used.',
  },
  state: {
    vi: 'Đến ngày {today}, đã nhận được {got}/{expected} báo cáo; còn {owing} báo cáo chưa gửi hoặc chưa dùng được.',
    en: 'As of {today}, {got} of {expected:report|reports} came; {owing} are still owed or cannot be used.',
  },
  stateInTime: {
    vi: 'Đến ngày {today}, đã nhận được {got}/{expected} báo cáo, trong đó {inTime} báo cáo gửi đúng hạn, xin cảm ơn các đơn vị; còn {owing} báo cáo chưa gửi hoặc chưa dùng được.',
    en: 'As of {today}, {got} of {expected:report|reports} came, {inTime} of them in time, for which thanks are due; {owing} are still owed or cannot be used.',
  },
  stateWithLate: {
    vi: 'Đến ngày {today}, đã nhận được {got}/{expected} báo cáo, trong đó {inTime} báo cáo gửi đúng hạn, xin cảm ơn các đơn vị, và {late} báo cáo gửi muộn; còn {owing} báo cáo chưa gửi hoặc chưa dùng được.',
    en: 'As of {today}, {got} of {expected:report|reports} came, {inTime} of them in time, for which thanks are due, and {late} late; {owing} are still owed or cannot be used.',
  },
  remindedBefore: {
    vi: 'Việc này đã được đôn đốc ngày {on} ({count} đơn vị), nhưng đến nay vẫn chưa có báo cáo.',
    en: 'A reminder went out on {on} ({count:unit|units}), and the reports have still not come.',
  },
  remindedUntil: {
    vi: 'Việc này đã được đôn đốc ngày {on} ({count} đơn vị), đề nghị gửi chậm nhất ngày {until}, nhưng đến nay vẫn chưa có báo cáo.',
    en: 'A reminder went out on {on} ({count:unit|units}) and asked for the reports not later than {until}; they have still not come.',
  },
  owed: { vi: 'Còn thiếu {report}: {count} đơn vị, gồm:', en: 'Still owed: {report}, by {count:unit|units}:' },
  owedInAnnex: {
    vi: 'Còn thiếu {report}: {count} đơn vị (danh sách tại Phụ lục kèm theo).',
    en: 'Still owed: {report}, by {count:unit|units} (named in the annex).',
  },
  asked: {
    vi: 'Để kịp tổng hợp{onward}, đề nghị {who} gửi ngay báo cáo (bản ký, đóng dấu và tệp Excel theo biểu mẫu).',
    en: 'So that the reports can be rolled up in time{onward}, {who} should send the report at once (the signed one, and the Excel file of the form).',
  },
  askedUntil: {
    vi: 'Để kịp tổng hợp{onward}, đề nghị {who} gửi báo cáo (bản ký, đóng dấu và tệp Excel theo biểu mẫu) chậm nhất ngày {until}.',
    en: 'So that the reports can be rolled up in time{onward}, {who} should send the report (the signed one, and the Excel file of the form) not later than {until}.',
  },
  closing: { vi: 'Rất mong được quan tâm, phối hợp thực hiện./.', en: 'Your cooperation is appreciated.' },
} as const satisfies Readonly<Record<string, Sentence>>;
