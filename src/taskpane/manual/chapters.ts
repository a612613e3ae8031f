import type { AssetSource } from '../../usecases/assets';
import type { Language } from '../../domain/texts/language';
import type { PageId } from '../paneServices';

/** The chapters of the manual (`manual/<language>/<chapter>.md`), in their order. */
export const CHAPTERS = ['1-fill', '2-sum-up', '3-plan', '4-it'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** A piece of running text. */
export interface Run {
  readonly text: string;
  readonly look?: 'strong' | 'em' | 'code';
  readonly href?: string;
}

/** What `tools/manual.mjs` makes of a chapter's Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'picture'; readonly alt: string; readonly source: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

const CHAPTER_OF: Partial<Record<PageId, Chapter>> = { forms: '1-fill', check: '1-fill', plans: '3-plan' };

/** The chapter a page's question mark opens: those who sum up have the rest of the pages. */
export function chapterOf(page: PageId): Chapter {
  return CHAPTER_OF[page] ?? '2-sum-up';
}

/** The blocks of a chapter, which lies with the assets of the page. */
export async function readChapter(
  assets: AssetSource,
  language: Language,
  chapter: Chapter,
): Promise<readonly Block[]> {
  return JSON.parse(await assets.text(`manual/${language}/${chapter}.json`)) as readonly Block[];
}
