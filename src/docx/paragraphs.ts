import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { ParagraphLook } from '../core/report/model';
import { styleOf } from './lookStyles';
import { FONT, SIZE } from './measures';

/** First line 1,27 cm; 6 pt between paragraphs; lines at 1,15 (docs/report.md#layout). */
const FIRST_LINE = 720;
const BETWEEN = 120;
const LINE = 276;

const JUSTIFIED: IParagraphOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: FIRST_LINE },
  spacing: { before: 0, after: BETWEEN, line: LINE, lineRule: LineRuleType.AUTO },
};

const LOOKS: Readonly<Record<ParagraphLook, { readonly paragraph: IParagraphOptions; readonly run: IRunOptions }>> = {
  body: { paragraph: JUSTIFIED, run: { size: SIZE.body } },
  item: { paragraph: JUSTIFIED, run: { size: SIZE.body } },
  note: { paragraph: JUSTIFIED, run: { size: SIZE.note, italics: true } },
  addressee: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: BETWEEN, after: 2 * BETWEEN } },
    run: { size: SIZE.body },
  },
  warning: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: BETWEEN, after: BETWEEN } },
    run: { size: SIZE.body, bold: true, color: 'C00000' },
  },
  dots: { paragraph: JUSTIFIED, run: { size: SIZE.body } },
};

/** Less than a line, in every program's letters. */
const PLACE_TO_WRITE = '…'.repeat(30);

/** A paragraph of the document's own text. */
export function textParagraph(look: ParagraphLook, text: string): Paragraph {
  const { paragraph, run } = LOOKS[look];
  const keepNext = LEADING.test(text);
  return plain(look === 'dots' ? PLACE_TO_WRITE : text, run, { ...paragraph, ...(keepNext ? { keepNext } : {}) });
}

/** What a list or the signature stands under: it goes to the next page with them. */
const LEADING = /:$|\.\/\.$/;

/** A text in one look; its line breaks stay. Every property is said here, so that no style of another document changes it. */
export function plain(text: string, run: IRunOptions, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: styleOf(run), ...paragraph, children: runsOf(text, run) });
}

/** The runs of a text, a line break between its lines. */
export function runsOf(text: string, run: IRunOptions): TextRun[] {
  return writable(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ font: FONT, color: '000000', ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }),
    );
}

/** Without what XML cannot hold: what units wrote comes from files of other people. */
function writable(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')].filter((letter) => isWritable(letter.codePointAt(0) ?? 0)).join('');
}

function isWritable(code: number): boolean {
  if (code < 32) return code === 9 || code === 10;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Carries the end of a section, as small as a paragraph can be: behind a full page it makes no empty one. */
export function pageEnd(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}

/** A rule of a length in the middle of a width; set a little lower than the letters above reach (docs/report.md#rules). */
export function rule(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 70, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** Words in the middle of a line. */
export function centered(text: string, run: IRunOptions, spacing: IParagraphOptions['spacing'] = {}): Paragraph {
  return plain(text, run, { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...spacing } });
}
