import type { FaultCode } from '../../domain/schema/faultCode';
import { number, text, type Content } from '../sheet/model';
import type { Json } from './json';
import { alike, type Typed } from './typed';

/** What a cell says, or what is wrong with it and what would be right. */
export type Reading =
  | { readonly ok: true; readonly value: Json | undefined }
  | { readonly ok: false; readonly code: FaultCode; readonly wanted?: string };

/** How one kind of value is written in a cell, and read again. */
export interface Spelling {
  readonly kind: 'words' | 'number' | 'day' | 'choice';
  /** What a drop-down offers; what is read is not bound to it where the spelling says so. */
  readonly choices?: readonly string[];
  /** A value that is no such thing is shown as it is, so that reading finds it wrong. */
  show(value: Json): Content;
  read(typed: Typed): Reading;
}

export const said = (value: Json | undefined): Reading => ({ ok: true, value });
export const wrong = (code: FaultCode, wanted?: string): Reading =>
  wanted === undefined ? { ok: false, code } : { ok: false, code, wanted };

const plain = (value: Json): Content => text(typeof value === 'string' ? value : JSON.stringify(value));

/** Any words; a number stands for its digits. */
export const words: Spelling = {
  kind: 'words',
  show: plain,
  read: ({ text: typed, isBroken }) => (isBroken ? wrong('notText') : said(typed)),
};

/** A number; typed as a text it has a decimal comma and points between thousands, and "60%" is 60. */
export const amount: Spelling = {
  kind: 'number',
  show: (value) => (typeof value === 'number' ? number(value) : plain(value)),
  read: (typed) => {
    const read = numberOf(typed);
    return read === undefined ? wrong('notNumber') : said(read);
  },
};

const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;

function numberOf({ text: typed, number: given, isDay, isPercent, isBroken }: Typed): number | undefined {
  if (isDay || isBroken) return undefined;
  // 0,6 shown as 60% is 60; ten digits, since 0,07 × 100 is none.
  if (given !== undefined) return isPercent ? Number((given * 100).toFixed(10)) : given;
  const digits = typed.endsWith('%') ? typed.slice(0, -1).trimEnd() : typed;
  if (GROUPED.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** A value and the word for it. */
export type Word = readonly [value: Json, word: string];

/** One of some words; the value's own name is understood too. */
export function choice(pairs: readonly Word[]): Spelling {
  return {
    kind: 'choice',
    choices: pairs.map(([, word]) => word),
    show: (value) => text(pairs.find(([known]) => known === value)?.[1] ?? String(value)),
    read: ({ text: typed }) => {
      const found = wordOf(typed, pairs);
      return found ? said(found[0]) : wrong('notOneOf', pairs.map(([, word]) => word).join('; '));
    },
  };
}

/** Several of some words, with semicolons between. */
export function choices(pairs: readonly Word[]): Spelling {
  const one = choice(pairs);
  return {
    kind: 'words',
    show: (value) =>
      text(
        entriesOf(value)
          .map((entry) => shownText(one.show(entry)))
          .join('; '),
      ),
    read: ({ text: typed }) => {
      const read = entriesIn(typed).map((entry) => one.read({ text: entry }));
      const fault = read.find(({ ok }) => !ok);
      return fault ?? said(read.flatMap((entry) => (entry.ok && entry.value !== undefined ? [entry.value] : [])));
    },
  };
}

/** Words of one's own, with semicolons between. */
export const wordList: Spelling = {
  kind: 'words',
  show: (value) => text(entriesOf(value).map(String).join('; ')),
  read: ({ text: typed, isBroken }) => (isBroken ? wrong('notText') : said(entriesIn(typed))),
};

/** Yes or no. */
export const yesNo: Spelling = choice([
  [true, 'có'],
  [false, 'không'],
]);

/** Yes, or nothing said. */
export const onlyYes: Spelling = {
  ...yesNo,
  read: (typed) => {
    const read = yesNo.read(typed);
    return read.ok && read.value === false ? said(undefined) : read;
  },
};

/** Something with a code, shown with its name: "A03 – Tỷ lệ …". The code alone, or the name alone, is understood. */
export function coded(names: readonly (readonly [code: string, name: string])[]): Spelling {
  const byCode = new Map(names);
  const label = (code: string): string => {
    const name = byCode.get(code);
    return name === undefined ? code : `${code} – ${name}`;
  };
  return {
    kind: 'choice',
    choices: names.map(([code]) => label(code)),
    show: (value) => text(label(String(value))),
    read: ({ text: typed }) => said(codeIn(typed, names)),
  };
}

/** Several of them, with semicolons between; shown by their codes alone. */
export function codedList(names: readonly (readonly [code: string, name: string])[]): Spelling {
  return { ...wordList, read: ({ text: typed }) => said(entriesIn(typed).map((entry) => codeIn(entry, names))) };
}

function codeIn(typed: string, names: readonly (readonly [code: string, name: string])[]): string {
  const first = typed.split(/[\s–:]/)[0] ?? typed;
  if (names.some(([code]) => code === first)) return first;
  const named = names.find(([, name]) => alike(name) === alike(typed));
  // What is no code of any kind goes on to the validators, which say what a code is.
  return named?.[0] ?? first;
}

function wordOf(typed: string, pairs: readonly Word[]): Word | undefined {
  const asked = alike(typed);
  return pairs.find(([value, word]) => alike(word) === asked || alike(String(value)) === asked);
}

function entriesOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function entriesIn(typed: string): readonly string[] {
  return typed
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function shownText(content: Content): string {
  return content.kind === 'text' ? content.text : '';
}
