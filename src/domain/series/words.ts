import type { FateReason } from '../aggregate';
import { fillText, type SaidOf, type Sentence } from '../texts/sentence';
import type { Language } from '../texts/language';

/** What a series says of its years, breaks and files, by the code of the reason (docs/rules-of-meaning.md#over-years). */
const SERIES_REASONS = {
  noFiles: {
    vi: 'Không có tệp nào của năm {year}.',
    en: 'There is no file of {year}.',
  },
  nothingUsable: {
    vi: 'Có {count} biểu, tệp của năm {year} nhưng không biểu nào dùng được.',
    en: '{count:form or file|forms and files} of {year} came, and none can be used.',
  },
  summariesDiffer: {
    vi: 'Có {count} bảng tổng hợp khác nhau của {unit} cho năm {year}: {files}. Chưa bảng nào được dùng; cần nêu bảng đúng hoặc bỏ bảng sai.',
    en: 'There are {count} different summaries of {unit} for {year}: {files}. None is used; name the right one or take the wrong one away.',
  },
  unitNotListed: {
    vi: 'Danh mục đơn vị của năm {year} không có đơn vị mã {code}.',
    en: 'The list of units of {year} has no unit with the code {code}.',
  },
  otherYears: {
    vi: 'Biểu của năm {year}, ngoài thời kỳ {from}–{to} của kế hoạch.',
    en: 'A form of {year}, outside the years {from}–{to} of the plan.',
  },
  usedAsBase: {
    vi: 'Số liệu năm {year} là số gốc của mục tiêu tăng, giảm so với năm đó; năm này ngoài thời kỳ của kế hoạch nên không đứng thành một năm.',
    en: 'Figures of {year} are the base of targets of growth or fall; it is no year of the plan, so it does not stand as one.',
  },
  summaryStands: {
    vi: 'Năm {year} đã có bảng tổng hợp của {unit} ({file}) nên không cộng lại từ tệp này.',
    en: 'There is a summary of {unit} for {year} ({file}), so this file is not added up again.',
  },
  sameSummary: {
    vi: 'Cùng số liệu với bảng tổng hợp đã dùng: {file}.',
    en: 'The same figures as the summary that is used: {file}.',
  },
  notPreferredSummary: {
    vi: 'Không dùng theo quyết định của người lập: năm {year} dùng bảng tổng hợp {file}.',
    en: 'Left aside by decision: the summary used for {year} is {file}.',
  },
  territoryChanged: {
    vi: 'Từ ngày {day} địa bàn thay đổi: {now} {how}; số liệu hai bên không so sánh trực tiếp được.',
    en: 'From {day} the territory is another: {now} {how}; figures on both sides do not compare.',
  },
  ownerChanged: {
    vi: 'Từ ngày {day} cơ quan báo cáo thay đổi: {changes}.',
    en: 'From {day} others report: {changes}.',
  },
  populationChanged: {
    vi: 'Từ năm {year} phạm vi của “{indicator}” thay đổi: {changes}.',
    en: 'From {year} on “{indicator}” is of others: {changes}.',
  },
  planChanged: {
    vi: 'Từ năm {year} biểu lập theo bản kế hoạch {now} (trước đó: bản {before}).',
    en: 'From {year} on forms are of version {now} of the plan (before: version {before}).',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type SeriesReason = SaidOf<typeof SERIES_REASONS>;

/** The sentence of a reason of a series; undefined for a code that is none of its own. */
export function seriesText({ code, params }: FateReason, language: Language): string | undefined {
  const table: Readonly<Record<string, Sentence>> = SERIES_REASONS;
  const sentence = Object.hasOwn(table, code) ? table[code] : undefined;
  return sentence && fillText(sentence, params, language);
}
