import { widthOf } from './measures';

/** Estimated widths are a little off: a line that may not fit is taken as one that does not. */
const SURE = 0.97;
/** Where a name is broken by its meaning, if its lines fit. */
const BY_MEANING = /(?<=^ỦY BAN NHÂN DÂN) | (?<=- )(?=\p{L})/u;

/** Words in as few lines as they need, by their meaning or else of about the same length: no word stands alone below. */
export function balanced(text: string, halfPoints: number, width: number): string {
  const fits = (line: string): boolean => widthOf(line, halfPoints) <= width * SURE;
  if (text.includes('\n') || fits(text)) return text;
  const meant = text.split(BY_MEANING).map((line) => line.trim());
  if (meant.length === 2 && meant.every(fits)) return meant.join('\n');
  const words = text.split(' ');
  const lines = wrapped(words, halfPoints, width * SURE);
  let best = lines;
  for (let room = width * SURE; ; room -= STEP) {
    const narrower = wrapped(words, halfPoints, room);
    if (narrower.length > lines.length || room < STEP) return best.join('\n');
    best = narrower;
  }
}

/** How much narrower a line is tried, in twentieths of a point. */
const STEP = 60;

function wrapped(words: readonly string[], halfPoints: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, halfPoints) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
