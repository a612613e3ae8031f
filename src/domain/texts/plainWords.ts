/** What a person typed into a cell, on one line and in one spelling of its letters. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
