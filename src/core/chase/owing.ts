import type { AnnexedLine, LetterAnnex } from '../../domain/letter';
import type { Language } from '../../domain/texts/language';
import { fillText, type Sentence } from '../../domain/texts/sentence';

/** Why a unit's report is still owed. */
export type OwedBecause =
  | { readonly kind: 'nothing' }
  /** Something of it came and cannot be used: which file, and why. */
  | { readonly kind: 'unusable'; readonly file: string; readonly why: Sentence }
  /** Different reports came, and nobody has said which counts. */
  | { readonly kind: 'conflict' }
  /** It was given back to be mended, on an ISO day. */
  | { readonly kind: 'returned'; readonly on: string };

/** A unit that owes a report. */
export interface OwingUnit {
  readonly name: string;
  /** The district it lies in, where a list names units of several. */
  readonly within?: string;
  readonly because: OwedBecause;
  /** The last reminder, an ISO day, and the day it asked for. */
  readonly reminded?: { readonly on: string; readonly until?: string };
}

/** One kind of report: how many units owe it, how many gave it in time and late, and who still owes it. */
export interface OwedReport {
  /** “báo cáo của xã, phường, thị trấn (Biểu 01/CTXH-X)” */
  readonly report: Sentence;
  readonly expected: number;
  readonly inTime: number;
  readonly late: number;
  /** They do not say when they were sent, or no day is set. */
  readonly undated: number;
  readonly owing: readonly OwingUnit[];
}

/** “xã Phú Lý, huyện Vĩnh Cửu: đã gửi tệp “a.xls” nhưng chưa dùng được: …”, a line of a list. */
export function owingText(unit: OwingUnit, lang: Language): string {
  const { name, within } = unit;
  return `${within === undefined ? name : `${name}, ${within}`}: ${stateText(unit, lang)}`;
}

/** Who owes what as the annex of a letter, a list for each kind of report. */
export function owingAnnex(reports: readonly OwedReport[], lang: Language): LetterAnnex {
  const owed = reports.filter(({ owing }) => owing.length > 0);
  return {
    title: TITLE[lang],
    lists: owed.map(({ report, owing }) => ({
      head: fillText(HEAD, { report, count: owing.length }, lang),
      lines: owing.map((unit) => annexedLine(unit, lang)),
    })),
  };
}

function annexedLine(unit: OwingUnit, lang: Language): AnnexedLine {
  const { name, within } = unit;
  return { name, state: stateText(unit, lang), ...(within === undefined ? {} : { within }) };
}

function stateText({ because }: OwingUnit, lang: Language): string {
  const sentence: Sentence = BECAUSE[because.kind];
  return fillText(sentence, { ...because }, lang);
}

const TITLE: Sentence = {
  vi: 'Danh sách đơn vị chưa có báo cáo dùng được',
  en: 'Units without a report that can be used',
};
const HEAD: Sentence = { vi: '{report}: {count} đơn vị', en: '{report}: {count:unit|units}' };

const BECAUSE = {
  nothing: { vi: 'chưa có báo cáo', en: 'no report yet' },
  unusable: {
    vi: 'đã gửi tệp “{file}” nhưng chưa dùng được: {why}',
    en: 'sent the file “{file}”, which cannot be used: {why}',
  },
  conflict: {
    vi: 'gửi nhiều báo cáo khác nhau, đề nghị cho biết bản nào đúng',
    en: 'sent several different reports and has to say which is right',
  },
  returned: {
    vi: 'báo cáo đã trả lại ngày {on} để sửa, chưa gửi lại',
    en: 'the report was given back on {on} to be mended and has not come again',
  },
} as const satisfies Readonly<Record<OwedBecause['kind'], Sentence>>;
