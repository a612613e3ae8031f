import type { Language } from '../../domain/texts/language';

const vi = {
  digest: 'SHA-256 của phần đóng gói trong tệp này',
  hint: 'Giống số ghi trong Tong-Hop.sha256.txt của bản phát hành thì đúng là chương trình đó.',
};

type OneFileWords = typeof vi;

const en: OneFileWords = {
  digest: 'SHA-256 of what is packed in this file',
  hint: 'It is the released program if Tong-Hop.sha256.txt of the release says the same.',
};

/** The words of the one file about itself. */
export const ONE_FILE_WORDS: Readonly<Record<Language, OneFileWords>> = { vi, en };
