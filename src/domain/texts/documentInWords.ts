import { dayInWords } from './officialDay';

/** A document as an official text cites it: whole the first time, then by its kind and number. */
export interface CitedDocument {
  readonly whole: string;
  readonly short: string;
}

/** Kinds of documents that a number names by their initials (docs/report.md#layout). */
const KINDS = ['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Nghị định', 'Thông tư', 'Kế hoạch'];

/** By what stands in the number; a programme's is longer, since an instruction has the same initials. */
const BY_ABBREVIATION: ReadonlyMap<string, string> = new Map([
  ...KINDS.map((name) => [initials(name), name] as const),
  ['CTr', 'Chương trình'],
]);

const ISSUERS: Readonly<Record<string, string>> = {
  TTg: ' của Thủ tướng Chính phủ',
  CP: ' của Chính phủ',
};

/** What kind of document a number names: "Kế hoạch" of "8994/KH-UBND"; undefined for other numbers. */
export function documentKind(number: string): string | undefined {
  const [, kind = ''] = /^\d+\/(?:\d{4}\/)?(\p{L}{2,3})-/u.exec(number) ?? [];
  return BY_ABBREVIATION.get(kind);
}

/** "112/QĐ-TTg (22/01/2021)" of a plan; a document named otherwise stays as the plan names it. */
export function documentInWords(document: string): CitedDocument {
  const found = /^(\d+\/(?:\d{4}\/)?(\p{L}{2,3})-(\p{L}+)) \((\d{2})\/(\d{2})\/(\d{4})\)$/u.exec(document);
  const [, number = '', kind = '', issuer = '', day = '', month = '', year = ''] = found ?? [];
  const name = BY_ABBREVIATION.get(kind);
  if (name === undefined) return { whole: document, short: document };
  const short = `${name} số ${number}`;
  const by = Object.hasOwn(ISSUERS, issuer) ? (ISSUERS[issuer] ?? '') : '';
  return { whole: `${short} ${dayInWords(`${year}-${month}-${day}`)}${by}`, short };
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}
