import type { MendedSheet } from '../core/forms/mend/mendSheet';
import { filled, type Sentence } from '../domain/texts/sentence';
import { mendRefusals, type MendRefusal } from './mendRefusals';
import { counted } from '../domain/texts/number';

/** Why a form is not mended. */
export function mendRefusalSentence({ code, params }: MendRefusal): Sentence {
  const words: Sentence = mendRefusals[code];
  return filled(words, params);
}

/** How much of a form stays as it was. */
export function keptSentence({ kept }: MendedSheet): Sentence {
  return {
    vi: `giữ nguyên ${kept} ô đã ghi`,
    en: `${counted(kept, 'filled cell stays as it is', 'filled cells stay as they are')}`,
  };
}

/** Words that stand where the form takes none. */
export function outsideSentence({ cell, shown }: MendedSheet['outside'][number]): Sentence {
  return {
    vi: `${cell} “${shown}”: biểu không có chỗ, không đưa vào tệp đã sửa (còn ở tệp gốc)`,
    en: `${cell} “${shown}”: the form has no place for it, it is not in the mended file (the original has it)`,
  };
}
