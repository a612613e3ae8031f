import { isIsoDate, isoOfSerial, showDate } from '../../domain/day';
import { date, text, type Content } from '../sheet/model';
import type { Json } from './json';
import { said, wrong, type Spelling } from './spelling';
import type { Typed } from './typed';

/** A year that has a 29th of February. */
const LEAP_YEAR = 2024;
const YEARLY = ' hằng năm';

const WHOLE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const SHORT = /^(\d{1,2})[/.-](\d{1,2})(?: hằng năm)?$/i;

/** One day: a date cell, or "30/11/2024" with the day first. */
export const day: Spelling = {
  kind: 'day',
  show: (value) => (typeof value === 'string' && isIsoDate(value) ? date(value) : plain(value)),
  read: (typed) => {
    const iso = isoIn(typed);
    return iso === undefined ? wrong('notBookDay') : said(iso);
  },
};

/** A day, or the same day of every year: "30/11 hằng năm". */
export const dayOrYearly: Spelling = {
  kind: 'words',
  show: shownDue,
  read: (typed) => {
    const read = isoIn(typed) ?? yearlyIn(typed.text);
    return read === undefined ? wrong('notBookYearlyDay') : said(read);
  },
};

/** When something is due: a day, a yearly day, a span of days, or a year. */
export const due: Spelling = {
  kind: 'words',
  show: shownDue,
  read: (typed) => {
    const read = yearIn(typed) ?? isoIn(typed) ?? yearlyIn(typed.text) ?? spanIn(typed.text);
    return read === undefined ? wrong('notBookDeadline') : said(read);
  },
};

/** Day and month of every year as the document keeps them, "03-20". */
export const monthDay: Spelling = {
  kind: 'words',
  show: (value) => text(String(value).split('-').reverse().join('/') + YEARLY),
  read: ({ text: typed }) => {
    const read = yearlyIn(typed);
    return read === undefined ? wrong('notBookYearlyDay') : said(read.slice(2));
  },
};

const SPAN = /^(\d{4})(?:\s*[–-]\s*(\d{4}))?$/;

/** Spans of years: "2021–2025; 2026–2030"; one year alone is a span too. */
export const yearSpans: Spelling = {
  kind: 'words',
  show: (value) => text((Array.isArray(value) ? (value as readonly Json[]) : []).map(spanText).join('; ')),
  read: ({ text: typed }) => {
    const spans = typed.split(/[;\n]/).map((entry) => SPAN.exec(entry.trim()));
    const read = spans.flatMap((span) => (span ? [{ from: Number(span[1]), to: Number(span[2] ?? span[1]) }] : []));
    return read.length === spans.length ? said(read) : wrong('notBookSpans');
  },
};

function spanText(span: Json): string {
  const { from, to } = { from: undefined, to: undefined, ...(typeof span === 'object' ? span : {}) };
  return `${String(from)}–${String(to)}`;
}

function plain(value: Json): Content {
  return text(String(value));
}

function shownDue(value: Json): Content {
  return text(
    String(value)
      .split('/')
      .map((end) => (end.startsWith('--') ? end.slice(2).split('-').reverse().join('/') + YEARLY : dayText(end)))
      .join(' – '),
  );
}

function dayText(end: string): string {
  return isIsoDate(end) ? showDate(end) : end;
}

function isoIn({ text: typed, number, isDay }: Typed): string | undefined {
  if (number !== undefined) return isDay ? isoOfSerial(number) : undefined;
  const whole = WHOLE.exec(typed);
  const iso = whole ? [whole[3], two(whole[2]), two(whole[1])].join('-') : typed;
  return ISO.test(iso) && isIsoDate(iso) ? iso : undefined;
}

function yearlyIn(typed: string): string | undefined {
  if (typed.startsWith('--')) return isIsoDate(`${LEAP_YEAR}-${typed.slice(2)}`) ? typed : undefined;
  const short = SHORT.exec(typed);
  if (!short) return undefined;
  const end = `${two(short[2])}-${two(short[1])}`;
  return isIsoDate(`${LEAP_YEAR}-${end}`) ? `--${end}` : undefined;
}

function yearIn({ text: typed, isDay }: Typed): string | undefined {
  return !isDay && /^\d{4}$/.test(typed) ? typed : undefined;
}

function spanIn(typed: string): string | undefined {
  const ends = typed.split(/ - |–|\/(?=\d{4}-)/).map((end) => isoIn({ text: end.trim() }));
  const [from, to] = ends;
  return ends.length === 2 && from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
