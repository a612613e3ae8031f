import { fillText, type Sentence } from '../domain/texts/sentence';
import type { Language } from '../domain/texts/language';

/** Why a document cannot be made anew, each with what to do. */
const REFUSALS = {
  damaged: {
    vi: 'Tệp Word không mở được (hỏng hoặc không phải tệp .docx). Hãy mở tệp bằng Word, lưu lại rồi thử lại; hoặc lập tệp mới.',
    en: 'The Word file cannot be opened (damaged, or not a .docx). Open and save it with Word and try again, or make a new one.',
  },
  encrypted: {
    vi: 'Tệp Word có mật khẩu. Hãy bỏ mật khẩu rồi thử lại.',
    en: 'The Word file has a password. Remove it and try again.',
  },
  signed: {
    vi: 'Tệp Word đã ký số: sửa là mất chữ ký nên không sửa. Hãy lập tệp mới.',
    en: 'The Word file is digitally signed: a change would break the signature, so nothing is changed. Make a new file.',
  },
  macros: {
    vi: 'Tệp Word có macro nên không dùng. Hãy lưu lại dưới dạng .docx không macro.',
    en: 'The Word file has macros and is not used. Save it as a .docx without macros.',
  },
  notDocument: {
    vi: 'Đây không phải tệp Word .docx.',
    en: 'This is not a .docx file of Word.',
  },
  notOurs: {
    vi: 'Tệp Word này không do Tổng Hợp lập (hoặc các phần của nó đã bị xóa hết), nên không biết cập nhật chỗ nào.',
    en: 'This Word file was not made by Tổng Hợp, or its parts were all deleted, so there is nothing to bring up to date.',
  },
  otherReport: {
    vi: 'Tệp Word này là báo cáo khác: {theirs}; đang lập: {ours}.',
    en: 'This Word file is another report: {theirs}; the one to write is {ours}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type DocumentRefusalCode = keyof typeof REFUSALS;

/** Thrown where a document of a person is not changed; nothing has been changed then. */
export class DocumentRefusal extends Error {
  readonly sentence: Sentence;

  constructor(
    readonly code: DocumentRefusalCode,
    params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'DocumentRefusal';
    const said = (language: Language): string => fillText(REFUSALS[code], params, language);
    this.sentence = { vi: said('vi'), en: said('en') };
  }
}
