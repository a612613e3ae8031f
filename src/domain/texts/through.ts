import type { Sentence } from './sentence';

/** " (qua d731.xlsx ← p75.xlsx)": by which summaries something came here; nothing for what was handed in itself. */
export function throughWords(through: readonly string[] | undefined): Sentence {
  if (!through) return { vi: '', en: '' };
  const files = through.join(' ← ');
  return { vi: ` (qua ${files})`, en: ` (through ${files})` };
}
