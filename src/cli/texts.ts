import type { Sentence } from '../domain/texts/sentence';

/** Builds a sentence pair; the two functions keep the words of one message side by side. */
export const say = (vi: string, en: string): Sentence => ({ vi, en });
