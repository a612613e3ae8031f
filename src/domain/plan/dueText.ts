import { inYear, showDate } from '../day';
import type { Deadline } from '../targets/target';
import { fillText, type Sentence } from '../texts/sentence';

/**
 * When something is due in a year, in the words of the plan's own comparator: “trước ngày 01/12/2024”, “chậm nhất 17 giờ
 * 00 ngày 25/11/2024”, “từ ngày 20/03/2022 đến ngày 31/03/2022”, “hết năm 2025”; “không ghi ngày” where no day is named.
 */
export function dueText(deadline: Deadline, year: number): Sentence {
  const { date, relation, hour } = deadline;
  if (date === null || relation === 'unspecified') return NO_DAY;
  const [first = '', last] = date.split('/');
  if (/^\d{4}$/.test(first)) return filled(END_OF_YEAR, { year: first });
  const [from = '', to = ''] = [first, last ?? first].map((day) => showDate(inYear(day, year)));
  if (last !== undefined) return filled(WINDOW, { from, to });
  const at = {
    vi: hour === undefined ? '' : `${hour.replace(':', ' giờ ')} `,
    en: hour === undefined ? '' : `${hour}, `,
  };
  return { vi: `${WORDS[relation].vi} ${at.vi}ngày ${to}`, en: `${WORDS[relation].en} ${at.en}${to}` };
}

const NO_DAY: Sentence = { vi: 'không ghi ngày', en: 'no day named' };
const END_OF_YEAR: Sentence = { vi: 'hết năm {year}', en: 'by the end of {year}' };
const WINDOW: Sentence = { vi: 'từ ngày {from} đến ngày {to}', en: 'from {from} to {to}' };

const WORDS: Readonly<Record<Exclude<Deadline['relation'], 'unspecified'>, Sentence>> = {
  before: { vi: 'trước', en: 'before' },
  onOrBefore: { vi: 'chậm nhất', en: 'not later than' },
  between: { vi: 'chậm nhất', en: 'not later than' },
  on: { vi: 'vào', en: 'on' },
  endOf: { vi: 'chậm nhất', en: 'not later than' },
};

function filled(words: Sentence, params: Readonly<Record<string, string>>): Sentence {
  return { vi: fillText(words, params, 'vi'), en: fillText(words, params, 'en') };
}
