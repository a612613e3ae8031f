/**
 * Lines a text takes in a cell of so many characters when words are not broken; every line feed starts a new one.
 * Office.js hosts never fit a row by themselves, so row heights are counted from this.
 */
export function wrappedLines(words: string, width: number): number {
  return words.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
