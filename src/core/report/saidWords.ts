import type { WordsRole } from '../../domain/catalogue/roles';
import { annexNumber } from '../../domain/texts/annexNumber';
import type { Annex } from './annexes';
import { paragraph, type ReportBlock } from './model';
import type { SharedWords } from './unitWords';

/** What units wrote under either role. */
export type WordsByRole = Readonly<Record<WordsRole, readonly SharedWords[]>>;

/** How the writers of shared words are named, at most so many of a year. */
export type Naming = (words: SharedWords, most?: number) => string;

/** Groups of words that the document itself tells; the rest stands in the annex. */
const MOST_SAID = 8;

const NONE: Readonly<Record<WordsRole, string>> = {
  difficulties: 'Các đơn vị không nêu khó khăn, vướng mắc.',
  proposals: 'Các đơn vị không nêu kiến nghị, đề xuất.',
};

/** The words most units wrote with the units' names, and where the others stand. */
export function saidBlocks(
  role: WordsRole,
  words: readonly SharedWords[],
  { naming, annex }: { readonly naming: Naming; readonly annex: string },
): readonly ReportBlock[] {
  if (words.length === 0) return [paragraph(NONE[role])];
  const rest = words.length - MOST_SAID;
  return [
    ...words.slice(0, MOST_SAID).map((one) => paragraph(`- ${one.text} (${naming(one)}).`)),
    ...(rest > 0 ? [paragraph(`Còn ${rest} ý kiến khác nêu tại ${annex} kèm theo.`)] : []),
  ];
}

/** What every unit wrote; undefined where the document itself tells all of it. */
export function wordsAnnex(
  { difficulties, proposals }: WordsByRole,
  { naming, number = annexNumber('words') }: { readonly naming: Naming; readonly number?: string },
): Annex | undefined {
  if (difficulties.length <= MOST_SAID && proposals.length <= MOST_SAID) return undefined;
  const rows = [
    ...difficulties.map((one) => ['Khó khăn', one] as const),
    ...proposals.map((one) => ['Kiến nghị', one] as const),
  ];
  return {
    id: 'words',
    number,
    title: 'Khó khăn, vướng mắc và kiến nghị của đơn vị',
    orientation: 'portrait',
    table: {
      columns: [
        { title: 'STT', width: 11, align: 'center' },
        { title: 'Nội dung', width: 22, align: 'left' },
        { title: 'Ý kiến', width: 82, align: 'left' },
        { title: 'Đơn vị', width: 70, align: 'left' },
      ],
      rows: rows.map(([kind, words], index) => [String(index + 1), kind, words.text, naming(words, Infinity)]),
    },
  };
}
