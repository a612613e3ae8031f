/**
 * What is left of a cell's note without our text, "" where that was all of it; undefined where it does not hold ours.
 * Programs put blanks and breaks of their own into notes.
 */
export function noteWithout(note: string, ours: string): string | undefined {
  if (squeezed(note) === squeezed(ours)) return '';
  const whole = plain(note);
  const end = plain(ours);
  return end !== '' && whole.endsWith(end) ? whole.slice(0, -end.length).trimEnd() : undefined;
}

/** The same for any of several texts. */
export function noteWithoutAny(note: string, ours: readonly string[]): string | undefined {
  for (const text of ours) {
    const left = noteWithout(note, text);
    if (left !== undefined) return left;
  }
  return undefined;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();
