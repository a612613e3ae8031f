import type { Letter } from '../../domain/letter';
import type { Language } from '../../domain/texts/language';
import { fillText, type Params, type Sentence } from '../../domain/texts/sentence';
import { countsOf, type ReturnedFault, type ReturnedReport } from './returnedReport';

/** How the marks went along: in the unit's own file, or on a sheet of their own beside a file that takes none. */
export type ReturnWay = 'marked' | 'companion';

/** The covering letter of a report that goes back: every fault with its cell and what to do, the day, and how it comes again. */
export function returnLetter(report: ReturnedReport, way: ReturnWay, lang: Language): Letter {
  const { unit, year, file, until, faults } = report;
  const say = (sentence: Sentence, params: Params): string => fillText(sentence, params, lang);
  const params = { ...countsOf(faults), unit, file, year: String(year), until: until ?? '' };
  return {
    subject: say(SENTENCES.subject, params),
    to: [capital(unit)],
    pieces: [
      { kind: 'text', text: say(SENTENCES.found, params) },
      { kind: 'list', lines: faults.map((fault) => faultText(fault, lang)) },
      { kind: 'text', text: say(way === 'marked' ? SENTENCES.marked : SENTENCES.companion, params) },
      { kind: 'text', text: say(until === undefined ? SENTENCES.asked : SENTENCES.askedUntil, params) },
    ],
  };
}

/** “Ô D12 (trang 01): … Sửa ô này.” */
function faultText({ sheet, cell, what, todo }: ReturnedFault, lang: Language): string {
  const place = cell === '' ? '' : fillText(SENTENCES.place, { cell, sheet }, lang);
  return `${place}${what[lang]} ${todo[lang]}`;
}

/** Faults a message names; the file has them all. */
const MOST_NAMED = 5;
/** Characters of a fault in a message. */
const SHORT = 110;

/** The same short, for Zalo: who, how many, the first faults, the day. */
export function returnMessage(report: ReturnedReport, lang: Language): string {
  const { unit, year, until, faults } = report;
  const { errors, warnings } = countsOf(faults);
  const params = { unit: capital(unit), year: String(year), errors, warnings, until: until ?? '' };
  const named = faults.slice(0, MOST_NAMED).map((fault) => `- ${shortFault(fault, lang)}`);
  const more = faults.length - named.length;
  return [
    fillText(SENTENCES.shortHead, params, lang),
    ...named,
    ...(more > 0 ? [fillText(SENTENCES.more, { more }, lang)] : []),
    fillText(until === undefined ? SENTENCES.shortAsk : SENTENCES.shortAskUntil, params, lang),
  ].join('\n');
}

/** All faults in a line, for whoever telephones. */
export function faultsInLine({ faults }: Pick<ReturnedReport, 'faults'>, lang: Language): string {
  return faults.map((fault) => shortFault(fault, lang)).join('; ');
}

function shortFault({ cell, what }: ReturnedFault, lang: Language): string {
  const words = what[lang];
  const cut = words.length <= SHORT ? words : `${words.slice(0, words.lastIndexOf(' ', SHORT))} …`;
  return cell === '' ? cut : `${cell}: ${cut}`;
}

const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

const SENTENCES = {
  subject: {
    vi: 'trả lại báo cáo kết quả thực hiện năm {year} để hoàn chỉnh',
    en: 'the report of {year} is returned to be mended',
  },
  found: {
    vi: 'Qua kiểm tra, báo cáo năm {year} của {unit} (tệp “{file}”) còn {errors} lỗi phải sửa và {warnings} điểm cần kiểm tra hoặc giải trình:',
    en: 'The report of {year} of {unit} (file “{file}”) has {errors:error|errors} to mend and {warnings:point|points} to check or explain:',
  },
  place: { vi: 'Ô {cell} (trang “{sheet}”): ', en: 'Cell {cell} (sheet “{sheet}”): ' },
  marked: {
    vi: 'Gửi trả kèm theo là chính tệp của đơn vị: các ô nêu trên đã tô màu, có ghi chú; trang “Trả lại” ở cuối tệp liệt kê từng điểm; số liệu giữ nguyên. Đề nghị sửa ngay trên tệp này để bản sửa được nhận thay cho bản trước.',
    en: 'The unit’s own file comes back with this: the cells above are coloured and have notes, the page “Trả lại” at its end lists every point, the figures are untouched. Please mend this very file, so that it is taken in the place of the one before.',
  },
  companion: {
    vi: 'Tệp của đơn vị không đánh dấu vào được nên không gửi lại; phiếu trả lại kèm theo liệt kê từng điểm. Đề nghị sửa trên tệp của đơn vị và ghi rõ báo cáo được thay thế khi gửi lại.',
    en: 'The unit’s file takes no marks and does not come back; the sheet that comes with this lists every point. Please mend the file and say which report it replaces when it is sent again.',
  },
  asked: {
    vi: 'Đề nghị đơn vị sửa hoặc giải trình (cột Ghi chú), kiểm tra lại và sớm gửi lại báo cáo./.',
    en: 'Please mend or explain (column Ghi chú), check and send the report again soon.',
  },
  askedUntil: {
    vi: 'Đề nghị đơn vị sửa hoặc giải trình (cột Ghi chú), kiểm tra lại và gửi lại báo cáo chậm nhất ngày {until}./.',
    en: 'Please mend or explain (column Ghi chú), check and send the report again not later than {until}.',
  },
  shortHead: {
    vi: '{unit}: báo cáo năm {year} còn {errors} lỗi phải sửa, {warnings} điểm cần giải trình.',
    en: '{unit}: the report of {year} has {errors:error|errors} to mend and {warnings:point|points} to explain.',
  },
  more: { vi: '… và {more} điểm nữa, xem trang “Trả lại” trong tệp.', en: '… and {more} more on the page “Trả lại”.' },
  shortAsk: { vi: 'Nhờ sửa trên tệp trả lại và gửi lại sớm.', en: 'Please mend the returned file and send it again.' },
  shortAskUntil: {
    vi: 'Nhờ sửa trên tệp trả lại và gửi lại chậm nhất ngày {until}.',
    en: 'Please mend the returned file and send it again not later than {until}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
