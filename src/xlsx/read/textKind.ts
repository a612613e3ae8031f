/** Kinds of text files that are no workbook. */
export type TextKind =
  | 'htmlFile'
  | 'pdfFile'
  | 'ods'
  | 'csvText'
  | 'wordFile'
  | 'pictureFile'
  | 'mailFile'
  | 'shortcutFile'
  | 'cloudStub'
  | 'xmlSpreadsheet'
  | 'textFile';

/** What a text file is, by its beginning. */
export function textKind(text: string): TextKind {
  const head = text.trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return 'pdfFile';
  if (head.startsWith('{\\rtf')) return 'wordFile';
  if (/^(received|return-path|delivered-to|from|subject|to|date|x-[\w-]+):\s/.test(head)) return 'mailFile';
  if (head.startsWith('mime-version:')) return /^(from|subject|received):/m.test(head) ? 'mailFile' : 'htmlFile';
  if (/^\[(internetshortcut|desktop entry)\]/.test(head)) return 'shortcutFile';
  if (/^\{[^]*"(url|doc_id|resource_id)"/.test(head) && /docs\.google|drive\.google|doc_id/.test(head))
    return 'cloudStub';
  if (/^[[{]\s*["[{]/.test(head)) return 'textFile';
  return head.startsWith('<') || /<(html|table)[\s>]/.test(head) ? markupKind(head) : plainKind(text);
}

function markupKind(head: string): TextKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="excel\.sheet"/.test(head)) return 'xmlSpreadsheet';
  if (head.includes('progid="word.document"') || head.includes('opendocument.text')) return 'wordFile';
  if (/<(!doctype html|html|head|meta|table|body|script|style)[\s>]/.test(head)) return 'htmlFile';
  if (head.includes('office:document')) return 'ods';
  return head.includes('<svg') ? 'pictureFile' : 'textFile';
}

/** A table has the same number of a separator in its first lines; a letter with commas has not. */
function plainKind(text: string): TextKind {
  const lines = text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5);
  // The text may be cut off in its last line.
  const whole = lines.length > 2 ? lines.slice(0, -1) : lines;
  const isTable = ['\t', ';', ',', '|'].some((mark) => {
    const counts = whole.map((line) => line.split(mark).length - 1);
    return (counts[0] ?? 0) > 0 && counts.every((count) => count === counts[0]);
  });
  return isTable ? 'csvText' : 'textFile';
}
