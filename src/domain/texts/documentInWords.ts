import { dayInWords } from './officialDay';

/** A document as an official text cites it: whole the first time, then by its kind and number. */
export interface CitedDocument {
  readonly whole: string;
  readonly short: string;
}

/** Abbreviations of kinds of documents (docs/report.md#layout). */
const KINDS: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
};

const ISSUERS: Readonly<Record<string, string>> = {
  TTg: ' của Thủ tướng Chính phủ',
  CP: ' của Chính phủ',
};

/** "112/QĐ-TTg (22/01/2021)" of a plan; a document named otherwise stays as the plan names it. */
export function documentInWords(document: string): CitedDocument {
  const found = /^(\d+\/(?:\d{4}\/)?(\p{L}{2,3})-(\p{L}+)) \((\d{2})\/(\d{2})\/(\d{4})\)$/u.exec(document);
  const [, number = '', kind = '', issuer = '', day = '', month = '', year = ''] = found ?? [];
  const name = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (name === undefined) return { whole: document, short: document };
  const short = `${name} số ${number}`;
  const by = Object.hasOwn(ISSUERS, issuer) ? (ISSUERS[issuer] ?? '') : '';
  return { whole: `${short} ${dayInWords(`${year}-${month}-${day}`)}${by}`, short };
}
